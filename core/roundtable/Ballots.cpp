// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Ballots.h"

#include "roundtable/FormParts.h"
#include "roundtable/Letters.h"
#include "roundtable/StructuredText.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Labels by place.
using Places = QList<QStringList>;

const QStringList kRanking{u"ranking"_s, u"ranked"_s, u"order"_s, u"rank"_s};
const QStringList kReason{u"reason"_s, u"reasons"_s, u"why"_s, u"because"_s, u"explanation"_s};
const QStringList kLabel{u"answer"_s, u"label"_s, u"id"_s, u"response"_s};
const QStringList kPlace{u"rank"_s, u"place"_s, u"position"_s};
constexpr qsizetype kLongestReason = 1000;

/// The label that these words are and nothing else: `B`, `[B]`, `Answer B`, `**B**:`.
QString labelIn(const QString &words)
{
    static const QRegularExpression shape(
        u"^\\W{0,4}(?:(?:answer|response|option|candidate)\\W{1,3})?([A-Z]{1,2})\\W{0,4}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(words.trimmed()).captured(1).toUpper();
}

/// Labels that tie: `B`, `B = C`, `B, C`, `B and C`.
QStringList tiedIn(const QString &words)
{
    static const QRegularExpression tie(u"\\s*(?:=|~|,|&|/|\\band\\b|\\btied with\\b)\\s*"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    QStringList labels;
    for (const QString &part : words.split(tie, Qt::SkipEmptyParts)) {
        const QString label = labelIn(part);
        if (label.isEmpty())
            return {};
        labels.append(label);
    }
    return labels;
}

/// `B > A = C`; empty when it is no such chain.
Places chainIn(const QString &words)
{
    static const QRegularExpression better(u"\\s*(?:>+|≻)\\s*"_s);
    Places places;
    for (const QString &part : words.split(better, Qt::SkipEmptyParts)) {
        const QStringList labels = tiedIn(part);
        if (labels.isEmpty())
            return {};
        places.append(labels);
    }
    return places;
}

/// Labels with a place each, brought into order.
class ByPlace
{
public:
    void add(int place, const QStringList &labels)
    {
        if (place > 0 && !labels.isEmpty())
            m_labels[place] += labels;
    }
    [[nodiscard]] Places places() const { return m_labels.values(); }

private:
    QMap<int, QStringList> m_labels;
};

/// `{"A": 2, "B": 1}` or `{"1": "B", "2": ["A", "C"]}`.
Places placesInObject(const QJsonObject &json)
{
    ByPlace byPlace;
    for (auto it = json.begin(); it != json.end(); ++it) {
        bool isPlace = false;
        const int place = it.key().toInt(&isPlace);
        if (!isPlace)
            byPlace.add(wordsIn(it.value()).toInt(), {labelIn(it.key())});
        else
            for (const QString &words : listIn(it.value(), kLabel))
                byPlace.add(place, tiedIn(words));
    }
    return byPlace.places();
}

Places placesIn(const QJsonValue &ranking)
{
    if (ranking.isString())
        return chainIn(ranking.toString());
    if (ranking.isObject())
        return placesInObject(ranking.toObject());
    Places places;
    ByPlace byPlace;
    const QJsonArray entries = ranking.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isObject()) {
            const QStringList labels = tiedIn(wordsIn(fieldOf(entry.toObject(), kLabel)));
            const int place = wordsIn(fieldOf(entry.toObject(), kPlace)).toInt();
            if (place > 0)
                byPlace.add(place, labels);
            else
                places.append(labels);
            continue;
        }
        QStringList labels;
        for (const QString &words : listIn(entry, kLabel))
            labels += tiedIn(words);
        places.append(labels);
    }
    return places + byPlace.places();
}

bool fits(const QJsonObject &json)
{
    const QJsonValue ranking = fieldOf(json, kRanking);
    return ranking.isArray() || ranking.isObject() ||
           (ranking.isString() && !chainIn(ranking.toString()).isEmpty());
}

/// The first chain of at least two places in a text.
Places chainAmid(const QString &text)
{
    static const QRegularExpression chain(
        u"(?<!\\w)(?:[Aa]nswer |\\*\\*)?[A-Z]{1,2}(?:\\*\\*)?"
        "(?:\\s*(?:>+|≻|=|~)\\s*(?:[Aa]nswer |\\*\\*)?[A-Z]{1,2}(?:\\*\\*)?(?!\\w))+"_s);
    for (auto it = chain.globalMatch(text); it.hasNext();) {
        const Places places = chainIn(it.next().captured());
        if (places.size() > 1)
            return places;
    }
    return {};
}

/// One place a line: `1. B`, `- **Answer C**: because …`.
Places listAmid(const QString &text)
{
    static const QRegularExpression head(
        u"^\\W{0,4}((?:[Aa]nswer |[Rr]esponse )?[A-Z]{1,2}(?:\\s*(?:=|,|&|/|and)\\s*"
        "(?:[Aa]nswer |[Rr]esponse )?[A-Z]{1,2})*)(?=[\\])*_\"']*\\s*(?:$|[:.,;(–—-]))"_s);
    Places places;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        const auto point = withoutBullet(line);
        if (!point)
            continue;
        const QStringList labels = tiedIn(head.match(point->left(200)).captured(1));
        if (!labels.isEmpty())
            places.append(labels);
    }
    return places;
}

QList<QList<MessageId>> orderOf(const Places &places, const QList<MessageId> &shown)
{
    QList<QList<MessageId>> order;
    QList<MessageId> seen;
    for (const QStringList &labels : places) {
        QList<MessageId> tied;
        for (qsizetype i = 0; i < shown.size(); ++i)
            if (labels.contains(letters(i)) && !seen.contains(shown[i]))
                tied.append(shown[i]);
        seen += tied;
        if (!tied.isEmpty())
            order.append(tied);
    }
    return order;
}

} // namespace

AnswerForm ballotForm()
{
    using namespace form;
    return {u"ballot"_s, object({{u"ranking"_s, listOf(listOf(text(u"label of an answer"_s)))},
                                 {u"reason"_s, text(u"why, in one or two sentences"_s)}})};
}

Ballot parseBallot(const QString &text, const QList<MessageId> &shown)
{
    Ballot ballot;
    if (const auto found = findObject(text, fits)) {
        ballot.reading = found->reading;
        ballot.order = orderOf(placesIn(fieldOf(found->json, kRanking)), shown);
        ballot.reason = wordsIn(fieldOf(found->json, kReason));
    } else {
        ballot.order = orderOf(chainAmid(text), shown);
        if (ballot.order.isEmpty())
            ballot.order = orderOf(listAmid(text), shown);
        if (!ballot.order.isEmpty())
            ballot.reading = Reading::Labelled;
    }
    ballot.abstained = ballot.order.isEmpty();
    if (ballot.abstained && ballot.reason.isEmpty())
        ballot.reason = text.trimmed().left(kLongestReason);
    return ballot;
}

} // namespace moai
