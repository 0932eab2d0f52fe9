// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/SeatNames.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class SeatNamesTest : public QObject
{
    Q_OBJECT

    const Participant m_ann = seat(1, u"ann"_s);
    const Participant m_bob = seat(2, u"Bob"_s);
    const Participant m_o3 = seat(3, u"o3"_s);

    QList<RoundRecord> rounds() const
    {
        return {moai::test::round(1, u"Why?"_s, {answer(m_bob, {})}),
                moai::test::round(2, u"And?"_s, {answer(m_ann, {}), answer(m_bob, {})})};
    }

private slots:
    void atAnOpenTableEverybodyGoesByTheHandle()
    {
        const SeatNames names;
        QCOMPARE(names.nameOf(u"ann"_s), u"@ann"_s);
        QCOMPARE(names.handleOf(u" @ann"), u"ann"_s);
        QCOMPARE(names.masked(u"@ann said so"_s), u"@ann said so"_s);
    }

    void lettersGoByWhoWasFirstAsked()
    {
        const auto names = SeatNames::anonymous(rounds());
        QCOMPARE(names.nameOf(u"bob"_s), u"Seat A"_s);
        QCOMPARE(names.nameOf(u"ann"_s), u"Seat B"_s);
        QVERIFY(!names.has(u"o3"_s));
        QCOMPARE(names.nameOf(u"o3"_s), u"a participant"_s);
    }

    void aLetterIsForTheWholeDiscussion()
    {
        auto later = rounds();
        Participant renamed = m_bob;
        renamed.handle = u"robert"_s;
        later.append(moai::test::round(3, u"?"_s, {answer(m_o3, {}), answer(renamed, {})}));
        const auto names = SeatNames::anonymous(later);
        QCOMPARE(names.nameOf(u"bob"_s), u"Seat A"_s);
        QCOMPARE(names.nameOf(u"robert"_s), u"Seat A"_s);
        QCOMPARE(names.nameOf(u"ann"_s), u"Seat B"_s);
        QCOMPARE(names.nameOf(u"o3"_s), u"Seat C"_s);
        QCOMPARE(names.handleOf(u"Seat A"), u"robert"_s);
    }

    void whoOnlyWeighsAnswersGetsNoLetter()
    {
        auto record = rounds();
        auto chair = answer(m_o3, {});
        chair.role = Role::Chair;
        record.append(moai::test::round(3, {}, {chair}));
        QVERIFY(!SeatNames::anonymous(record).has(u"o3"_s));
    }

    void thereAreLettersForEverybody()
    {
        QList<Message> answers;
        for (int i = 1; i <= 64; ++i)
            answers.append(answer(seat(i, u"seat-%1"_s.arg(i)), {}));
        const auto names = SeatNames::anonymous({moai::test::round(1, u"?"_s, answers)});
        QCOMPARE(names.nameOf(u"seat-26"_s), u"Seat Z"_s);
        QCOMPARE(names.nameOf(u"seat-27"_s), u"Seat AA"_s);
        QCOMPARE(names.nameOf(u"seat-64"_s), u"Seat BL"_s);
    }

    void namesAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("handle");
        QTest::newRow("as told") << u"Seat B"_s << u"ann"_s;
        QTest::newRow("in lower case") << u" seat b "_s << u"ann"_s;
        QTest::newRow("with the sign") << u"@Seat B"_s << u"ann"_s;
        QTest::newRow("its letter") << u"B"_s << u"ann"_s;
        QTest::newRow("the handle") << u"@Ann"_s << u"ann"_s;
        QTest::newRow("nobody") << u"Seat X"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void namesAreReadHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QTEST(SeatNames::anonymous(rounds()).handleOf(name), "handle");
    }

    void mentionsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QString &text, const QString &masked) {
            QTest::newRow(name) << text << masked;
        };
        row("a mention", u"I agree with @ann."_s, u"I agree with Seat C."_s);
        row("in any case", u"@ANN, @bob: no"_s, u"Seat C, Seat A: no"_s);
        row("an ordinary word", u"ann and bob"_s, u"ann and bob"_s);
        row("a telling word", u"o3 (or O3!) said"_s, u"Seat B (or Seat B!) said"_s);
        row("no part of a word", u"o3pro, go3, @o3pro, o3@x.org"_s,
            u"o3pro, go3, @o3pro, o3@x.org"_s);
        row("code", u"`@ann` and\n```\n@o3\n```"_s, u"`@ann` and\n```\n@o3\n```"_s);
        row("nobody here", u"@eve said"_s, u"@eve said"_s);
        row("emoji and umlauts", u"😀@ann für ü@ann"_s, u"😀Seat C für ü@ann"_s);
    }
    void mentionsAreMasked()
    {
        QFETCH(QString, text);
        const auto names = SeatNames::anonymous({moai::test::round(
            1, u"?"_s, {answer(m_bob, {}), answer(m_o3, {}), answer(m_ann, {})})});
        QTEST(names.masked(text), "masked");
    }
};

MOAI_TEST(SeatNamesTest)
#include "SeatNamesTest.moc"
