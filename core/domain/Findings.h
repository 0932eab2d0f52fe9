// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Money.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace moai {

/// What a discussion led to, read out of what the models wrote. Never stored: the same words always
/// give the same findings. roundtable's findingsOf() makes them; windows, terminal and exports show
/// them.

/// How structured words were understood, from best to worst. Nothing is defaulted silently.
enum class Reading {
    Json,     ///< the whole text was the JSON that was asked for
    Fenced,   ///< JSON in a code fence or amid other words
    Labelled, ///< lines with labels, such as `Answer: …`
    Unparsed, ///< none of these: only the raw text can be shown
};

/// The contract's name: `json fenced labelled unparsed`.
[[nodiscard]] QString toName(Reading reading);

/// What a participant makes of a claim.
enum class Stance { Supports, Disputes, Qualifies, Silent };

/// The contract's name: `supports disputes qualifies silent`.
[[nodiscard]] QString toName(Stance stance);
[[nodiscard]] std::optional<Stance> stanceFromName(QStringView name);

/// What a participant said of itself at the end of a turn.
struct TurnStance {
    MessageId message;
    RoundId round;
    int roundNumber = 0;
    QString handle;
    QString position;          ///< one sentence; empty: it named none
    std::optional<bool> moved; ///< unset: it did not say
    QString by;                ///< whose argument moved it, without `@`; empty: nobody's
    QString argument;          ///< which one; empty: it named none

    /// It changed sides without naming what did it.
    [[nodiscard]] bool isConformity() const { return moved == true && argument.isEmpty(); }
    bool operator==(const TurnStance &) const = default;
};

/// A participant's stance on a claim in one round.
struct ClaimStance {
    QString handle;
    int round = 0; ///< its number
    Stance stance = Stance::Silent;
    QString quote;         ///< the words it rests on; empty: none were given
    bool verified = false; ///< the quote stands in that participant's answer of that round
    std::optional<MessageId> message; ///< that answer
    QString because;                  ///< the argument named for a change of sides; empty: none

    bool operator==(const ClaimStance &) const = default;
};

/// One atomic statement and who holds what of it.
struct Claim {
    QString text;
    QList<ClaimStance> stances; ///< by round, then by seat; a later one replaces an earlier one

    /// The latest of that participant; nothing: silent.
    [[nodiscard]] std::optional<ClaimStance> latestOf(const QString &handle) const;
    /// Its changes of sides, each as the stance it came to.
    [[nodiscard]] QList<ClaimStance> movesOf(const QString &handle) const;
    /// Whether anybody disputes it now.
    [[nodiscard]] bool isDisputed() const;
    bool operator==(const Claim &) const = default;
};

/// Claims × participants.
struct ClaimsMap {
    MessageId message; ///< the extractor's
    RoundId round;     ///< in which it was made
    Reading reading = Reading::Unparsed;
    QString raw;              ///< what the extractor wrote
    QStringList participants; ///< handles, in seat order
    QList<Claim> claims;      ///< at most 20

    bool operator==(const ClaimsMap &) const = default;
};

/// A point on which they differ.
struct ContestedPoint {
    QString point;
    QStringList who; ///< handles of those who dispute it
    QString why;

    bool operator==(const ContestedPoint &) const = default;
};

/// A point that only one of them made.
struct Insight {
    QString who; ///< handle; empty: not said
    QString text;

    bool operator==(const Insight &) const = default;
};

/// A dispute that the conclusion leaves out.
struct DroppedDissent {
    QString claim;
    QStringList who;

    bool operator==(const DroppedDissent &) const = default;
};

/// What the chair made of the discussion.
struct Conclusion {
    MessageId message;
    RoundId round;
    QString chair;             ///< handle
    bool judgesItself = false; ///< the chair is one of those whose answers it weighs
    Reading reading = Reading::Unparsed;
    QString raw; ///< what the chair wrote
    QString answer;
    QStringList agreed;
    QList<ContestedPoint> contested;
    QList<Insight> insights;
    QStringList blindSpots;
    QString minority;
    QString confidence; ///< as the chair put it, e.g. `medium`; empty: not said
    QStringList heard;  ///< handles of those whose answers it had
    QStringList absent; ///< handles of those who had none; absent is not in agreement
    QList<DroppedDissent> dropped;
    bool checked = false; ///< there were claims to check it against

    bool operator==(const Conclusion &) const = default;
};

/// One reviewer's ranking of the answers.
struct Ballot {
    MessageId message;
    QString reviewer;
    Reading reading = Reading::Unparsed;
    bool abstained = false;        ///< it refused, or nothing could be read
    QString reason;                ///< why it ranked so, or abstained
    QList<QList<MessageId>> order; ///< the answers, best first; a tie shares a place

    bool operator==(const Ballot &) const = default;
};

/// An answer's standing after all ballots.
struct Standing {
    MessageId answer;
    QString handle;
    QString model;
    std::optional<double> score; ///< mean normalised Borda, 0 to 1, own votes removed; unset: none
    int votes = 0;
    int place = 0; ///< from 1; ties share one; 0: nobody ranked it

    bool operator==(const Standing &) const = default;
};

/// A round of ranking.
struct RankingResult {
    RoundId round;
    RoundId about; ///< whose answers were ranked
    QList<Ballot> ballots;
    QList<Standing> standings; ///< best first
    /// The person's own order, if there is one: standings by `place`, score unset.
    QList<Standing> persons;

    bool operator==(const RankingResult &) const = default;
};

/// Everything that a discussion led to.
struct Findings {
    QList<TurnStance> turns;
    QList<ClaimsMap> maps;         ///< the last is the current one
    QList<Conclusion> conclusions; ///< several are kept side by side
    QList<RankingResult> rankings;
    QHash<RoundId, Spend> spendByRound;
    Spend spend;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::Findings)
