// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/RecordText.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

QJsonValue countJson(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString statusWord(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Waiting:
        return Tr::tr("waiting");
    case MessageStatus::Streaming:
        return Tr::tr("writing");
    case MessageStatus::Complete:
        return Tr::tr("complete");
    case MessageStatus::Failed:
        return Tr::tr("failed");
    case MessageStatus::Stopped:
        return Tr::tr("stopped");
    case MessageStatus::Interrupted:
        return Tr::tr("interrupted");
    }
    Q_UNREACHABLE();
}

QJsonObject roundJson(const RoundRecord &record)
{
    QJsonArray messages;
    for (const Message &message : record.messages)
        messages.append(terminal::toJson(message));
    const Round &round = record.round;
    return {
        {"id"_L1, round.id.value},
        {"number"_L1, round.number},
        {"mode"_L1, toName(round.mode)},
        {"prompt_version"_L1, round.promptVersion},
        {"started_at"_L1, timeJson(round.startedAt)},
        {"finished_at"_L1, round.finishedAt ? timeJson(*round.finishedAt) : QJsonValue()},
        {"messages"_L1, messages},
    };
}

} // namespace

QJsonValue toJson(const std::optional<Failure> &failure)
{
    if (!failure)
        return {};
    return QJsonObject{{"kind"_L1, toName(failure->kind)}, {"message"_L1, failure->sentence}};
}

QJsonObject toJson(const Usage &usage)
{
    return {{"input"_L1, countJson(usage.input)}, {"output"_L1, countJson(usage.output)}};
}

QJsonValue toJson(std::optional<std::chrono::milliseconds> duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue();
}

QJsonObject toJson(const Message &message)
{
    QJsonObject json{
        {"id"_L1, message.id.value},
        {"uid"_L1, message.uid},
        {"author"_L1, toName(message.author)},
        {"text"_L1, message.text},
        {"created_at"_L1, timeJson(message.createdAt)},
    };
    if (message.author == Author::Human)
        return json;
    json["participant"_L1] = message.handle;
    json["service"_L1] = message.serviceName;
    json["model"_L1] = message.model;
    json["thinking"_L1] = message.thinking;
    json["status"_L1] = toName(message.status);
    json["failure"_L1] = toJson(message.failure);
    json["finish"_L1] = toName(message.finish);
    json["usage"_L1] = toJson(message.usage);
    json["attempt"_L1] = message.attempt;
    json["chosen"_L1] = message.chosen;
    json["ms_first"_L1] = toJson(message.firstText);
    json["ms_total"_L1] = toJson(message.total);
    return json;
}

QJsonObject toJson(const Discussion &discussion)
{
    return {
        {"id"_L1, discussion.id.value},
        {"uid"_L1, discussion.uid},
        {"title"_L1, discussion.title},
        {"mode"_L1, toName(discussion.mode)},
        {"created_at"_L1, timeJson(discussion.createdAt)},
        {"updated_at"_L1, timeJson(discussion.updatedAt)},
    };
}

QJsonObject toJson(const DiscussionRecord &record, const QString &projectName)
{
    QJsonObject json = toJson(record.discussion);
    json["project"_L1] = projectName;
    QJsonArray rounds;
    for (const RoundRecord &round : record.rounds)
        rounds.append(roundJson(round));
    json["rounds"_L1] = rounds;
    return json;
}

QString headLine(const Message &message)
{
    QStringList parts{u'@' + message.handle, message.model, statusWord(message.status)};
    if (message.total)
        //: %1 seconds
        parts.append(Tr::tr("%1 s").arg(double(message.total->count()) / 1000, 0, 'f', 1));
    if (message.usage.output)
        parts.append(Tr::tr("%n token(s)", nullptr, int(*message.usage.output)));
    return parts.join(u" · "_s);
}

QString toText(const DiscussionRecord &record, const QString &projectName)
{
    const Discussion &discussion = record.discussion;
    QString text = u"# "_s + discussion.title +
                   u"\n\n"_s
                   //: %1 project, %2 id
                   + Tr::tr("Project %1 · discussion %2")
                         .arg(projectName, QString::number(discussion.id.value)) +
                   u'\n';
    for (const RoundRecord &round : record.rounds) {
        //: %1 number, %2 mode
        text += u"\n## "_s +
                Tr::tr("Round %1 · %2")
                    .arg(QString::number(round.round.number), toName(round.round.mode)) +
                u'\n';
        for (const Message &message : round.messages) {
            if (message.author == Author::Human) {
                text += u'\n' + message.text + u'\n';
                continue;
            }
            text += u"\n### "_s + headLine(message) + u"\n\n"_s;
            if (!message.text.isEmpty())
                text += message.text + u'\n';
            if (message.failure)
                //: %1 sentence
                text += u'\n' + Tr::tr("[Error: %1]").arg(message.failure->sentence) + u'\n';
        }
    }
    return text;
}

} // namespace moai::terminal
