// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SampleMinutes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai::test {
namespace {

const QDateTime kBegun(QDate(2026, 11, 22), QTime(10, 0, 0, 250), Qt::UTC);

QString uidFor(qint64 key)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(key, 12, 10, QLatin1Char('0'));
}

Participant seat(const QString &handle, const QString &colour)
{
    Participant participant;
    participant.handle = handle;
    participant.serviceName = u"cloud"_s;
    participant.model = u"m-"_s + handle;
    participant.colour = colour;
    return participant;
}

Message human(qint64 key, const QString &text)
{
    Message message;
    message.id = MessageId{key};
    message.uid = uidFor(key);
    message.text = text;
    message.createdAt = kBegun;
    return message;
}

Message answer(qint64 key, const QString &handle, const QString &text, Role role = Role::Answer)
{
    Message message = human(key, text);
    message.author = Author::Participant;
    message.handle = handle;
    message.serviceName = u"cloud"_s;
    message.model = u"m-"_s + handle;
    message.colour = u"#112233"_s;
    message.role = role;
    message.finish = FinishReason::Stop;
    message.usage = {100, 20};
    message.price = Money{4200};
    message.firstText = 300ms;
    message.total = 1500ms;
    return message;
}

RoundRecord round(int number, Mode mode, const QString &prompt, const QList<Message> &messages)
{
    RoundRecord record;
    record.round.id = RoundId{number + 70};
    record.round.number = number;
    record.round.mode = mode;
    record.round.promptVersion = prompt;
    record.round.contextPolicy = ContextPolicy::SharedTable;
    record.round.startedAt = kBegun;
    record.round.finishedAt = kBegun.addSecs(4);
    record.messages = messages;
    for (Message &message : record.messages)
        message.round = record.round.id;
    return record;
}

RoundRecord blindRound()
{
    Message failed = answer(3, u"bob"_s, {});
    failed.status = MessageStatus::Failed;
    failed.failure = Failure{FailureKind::RateLimit, u"Too many requests."_s, {}};
    failed.price.reset();
    failed.usage = {};
    Message chosen = answer(2, u"ann"_s, u"# Scattering\n\nShort waves *scatter* more."_s);
    chosen.chosen = true;
    chosen.thinking = u"hm"_s;
    return round(1, Mode::Open, u"open-2"_s,
                 {human(1, u"Why is the sky blue?"_s), chosen, failed,
                  answer(4, u"cyd"_s, u"Because of `Rayleigh`."_s)});
}

RoundRecord turnRound()
{
    Message unknown = answer(6, u"cyd"_s, u"It is the air.\n\nMoved: yes"_s);
    unknown.price.reset();
    unknown.leftOut = 2;
    RoundRecord record =
        round(2, Mode::Discuss, u"discuss-1"_s,
              {human(5, {}), unknown,
               answer(7, u"ann"_s, u"It is light.\n\nMoved: no"_s, Role::Challenge)});
    record.round.seed = 4'000'000'000U;
    record.round.courseEnd = CourseEnd::Agreed;
    return record;
}

RoundRecord rankRound()
{
    Message ballot = answer(9, u"ann"_s, u"{\"ranking\": [\"A\"]}"_s, Role::Ballot);
    ballot.about = {MessageId{4}, MessageId{2}};
    Message refusal = answer(10, u"cyd"_s, u"I would rather not."_s, Role::Ballot);
    refusal.about = {MessageId{2}};
    RoundRecord record = round(3, Mode::Rank, u"rank-1"_s, {human(8, u"/rank"_s), ballot, refusal});
    record.round.seed = 7;
    record.round.anonymous = true;
    record.round.about = RoundId{71};
    return record;
}

RoundRecord consensusRound()
{
    Message claims = answer(12, u"ann"_s, u"{\"claims\": []}"_s, Role::Claims);
    claims.about = {MessageId{2}, MessageId{4}};
    Message chair = answer(13, u"ann"_s, u"```json\n{\"answer\": \"Blue.\"}\n```"_s, Role::Chair);
    chair.about = {MessageId{2}, MessageId{4}};
    return round(4, Mode::Consensus, u"consensus-1"_s, {human(11, {}), claims, chair});
}

ClaimsMap sampleMap()
{
    ClaimsMap map;
    map.message = MessageId{12};
    map.round = RoundId{74};
    map.reading = Reading::Json;
    map.participants = {u"ann"_s, u"cyd"_s};
    Claim claim;
    claim.text = u"Air scatters | blue light"_s;
    claim.stances = {
        {u"ann"_s, 1, Stance::Supports, u"Short waves"_s, true, MessageId{2}, {}},
        {u"cyd"_s, 1, Stance::Supports, u"Rayleigh"_s, true, MessageId{4}, {}},
        {u"cyd"_s, 2, Stance::Disputes, u"never said"_s, false, MessageId{6}, {}},
    };
    map.claims = {claim};
    return map;
}

Conclusion sampleConclusion()
{
    Conclusion conclusion;
    conclusion.message = MessageId{13};
    conclusion.round = RoundId{74};
    conclusion.chair = u"ann"_s;
    conclusion.judgesItself = true;
    conclusion.reading = Reading::Fenced;
    conclusion.answer = u"The sky is **blue**."_s;
    conclusion.agreed = {u"There is air."_s};
    conclusion.contested = {{u"What scatters"_s, {u"cyd"_s}, u"It names the air."_s}};
    conclusion.insights = {{u"cyd"_s, u"Rayleigh's law."_s}};
    conclusion.blindSpots = {u"Sunsets"_s};
    conclusion.minority = u"It might be violet."_s;
    conclusion.confidence = u"medium"_s;
    conclusion.heard = {u"ann"_s, u"cyd"_s};
    conclusion.absent = {u"bob"_s};
    conclusion.dropped = {{u"Air scatters | blue light"_s, {u"cyd"_s}}};
    conclusion.checked = true;
    return conclusion;
}

RankingResult sampleRanking()
{
    RankingResult ranking;
    ranking.round = RoundId{73};
    ranking.about = RoundId{71};
    Ballot ballot;
    ballot.message = MessageId{9};
    ballot.reviewer = u"ann"_s;
    ballot.reading = Reading::Json;
    ballot.reason = u"Clearer."_s;
    ballot.order = {{MessageId{4}}, {MessageId{2}}};
    Ballot refusal;
    refusal.message = MessageId{10};
    refusal.reviewer = u"cyd"_s;
    refusal.abstained = true;
    ranking.ballots = {ballot, refusal};
    ranking.standings = {{MessageId{4}, u"cyd"_s, u"m-cyd"_s, 1.0, 1, 1},
                         {MessageId{2}, u"ann"_s, u"m-ann"_s, {}, 0, 0}};
    return ranking;
}

} // namespace

Minutes sampleMinutes()
{
    Minutes minutes;
    minutes.project.uid = uidFor(900);
    minutes.project.name = u"Sky"_s;
    minutes.project.topic = u"Light"_s;
    minutes.project.instructions = u"Be brief."_s;
    minutes.project.contextPolicy = ContextPolicy::SharedTable;
    minutes.project.rules.quorum = 2;
    minutes.project.rules.softCap = Money{123'457};
    minutes.project.createdAt = kBegun;
    minutes.roster = {seat(u"ann"_s, u"#112233"_s), seat(u"bob"_s, {}), seat(u"cyd"_s, {})};
    minutes.roster[1].enabled = false;
    minutes.roster[2].parameters.temperature = 0.3;
    minutes.roster[2].parameters.contextTokens = 8192;

    DiscussionRecord &record = minutes.record;
    record.discussion.id = DiscussionId{5};
    record.discussion.uid = uidFor(901);
    record.discussion.title = u"Why is the sky blue?"_s;
    record.discussion.mode = Mode::Discuss;
    record.discussion.anonymous = true;
    record.discussion.createdAt = kBegun;
    record.discussion.updatedAt = kBegun.addSecs(9);
    record.rounds = {blindRound(), turnRound(), rankRound(), consensusRound()};
    record.rankings = {{RoundId{71}, {{MessageId{2}, MessageId{4}}}, kBegun.addSecs(5)}};

    Findings &findings = minutes.findings;
    findings.turns = {
        {MessageId{6}, RoundId{72}, 2, u"cyd"_s, u"It is the air."_s, true, u"ann"_s, {}},
        {MessageId{7}, RoundId{72}, 2, u"ann"_s, u"It is light."_s, false, {}, {}},
    };
    findings.maps = {sampleMap()};
    findings.conclusions = {sampleConclusion()};
    findings.rankings = {sampleRanking()};
    findings.spendByRound = {{RoundId{71}, {Money{8400}, 2, 0}},
                             {RoundId{72}, {Money{4200}, 1, 1}}};
    findings.spend = {Money{29'400}, 7, 1};
    return minutes;
}

Message &messageIn(Minutes &minutes, qint64 key)
{
    for (RoundRecord &round : minutes.record.rounds)
        for (Message &message : round.messages)
            if (message.id.value == key)
                return message;
    qFatal("there is no such message");
}

} // namespace moai::test
