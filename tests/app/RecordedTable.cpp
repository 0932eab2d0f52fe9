// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RecordedTable.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

void mustRun(MoaiProcess &moai, const QStringList &arguments)
{
    const Run run = moai.run(arguments);
    if (run.status != 0)
        qFatal("moai %s: %s", qPrintable(arguments.join(u' ')), run.err.constData());
}

QByteArray event(const QJsonObject &delta, const QJsonValue &finish = {})
{
    const QJsonObject choice{{"index"_L1, 0}, {"delta"_L1, delta}, {"finish_reason"_L1, finish}};
    return "data: " +
           QJsonDocument(QJsonObject{{"choices"_L1, QJsonArray{choice}}})
               .toJson(QJsonDocument::Compact) +
           "\n\n";
}

} // namespace

RecordedTable::RecordedTable(const QStringList &handles, const QStringList &rules)
{
    QStringList seats;
    for (const QString &handle : handles) {
        moai.setEnvironment(u"MOAI_KEY_"_s + handle.toUpper(), keyOf(handle));
        mustRun(moai, {u"service"_s, u"add"_s, handle, u"--url"_s,
                       server.url(u'/' + handle + u"/v1"_s).toString(), u"--lanes"_s, u"9"_s});
        seats.append(handle + u"/m-"_s + handle + u'=' + handle);
        answers(handle, u"Nothing to say."_s);
    }
    mustRun(moai, QStringList{u"project"_s, u"new"_s, u"Table"_s, u"--roster"_s, seats.join(u',')} +
                      rules);
}

void RecordedTable::answers(const QString &handle, const QString &text, const QString &thinking)
{
    answers(handle, streamOf(text, thinking));
}

void RecordedTable::answers(const QString &handle, const Canned &canned)
{
    server.at(pathOf(handle), canned);
}

QJsonObject RecordedTable::shown()
{
    const Run run = moai.run({u"discussion"_s, u"show"_s, u"1"_s, u"--json"_s});
    return QJsonDocument::fromJson(run.out).object();
}

QList<QJsonObject> RecordedTable::asked(const QString &handle) const
{
    QList<QJsonObject> bodies;
    for (const CannedRequest &request : server.requests())
        if (request.path == pathOf(handle))
            bodies.append(QJsonDocument::fromJson(request.body).object());
    return bodies;
}

QByteArray RecordedTable::everythingSent() const
{
    QByteArray sent;
    for (const CannedRequest &request : server.requests()) {
        sent += request.path + '\n';
        for (const auto &[name, value] : request.headers)
            sent += name + ": " + value + '\n';
        sent += request.body + '\n';
    }
    return sent;
}

QString RecordedTable::keyOf(const QString &handle)
{
    return u"sk-key-of-"_s + handle + u"-1234567890"_s;
}

QByteArray RecordedTable::pathOf(const QString &handle)
{
    return '/' + handle.toUtf8() + "/v1/chat/completions";
}

QString wordsOf(const QJsonObject &request)
{
    QStringList words;
    for (const auto &message : request["messages"_L1].toArray())
        words.append(message["content"_L1].toString());
    return words.join(u"\n\n"_s);
}

Canned streamOf(const QString &text, const QString &thinking, qsizetype piece)
{
    QList<QByteArray> events;
    if (!thinking.isEmpty())
        events.append(event({{"reasoning_content"_L1, thinking}}));
    for (qsizetype at = 0; at < text.size(); at += piece)
        events.append(event({{"content"_L1, text.mid(at, piece)}}));
    events.append(event({}, u"stop"_s));
    events.append("data: [DONE]\n\n");
    return Canned::sse(events);
}

} // namespace moai::test
