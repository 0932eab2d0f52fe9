// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Claims.h"

#include "roundtable/FormParts.h"
#include "roundtable/QuoteCheck.h"
#include "roundtable/StructuredText.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

const QStringList kClaims{u"claims"_s};
const QStringList kClaim{u"claim"_s, u"text"_s, u"statement"_s};
const QStringList kStances{u"stances"_s, u"positions"_s};
const QStringList kParticipant{u"participant"_s, u"handle"_s, u"who"_s, u"name"_s};
const QStringList kRound{u"round"_s};
const QStringList kStance{u"stance"_s, u"position"_s};
const QStringList kQuote{u"quote"_s};
const QStringList kBecause{u"because"_s, u"reason"_s};

std::optional<Stance> stanceIn(const QString &words)
{
    // `support`, `supported` and `supporting` are one.
    static const QList<std::pair<QString, Stance>> beginnings{
        {u"support"_s, Stance::Supports}, {u"agree"_s, Stance::Supports},
        {u"disput"_s, Stance::Disputes},  {u"disagree"_s, Stance::Disputes},
        {u"oppos"_s, Stance::Disputes},   {u"qualif"_s, Stance::Qualifies},
        {u"silent"_s, Stance::Silent}};
    const QString word = words.trimmed().toLower();
    for (const auto &[beginning, stance] : beginnings)
        if (word.startsWith(beginning))
            return stance;
    return std::nullopt;
}

bool fits(const QJsonObject &json)
{
    const QJsonArray claims = fieldOf(json, kClaims).toArray();
    return std::any_of(claims.begin(), claims.end(), [](const QJsonValue &claim) {
        return !wordsIn(fieldOf(claim.toObject(), kClaim)).isEmpty();
    });
}

/// Puts stances to the answers that they are about.
class Answers
{
public:
    explicit Answers(const Heard &heard) : m_heard(heard) {}

    /// The number of the participant's last round; 0: it has no answer.
    [[nodiscard]] int lastRoundOf(const QString &handle) const
    {
        int last = 0;
        for (const auto &answer : m_heard.answers)
            if (answer.message.handle == handle)
                last = std::max(last, answer.round);
        return last;
    }

    void settle(ClaimStance &stance)
    {
        for (const auto &answer : m_heard.answers) {
            if (answer.message.handle != stance.handle || answer.round != stance.round)
                continue;
            stance.message = answer.message.id;
            if (stance.quote.isEmpty())
                continue;
            auto check = m_checks.find(answer.message.id);
            if (check == m_checks.end())
                check = m_checks.insert(answer.message.id, QuoteCheck(answer.message.text));
            stance.verified = stance.verified || check->holds(stance.quote);
        }
    }

private:
    const Heard &m_heard;
    QHash<MessageId, QuoteCheck> m_checks; ///< made once for all claims
};

std::optional<ClaimStance> stanceFrom(const QJsonObject &json, const TableNames &names)
{
    ClaimStance stance;
    stance.handle = names.handleOf(wordsIn(fieldOf(json, kParticipant)));
    const auto kind = stanceIn(wordsIn(fieldOf(json, kStance)));
    if (stance.handle.isEmpty() || !kind)
        return std::nullopt;
    stance.stance = *kind;
    const QString round = wordsIn(fieldOf(json, kRound));
    stance.round = round.toInt();
    stance.quote = wordsIn(fieldOf(json, kQuote));
    stance.because = wordsIn(fieldOf(json, kBecause));
    return stance;
}

QList<Claim> claimsFrom(const QJsonObject &json, const TableNames &names)
{
    QList<Claim> claims;
    const QJsonArray entries = fieldOf(json, kClaims).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        Claim claim{wordsIn(fieldOf(object, kClaim)), {}};
        if (claim.text.isEmpty())
            continue;
        const QJsonArray stances = fieldOf(object, kStances).toArray();
        for (const QJsonValue &value : stances)
            if (const auto stance = stanceFrom(value.toObject(), names))
                claim.stances.append(*stance);
        claims.append(claim);
    }
    return claims;
}

/// `@ann (round 2): disputes "quote" because …`
std::optional<ClaimStance> stanceFromLine(const QString &line, const TableNames &names)
{
    static const QRegularExpression shape(
        u"^\\W*?(@[\\w.-]+|[Ss]eat [A-Z]{1,2})\\W*?(?:\\(?\\s*(?:[Rr]ound|[Rr])\\s*(\\d{1,4})\\s*"
        "\\)?)?\\W*?[:–—-]\\W*?(\\p{L}+)(.*)$"_s);
    static const QRegularExpression quoted(u"[\"“„«](.+?)[\"”“»](?=\\W|$)"_s);
    static const QRegularExpression because(u"\\b[Bb]ecause:?\\s+(.+)$"_s);
    const auto match = shape.match(line.left(4000));
    if (!match.hasMatch())
        return std::nullopt;
    ClaimStance stance;
    stance.handle = names.handleOf(match.captured(1));
    const auto kind = stanceIn(match.captured(3));
    if (stance.handle.isEmpty() || !kind)
        return std::nullopt;
    stance.stance = *kind;
    stance.round = match.captured(2).toInt();
    QString rest = match.captured(4);
    if (const auto quote = quoted.match(rest); quote.hasMatch()) {
        stance.quote = quote.captured(1).trimmed();
        rest.remove(quote.capturedStart(), quote.capturedLength());
    }
    stance.because = because.match(rest).captured(1).trimmed();
    return stance;
}

QList<Claim> claimsFromLines(const QString &text, const TableNames &names)
{
    static const QRegularExpression lead(
        u"^\\s*(?:#{1,6}\\s+)?(?:\\d{1,2}[.)]\\s+)?[*_]{0,2}(?:[Cc]laim)(?:\\s+\\d{1,2})?[*_]{0,2}"
        "\\s*[:.]\\s*[*_]{0,2}\\s*(.+)$"_s);
    static const QRegularExpression numbered(u"^\\d{1,2}[.)]\\s+(.+)$"_s);
    QList<Claim> claims;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto stance = stanceFromLine(line, names)) {
            if (!claims.isEmpty())
                claims.last().stances.append(*stance);
            continue;
        }
        auto match = lead.match(line.left(4000));
        if (!match.hasMatch())
            match = numbered.match(line.left(4000));
        if (match.hasMatch())
            claims.append({match.captured(1).trimmed(), {}});
    }
    // A numbered list alone may be about anything.
    claims.removeIf([](const Claim &claim) { return claim.stances.isEmpty(); });
    return claims;
}

/// By round, then by seat; of two of the same participant and round the later one; the silent ones
/// filled in.
void arrange(Claim &claim, Answers &answers, const QStringList &participants)
{
    QList<ClaimStance> stances;
    for (ClaimStance stance : std::as_const(claim.stances)) {
        if (stance.round <= 0)
            stance.round = answers.lastRoundOf(stance.handle);
        stances.removeIf([&stance](const ClaimStance &other) {
            return other.handle == stance.handle && other.round == stance.round;
        });
        answers.settle(stance);
        stances.append(stance);
    }
    for (const QString &handle : participants) {
        const bool spoke = std::any_of(stances.begin(), stances.end(),
                                       [&](const ClaimStance &s) { return s.handle == handle; });
        if (spoke)
            continue;
        ClaimStance silent;
        silent.handle = handle;
        silent.round = answers.lastRoundOf(handle);
        answers.settle(silent);
        stances.append(silent);
    }
    const auto before = [&participants](const ClaimStance &a, const ClaimStance &b) {
        return std::pair(a.round, participants.indexOf(a.handle)) <
               std::pair(b.round, participants.indexOf(b.handle));
    };
    std::stable_sort(stances.begin(), stances.end(), before);
    claim.stances = stances;
}

} // namespace

AnswerForm claimsForm()
{
    using namespace form;
    const QJsonObject stance =
        object({{u"participant"_s, text(u"handle"_s)},
                {u"round"_s, number(u"number of the round in which it said so"_s)},
                {u"stance"_s, oneOf({u"supports"_s, u"disputes"_s, u"qualifies"_s})},
                {u"quote"_s, text(u"its words, copied exactly"_s)},
                {u"because"_s, text(u"the argument it named for changing sides; empty: none"_s)}});
    const QJsonObject claim =
        object({{u"claim"_s, text(u"one atomic statement"_s)}, {u"stances"_s, listOf(stance)}});
    return {u"claims"_s, object({{u"claims"_s, listOf(claim)}})};
}

ClaimsMap parseClaims(const QString &text, const Heard &heard, const TableNames &names)
{
    ClaimsMap map;
    map.raw = text;
    map.participants = heard.handles;
    if (const auto found = findObject(text, fits)) {
        map.reading = found->reading;
        map.claims = claimsFrom(found->json, names);
    } else if (const auto claims = claimsFromLines(text, names); !claims.isEmpty()) {
        map.reading = Reading::Labelled;
        map.claims = claims;
    }
    if (map.claims.size() > kMostClaims)
        map.claims.resize(kMostClaims);
    Answers answers(heard);
    for (Claim &claim : map.claims)
        arrange(claim, answers, heard.handles);
    return map;
}

} // namespace moai
