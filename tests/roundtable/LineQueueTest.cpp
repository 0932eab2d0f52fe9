// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/LineQueue.h"
#include "base/WhenDone.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QTest>

#include <vector>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

/// Work that begins when the queue says so and ends when the test does.
class Work
{
public:
    Work() { m_promise.start(); }

    LineQueue::Work begin()
    {
        return [this] {
            begun = true;
            return m_promise.future();
        };
    }
    void end(const Result<Said> &said = Said{})
    {
        m_promise.addResult(said);
        m_promise.finish();
    }

    bool begun = false;

private:
    QPromise<Result<Said>> m_promise;
};

} // namespace

class LineQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void aLineWaitsForTheOneBefore()
    {
        LineQueue queue;
        Work first;
        Work second;
        const auto one = queue.add(first.begin());
        const auto two = queue.add(second.begin());
        QVERIFY(first.begun && !second.begun);
        first.end(Failure{FailureKind::Invalid, u"No."_s, {}});
        MOAI_TRY_VERIFY(second.begun);
        QCOMPARE(one.result().error().sentence, u"No."_s);
        QVERIFY(!two.isFinished());
        Said said;
        said.notice = u"Yes."_s;
        second.end(said);
        MOAI_TRY_VERIFY(two.isFinished());
        QCOMPARE(two.result()->notice, u"Yes."_s);
    }

    void aClosedQueueRefusesWhatHasNotBegun()
    {
        LineQueue queue;
        Work first;
        Work second;
        Work third;
        const auto one = queue.add(first.begin());
        const auto two = queue.add(second.begin());
        queue.close();
        QVERIFY(two.isFinished() && !two.result());
        QVERIFY(!queue.add(third.begin()).result());
        const auto idle = queue.idle();
        QVERIFY(!idle.isFinished());
        first.end();
        MOAI_TRY_VERIFY(idle.isFinished());
        QVERIFY(one.result().has_value());
        QVERIFY(!second.begun && !third.begun);
    }
};

MOAI_TEST(LineQueueTest)
#include "LineQueueTest.moc"
