// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Standings.h"

#include <QHash>

#include <algorithm>

namespace moai {
namespace {

/// Scores that differ by less are equal: they are sums of fractions.
constexpr double kSame = 1e-9;

struct Sum {
    double score = 0;
    int votes = 0;
};

/// The ballot's places without the reviewer's own answer, all others in it.
QList<QList<MessageId>> placesOf(const Ballot &ballot, const QList<Message> &answers)
{
    QList<MessageId> left;
    for (const Message &answer : answers)
        if (answer.handle.compare(ballot.reviewer, Qt::CaseInsensitive) != 0)
            left.append(answer.id);
    QList<QList<MessageId>> places;
    for (const auto &tied : ballot.order) {
        QList<MessageId> here;
        for (const MessageId id : tied)
            if (left.removeOne(id))
                here.append(id);
        if (!here.isEmpty())
            places.append(here);
    }
    if (!left.isEmpty())
        places.append(left);
    return places;
}

void count(const Ballot &ballot, const QList<Message> &answers, QHash<MessageId, Sum> &sums)
{
    if (ballot.abstained)
        return;
    const auto places = placesOf(ballot, answers);
    qsizetype total = 0;
    for (const auto &tied : places)
        total += tied.size();
    if (total < 2)
        return;
    qsizetype ahead = 0;
    for (const auto &tied : places) {
        const double place = double(ahead) + double(tied.size() - 1) / 2; // from 0, shared
        for (const MessageId id : tied) {
            sums[id].score += 1 - place / double(total - 1);
            ++sums[id].votes;
        }
        ahead += tied.size();
    }
}

Standing standingOf(const Message &answer)
{
    Standing standing;
    standing.answer = answer.id;
    standing.handle = answer.handle;
    standing.model = answer.model;
    return standing;
}

} // namespace

QList<Standing> standingsOf(const QList<Ballot> &ballots, const QList<Message> &answers)
{
    QHash<MessageId, Sum> sums;
    for (const Ballot &ballot : ballots)
        count(ballot, answers, sums);
    QList<Standing> standings;
    for (const Message &answer : answers) {
        Standing standing = standingOf(answer);
        const Sum sum = sums.value(answer.id);
        standing.votes = sum.votes;
        if (sum.votes > 0)
            standing.score = sum.score / sum.votes;
        standings.append(standing);
    }
    std::stable_sort(standings.begin(), standings.end(), [](const Standing &a, const Standing &b) {
        return a.score.value_or(-1) > b.score.value_or(-1) + kSame;
    });
    for (qsizetype i = 0; i < standings.size(); ++i) {
        if (!standings[i].score)
            continue;
        const bool shares = i > 0 && *standings[i - 1].score - *standings[i].score < kSame;
        standings[i].place = shares ? standings[i - 1].place : int(i) + 1;
    }
    return standings;
}

QList<Standing> standingsOf(const PersonRanking &ranking, const QList<Message> &answers)
{
    QList<Standing> standings;
    QList<Standing> others;
    for (const Message &answer : answers)
        others.append(standingOf(answer));
    for (const auto &tied : ranking.order) {
        const int place = int(standings.size()) + 1;
        for (const MessageId id : tied) {
            const auto found =
                std::find_if(others.begin(), others.end(),
                             [id](const Standing &other) { return other.answer == id; });
            if (found == others.end())
                continue;
            found->place = place;
            standings.append(*found);
            others.erase(found);
        }
    }
    return standings + others;
}

} // namespace moai
