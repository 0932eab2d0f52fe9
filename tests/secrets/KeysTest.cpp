// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Keys.h"

#include "support/FakeSecrets.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// What a future brings that needs the event loop.
template <class T>
Result<T> landed(const QFuture<Result<T>> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); });
    return future.resultCount() > 0 ? future.result() : Result<T>();
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeSecrets> m_keychain;
    std::unique_ptr<Keys> m_keys;

    Result<Key> find(const QString &conventional = u"MOAI_TEST_API_KEY"_s)
    {
        return landed(m_keys->find(u"test"_s, conventional));
    }

private slots:
    void init()
    {
        qunsetenv("MOAI_KEY_TEST");
        qunsetenv("MOAI_TEST_API_KEY");
        m_keychain = std::make_unique<FakeSecrets>();
        m_keys = std::make_unique<Keys>(*m_keychain);
    }
    void cleanup() { init(); }

    void theVariableIsMadeFromTheName_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("variable");
        QTest::newRow("plain") << u"openai"_s << u"MOAI_KEY_OPENAI"_s;
        QTest::newRow("marks") << u"my-gate.way 2"_s << u"MOAI_KEY_MY_GATE_WAY_2"_s;
        QTest::newRow("accents") << u"café"_s << u"MOAI_KEY_CAF_"_s;
        QTest::newRow("empty") << QString() << u"MOAI_KEY_"_s;
    }
    void theVariableIsMadeFromTheName()
    {
        QFETCH(QString, service);
        QFETCH(QString, variable);
        QCOMPARE(Keys::variableFor(service), variable);
    }

    void moaisOwnVariableComesFirstThenTheUsualOneThenTheKeychain()
    {
        m_keychain->secrets[u"service/test"_s] = "third";
        qputenv("MOAI_TEST_API_KEY", "second");
        qputenv("MOAI_KEY_TEST", "first");
        QCOMPARE(find()->secret, "first"_ba);
        qputenv("MOAI_KEY_TEST", " \n");
        QCOMPARE(find()->secret, "second"_ba);
        QCOMPARE(find()->source, KeySource::Environment);
        QVERIFY(m_keychain->calls.isEmpty());
        QCOMPARE(find({})->secret, "third"_ba);
        QCOMPARE(find({})->source, KeySource::Keychain);
    }

    void noKeyAnywhereIsNoFailure()
    {
        QCOMPARE(find()->source, KeySource::None);
        QVERIFY(find()->secret.isEmpty());
        m_keychain->trouble = Failure{FailureKind::Refused, u"No secret service."_s, {}};
        QCOMPARE(find()->source, KeySource::None);
    }

    void aKeyThatCannotBeHadIsToldAndAskedForAgain()
    {
        m_keychain->trouble = Failure{FailureKind::Secrets, u"Locked."_s, {}};
        QCOMPARE(find().error(), *m_keychain->trouble);
        m_keychain->trouble.reset();
        m_keychain->secrets[u"service/test"_s] = "k";
        QCOMPARE(find()->secret, "k"_ba);
    }

    void aVariableThatHoldsNoKeyIsNamed_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line break") << "abc\r\nX-Evil: 1"_ba;
        QTest::newRow("space") << "abc def"_ba;
        QTest::newRow("accent") << "schlüssel"_ba;
        QTest::newRow("control") << "abc\x01"_ba;
    }
    void aVariableThatHoldsNoKeyIsNamed()
    {
        QFETCH(QByteArray, value);
        qputenv("MOAI_TEST_API_KEY", value);
        const auto found = find();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, FailureKind::Invalid);
        QVERIFY(found.error().sentence.contains(u"MOAI_TEST_API_KEY"_s));
        QVERIFY(!found.error().sentence.contains(u"abc"_s));
        QCOMPARE(landed(m_keys->store(u"test"_s, value)).error().kind, FailureKind::Invalid);
        QVERIFY(m_keychain->secrets.isEmpty());
    }

    void theKeychainIsAskedOnceForATableOfTwelve()
    {
        m_keychain->secrets[u"service/test"_s] = "k";
        QList<QFuture<Result<Key>>> asked;
        for (int i = 0; i < 12; ++i)
            asked.append(m_keys->find(u"test"_s, {}));
        for (const auto &key : asked)
            QCOMPARE(landed(key)->secret, "k"_ba);
        QCOMPARE(find()->secret, "k"_ba);
        QCOMPARE(m_keychain->calls.size(), 1);
    }

    void aStoredKeyIsFoundAndARemovedOneIsNot()
    {
        QVERIFY(landed(m_keys->store(u"test"_s, "  k1\n")).has_value());
        QCOMPARE(find()->secret, "k1"_ba);
        QVERIFY(landed(m_keys->store(u"test"_s, "k2")).has_value());
        QCOMPARE(find()->secret, "k2"_ba);
        QVERIFY(landed(m_keys->remove(u"test"_s)).has_value());
        QCOMPARE(find()->source, KeySource::None);
        QVERIFY(m_keychain->secrets.isEmpty());
    }

    void storingWithoutAKeychainNamesTheVariable()
    {
        m_keychain->trouble = Failure{FailureKind::Refused, u"No secret service."_s, {}};
        const auto stored = landed(m_keys->store(u"my gateway"_s, "k"));
        QVERIFY(!stored);
        QVERIFY(stored.error().sentence.startsWith(u"No secret service."_s));
        QVERIFY(stored.error().sentence.contains(u"MOAI_KEY_MY_GATEWAY"_s));
    }

    void anEmptyKeyIsNotStored()
    {
        QVERIFY(!landed(m_keys->store(u"test"_s, " \n")));
        QVERIFY(m_keychain->calls.isEmpty());
    }
};

MOAI_TEST(KeysTest)
#include "KeysTest.moc"
