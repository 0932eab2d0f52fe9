// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Pairing.h"

#include "storage/Database.h"
#include "storage/TelegramStore.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <class T>
T await(const QFuture<T> &future)
{
    // Work follows work in the event loop.
    [[maybe_unused]] const bool isDone = QTest::qWaitFor([&future] { return future.isFinished(); });
    return future.result();
}

} // namespace

class PairingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_dir->path());
        QVERIFY(opened.has_value());
        m_database = std::move(*opened);
        m_store = std::make_unique<TelegramStore>(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void aCodeFitsIntoALink()
    {
        const auto offer = await(offerPairing(*m_store, m_now, std::nullopt, true));
        QVERIFY(offer.has_value());
        static const QRegularExpression start(u"\\A[A-Za-z0-9_-]{22}\\z"_s); // 128 bits
        QVERIFY2(start.match(offer->code).hasMatch(), qPrintable(offer->code));
        QCOMPARE(offer->line(), u"/start "_s + offer->code);
        QCOMPARE(offer->link(u"moai_bot"_s).toString(),
                 u"https://t.me/moai_bot?start="_s + offer->code);
        QCOMPARE(offer->expiresAt, m_now.addDuration(15min));
        QCOMPARE(offer->expiresAt.timeSpec(), Qt::UTC);
    }

    void noTwoCodesAreTheSame()
    {
        QSet<QString> codes;
        for (int i = 0; i < 200; ++i)
            codes.insert(await(offerPairing(*m_store, m_now, std::nullopt, true))->code);
        QCOMPARE(codes.size(), 200);
    }

    void aDigestTellsCodesApartAndDoesNotHoldThem()
    {
        QCOMPARE(codeDigest(u"abc"_s),
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QVERIFY(codeDigest(u"a"_s) != codeDigest(u"A"_s));
    }

    void theFirstChatThatSendsTheCodeIsPaired_data()
    {
        QTest::addColumn<bool>("needsConsent");
        QTest::newRow("at once") << false;
        QTest::newRow("once somebody says yes") << true;
    }
    void theFirstChatThatSendsTheCodeIsPaired()
    {
        QFETCH(const bool, needsConsent);
        const auto offer = await(
            offerPairing(*m_store, QDateTime::currentDateTimeUtc(), std::nullopt, needsConsent));
        TelegramChat chat;
        chat.address = {17, 0};
        const auto first = await(m_store->redeem(codeDigest(offer->code), chat, std::nullopt));
        QVERIFY(first.has_value() && first->has_value());
        QCOMPARE((*first)->state,
                 needsConsent ? TelegramChatState::Asking : TelegramChatState::Paired);
        chat.address = {18, 0};
        const auto second = await(m_store->redeem(codeDigest(offer->code), chat, std::nullopt));
        QVERIFY(second.has_value() && !second->has_value());
    }

private:
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TelegramStore> m_store;
};

MOAI_TEST(PairingTest)

#include "PairingTest.moc"
