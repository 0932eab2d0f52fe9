// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace moai {

/// What participants are called in what they are sent: `@handle`, or at an anonymous table
/// `Seat A`, `Seat B`, … Pure.
///
/// Letters go by who was first asked for an answer in the discussion: round by round, within a
/// round in the order in which its answers stand (by seat where all are asked at once). So nobody's
/// letter changes when others join, leave, are renamed or switched off; who was never asked for an
/// answer has none. After Seat Z comes Seat AA.
class SeatNames
{
public:
    /// An open table: everybody goes by the handle.
    SeatNames() = default;
    /// An anonymous table; `rounds` are all of the discussion up to and including the one asked.
    [[nodiscard]] static SeatNames anonymous(const QList<RoundRecord> &rounds);

    [[nodiscard]] bool isAnonymous() const { return m_anonymous; }
    /// `@gpt`, or `Seat B`; at an anonymous table `a participant` for whoever has no letter.
    [[nodiscard]] QString nameOf(const QString &handle) const;
    /// Whether that participant can be named at this table.
    [[nodiscard]] bool has(const QString &handle) const;
    /// The handle behind a name as a model may write it (`Seat B`, `seat b`, `@Seat B`, `B`,
    /// `@gpt`, `gpt`); empty: nobody's. At an open table any name is taken for a handle.
    [[nodiscard]] QString handleOf(QStringView name) const;
    /// The text with names in the place of mentioned handles. `@handle` is replaced outside code;
    /// a handle without the sign only when it cannot be an ordinary word (it has a digit, `.`, `_`
    /// or `-` in it). Unchanged at an open table.
    [[nodiscard]] QString masked(const QString &text) const;

private:
    bool m_anonymous = false;
    QHash<QString, QString> m_names; ///< by handle, in lower case
    QStringList m_handles;           ///< as they were last spelt, the latest of a seat last
};

} // namespace moai
