// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Conclusions.h"

#include "roundtable/FormParts.h"
#include "roundtable/Mentions.h"
#include "roundtable/StructuredText.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

const QStringList kAnswer{u"answer"_s, u"conclusion"_s, u"consensus"_s};
const QStringList kAgreed{u"agreed"_s, u"agreedpoints"_s, u"agreement"_s, u"agreements"_s};
const QStringList kContested{u"contested"_s, u"contestedpoints"_s, u"disputed"_s, u"disputes"_s,
                             u"disagreements"_s};
const QStringList kInsights{u"insights"_s, u"uniqueinsights"_s};
const QStringList kBlindSpots{u"blindspots"_s, u"blindspot"_s};
const QStringList kMinority{u"minority"_s, u"minorityview"_s, u"dissent"_s};
const QStringList kConfidence{u"confidence"_s};
const QStringList kWho{u"who"_s, u"participants"_s, u"participant"_s, u"handles"_s, u"by"_s};
const QStringList kPoint{u"point"_s, u"text"_s, u"claim"_s, u"insight"_s, u"view"_s};
const QStringList kWhy{u"why"_s, u"reason"_s, u"because"_s};

bool fits(const QJsonObject &json)
{
    if (!wordsIn(fieldOf(json, kAnswer)).isEmpty())
        return true;
    int lists = 0;
    for (const auto &names : {kAgreed, kContested, kInsights, kBlindSpots})
        lists += fieldOf(json, names).isArray() ? 1 : 0;
    return lists >= 2;
}

/// Those whom a field names: a string or a list of strings.
QStringList whoIn(const QJsonValue &value, const TableNames &heard)
{
    QStringList who;
    for (const QString &words : listIn(value, {u"handle"_s, u"participant"_s, u"name"_s}))
        for (const QString &handle : heard.handlesIn(words))
            if (!who.contains(handle))
                who.append(handle);
    return who;
}

QJsonArray entriesOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

/// `@ann, @bob: point (why)`, as a line of a list has it.
ContestedPoint contestedFrom(const QString &line, const TableNames &heard)
{
    return {line, heard.handlesIn(line), {}};
}

Insight insightFrom(const QString &line, const TableNames &heard)
{
    static const QRegularExpression lead(u"^\\W{0,3}(@?[\\w.-]+|[Ss]eat [A-Z])\\W{0,3}[:–—]\\s+"_s);
    const auto match = lead.match(line);
    const QString who = match.hasMatch() ? heard.handleOf(match.captured(1)) : QString();
    return who.isEmpty() ? Insight{{}, line} : Insight{who, line.mid(match.capturedEnd())};
}

QList<ContestedPoint> contestedIn(const QJsonValue &value, const TableNames &heard)
{
    QList<ContestedPoint> points;
    const QJsonArray entries = entriesOf(value);
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const ContestedPoint point = entry.isObject()
                                         ? ContestedPoint{wordsIn(fieldOf(object, kPoint)),
                                                          whoIn(fieldOf(object, kWho), heard),
                                                          wordsIn(fieldOf(object, kWhy))}
                                         : contestedFrom(wordsIn(entry), heard);
        if (!point.point.isEmpty())
            points.append(point);
    }
    return points;
}

QList<Insight> insightsIn(const QJsonValue &value, const TableNames &heard)
{
    QList<Insight> insights;
    const QJsonArray entries = entriesOf(value);
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const Insight insight = entry.isObject()
                                    ? Insight{whoIn(fieldOf(object, kWho), heard).value(0),
                                              wordsIn(fieldOf(object, kPoint))}
                                    : insightFrom(wordsIn(entry), heard);
        if (!insight.text.isEmpty())
            insights.append(insight);
    }
    return insights;
}

/// One text; of a view with names the names come first.
QString minorityIn(const QJsonValue &value, const TableNames &heard)
{
    QStringList views;
    const QJsonArray entries = entriesOf(value);
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        QString view = wordsIn(entry.isObject() ? fieldOf(object, kPoint) : QJsonValue(entry));
        const QStringList who = whoIn(fieldOf(object, kWho), heard);
        if (!view.isEmpty() && !who.isEmpty())
            view = handleList(who) + u": "_s + view;
        if (!view.isEmpty())
            views.append(view);
    }
    return views.join(u'\n');
}

void readObject(const QJsonObject &json, const TableNames &heard, Conclusion &conclusion)
{
    conclusion.answer = wordsIn(fieldOf(json, kAnswer));
    conclusion.agreed = listIn(fieldOf(json, kAgreed), kPoint);
    conclusion.contested = contestedIn(fieldOf(json, kContested), heard);
    conclusion.insights = insightsIn(fieldOf(json, kInsights), heard);
    conclusion.blindSpots = listIn(fieldOf(json, kBlindSpots), kPoint);
    conclusion.minority = minorityIn(fieldOf(json, kMinority), heard);
    conclusion.confidence = wordsIn(fieldOf(json, kConfidence));
}

const std::vector<Label> &labels()
{
    static const std::vector<Label> known{
        {u"answer"_s, {u"answer"_s, u"conclusion"_s, u"consensus"_s, u"final answer"_s}},
        {u"agreed"_s, {u"agreed"_s, u"agreed points"_s, u"agreement"_s, u"points of agreement"_s}},
        {u"contested"_s,
         {u"contested"_s, u"contested points"_s, u"disputed"_s, u"disputed points"_s,
          u"disagreements"_s, u"points of disagreement"_s}},
        {u"insights"_s, {u"insights"_s, u"unique insights"_s}},
        {u"blind"_s, {u"blind spots"_s, u"blind spot"_s}},
        {u"minority"_s,
         {u"minority"_s, u"minority view"_s, u"dissent"_s, u"minority report"_s,
          u"dissenting view"_s}},
        {u"confidence"_s, {u"confidence"_s}},
    };
    return known;
}

bool readLabels(const QString &text, const TableNames &heard, Conclusion &conclusion)
{
    const auto sections = labelledSections(text, labels());
    const QString answer = textOf(sections.value(u"answer"_s));
    // One label that is no answer is as likely a word of the prose.
    if (answer.isEmpty() && sections.size() < 2)
        return false;
    conclusion.answer = answer;
    conclusion.agreed = pointsOf(sections.value(u"agreed"_s));
    for (const QString &line : pointsOf(sections.value(u"contested"_s)))
        conclusion.contested.append(contestedFrom(line, heard));
    for (const QString &line : pointsOf(sections.value(u"insights"_s)))
        conclusion.insights.append(insightFrom(line, heard));
    conclusion.blindSpots = pointsOf(sections.value(u"blind"_s));
    conclusion.minority = pointsOf(sections.value(u"minority"_s)).join(u'\n');
    conclusion.confidence = textOf(sections.value(u"confidence"_s));
    return true;
}

} // namespace

AnswerForm conclusionForm()
{
    using namespace form;
    const QJsonObject point = object({{u"point"_s, text(u"what is disputed"_s)},
                                      {u"who"_s, listOf(text(u"handle of one who disputes it"_s))},
                                      {u"why"_s, text(u"their reason"_s)}});
    const QJsonObject insight = object(
        {{u"who"_s, text(u"handle"_s)}, {u"text"_s, text(u"what only this participant saw"_s)}});
    return {u"conclusion"_s,
            object({{u"answer"_s, text(u"the conclusion for the person, as Markdown"_s)},
                    {u"agreed"_s, listOf(text(u"a point on which they agree"_s))},
                    {u"contested"_s, listOf(point)},
                    {u"insights"_s, listOf(insight)},
                    {u"blind_spots"_s, listOf(text(u"what nobody considered"_s))},
                    {u"minority"_s, text(u"the minority's view with its handles, or empty"_s)},
                    {u"confidence"_s, oneOf({u"low"_s, u"medium"_s, u"high"_s})}})};
}

Conclusion parseConclusion(const QString &text, const TableNames &heard)
{
    Conclusion conclusion;
    conclusion.raw = text;
    if (const auto found = findObject(text, fits)) {
        conclusion.reading = found->reading;
        readObject(found->json, heard, conclusion);
    } else if (readLabels(text, heard, conclusion)) {
        conclusion.reading = Reading::Labelled;
    }
    return conclusion;
}

} // namespace moai
