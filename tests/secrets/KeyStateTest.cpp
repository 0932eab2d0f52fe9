// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Keys.h"

#include "secrets/KeyNotes.h"
#include "support/FakeSecrets.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyState::Kind;

class Notes final : public KeyNotes
{
public:
    QSet<QString> names;

    bool isKept(const QString &name) const override { return names.contains(name); }
    void setKept(const QString &name, bool kept) override
    {
        if (kept)
            names.insert(name);
        else
            names.remove(name);
    }
};

template <class T>
T landed(const QFuture<T> &future)
{
    (void)until([&] { return future.isFinished(); });
    return future.resultCount() > 0 ? future.result() : T();
}

} // namespace

/// What is known of a key without reading it.
class KeyStateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeSecrets> m_keychain;
    std::unique_ptr<Notes> m_notes;
    std::unique_ptr<Keys> m_keys;

    KeyState state() { return landed(m_keys->state(u"test"_s, u"MOAI_TEST_API_KEY"_s)); }
    QString word() { return toName(state().kind); }

private slots:
    void init()
    {
        qunsetenv("MOAI_KEY_TEST");
        qunsetenv("MOAI_TEST_API_KEY");
        m_keys.reset();
        m_keychain = std::make_unique<FakeSecrets>();
        m_notes = std::make_unique<Notes>();
        m_keys = std::make_unique<Keys>(*m_keychain, m_notes.get());
    }
    void cleanup() { init(); }

    void theStateIsToldWithoutReadingTheKey()
    {
        QCOMPARE(word(), u"missing"_s);
        m_keychain->secrets[u"service/test"_s] = "k";
        QCOMPARE(word(), u"stored"_s);
        m_keychain->locked = true;
        QCOMPARE(word(), u"locked"_s);
        QVERIFY(m_keys->storeForRun(u"test"_s, " k2\n").has_value());
        QCOMPARE(word(), u"run"_s);
        QVERIFY(state().kept);
        qputenv("MOAI_TEST_API_KEY", "k3");
        QCOMPARE(word(), u"environment"_s);
        QCOMPARE(state().variable, u"MOAI_TEST_API_KEY"_s);
        qputenv("MOAI_KEY_TEST", "k4");
        QCOMPARE(state().variable, u"MOAI_KEY_TEST"_s);
        QVERIFY(state().isReady());
        QVERIFY(m_keychain->calls.isEmpty());
    }

    void aKeychainThatIsGoneIsToldApartFromOneThatNeverHadTheKey()
    {
        m_keychain->trouble = Failure{FailureKind::Refused, u"No secret service."_s, {}};
        QCOMPARE(word(), u"no_secret_service"_s);
        QVERIFY(!state().kept);
        QVERIFY(landed(m_keys->find(u"test"_s, {})).has_value());

        m_keychain->trouble.reset();
        QVERIFY(landed(m_keys->store(u"test"_s, "k")).has_value());
        m_keychain->trouble = Failure{FailureKind::Refused, u"No secret service."_s, {}};
        Keys later(*m_keychain, m_notes.get());
        QCOMPARE(word(), u"no_secret_service"_s);
        QVERIFY(state().kept);
        const auto found = landed(later.find(u"test"_s, {}));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, FailureKind::Secrets);
        QVERIFY(found.error().sentence.contains(u"MOAI_KEY_TEST"_s));
    }

    void aSecretServiceThatDoesNotAnswerIsUnreachable()
    {
        m_keychain->trouble = Failure{FailureKind::Secrets, u"It does not answer."_s, {}};
        QCOMPARE(word(), u"unreachable"_s);
        QCOMPARE(state().sentence, u"It does not answer."_s);
    }

    void onlyNamesOfKeysThatAreThereAreNoted()
    {
        m_keychain->secrets[u"service/test"_s] = "k";
        (void)state(); // kept by the terminal, say
        QCOMPARE(m_notes->names, QSet{u"service/test"_s});
        m_keychain->secrets.clear(); // and taken out by another program
        QCOMPARE(word(), u"missing"_s);
        QVERIFY(m_notes->names.isEmpty());
        QVERIFY(landed(m_keys->store(u"test"_s, "k")).has_value());
        QCOMPARE(m_notes->names, QSet{u"service/test"_s});
        QVERIFY(landed(m_keys->remove(u"test"_s)).has_value());
        QVERIFY(m_notes->names.isEmpty());
    }

    void aLockedKeyringThatShowsNothingIsBelievedToHaveWhatItHad()
    {
        m_keychain->locked = true;
        QCOMPARE(word(), u"missing"_s);
        QVERIFY(state().locked);
        m_notes->names.insert(u"service/test"_s);
        QCOMPARE(word(), u"locked"_s);
        QVERIFY(landed(m_keys->unlock(u"test"_s)).has_value());
        QCOMPARE(word(), u"missing"_s);
    }

    void aKeyringThatShowsNothingBeforeItIsOpenIsOpenedForAKeyThatItHad()
    {
        m_keychain->secrets[u"service/test"_s] = "k";
        m_keychain->locked = true;
        m_keychain->showsLocked = false;
        QCOMPARE(landed(m_keys->find(u"test"_s, {}))->source, KeySource::None);
        m_notes->names.insert(u"service/test"_s);
        QCOMPARE(word(), u"locked"_s);
        QCOMPARE(landed(m_keys->find(u"test"_s, {}))->secret, "k"_ba);
        QVERIFY(!m_keychain->locked);
    }

    void aKeyForThisRunIsFoundAndForgotten()
    {
        m_keychain->trouble = Failure{FailureKind::Refused, u"No secret service."_s, {}};
        QVERIFY(m_keys->storeForRun(u"test"_s, "k").has_value());
        const auto key = landed(m_keys->find(u"test"_s, {}));
        QCOMPARE(key->secret, "k"_ba);
        QCOMPARE(key->source, KeySource::Run);
        QCOMPARE(m_keys->storeForRun(u"test"_s, "a b").error().kind, FailureKind::Invalid);
        (void)landed(m_keys->remove(u"test"_s));
        QCOMPARE(landed(m_keys->find(u"test"_s, {}))->source, KeySource::None);
    }

    void aKeyThatAnotherProgramChangedIsReadAgain()
    {
        m_keychain->secrets[u"service/test"_s] = "old";
        QCOMPARE(landed(m_keys->find(u"test"_s, {}))->secret, "old"_ba);
        m_keychain->secrets[u"service/test"_s] = "new";
        QCOMPARE(landed(m_keys->find(u"test"_s, {}))->secret, "old"_ba);
        QSignalSpy news(m_keys.get(), &Keys::changed);
        emit m_keychain->secretsChanged();
        QCOMPARE(news.size(), 1);
        QCOMPARE(landed(m_keys->find(u"test"_s, {}))->secret, "new"_ba);
        // Where the keychain tells no news, the service's refusal does.
        m_keychain->secrets[u"service/test"_s] = "newer";
        m_keys->distrust(u"test"_s);
        QCOMPARE(landed(m_keys->find(u"test"_s, {}))->secret, "newer"_ba);
    }
};

MOAI_TEST(KeyStateTest)
#include "KeyStateTest.moc"
