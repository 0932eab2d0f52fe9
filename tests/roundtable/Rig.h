// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/Services.h"
#include "roundtable/Roundtable.h"
#include "secrets/Keys.h"
#include "storage/Database.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "support/CannedServer.h"
#include "support/FakeClock.h"
#include "support/FakeSecrets.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace moai::test {

/// A piece of an OpenAI stream: words, or the proper end.
[[nodiscard]] QByteArray words(const QByteArray &text);
[[nodiscard]] QByteArray theEnd();
/// A whole answer.
[[nodiscard]] Canned saying(const QByteArray &text);
/// What a model was sent, as `role: content` lines.
[[nodiscard]] QString sent(const QJsonObject &body);

/// Everything a roundtable told, in order.
struct News {
    explicit News(Roundtable &table);

    [[nodiscard]] Message finishedOf(const QString &handle) const; ///< the latest
    [[nodiscard]] int countOf(const QString &what) const;

    QStringList log; ///< e.g. `text @good so`, `finished @good complete`, `round 1`
    QList<RoundRecord> started;
    QList<Message> restarted;
    QList<Message> finished;
    QList<Round> rounds;
    QList<Course> courses;
    QHash<MessageId, QString> texts;
    QHash<MessageId, QString> notes;

private:
    [[nodiscard]] QString handleOf(MessageId message) const;
};

/// One process's view of a data directory: a real database, real HTTP, a clock that the test moves.
class Process
{
public:
    explicit Process(const QString &dir);
    ~Process();

    FakeClock clock;
    FakeSecrets secrets;
    QList<quint32> seeds; ///< the next ones; 1 when there is none left
    std::unique_ptr<Database> database;
    std::unique_ptr<ProjectStore> projects;
    std::unique_ptr<DiscussionStore> discussions;
    std::unique_ptr<Services> services;
    std::unique_ptr<Keys> keys;
    std::unique_ptr<Roundtable> table;
    std::unique_ptr<News> news;

    /// Runs the event loop, and with it the clock at twenty times its pace, until it is so.
    [[nodiscard]] bool until(const std::function<bool()> &isSo);
    template <class T>
    T wait(const QFuture<T> &future)
    {
        if (!until([&future] { return future.isFinished(); }) || future.resultCount() == 0)
            qFatal("nothing came");
        return future.result();
    }
    Result<Said> say(const QString &line, const Place &place = {})
    {
        return wait(table->say(place, line));
    }
    /// Says it and waits until so many rounds have finished since the process began.
    [[nodiscard]] bool ask(const QString &line, int rounds);
    /// The current project's latest discussion as it is stored.
    [[nodiscard]] DiscussionRecord stored();
};

/// A data directory with a project whose seats ask a canned server, each under a path of its own.
class Rig
{
public:
    explicit Rig(const QStringList &handles);

    /// What the seat of that handle gets each time; `server.answer()` queues for any seat.
    void at(const QString &handle, const Canned &canned);
    /// Gives the seat's service short time-outs.
    void hurry(const QString &handle);
    /// Moves the seat's service to the real OpenAI, for which there is no key.
    void moveToOpenAi(const QString &handle);
    /// The bodies that the seat's model was sent.
    [[nodiscard]] QList<QJsonObject> asked(const QString &handle) const;

    QTemporaryDir dir;
    CannedServer server;
    Process here;
    Project project;
};

} // namespace moai::test
