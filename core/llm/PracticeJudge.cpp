// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeJudge.h"

#include "llm/PracticeClaims.h"
#include "llm/PracticeFault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Stand = PracticeClaim::Stand;

QString handleOf(const QString &name)
{
    return name.startsWith(u'@') ? name.mid(1) : name;
}

QString inJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

/// How an answer suits a taste: the sage likes them thorough, the scout short, and the skeptic
/// those that ask back.
double worthTo(const QString &handle, const QString &answer)
{
    if (handle == "scout"_L1)
        return -double(answer.size());
    if (handle == "skeptic"_L1)
        return double(answer.count(u'?')) + double(answer.size()) / 1e6;
    return double(answer.size());
}

QString tasteOf(const QString &handle)
{
    if (handle == "scout"_L1)
        return u"it gets to the point first"_s;
    if (handle == "skeptic"_L1)
        return u"it asks what the others take for granted"_s;
    return u"it is the most thorough"_s;
}

/// The label alone: `Answer B`, `[B]` → `B`.
QString labelOf(const QString &name)
{
    static const QRegularExpression label(uR"(\b([A-Z]{1,2})\W*$)"_s);
    return label.match(name).captured(1);
}

QJsonObject ballot(const PracticePersona &persona, const PracticeQuestion &question)
{
    QList<PracticeQuote> answers = question.quotes;
    answers.removeIf([](const PracticeQuote &quote) { return labelOf(quote.name).isEmpty(); });
    std::stable_sort(answers.begin(), answers.end(),
                     [&persona](const PracticeQuote &a, const PracticeQuote &b) {
                         return worthTo(persona.handle, a.text) > worthTo(persona.handle, b.text);
                     });
    QJsonArray ranking;
    for (const PracticeQuote &answer : std::as_const(answers))
        ranking.append(QJsonArray{labelOf(answer.name)});
    QString reason = u"A practice vote, no model was asked."_s;
    if (!answers.isEmpty())
        reason +=
            u" %1 comes first: %2."_s.arg(labelOf(answers.first().name), tasteOf(persona.handle));
    if (!answers.isEmpty())
        if (const QStringList words = quotableSentences(answers.first().text); !words.isEmpty())
            reason += u" In its words: “%1”"_s.arg(words.first());
    return {{u"ranking"_s, ranking}, {u"reason"_s, reason}};
}

QStringList namesOf(const QList<Stand> &stands, PracticeStance stance)
{
    QStringList names;
    for (const Stand &stand : stands)
        if (stand.stance == stance)
            names.append(handleOf(stand.name));
    return names;
}

QString naming(const QStringList &handles)
{
    QStringList names;
    for (const QString &handle : handles)
        names.append(handle.startsWith("Seat "_L1) ? handle : QString(u'@' + handle));
    const QString last = names.takeLast();
    return names.isEmpty() ? last : QString(names.join(u", "_s) + u" and "_s + last);
}

QString withoutStop(QString words)
{
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

/// What the chair tells, in the order of the form.
struct Findings {
    QJsonArray agreed;
    QJsonArray contested;
    QJsonArray insights;
    QStringList minority;
};

Findings sort(const QList<PracticeClaim> &claims, bool keepsDissent)
{
    Findings found;
    for (const PracticeClaim &claim : claims) {
        const QList<Stand> stands = claim.latest();
        const QStringList against = namesOf(stands, PracticeStance::Disputes);
        const QStringList with = namesOf(stands, PracticeStance::Supports);
        if (!against.isEmpty() && keepsDissent) {
            QString why;
            for (const Stand &stand : stands)
                if (stand.stance == PracticeStance::Disputes)
                    why = stand.quote;
            found.contested.append(QJsonObject{{u"point"_s, claim.text},
                                               {u"who"_s, QJsonArray::fromStringList(against)},
                                               {u"why"_s, why}});
            found.minority.append(
                u"%1 disputes that “%2”."_s.arg(naming(against), withoutStop(claim.text)));
        } else if (with.size() > 1 || !against.isEmpty()) {
            found.agreed.append(claim.text);
        } else {
            found.insights.append(QJsonObject{{u"who"_s, with.value(0)}, {u"text"_s, claim.text}});
        }
    }
    return found;
}

QJsonObject conclusion(const PracticePersona &persona, const PracticeScript &script,
                       const PracticeQuestion &question)
{
    const bool keepsDissent = persona.judges != PracticePersona::Judges::WithoutDissent;
    const QString asked = withoutFaults(question.question);
    const Findings found = sort(practiceClaims(question), keepsDissent);
    QString answer = u"**Practice conclusion** – no model was asked.\n\n"_s +
                     fillFragment(pickFragment(script, u"conclusion"_s, asked), asked, {});
    if (!found.agreed.isEmpty())
        answer += u"\n\nWhat carries: *%1*"_s.arg(found.agreed.first().toString());
    const QJsonArray blindSpots{
        fillFragment(pickFragment(script, u"blind spot"_s, asked), asked, {})};
    return {{u"answer"_s, answer},
            {u"agreed"_s, found.agreed},
            {u"contested"_s, found.contested},
            {u"insights"_s, found.insights},
            {u"blind_spots"_s, blindSpots},
            {u"minority"_s, found.minority.join(u' ')},
            {u"confidence"_s, found.contested.isEmpty() ? u"high"_s : u"medium"_s}};
}

} // namespace

PracticeAnswer composeJudgement(const PracticePersona &persona, const PracticeScript &script,
                                const PracticeScript &table, const PracticeQuestion &question)
{
    using Judges = PracticePersona::Judges;
    if (persona.judges == Judges::Never)
        return {{},
                fillFragment(pickFragment(script, u"refusal"_s, question.question),
                             question.question, {})};
    const QJsonObject json = question.task == PracticeTask::Ballot ? ballot(persona, question)
                             : question.task == PracticeTask::Claims
                                 ? toJson(practiceClaims(question))
                                 : conclusion(persona, table, question);
    QString text = inJson(json);
    if (persona.judges == Judges::InPieces) // whatever is in it, its end is missing
        text = text.first(text.size() * 3 / 5) + u"\n… and then I lost the thread. }, ]"_s;
    return {{}, text};
}

} // namespace moai
