// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RecordFields.h"

#include "exchange/Fields.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai::exchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Bundle)
};

/// Reads a discussion from its beginning to its end; what refers to a message refers to one that
/// has been read.
class RecordReader
{
public:
    DiscussionRecord read(const Fields &fields)
    {
        m_record.discussion = readDiscussion(fields);
        for (const Fields &round : fields.list("rounds"_L1))
            takeRound(round);
        return m_record;
    }

private:
    static Discussion readDiscussion(const Fields &fields)
    {
        Discussion discussion;
        discussion.uid = fields.uid("uid"_L1);
        discussion.title = fields.text("title"_L1);
        discussion.mode = fields.named("mode"_L1, &modeFromName);
        discussion.contextPolicy = fields.maybeNamed("context_policy"_L1, &contextPolicyFromName);
        discussion.anonymous = fields.maybeFlag("anonymous"_L1);
        discussion.interjection = fields.text("interjection"_L1);
        discussion.createdAt = fields.time("created_at"_L1);
        discussion.updatedAt = fields.time("updated_at"_L1);
        return discussion;
    }

    void takeRound(const Fields &fields)
    {
        const int last = m_record.rounds.isEmpty() ? 0 : m_record.rounds.last().round.number;
        Round round;
        round.number = fields.number("number"_L1);
        if (round.number <= last)
            fields.refuse("number"_L1);
        round.id = RoundId{round.number};
        round.mode = fields.named("mode"_L1, &modeFromName);
        round.promptVersion = fields.text("prompt_version"_L1);
        if (const auto seed = fields.maybeInteger("seed"_L1)) {
            if (*seed > std::numeric_limits<quint32>::max())
                fields.refuse("seed"_L1);
            round.seed = quint32(*seed);
        }
        round.contextPolicy = fields.maybeNamed("context_policy"_L1, &contextPolicyFromName);
        round.anonymous = fields.flag("anonymous"_L1);
        if (const auto about = fields.maybeNumber("about_round"_L1)) {
            round.about = RoundId{*about};
            if (!hasRound(*round.about))
                fields.refuse("about_round"_L1);
        }
        round.roundsLeft = fields.number("rounds_left"_L1);
        round.courseEnd = fields.maybeNamed("course_end"_L1, &courseEndFromName);
        round.startedAt = fields.time("started_at"_L1);
        round.finishedAt = fields.maybeTime("finished_at"_L1);

        RoundRecord record{round, {}};
        for (const Fields &message : fields.list("messages"_L1))
            record.messages.append(readMessage(message, round.id));
        checkAuthors(fields, record);
        finish(record);
        m_record.rounds.append(record);
        if (fields.has("person_ranking"_L1))
            takeRanking(fields.object("person_ranking"_L1), round.id);
    }

    [[nodiscard]] bool hasRound(RoundId id) const
    {
        return std::any_of(m_record.rounds.begin(), m_record.rounds.end(),
                           [id](const RoundRecord &record) { return record.round.id == id; });
    }

    /// The person's message comes first, and there is one.
    static void checkAuthors(const Fields &fields, const RoundRecord &record)
    {
        for (qsizetype i = 0; i < record.messages.size(); ++i)
            if ((record.messages[i].author == Author::Human) != (i == 0))
                fields.refuse("messages"_L1);
        if (record.messages.isEmpty())
            fields.refuse("messages"_L1);
    }

    /// Nothing of it is under way here.
    static void finish(RoundRecord &record)
    {
        if (record.round.finishedAt)
            return;
        record.round.finishedAt = record.round.startedAt;
        for (const Message &message : record.messages)
            record.round.finishedAt =
                std::max(*record.round.finishedAt,
                         message.createdAt.addMSecs(message.total.value_or(0ms).count()));
    }

    Message readMessage(const Fields &fields, RoundId round)
    {
        Message message;
        message.id = MessageId{++m_messages};
        message.uid = fields.uid("uid"_L1);
        if (m_byUid.contains(message.uid))
            fields.refuse("uid"_L1);
        message.round = round;
        message.author = fields.named("author"_L1, &authorFromName);
        message.text = fields.text("text"_L1);
        message.createdAt = fields.time("created_at"_L1);
        if (message.author == Author::Participant)
            readAnswer(fields, message);
        m_byUid.insert(message.uid, message.id);
        return message;
    }

    void readAnswer(const Fields &fields, Message &message)
    {
        message.handle = fields.text("participant"_L1);
        message.serviceName = fields.text("service"_L1);
        message.model = fields.text("model"_L1);
        message.colour = fields.colour("colour"_L1);
        message.role = fields.named("role"_L1, &roleFromName);
        for (const QString &uid : fields.texts("about"_L1))
            if (const MessageId id = m_byUid.value(uid); id.isValid())
                message.about.append(id);
            else
                fields.refuse("about"_L1);
        message.thinking = fields.text("thinking"_L1);
        message.status = fields.named("status"_L1, &messageStatusFromName);
        if (!fields.isNull("failure"_L1)) {
            const Fields failure = fields.object("failure"_L1);
            message.failure = Failure{
                failure.named("kind"_L1, &failureKindFromName), failure.text("message"_L1), {}};
        }
        if (!hasEnded(message.status)) {
            message.status = MessageStatus::Interrupted;
            message.failure =
                Failure{FailureKind::Truncated,
                        Tr::tr("It was still being written when the discussion was exported."),
                        {}};
        }
        message.finish = fields.named("finish"_L1, &finishReasonFromName);
        const Fields usage = fields.object("usage"_L1);
        message.usage = {usage.maybeInteger("input"_L1), usage.maybeInteger("output"_L1)};
        message.price = fields.maybeMoney("price"_L1);
        message.leftOut = fields.number("left_out"_L1);
        message.attempt = fields.number("attempt"_L1);
        message.chosen = fields.flag("chosen"_L1);
        message.firstText = fields.maybeSpan("ms_first"_L1);
        message.total = fields.maybeSpan("ms_total"_L1);
    }

    void takeRanking(const Fields &fields, RoundId about)
    {
        PersonRanking ranking;
        ranking.about = about;
        for (const QList<Fields> &place : fields.lists("order"_L1)) {
            QList<MessageId> tied;
            for (const Fields &answer : place) {
                const MessageId id = m_byUid.value(answer.text("message"_L1));
                if (!id.isValid())
                    answer.refuse("message"_L1);
                tied.append(id);
            }
            ranking.order.append(tied);
        }
        ranking.createdAt = fields.time("created_at"_L1);
        m_record.rankings.append(ranking);
    }

    DiscussionRecord m_record;
    qint64 m_messages = 0;
    QHash<QString, MessageId> m_byUid;
};

} // namespace

DiscussionRecord readRecord(const Fields &discussion)
{
    return RecordReader().read(discussion);
}

} // namespace moai::exchange
