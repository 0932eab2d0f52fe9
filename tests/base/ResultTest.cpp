// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue()
    {
        const Result<int> result = 7;
        QVERIFY(result.has_value());
        QCOMPARE(*result, 7);
    }

    void holdsAFailure()
    {
        const Result<int> result = Failure{FailureKind::Timeout, u"Nothing came."_s, {}};
        QVERIFY(!result);
        QCOMPARE(result.error().kind, FailureKind::Timeout);
        QCOMPARE(result.value_or(3), 3);
    }

    void successWithoutAValueIsTheDefault()
    {
        QVERIFY(Result<void>().has_value());
        QVERIFY(!Result<void>(Failure{}).has_value());
    }

    void everyKindHasANameThatLeadsBack()
    {
        for (int i = 0; i <= int(FailureKind::Secrets); ++i) {
            const auto kind = FailureKind(i);
            QCOMPARE(failureKindFromName(toName(kind)), kind);
        }
        QVERIFY(!failureKindFromName(u"no_such_kind"));
    }
};

MOAI_TEST(ResultTest)
#include "ResultTest.moc"
