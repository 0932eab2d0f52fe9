// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Turns.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

void join(QString &whole, const QString &text)
{
    if (!whole.isEmpty())
        whole += "\n\n"_L1;
    whole += text;
}

} // namespace

Question withPassages(Question question, const QList<Passage> &passages)
{
    question.system.clear();
    question.turns.clear();
    for (const Passage &passage : passages) {
        if (passage.role == ChatRole::System) {
            join(question.system, passage.text);
            continue;
        }
        const Speaker speaker = passage.role == ChatRole::Model ? Speaker::Model : Speaker::Human;
        if (question.turns.isEmpty() || question.turns.last().speaker != speaker)
            question.turns.append({speaker, {}});
        join(question.turns.last().text, passage.text);
    }
    return question;
}

} // namespace moai
