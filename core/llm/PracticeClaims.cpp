// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeClaims.h"

#include "llm/PracticeQuotes.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Said {
    int round = 0;
    QString text;
};

struct Speaker {
    QString name;
    QList<Said> said;
};

QList<Speaker> speakersIn(const PracticeQuestion &question)
{
    QList<Speaker> speakers;
    for (const PracticeQuote &quote : question.quotes) {
        if (quote.name == "the chair"_L1)
            continue;
        auto speaker =
            std::find_if(speakers.begin(), speakers.end(),
                         [&quote](const Speaker &known) { return known.name == quote.name; });
        if (speaker == speakers.end())
            speaker = speakers.insert(speakers.end(), {quote.name, {}});
        const int round = quote.round > 0 ? quote.round : int(speaker->said.size()) + 1;
        speaker->said.append({round, quote.text});
    }
    return speakers;
}

/// The last position it named, else a sentence of its last answer that can be quoted.
QString pointOf(const QString &text)
{
    if (const QString position = labelsIn(text).position; !position.isEmpty())
        return position;
    return quotableSentences(text).value(0);
}

/// The last sentence of the text that takes a stance toward somebody it names.
std::optional<PracticeClaim::Stand> standToward(const QString &name, const Said &said)
{
    static const QRegularExpression end(uR"((?<=[.!?])\s+|\n+)"_s);
    static const QRegularExpression lead(uR"(^\s*(?:[-*+>]|\d+\.)\s+)"_s);
    const QRegularExpression named(QRegularExpression::escape(name) + u"(?![\\w-])"_s);
    std::optional<PracticeClaim::Stand> stand;
    for (QString sentence : said.text.split(end, Qt::SkipEmptyParts)) {
        sentence = sentence.remove(lead).trimmed();
        if (!sentence.contains(named))
            continue;
        if (const auto stance = stanceOfSentence(sentence))
            stand = {{}, said.round, *stance, sentence, {}};
    }
    return stand;
}

/// Everything that one speaker made of another's point.
QList<PracticeClaim::Stand> standsOf(const Speaker &speaker, const Speaker &author)
{
    QList<PracticeClaim::Stand> stands;
    for (const Said &said : speaker.said)
        if (auto stand = standToward(author.name, said)) {
            stand->name = speaker.name;
            if (const PracticeLabels labels = labelsIn(said.text);
                labels.moved && labels.by == author.name)
                stand->because = labels.because;
            stands.append(*stand);
        }
    return stands;
}

/// How the author came to its point: until it moved there it held it only in part.
QList<PracticeClaim::Stand> wayOf(const Speaker &author, const QString &point)
{
    const Said *before = nullptr;
    for (const Said &said : author.said) {
        if (pointOf(said.text) == point) {
            const QString because = labelsIn(said.text).because;
            QList<PracticeClaim::Stand> way;
            if (const QString held = before ? pointOf(before->text) : QString();
                !because.isEmpty() && !held.isEmpty())
                way.append({author.name, before->round, PracticeStance::Qualifies, held, {}});
            way.append({author.name, said.round, PracticeStance::Supports, point, because});
            return way;
        }
        before = &said;
    }
    return {};
}

bool isDisputed(const PracticeClaim &claim)
{
    const auto latest = claim.latest();
    return std::any_of(latest.begin(), latest.end(), [](const PracticeClaim::Stand &stand) {
        return stand.stance == PracticeStance::Disputes;
    });
}

QString nameOf(PracticeStance stance)
{
    switch (stance) {
    case PracticeStance::Supports:
        return u"supports"_s;
    case PracticeStance::Disputes:
        return u"disputes"_s;
    case PracticeStance::Qualifies:
        return u"qualifies"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<PracticeClaim::Stand> PracticeClaim::latest() const
{
    QList<Stand> latest;
    for (const Stand &stand : stands) {
        const auto known = std::find_if(latest.begin(), latest.end(), [&stand](const Stand &other) {
            return other.name == stand.name;
        });
        if (known == latest.end())
            latest.append(stand);
        else
            *known = stand;
    }
    return latest;
}

QList<PracticeClaim> practiceClaims(const PracticeQuestion &question)
{
    const QList<Speaker> speakers = speakersIn(question);
    QList<PracticeClaim> claims;
    for (const Speaker &author : speakers) {
        PracticeClaim claim{pointOf(author.said.last().text), {}};
        if (claim.text.isEmpty())
            continue;
        claim.stands = wayOf(author, claim.text);
        for (const Speaker &other : speakers)
            if (other.name != author.name)
                claim.stands += standsOf(other, author);
        std::stable_sort(claim.stands.begin(), claim.stands.end(),
                         [](const auto &a, const auto &b) { return a.round < b.round; });
        claims.append(claim);
    }
    // At a table that has not talked yet nobody names anybody: the last one takes the other side.
    if (claims.size() > 1 && std::none_of(claims.begin(), claims.end(), isDisputed)) {
        const Speaker &last = speakers.last();
        claims.first().stands.append({last.name,
                                      last.said.last().round,
                                      PracticeStance::Disputes,
                                      pointOf(last.said.last().text),
                                      {}});
    }
    return claims;
}

QJsonObject toJson(const QList<PracticeClaim> &claims)
{
    QJsonArray list;
    for (const PracticeClaim &claim : claims) {
        QJsonArray stances;
        for (const PracticeClaim::Stand &stand : claim.stands)
            stances.append(QJsonObject{
                {u"participant"_s, stand.name.startsWith(u'@') ? stand.name.mid(1) : stand.name},
                {u"round"_s, stand.round},
                {u"stance"_s, nameOf(stand.stance)},
                {u"quote"_s, stand.quote},
                {u"because"_s, stand.because}});
        list.append(QJsonObject{{u"claim"_s, claim.text}, {u"stances"_s, stances}});
    }
    return {{u"claims"_s, list}};
}

} // namespace moai
