// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/Sample.h"

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

const QStringList kClaims{
    u"SQLite is enough for a single-user desktop program."_s,
    u"A separate server process makes backups simpler, because the file is never open in two "
    u"programs at once and the tools for it are well known to everybody who runs one."_s,
    u"Write-ahead logging must be paired with full sync."_s,
    u"Full-text search needs FTS5."_s,
    u"The schema should be migrated in one transaction each."_s,
    u"An ORM pays off only beyond thirty tables."_s,
};

Message messageOf(qint64 id, const QString &handle, const QString &text)
{
    Message message;
    message.id = {id};
    message.author = Author::Participant;
    message.handle = handle;
    message.serviceName = u"lab"_s;
    message.model = u"practice-"_s + handle;
    message.text = text;
    return message;
}

} // namespace

Sample::Sample(int seats)
{
    const QStringList names{u"sage"_s, u"scout"_s, u"skeptic"_s};
    for (int i = 0; i < seats; ++i)
        handles << (i < 3 ? names[i] : names[i % 3] + QString::number(i / 3 + 1));
    for (int number = 1; number <= 2; ++number) {
        RoundRecord round;
        round.round.id = {number};
        round.round.number = number;
        round.round.mode = number == 1 ? Mode::Open : Mode::Discuss;
        Message question;
        question.id = {number * 100};
        question.round = round.round.id;
        question.text = number == 1 ? u"Which database should a desktop program use?"_s : QString();
        round.messages << question;
        for (int seat = 0; seat < seats; ++seat) {
            Message message = messageOf(
                number * 100 + seat + 1, handles[seat],
                u"**My view.** SQLite is *enough* for one person at one desk.\n\nIt keeps "
                u"everything in one file, and the quote I rest on is this sentence number %1 "
                u"of round %2."_s.arg(seat + 1)
                    .arg(number));
            message.round = round.round.id;
            round.messages << message;
        }
        rounds << round;
    }
    colours = SeatColours(rounds, {});
}

Message Sample::answer(int round, int seat) const
{
    return rounds[round - 1].messages[seat + 1];
}

ConclusionShown Sample::conclusion(int n) const
{
    ConclusionShown shown;
    shown.round = 2 + n;
    shown.chair = messageOf(900 + n, handles[(n - 1) % handles.size()], u"{…}"_s);
    shown.claims = messageOf(800 + n, handles[0], u"{…}"_s);
    Conclusion &made = shown.conclusion;
    made.message = shown.chair.id;
    made.round = {2 + n};
    made.chair = shown.chair.handle;
    made.judgesItself = n == 1;
    made.reading = Reading::Json;
    made.raw = shown.chair.text;
    made.answer =
        u"Use **SQLite** with write-ahead logging and full sync.\n\nIt is one file, needs "
        u"no server, and everything that was acknowledged is on disk:\n\n```sql\nPRAGMA "
        u"journal_mode = WAL;\nPRAGMA synchronous = FULL;\n```\n\nChange to a server only "
        u"when several machines write at the same time."_s;
    made.agreed = {u"One file is the simplest thing to back up."_s,
                   u"Write-ahead logging needs full sync to keep what was acknowledged."_s};
    made.contested = {{u"Whether an ORM pays off below thirty tables."_s,
                       {handles.last()},
                       u"It costs a day to learn and hides the query that is slow."_s}};
    made.insights = {
        {handles[qMin<qsizetype>(1, handles.size() - 1)],
         u"The change log can be read by other processes, so no notification server is "
         u"needed."_s}};
    made.blindSpots = {u"Nobody spoke of encryption at rest."_s};
    made.minority = u"A server from the start saves the move later."_s;
    made.confidence = u"medium"_s;
    made.heard = handles.mid(0, qMax<qsizetype>(1, handles.size() - 1));
    made.absent = {handles.last()};
    made.checked = true;
    if (n == 1)
        made.dropped = {
            {u"SQLite is enough for a single-user desktop program."_s, {handles.last()}}};
    else
        made.agreed << u"Migrations are numbered files, one transaction each."_s;
    return shown;
}

ClaimsMap Sample::map(int claims) const
{
    ClaimsMap map;
    map.message = {801};
    map.round = {3};
    map.reading = Reading::Json;
    map.participants = handles;
    const QList<Stance> cycle{Stance::Supports, Stance::Disputes, Stance::Qualifies,
                              Stance::Silent};
    for (int i = 0; i < claims; ++i) {
        Claim claim;
        claim.text = kClaims[i % kClaims.size()];
        for (int round = 1; round <= 2; ++round)
            for (int seat = 0; seat < handles.size(); ++seat) {
                ClaimStance stance;
                stance.handle = handles[seat];
                stance.round = round;
                stance.stance = i == 0 ? Stance::Supports : cycle[(i + seat * 3) % 4];
                if (round == 2 && seat == 1 && i % 3 == 1)
                    stance.stance = Stance::Disputes;
                if (round == 2 && seat == 1 && i == 1)
                    stance.because = u"@sage showed that the file is locked while it is copied"_s;
                if (stance.stance != Stance::Silent) {
                    stance.message = answer(round, seat).id;
                    stance.verified = (i + seat) % 5 != 4;
                    stance.quote = stance.verified
                                       ? u"SQLite is enough for one person at one desk."_s
                                       : u"Words that nobody wrote."_s;
                }
                claim.stances << stance;
            }
        map.claims << claim;
    }
    return map;
}

RankingResult Sample::ranking() const
{
    RankingResult result;
    result.round = {5};
    result.about = {1};
    for (int seat = 0; seat < handles.size(); ++seat) {
        Standing standing;
        standing.answer = answer(1, seat).id;
        standing.handle = handles[seat];
        standing.model = u"practice-"_s + handles[seat];
        standing.votes = int(handles.size()) - 1;
        standing.place = seat == 2 ? 2 : seat + 1;
        standing.score = seat == 2 ? 0.5 : 1.0 - double(seat) / double(handles.size());
        result.standings << standing;
        Ballot ballot;
        ballot.message = {700 + seat};
        ballot.reviewer = handles[seat];
        ballot.reading = Reading::Json;
        if (seat == 1) {
            ballot.abstained = true;
            ballot.reason = u"I would rather not judge the work of others."_s;
        } else {
            for (int other = 0; other < handles.size(); ++other)
                if (seat == 0 && other == 2)
                    ballot.order.last() << answer(1, other).id;
                else
                    ballot.order << QList<MessageId>{answer(1, other).id};
            ballot.reason = u"The first is the only one that names what it costs."_s;
        }
        result.ballots << ballot;
    }
    return result;
}

QList<Message> Sample::ballots() const
{
    QList<Message> ballots;
    for (int seat = 0; seat < handles.size(); ++seat) {
        ballots << messageOf(700 + seat, handles[seat], u"B > A"_s);
        ballots.last().role = Role::Ballot;
    }
    return ballots;
}

DiscussionRecord Sample::record() const
{
    DiscussionRecord record;
    record.discussion.id = {1};
    record.rounds = rounds;
    return record;
}

} // namespace moai::test
