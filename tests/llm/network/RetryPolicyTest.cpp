// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/RetryPolicy.h"
#include "llm/RetryAfter.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 kNever = -1;

qint64 count(std::optional<milliseconds> wait)
{
    return wait ? wait->count() : kNever;
}

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void answersAreAskedAgainByStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QByteArray>("advice");
        QTest::addColumn<bool>("again");

        using K = FailureKind;
        const QByteArray none;
        QTest::newRow("400") << 400 << K::Refused << none << false;
        QTest::newRow("401") << 401 << K::Auth << none << false;
        QTest::newRow("403") << 403 << K::Auth << none << false;
        QTest::newRow("404") << 404 << K::NotFound << none << false;
        QTest::newRow("408") << 408 << K::Timeout << none << true;
        QTest::newRow("409") << 409 << K::Refused << none << true;
        QTest::newRow("413") << 413 << K::ContextLength << none << false;
        QTest::newRow("422") << 422 << K::Refused << none << false;
        QTest::newRow("429") << 429 << K::RateLimit << none << true;
        QTest::newRow("429, no credit") << 429 << K::Billing << none << false;
        QTest::newRow("500") << 500 << K::Server << none << true;
        QTest::newRow("501") << 501 << K::Server << none << true;
        QTest::newRow("503") << 503 << K::Overloaded << none << true;
        QTest::newRow("529") << 529 << K::Overloaded << none << true;
        QTest::newRow("500, told not to") << 500 << K::Server << QByteArray("false") << false;
        QTest::newRow("429, told not to") << 429 << K::RateLimit << QByteArray("FALSE") << false;
        QTest::newRow("400, told to") << 400 << K::Refused << QByteArray("true") << true;
        QTest::newRow("no credit, told to") << 429 << K::Billing << QByteArray("true") << false;
        QTest::newRow("500, unclear advice") << 500 << K::Server << QByteArray("maybe") << true;
        QTest::newRow("200 that broke off") << 200 << K::Network << none << false;
        QTest::newRow("200 without a word") << 200 << K::Empty << none << false;
        QTest::newRow("200 with an error inside") << 200 << K::Overloaded << none << false;
        QTest::newRow("307 elsewhere") << 307 << K::NotFound << none << false;
    }

    void answersAreAskedAgainByStatus()
    {
        QFETCH(int, status);
        QFETCH(FailureKind, kind);
        QFETCH(QByteArray, advice);
        FailedAttempt attempt{1, Reached::Answer, {kind, {}, {}}, {}};
        attempt.head.status = status;
        if (!advice.isEmpty())
            attempt.head.headers.append({"X-Should-Retry", advice});
        QTEST(RetryPolicy().waitAfter(attempt, 0).has_value(), "again");
    }

    void brokenConnectionsAreTriedAgain_data()
    {
        QTest::addColumn<Reached>("reached");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<bool>("again");

        using K = FailureKind;
        QTest::newRow("nobody listens") << Reached::Nobody << K::Refused << true;
        QTest::newRow("no such host") << Reached::Nobody << K::Network << true;
        QTest::newRow("connecting took too long") << Reached::Nobody << K::Timeout << true;
        QTest::newRow("bad certificate") << Reached::Nobody << K::Tls << false;
        QTest::newRow("bad address") << Reached::Nobody << K::Invalid << false;
        QTest::newRow("cut before the answer") << Reached::Server << K::Network << true;
        QTest::newRow("no first byte in time") << Reached::Server << K::Timeout << false;
        QTest::newRow("stopped") << Reached::Server << K::Stopped << false;
    }

    void brokenConnectionsAreTriedAgain()
    {
        QFETCH(Reached, reached);
        QFETCH(FailureKind, kind);
        QTEST(RetryPolicy().waitAfter({1, reached, {kind, {}, {}}, {}}, 0).has_value(), "again");
    }

    void theWaitGrowsAndIsBounded_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<double>("random");
        QTest::addColumn<qint64>("wait");

        QTest::newRow("first") << 1 << 0.0 << qint64(500);
        QTest::newRow("first, all jitter") << 1 << 1.0 << qint64(375);
        QTest::newRow("first, some jitter") << 1 << 0.5 << qint64(438);
        QTest::newRow("second") << 2 << 0.0 << qint64(1000);
        QTest::newRow("third") << 3 << 0.0 << qint64(2000);
        QTest::newRow("fifth") << 5 << 0.0 << qint64(8000);
        QTest::newRow("ninth") << 9 << 0.0 << qint64(8000);
        QTest::newRow("ninth, all jitter") << 9 << 1.0 << qint64(6000);
        QTest::newRow("enough") << 11 << 0.0 << kNever;
    }

    void theWaitGrowsAndIsBounded()
    {
        QFETCH(int, number);
        QFETCH(double, random);
        const RetryPolicy policy{.retries = 10};
        const FailedAttempt attempt{number, Reached::Server, {FailureKind::Network, {}, {}}, {}};
        QTEST(count(policy.waitAfter(attempt, random)), "wait");
    }

    void twoRetriesByDefault()
    {
        const Failure broken{FailureKind::Network, {}, {}};
        QVERIFY(RetryPolicy().waitAfter({2, Reached::Server, broken, {}}, 0));
        QVERIFY(!RetryPolicy().waitAfter({3, Reached::Server, broken, {}}, 0));
    }

    void whatTheServiceAsksForIsHonoured_data()
    {
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<qint64>("wait");

        QTest::newRow("a moment") << qint64(20) << qint64(20);
        QTest::newRow("seven seconds") << qint64(7000) << qint64(7000);
        QTest::newRow("a minute") << qint64(60'000) << qint64(60'000);
        QTest::newRow("more is told, not waited for") << qint64(60'001) << kNever;
        QTest::newRow("nothing: our own") << qint64(0) << qint64(500);
    }

    void whatTheServiceAsksForIsHonoured()
    {
        QFETCH(qint64, asked);
        FailedAttempt attempt{
            1, Reached::Answer, {FailureKind::RateLimit, {}, milliseconds(asked)}, {}};
        attempt.head.status = 429;
        QTEST(count(RetryPolicy().waitAfter(attempt, 0)), "wait");
    }

    void retryAfterIsReadInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait");

        const QByteArray plain = "Retry-After";
        QTest::newRow("seconds") << plain << QByteArray("12") << qint64(12'000);
        QTest::newRow("half seconds") << plain << QByteArray(" 1.5 ") << qint64(1500);
        QTest::newRow("zero") << plain << QByteArray("0") << qint64(0);
        QTest::newRow("milliseconds")
            << QByteArray("retry-after-ms") << QByteArray("250") << qint64(250);
        QTest::newRow("odd milliseconds")
            << QByteArray("Retry-After-Ms") << QByteArray("99.6") << qint64(100);
        QTest::newRow("date") << plain << QByteArray("Fri, 02 Jan 2026 03:05:05 GMT")
                              << qint64(60'000);
        QTest::newRow("old date") << plain << QByteArray("Friday, 02-Jan-26 03:04:35 GMT")
                                  << qint64(30'000);
        QTest::newRow("C's date") << plain << QByteArray("Fri Jan  2 03:04:06 2026")
                                  << qint64(1000);
        QTest::newRow("past date")
            << plain << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
        QTest::newRow("negative") << plain << QByteArray("-5") << kNever;
        QTest::newRow("not a number") << plain << QByteArray("nan") << kNever;
        QTest::newRow("endless") << plain << QByteArray("inf") << kNever;
        QTest::newRow("huge") << plain << QByteArray("1e300") << qint64(365) * 24 * 3600 * 1000;
        QTest::newRow("words") << plain << QByteArray("tomorrow") << kNever;
        QTest::newRow("empty") << plain << QByteArray() << kNever;
        QTest::newRow("another header") << QByteArray("Age") << QByteArray("5") << kNever;
    }

    void retryAfterIsReadInEveryForm()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        HttpResponseHead head;
        head.headers.append({name, value});
        QTEST(count(retryAfterOf(head, QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC))), "wait");
    }

    void theFinerFormWins()
    {
        HttpResponseHead head;
        head.headers = {{"retry-after", "3"}, {"retry-after-ms", "2500"}};
        QCOMPARE(count(retryAfterOf(head, QDateTime::currentDateTimeUtc())), qint64(2500));
    }
};

MOAI_TEST(RetryPolicyTest)
#include "RetryPolicyTest.moc"
