// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/SeatNames.h"

#include <QString>
#include <QStringList>

namespace moai {

/// Whom models may name, and as what: handles with or without `@`, in any letter case, and at an
/// anonymous table the names of its seats. Pure.
class TableNames
{
public:
    explicit TableNames(QStringList handles, SeatNames seats = {});

    [[nodiscard]] const QStringList &handles() const { return m_handles; }
    /// The handle that these words name and nothing else; empty: nobody's.
    [[nodiscard]] QString handleOf(const QString &words) const;
    /// Everybody named in these words, in the order named, each once. A handle without `@` counts
    /// as a whole word only.
    [[nodiscard]] QStringList handlesIn(const QString &words) const;

private:
    QStringList m_handles;
    SeatNames m_seats;
};

} // namespace moai
