// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/BotToken.h"
#include "support/FakeSecrets.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "12345678:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc";

template <class T>
Result<T> ended(const QFuture<Result<T>> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); });
    return future.resultCount() > 0 ? future.result() : Result<T>();
}

} // namespace

class BotTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("MOAI_TELEGRAM_TOKEN"); }
    void cleanup() { init(); }

    void aTokenIsKnownByItsForm_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("isPossible");
        QTest::newRow("a real one") << kToken << true;
        QTest::newRow("with a newline") << kToken + '\n' << true;
        QTest::newRow("short") << QByteArray("123:ABC") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("no colon") << QByteArray("12345678") << false;
        QTest::newRow("no number") << QByteArray(":AAEhBOweik6ad9r") << false;
        QTest::newRow("letters first") << QByteArray("bot123:AAEhBOweik") << false;
        QTest::newRow("a slash") << QByteArray("123:AAE/../getMe") << false;
        QTest::newRow("a space") << QByteArray("123:AAE hBO") << false;
        QTest::newRow("two lines") << QByteArray("123:AAE\n456:BBB") << false;
        QTest::newRow("other digits") << u"１２３:AAEhBO"_s.toUtf8() << false;
        QTest::newRow("endless") << "1:" + QByteArray(100'000, 'a') << false;
    }
    void aTokenIsKnownByItsForm()
    {
        QFETCH(QByteArray, token);
        QTEST(BotToken::isPossible(token), "isPossible");
    }

    void theEnvironmentComesFirst()
    {
        FakeSecrets keychain;
        BotToken token(keychain);
        QVERIFY(ended(token.store(" 1:abc\n")));
        QCOMPARE(ended(token.find())->secret, "1:abc");
        QCOMPARE(ended(token.find())->source, KeySource::Keychain);
        qputenv("MOAI_TELEGRAM_TOKEN", QByteArray(kToken + '\n'));
        QCOMPARE(ended(token.find())->secret, kToken);
        QCOMPARE(ended(token.find())->source, KeySource::Environment);
        qunsetenv("MOAI_TELEGRAM_TOKEN");
        QVERIFY(ended(token.remove()));
        QCOMPARE(ended(token.find())->source, KeySource::None);
    }

    void whatCannotBeATokenIsRefused()
    {
        FakeSecrets keychain;
        BotToken token(keychain);
        const auto stored = ended(token.store("my password"));
        QCOMPARE(stored.error().kind, FailureKind::Invalid);
        QVERIFY(!stored.error().sentence.contains(u"password"_s));
        QVERIFY(keychain.calls.isEmpty());
        qputenv("MOAI_TELEGRAM_TOKEN", "my password");
        const auto found = ended(token.find());
        QCOMPARE(found.error().kind, FailureKind::Invalid);
        QVERIFY(found.error().sentence.contains(u"MOAI_TELEGRAM_TOKEN"_s));
        QVERIFY(!found.error().sentence.contains(u"password"_s));
    }

    void aMachineWithoutAKeychainHasNone()
    {
        FakeSecrets keychain;
        keychain.trouble = Failure{FailureKind::Refused, u"No keyring."_s, {}};
        BotToken token(keychain);
        QCOMPARE(ended(token.find())->source, KeySource::None);
        const auto stored = ended(token.store(kToken));
        QCOMPARE(stored.error().kind, FailureKind::Refused);
        QVERIFY(stored.error().sentence.contains(u"MOAI_TELEGRAM_TOKEN"_s));
        keychain.trouble = Failure{FailureKind::Secrets, u"Locked."_s, {}};
        QCOMPARE(ended(token.find()).error().kind, FailureKind::Secrets);
    }
};

MOAI_TEST(BotTokenTest)

#include "BotTokenTest.moc"
