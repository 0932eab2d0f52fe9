// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "telegram/OutboxRig.h"

#include <QProcess>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

/// OutboxChild.cpp. Killed without a warning when it goes.
struct Child : QProcess {
    explicit Child(const OutboxRig &rig)
    {
        start(QStringLiteral(MOAI_OUTBOX_CHILD), {rig.table.dir(), rig.server.url().toString()});
    }
    ~Child() override
    {
        kill();
        waitForFinished();
    }
};

/// How often something follows itself.
int repeats(const QStringList &list)
{
    int count = 0;
    for (qsizetype i = 1; i < list.size(); ++i)
        count += list[i] == list[i - 1] ? 1 : 0;
    return count;
}

} // namespace

class OutboxKillTest : public QObject
{
    Q_OBJECT

private slots:
    void aKilledProcessLosesNothingAndRepeatsOneMessageAtMost()
    {
        OutboxRig rig;
        QList<TelegramChat> chats;
        for (const qint64 number : {1, 2, 3, 4, 5, 6, -7, -8})
            chats.append(rig.add({number, 0}));
        QStringList keys;
        for (int i = 0; i < 24; ++i)
            keys.append(u"answer/%1"_s.arg(i));
        QList<NewTelegramPost> posts;
        for (const QString &key : keys)
            for (const TelegramChat &chat : chats)
                posts.append(OutboxRig::postOf(chat, key));
        QVERIFY(await(rig.store.post(posts)));

        constexpr int kKills = 12;
        for (int i = 0; i < kKills; ++i) {
            const int before = rig.server.count(u"sendMessage"_s);
            Child child(rig);
            const int some = 1 + 5 * i % 13; // dies at another place each time
            QTRY_VERIFY_WITH_TIMEOUT(rig.server.count(u"sendMessage"_s) >= before + some,
                                     kPatience);
        }
        Child last(rig);
        QTRY_COMPARE_WITH_TIMEOUT(last.state(), QProcess::NotRunning, 2 * kPatience);
        QCOMPARE(last.readAllStandardOutput(), QByteArray("idle\n"));
        for (const TelegramChat &chat : chats) {
            QStringList told = rig.server.texts(chat.address.chat);
            QVERIFY(repeats(told) <= kKills);
            told.erase(std::unique(told.begin(), told.end()), told.end());
            QCOMPARE(told, keys); // all of it, in order; only what was in flight came again
        }
        QCOMPARE(rig.server.violations().join(u'\n'), QString());
    }
};

MOAI_TEST(OutboxKillTest)
#include "OutboxKillTest.moc"
