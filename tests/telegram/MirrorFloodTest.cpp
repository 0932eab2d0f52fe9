// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "telegram/MirrorRig.h"

#include <QTest>

#include <algorithm>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kChats = 10;
/// A thousand lines in all, and hours: MOAI_TEST_FLOOD=100 (lines of each chat).
int linesOfEach()
{
    const int wanted = qEnvironmentVariableIntValue("MOAI_TEST_FLOOD");
    return wanted > 0 ? wanted : 4;
}

qint64 chatAt(int i)
{
    return 1000 + i;
}

} // namespace

/// Many lines from many chats, with all that goes wrong on the way.
class MirrorFloodTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsCarriedOutOnceAndInOrder()
    {
        const int lines = linesOfEach();
        MirrorRig rig;
        rig.telegram.updates().shuffle(7); // duplicates, and in no order
        rig.start();
        for (int i = 0; i < kChats; ++i)
            rig.pair(chatAt(i));
        rig.telegram.goWrong(u"sendMessage"_s, BotApiTrouble::tooMany(3s), 3, chatAt(1));
        rig.telegram.goWrong(u"sendMessage"_s, {BotApiTrouble::Kind::BadGateway}, 5);
        rig.telegram.goWrong(u"sendMessage"_s, {BotApiTrouble::Kind::DropBefore}, 3);
        rig.telegram.goWrong(u"editMessageText"_s, {BotApiTrouble::Kind::BadGateway}, 5);
        rig.telegram.goWrong(u"getUpdates"_s, {BotApiTrouble::Kind::BadGateway}, 2);
        rig.telegram.goWrong(u"getUpdates"_s, {BotApiTrouble::Kind::DropAfter}, 2);
        for (int line = 1; line <= lines; ++line)
            for (int i = 0; i < kChats; ++i)
                rig.say(chatAt(i), u"Line %1 of %2?"_s.arg(line).arg(i));
        for (int i = 0; i < kChats; ++i)
            while (rig.count(chatAt(i), u"Said by"_s) < 2 * lines)
                QVERIFY2(rig.until([&, had = rig.count(chatAt(i), u"Said by"_s)] {
                    return rig.count(chatAt(i), u"Said by"_s) > had;
                }),
                         qPrintable(u"chat %1"_s.arg(i)));
        QVERIFY(rig.isQuiet());
        QCOMPARE(rig.requests(), 2 * lines * kChats);
        for (int i = 0; i < kChats; ++i) {
            QCOMPARE(rig.count(chatAt(i), u"Said by ann"_s), lines);
            QCOMPARE(rig.count(chatAt(i), u"Said by bob"_s), lines);
            QStringList told;
            for (const QString &text : rig.telegram.texts(chatAt(i)))
                if (text.startsWith(u"Line "_s))
                    told.append(text.section(u'?', 0, 0));
            QStringList said;
            for (int line = 1; line <= lines; ++line)
                said.append(u"Line %1 of %2"_s.arg(line).arg(i));
            QCOMPARE(told, said);
        }
        QCOMPARE(rig.telegram.violations(), QStringList());
    }
};

MOAI_TEST(MirrorFloodTest)
#include "MirrorFloodTest.moc"
