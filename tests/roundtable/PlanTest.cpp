// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Plan.h"
#include "roundtable/Prompts.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

QStringList handles(const QList<Message> &messages)
{
    QStringList list;
    for (const auto &message : messages)
        list.append(message.handle);
    return list;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

    const Participant m_a = seat(1, u"a"_s);
    const Participant m_b = seat(2, u"b"_s);
    const Participant m_off = [] {
        auto off = seat(3, u"off"_s);
        off.enabled = false;
        return off;
    }();
    const QList<Participant> m_roster{m_a, m_b, m_off};

    QStringList asked(const QString &line) const
    {
        const auto command = Command::parse(line, handlesOf(m_roster));
        const auto plan = Plan::make(std::get<AskCommand>(command->action), Mode::Open, m_roster);
        return plan ? handlesOf(plan->asked) : QStringList{plan.error().sentence};
    }

private slots:
    void asksTheRightOnes()
    {
        QCOMPARE(asked(u"why?"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(asked(u"/open @a why?"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(asked(u"@b @a why?"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(asked(u"@b why?"_s), QStringList{u"b"_s});
        QCOMPARE(asked(u"@all why?"_s), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(asked(u"@off why?"_s), QStringList{u"off"_s});
        QCOMPARE(asked(u"@all @off why?"_s), (QStringList{u"a"_s, u"b"_s, u"off"_s}));
    }

    void carriesModeTextAndPromptVersion()
    {
        const auto plan = Plan::make({u"why?"_s, std::nullopt, {}}, Mode::Open, m_roster);
        QCOMPARE(plan->mode, Mode::Open);
        QCOMPARE(plan->text, u"why?"_s);
        QCOMPARE(plan->promptVersion, kPromptVersion);
        QCOMPARE(
            Plan::make({u"@a ?"_s, Mode::Mention, {{u"a"_s}, false}}, Mode::Open, m_roster)->mode,
            Mode::Mention);
    }

    void refusesAnEmptyTable()
    {
        const AskCommand ask{u"why?"_s, std::nullopt, {}};
        QVERIFY(Plan::make(ask, Mode::Open, {}).error().sentence.contains(u"/models add"_s));
        QVERIFY(Plan::make(ask, Mode::Open, {m_off}).error().sentence.contains(u"@off"_s));
        QCOMPARE(Plan::make(ask, Mode::Open, {}).error().kind, FailureKind::Invalid);
    }

    void refusesTooManyAtOnce()
    {
        const AskCommand ask{u"why?"_s, std::nullopt, {}};
        const QList<Participant> most(kMostSeats, m_a);
        QVERIFY(Plan::make(ask, Mode::Open, most).has_value());
        QVERIFY(!Plan::make(ask, Mode::Open, most + QList{m_b}));
    }

    void refusesAModeThatIsNotThereYet()
    {
        const AskCommand ask{u"why?"_s, std::nullopt, {}};
        QVERIFY(Plan::make(ask, Mode::Discuss, m_roster).error().sentence.contains(u"discuss"_s));
        QVERIFY(Plan::make({u"why?"_s, Mode::Open, {}}, Mode::Discuss, m_roster).has_value());
    }

    void retriesWhatDidNotComplete()
    {
        const auto c = seat(4, u"c"_s);
        const auto d = seat(5, u"d"_s);
        const auto record = moai::test::round(1, u"why?"_s,
                                              {answer(m_a, u"so"_s), failed(m_b, u"No."_s),
                                               answer(c, u"half"_s, MessageStatus::Stopped),
                                               answer(d, u"half"_s, MessageStatus::Interrupted),
                                               answer(m_off, u"…"_s, MessageStatus::Streaming)});
        QCOMPARE(handles(*Choice::toRetry({}, record)), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(handles(*Choice::toRetry({Named{{u"A"_s}, false}}, record)), QStringList{u"a"_s});
        const auto running = Choice::toRetry({Named{{u"off"_s}, false}}, record);
        QVERIFY(running.error().sentence.contains(u"/stop @off"_s));
        const auto unknown = Choice::toRetry({Named{{u"x"_s}, false}}, record);
        QVERIFY(unknown.error().sentence.contains(u"@a, @b"_s));
        QVERIFY(!Choice::toRetry({}, moai::test::round(1, u"?"_s, {answer(m_a, u"so"_s)})));
    }

    void stopsWhatIsUnderWay()
    {
        const QList<Message> answers{answer(m_a, u"so"_s), answer(m_b, {}, MessageStatus::Waiting),
                                     answer(m_off, u"…"_s, MessageStatus::Streaming)};
        QCOMPARE(handles(*Choice::toStop({}, answers)), (QStringList{u"b"_s, u"off"_s}));
        QCOMPARE(handles(*Choice::toStop({Named{{}, true}}, answers)),
                 (QStringList{u"b"_s, u"off"_s}));
        QCOMPARE(handles(*Choice::toStop({Named{{u"B"_s}, false}}, answers)), QStringList{u"b"_s});
        QVERIFY(!Choice::toStop({Named{{u"a"_s}, false}}, answers));
        QVERIFY(Choice::toStop({}, {answer(m_a, u"so"_s)})->isEmpty());
    }
};

MOAI_TEST(PlanTest)
#include "PlanTest.moc"
