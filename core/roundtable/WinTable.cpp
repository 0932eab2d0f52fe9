// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/WinTable.h"

#include "domain/Findings.h"
#include "roundtable/FindingsOf.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace moai {
namespace {

struct Sum {
    WinRow row;
    double scores = 0;
};

using Sums = QMap<std::pair<QString, QString>, Sum>;

Sum &sumOf(const Standing &standing, Sums &sums)
{
    Sum &sum = sums[{standing.handle, standing.model}];
    sum.row.handle = standing.handle;
    sum.row.model = standing.model;
    return sum;
}

void count(const Standing &standing, WinRow::Tally &tally)
{
    ++tally.rounds;
    tally.wins += standing.place == 1 ? 1 : 0;
}

bool placesAnybody(const RankingResult &ranking)
{
    return std::any_of(ranking.standings.begin(), ranking.standings.end(),
                       [](const Standing &standing) { return standing.place > 0; });
}

void count(const Findings &findings, Sums &sums)
{
    QMap<RoundId, const RankingResult *> last; // by the round that was ranked
    for (const RankingResult &ranking : findings.rankings)
        if (!last.contains(ranking.about) || placesAnybody(ranking))
            last.insert(ranking.about, &ranking);
    for (const RankingResult *ranking : std::as_const(last)) {
        for (const Standing &standing : ranking->standings) {
            if (standing.place == 0)
                continue;
            Sum &sum = sumOf(standing, sums);
            count(standing, sum.row.peers);
            sum.scores += standing.score.value_or(0);
        }
        for (const Standing &standing : ranking->persons)
            if (standing.place > 0)
                count(standing, sumOf(standing, sums).row.person);
    }
}

} // namespace

QList<WinRow> winTable(const QList<DiscussionRecord> &ranked)
{
    Sums sums;
    for (const DiscussionRecord &record : ranked)
        count(findingsOf(record), sums);
    QList<WinRow> rows;
    for (Sum &sum : sums) {
        if (sum.row.peers.rounds > 0)
            sum.row.score = sum.scores / sum.row.peers.rounds;
        rows.append(sum.row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const WinRow &a, const WinRow &b) {
        return std::pair(a.peers.wins, a.score.value_or(-1)) >
               std::pair(b.peers.wins, b.score.value_or(-1));
    });
    return rows;
}

} // namespace moai
