// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/TableColumns.h"

#include <algorithm>
#include <numeric>

namespace moai::markdown {

QList<qreal> shareWidth(const QList<ColumnWish> &wishes, qreal available)
{
    QList<qreal> widths(wishes.size());
    const auto sum = [&wishes](auto member) {
        return std::accumulate(
            wishes.begin(), wishes.end(), 0.0,
            [member](qreal all, const ColumnWish &w) { return all + w.*member; });
    };
    if (sum(&ColumnWish::natural) <= available) {
        std::ranges::transform(wishes, widths.begin(), &ColumnWish::natural);
        return widths;
    }
    const qreal least = sum(&ColumnWish::least);
    if (least >= available) { // words must break: in proportion
        std::ranges::transform(wishes, widths.begin(), [least, available](const ColumnWish &wish) {
            return least > 0 ? wish.least * available / least : 0;
        });
        return widths;
    }
    // Every column has its least; what is left goes in rounds to those that still want more.
    std::ranges::transform(wishes, widths.begin(), &ColumnWish::least);
    qreal left = available - least;
    while (left > 0.5) {
        const auto wanting = std::ranges::count_if(wishes, [&](const ColumnWish &wish) {
            return widths[&wish - wishes.constData()] + 0.1 < wish.natural;
        });
        if (wanting == 0)
            break;
        const qreal share = left / qreal(wanting);
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            const qreal more = std::min(share, wishes[i].natural - widths[i]);
            if (more > 0.1) {
                widths[i] += more;
                left -= more;
            }
        }
    }
    return widths;
}

} // namespace moai::markdown
