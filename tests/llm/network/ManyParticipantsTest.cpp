// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asking.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class ManyParticipantsTest : public QObject
{
    Q_OBJECT

private slots:
    void theyAreAllAskedAtOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("12") << 12;
        QTest::newRow("32") << 32;
        QTest::newRow("64") << 64;
    }

    void theyAreAllAskedAtOnce()
    {
        QFETCH(int, count);
        Desk desk;
        desk.server.always(Canned::stream().hold().chunk(word("Hello") + done()));
        std::vector<std::unique_ptr<Asked>> all;
        for (int i = 0; i < count; ++i)
            all.push_back(std::make_unique<Asked>(
                desk.services.ask(serviceAt(desk.server), {}, anyQuestion())));
        QTRY_COMPARE(desk.server.held(), count); // before any of them has an answer
        QCOMPARE(desk.server.mostAtOnce(), count);
        desk.server.release();
        for (const auto &asked : all) {
            QTRY_VERIFY(asked->isOver());
            QCOMPARE(asked->reply().status, MessageStatus::Complete);
        }
        QCOMPARE(desk.server.requests().size(), count);
    }

    void oneFailureNeverHoldsUpTheOthers()
    {
        Desk desk;
        desk.server.answer(Canned::json("{}", 500));
        desk.server.answer(Canned::stall());
        desk.server.always(saying("Hello"));
        Service service = serviceAt(desk.server);
        const Asked failing = desk.ask(service);
        QTRY_COMPARE(desk.server.requests().size(), 1);
        const Asked stalled = desk.ask(service);
        QTRY_COMPARE(desk.server.requests().size(), 2);
        const Asked good = desk.ask(service);
        QTRY_VERIFY(good.isOver());
        QCOMPARE(good.reply().text, u"Hello"_s);
        QVERIFY(!failing.isOver() && !stalled.isOver());
    }
};

MOAI_TEST(ManyParticipantsTest)
#include "ManyParticipantsTest.moc"
