// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/Difference.h"

#include <algorithm>
#include <vector>

namespace moai {
namespace {

/// More differing lines than these are not matched any further: the memory grows with the square.
constexpr qsizetype kMostEdits = 2000;

/// A stretch of both texts.
struct Stretch {
    const QStringList &first;
    const QStringList &second;
    qsizetype from = 0;     ///< in both: what is before is common
    qsizetype firstEnd = 0; ///< what is behind is common, too
    qsizetype secondEnd = 0;

    [[nodiscard]] qsizetype n() const { return firstEnd - from; }
    [[nodiscard]] qsizetype m() const { return secondEnd - from; }
    [[nodiscard]] bool same(qsizetype x, qsizetype y) const
    {
        return first[from + x] == second[from + y];
    }
};

/// The furthest x on each diagonal k = x − y, from −d to d.
class Furthest
{
public:
    explicit Furthest(qsizetype d) : m_d(d), m_x(size_t(2 * d + 3), 0) {}
    qsizetype &operator[](qsizetype k) { return m_x[size_t(k + m_d + 1)]; }
    qsizetype operator[](qsizetype k) const { return m_x[size_t(k + m_d + 1)]; }

private:
    qsizetype m_d;
    std::vector<qsizetype> m_x;
};

bool comesDown(const Furthest &x, qsizetype k, qsizetype d)
{
    return k == -d || (k != d && x[k - 1] < x[k + 1]);
}

/// The traces of all rounds of the search; the last reached the end. Empty: given up.
std::vector<Furthest> search(const Stretch &texts)
{
    const qsizetype n = texts.n();
    const qsizetype m = texts.m();
    std::vector<Furthest> traces;
    Furthest last(0);
    for (qsizetype d = 0; d <= qMin(n + m, kMostEdits); ++d) {
        Furthest now(d);
        for (qsizetype k = -d; k <= d; k += 2) {
            qsizetype x = 0;
            if (d > 0)
                x = comesDown(last, k, d) ? last[k + 1] : last[k - 1] + 1;
            while (x < n && x - k < m && texts.same(x, x - k))
                ++x;
            now[k] = x;
            if (x >= n && x - k >= m) {
                traces.push_back(now);
                return traces;
            }
        }
        traces.push_back(now);
        // The next round looks one diagonal further out on either side.
        Furthest wider(d + 1);
        for (qsizetype k = -d; k <= d; ++k)
            wider[k] = now[k];
        last = wider;
    }
    return {};
}

QList<DiffLine> middle(const Stretch &texts)
{
    QList<DiffLine> lines;
    const auto traces = search(texts);
    if (traces.empty()) {
        for (qsizetype x = 0; x < texts.n(); ++x)
            lines.append({Side::First, texts.first[texts.from + x]});
        for (qsizetype y = 0; y < texts.m(); ++y)
            lines.append({Side::Second, texts.second[texts.from + y]});
        return lines;
    }
    qsizetype x = texts.n();
    qsizetype y = texts.m();
    for (auto d = qsizetype(traces.size()) - 1; d >= 0; --d) {
        qsizetype fromX = 0;
        qsizetype fromY = 0;
        bool down = false;
        if (d > 0) {
            Furthest before(d);
            for (qsizetype k = -(d - 1); k <= d - 1; ++k)
                before[k] = traces[size_t(d - 1)][k];
            const qsizetype k = x - y;
            down = comesDown(before, k, d);
            fromX = before[down ? k + 1 : k - 1];
            fromY = fromX - (down ? k + 1 : k - 1);
        }
        const qsizetype startX = d > 0 && !down ? fromX + 1 : fromX;
        while (x > startX || (d == 0 && x > 0)) {
            --x;
            --y;
            lines.append({Side::Both, texts.first[texts.from + x]});
        }
        if (d > 0)
            lines.append(down ? DiffLine{Side::Second, texts.second[texts.from + fromY]}
                              : DiffLine{Side::First, texts.first[texts.from + fromX]});
        x = fromX;
        y = fromY;
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace

QList<DiffLine> difference(const QStringList &first, const QStringList &second)
{
    Stretch texts{first, second, 0, first.size(), second.size()};
    while (texts.from < qMin(first.size(), second.size()) &&
           first[texts.from] == second[texts.from])
        ++texts.from;
    while (texts.firstEnd > texts.from && texts.secondEnd > texts.from &&
           first[texts.firstEnd - 1] == second[texts.secondEnd - 1]) {
        --texts.firstEnd;
        --texts.secondEnd;
    }
    QList<DiffLine> lines;
    for (qsizetype i = 0; i < texts.from; ++i)
        lines.append({Side::Both, first[i]});
    lines += middle(texts);
    for (qsizetype i = texts.firstEnd; i < first.size(); ++i)
        lines.append({Side::Both, first[i]});
    return lines;
}

} // namespace moai
