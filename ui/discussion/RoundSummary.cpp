// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/RoundSummary.h"

#include "discussion/RoundWords.h"
#include "widgets/MoneyWords.h"
#include "widgets/Text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kShown = 400; ///< no line of a window is longer

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoundSummary)
};

} // namespace

QString questionOf(const RoundRecord &round)
{
    for (const Message &message : round.messages)
        if (message.author == Author::Human)
            return message.text;
    return {};
}

RoundSummary summaryOf(const RoundRecord &round, const Spend &spend)
{
    RoundSummary summary;
    summary.id = round.round.id;
    summary.number = round.round.number;
    summary.question = questionOf(round).left(kShown).simplified();
    summary.asked = !summary.question.isEmpty();
    if (!summary.asked)
        summary.question = kindOf(round.round);
    summary.spend = spendText(spend);
    for (const Message &message : round.messages) {
        if (message.author != Author::Participant)
            continue;
        switch (message.status) {
        case MessageStatus::Waiting:
        case MessageStatus::Streaming:
            ++summary.running;
            break;
        case MessageStatus::Complete:
            ++summary.done;
            break;
        case MessageStatus::Failed:
        case MessageStatus::Interrupted:
            ++summary.failed;
            break;
        case MessageStatus::Stopped:
            ++summary.stopped;
            break;
        }
    }
    return summary;
}

QString sentenceOf(const RoundSummary &summary)
{
    QStringList states;
    if (summary.running > 0)
        states << Words::tr("%n running", nullptr, summary.running);
    if (summary.done > 0)
        states << Words::tr("%n done", nullptr, summary.done);
    if (summary.failed > 0)
        states << Words::tr("%n failed", nullptr, summary.failed);
    if (summary.stopped > 0)
        states << Words::tr("%n stopped", nullptr, summary.stopped);
    if (!summary.spend.isEmpty())
        states << summary.spend;
    //: A round in a sentence; %1 its number, %2 the question, %3 e.g. "3 done, 1 failed"
    return Words::tr("Round %1: %2 (%3)")
        .arg(QLocale().toString(summary.number), summary.question, listed(states));
}

} // namespace moai
