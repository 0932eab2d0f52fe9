// SPDX-License-Identifier: GPL-3.0-or-later
// Another process that sends what waits in a data directory, for tests.
//   outbox_child DIR URL   sends to the Bot API server at URL; says "idle" and ends when all is
//   told
#include "storage/Table.h"
#include "storage/TelegramStore.h"
#include "support/BotApiServer.h"
#include "support/ScaledClock.h"
#include "telegram/TelegramOutbox.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace moai;
using namespace moai::test;

namespace {

constexpr int kScale = 50;

/// As fast as the server's. All processes agree about the time of day.
class SharedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        const qint64 since = QDateTime::currentMSecsSinceEpoch() - kBegin;
        return QDateTime::fromMSecsSinceEpoch(kBegin + since * kScale, Qt::UTC);
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_scaled.elapsed(); }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override
    {
        m_scaled.after(delay, context, std::move(then));
    }

private:
    static constexpr qint64 kBegin = 1'767'000'000'000;
    ScaledClock m_scaled{kScale};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SharedClock clock;
    const auto database = opened(arguments.at(1));
    TelegramStore store(*database);
    TelegramApi api(QUrl(arguments.at(2)), BotApiServer::token());
    TelegramOutbox outbox(store, api, clock);
    QObject::connect(&outbox, &TelegramOutbox::becameIdle, &application, [] {
        puts("idle");
        QCoreApplication::quit();
    });
    outbox.start();
    return QCoreApplication::exec();
}
