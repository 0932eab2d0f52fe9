// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Rig.h"

#include "support/Until.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai::test {
namespace {

QByteArray pathOf(const QString &handle)
{
    return '/' + handle.toLatin1() + "/v1/chat/completions";
}

} // namespace

QByteArray words(const QByteArray &text)
{
    const QJsonObject choice{{u"delta"_s, QJsonObject{{u"content"_s, QString::fromUtf8(text)}}}};
    return "data: " +
           QJsonDocument(QJsonObject{{u"choices"_s, QJsonArray{choice}}})
               .toJson(QJsonDocument::Compact) +
           "\n\n";
}

QByteArray theEnd()
{
    return "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
}

Canned saying(const QByteArray &text)
{
    return Canned::sse({words(text), theEnd()});
}

QString sent(const QJsonObject &body)
{
    QStringList lines;
    const auto messages = body.value(u"messages"_s).toArray();
    for (const auto &message : messages)
        lines.append(message[u"role"_s].toString() + u": "_s + message[u"content"_s].toString());
    return lines.join(u'\n');
}

News::News(Roundtable &table)
{
    QObject::connect(&table, &Roundtable::roundStarted, &table, [this](const RoundRecord &record) {
        started.append(record);
        log.append(u"started %1"_s.arg(record.round.number));
    });
    QObject::connect(&table, &Roundtable::messageRestarted, &table, [this](const Message &message) {
        restarted.append(message);
        texts.remove(message.id);
        log.append(u"restarted @%1 %2"_s.arg(message.handle).arg(message.attempt));
    });
    QObject::connect(&table, &Roundtable::textArrived, &table,
                     [this](MessageId id, const QString &text) {
                         texts[id] += text;
                         log.append(u"text @%1 %2"_s.arg(handleOf(id), text));
                     });
    QObject::connect(&table, &Roundtable::noteArrived, &table,
                     [this](MessageId id, const QString &note) { notes[id] = note; });
    QObject::connect(&table, &Roundtable::messageChanged, &table, [this](const Message &message) {
        texts[message.id] = message.text;
        log.append(u"changed @%1 %2"_s.arg(message.handle, toName(message.status)));
    });
    QObject::connect(&table, &Roundtable::messageFinished, &table, [this](const Message &message) {
        finished.append(message);
        log.append(u"finished @%1 %2"_s.arg(message.handle, toName(message.status)));
    });
    QObject::connect(&table, &Roundtable::courseChanged, &table,
                     [this](const Course &course) { courses.append(course); });
    QObject::connect(&table, &Roundtable::roundFinished, &table, [this](const Round &round) {
        rounds.append(round);
        log.append(u"round %1"_s.arg(round.number));
    });
}

QString News::handleOf(MessageId id) const
{
    for (const auto &record : started)
        for (const auto &message : record.messages)
            if (message.id == id)
                return message.handle;
    return {};
}

Message News::finishedOf(const QString &handle) const
{
    const auto found = std::find_if(finished.rbegin(), finished.rend(),
                                    [&handle](const Message &m) { return m.handle == handle; });
    return found == finished.rend() ? Message{} : *found;
}

int News::countOf(const QString &what) const
{
    return int(std::count_if(log.begin(), log.end(),
                             [&what](const QString &line) { return line.startsWith(what); }));
}

Process::Process(const QString &dir)
{
    auto opened = Database::open(dir);
    if (!opened)
        qFatal("%ls", qUtf16Printable(opened.error().sentence));
    database = std::move(*opened);
    projects = std::make_unique<ProjectStore>(*database);
    discussions = std::make_unique<DiscussionStore>(*database);
    services = std::make_unique<Services>(clock);
    keys = std::make_unique<Keys>(secrets);
    table = std::make_unique<Roundtable>(*projects, *discussions, *services, *keys, clock, [this] {
        return seeds.isEmpty() ? 1 : seeds.takeFirst();
    });
    news = std::make_unique<News>(*table);
}

Process::~Process() = default;

bool Process::until(const std::function<bool()> &isSo)
{
    return test::until(
        [this, &isSo, timer = QElapsedTimer(), moved = qint64(0)]() mutable {
            if (!timer.isValid())
                timer.start();
            const qint64 now = timer.elapsed();
            clock.advance(std::chrono::milliseconds(20 * (now - std::exchange(moved, now))));
            return isSo();
        },
        20s);
}

bool Process::ask(const QString &line, int rounds)
{
    const auto said = say(line);
    return said && until([this, rounds] { return news->rounds.size() >= rounds; });
}

DiscussionRecord Process::stored()
{
    const auto project = wait(projects->currentProject());
    const auto discussion = wait(discussions->latest((*project)->id));
    return *wait(discussions->load((*discussion)->id));
}

Rig::Rig(const QStringList &handles) : here(dir.path())
{
    QList<Participant> roster;
    for (const QString &handle : handles) {
        Service service;
        service.name = handle;
        service.url = server.url(u'/' + handle + u"/v1"_s);
        (void)here.wait(here.projects->saveService(service));
        Participant seat;
        seat.handle = handle;
        seat.serviceName = handle;
        seat.model = u"model-of-"_s + handle;
        seat.position = int(roster.size());
        roster.append(seat);
    }
    Project wanted;
    wanted.name = u"House"_s;
    wanted.topic = u"Heat pumps"_s;
    project = *here.wait(here.projects->create(wanted, roster));
}

void Rig::hurry(const QString &handle)
{
    auto service = *here.wait(here.projects->serviceNamed(handle));
    service.timeouts = {30s, 30s, 30s}; // at the test's pace 1.5 s, enough on a busy machine
    (void)here.wait(here.projects->saveService(service));
}

void Rig::moveToOpenAi(const QString &handle)
{
    qunsetenv("OPENAI_API_KEY");
    auto service = *here.wait(here.projects->serviceNamed(handle));
    service.preset = u"openai"_s;
    service.url = QUrl(u"https://api.openai.com/v1"_s);
    (void)here.wait(here.projects->saveService(service));
}

void Rig::at(const QString &handle, const Canned &canned)
{
    server.at(pathOf(handle), canned);
}

QList<QJsonObject> Rig::asked(const QString &handle) const
{
    QList<QJsonObject> bodies;
    for (const auto &request : server.requests())
        if (request.path == pathOf(handle))
            bodies.append(QJsonDocument::fromJson(request.body).object());
    return bodies;
}

} // namespace moai::test
