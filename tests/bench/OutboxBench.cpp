// SPDX-License-Identifier: GPL-3.0-or-later
// What sending costs on this machine, limits aside: posts that wait are sent to a server that
// answers at once, on a clock on which waiting takes no time. Prints figures, judges nothing; run
// by hand:
//   moai_bench_outbox [POSTS] [CHATS]   default: 5,000 and 10,000 posts to 100 chats
#include "storage/Table.h"
#include "storage/TelegramStore.h"
#include "support/BotApiServer.h"
#include "support/ScaledClock.h"
#include "telegram/TelegramOutbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// A second takes 20 µs.
constexpr int kScale = 50'000;

double cpuMs()
{
    return 1'000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

void run(int posts, int chats)
{
    QTemporaryDir dir;
    const auto database = opened(dir.path());
    TelegramStore store(*database);
    ScaledClock clock(kScale);
    BotApiServer server(clock);
    const QByteArray words = toJson(Outgoing{{u"Lorem ipsum. "_s.repeated(100)}});
    QList<NewTelegramPost> waiting;
    for (int i = 0; i < posts; ++i) {
        const qint64 number = 1 + i % chats;
        static_cast<void>(server.chat(number));
        waiting.append({TelegramChatId{number}, u"answer/%1"_s.arg(i), words});
    }
    for (qint64 number = 1; number <= chats; ++number) {
        TelegramChat chat;
        chat.address = {number, 0};
        static_cast<void>(await(store.keep(chat)));
    }
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(await(store.post(waiting)));
    const auto kept = timer.restart();
    static_cast<void>(await(store.queues()));
    const double read = double(timer.nsecsElapsed()) / 1e6;

    TelegramApi api(server.url(), BotApiServer::token());
    TelegramOutbox outbox(store, api, clock);
    QObject::connect(&outbox, &TelegramOutbox::becameIdle, qApp, &QCoreApplication::quit);
    const double cpu = cpuMs();
    timer.restart();
    outbox.start();
    QCoreApplication::exec();
    const auto took = double(timer.elapsed());
    printf("%6d posts to %5d chats: kept in %lld ms, what waits read in %.2f ms; sent in %.0f ms, "
           "%.2f ms of CPU each (with the server)\n",
           posts, chats, kept, read, took, (cpuMs() - cpu) / posts);
    fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        run(arguments.at(1).toInt(), arguments.value(2, u"100"_s).toInt());
        return 0;
    }
    for (const int posts : {5'000, 10'000})
        run(posts, 100);
    return 0;
}
