// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moai {

/// Whose a line is when two texts are compared.
enum class Side { Both, First, Second };

struct DiffLine {
    Side side = Side::Both;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// The shortest way from one text to the other, line by line (Myers 1986, "An O(ND) difference
/// algorithm"). Texts that have almost nothing in common are given one after the other, so that the
/// time stays bounded. Pure.
[[nodiscard]] QList<DiffLine> difference(const QStringList &first, const QStringList &second);

} // namespace moai
