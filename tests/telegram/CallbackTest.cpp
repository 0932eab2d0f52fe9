// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Callback.h"

#include "support/TestMain.h"

#include <QTest>

#include <limits>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "123456:an-example-of-a-token";
constexpr TelegramAddress kChat{-1001234567890, 7};
using Action = ButtonPress::Action;

} // namespace

class CallbackTest : public QObject
{
    Q_OBJECT

private slots:
    void buttonsAreReadAgain_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<qint64>("about");
        for (const Action action : {Action::Stop, Action::Retry, Action::Next, Action::Consensus,
                                    Action::UseProject, Action::Yes, Action::No})
            for (const qint64 about : {qint64(0), qint64(42), std::numeric_limits<qint64>::max(),
                                       qint64(-1), std::numeric_limits<qint64>::min()})
                QTest::addRow("%d %lld", int(action), about) << int(action) << about;
    }
    void buttonsAreReadAgain()
    {
        QFETCH(const int, action);
        QFETCH(const qint64, about);
        const ButtonSigner signer(kToken, kChat);
        const ButtonPress press{Action(action), about};
        const QByteArray data = signer.data(press);
        QVERIFY2(data.size() >= 1 && data.size() <= 64, data.constData());
        QVERIFY(!data.contains("example"));
        QCOMPARE(signer.read(data), press);
    }

    void nobodyElsesButtonIsRead_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<qint64>("chat");
        QTest::addColumn<qint64>("thread");
        const auto row = [](const char *name, const QByteArray &token, qint64 chat, qint64 thread) {
            QTest::newRow(name) << token << chat << thread;
        };
        row("another bot's", kToken + '1', kChat.chat, kChat.thread);
        row("no token", {}, kChat.chat, kChat.thread);
        row("another chat's", kToken, kChat.chat + 1, kChat.thread);
        row("another topic's", kToken, kChat.chat, kChat.thread + 1);
        row("digits moved from the chat to the topic", kToken, -100123456789, 7);
    }
    void nobodyElsesButtonIsRead()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const qint64, chat);
        QFETCH(const qint64, thread);
        const ButtonSigner other(token, {chat, thread});
        QCOMPARE(ButtonSigner(kToken, kChat).read(other.data({Action::Stop, 5})), std::nullopt);
    }

    void aChangedButtonIsNotRead()
    {
        const ButtonSigner signer(kToken, kChat);
        const QByteArray data = signer.data({Action::Retry, 12});
        for (qsizetype i = 0; i < data.size(); ++i)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = data;
                changed[i] = char(changed[i] ^ (1 << bit));
                QCOMPARE(signer.read(changed), std::nullopt);
            }
        for (qsizetype length = 0; length < data.size(); ++length)
            QCOMPARE(signer.read(data.first(length)), std::nullopt);
        QCOMPARE(signer.read(data + '='), std::nullopt);
        QCOMPARE(signer.read(data + '\0'), std::nullopt);
    }

    void otherBytesAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("word") << QByteArray("stop");
        QTest::newRow("unsigned") << QByteArray("stop5");
        QTest::newRow("no hash") << QByteArray("stop5.");
        QTest::newRow("unknown action") << QByteArray("drop5.AAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("forged") << QByteArray("stop5.AAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("huge number") << "stop" + QByteArray(50, '9') + ".AA";
        QTest::newRow("not text") << QByteArray("\xff\0\x80", 3);
        QTest::newRow("long") << QByteArray(100000, 'a');
    }
    void otherBytesAreNotRead()
    {
        QFETCH(const QByteArray, data);
        QCOMPARE(ButtonSigner(kToken, kChat).read(data), std::nullopt);
    }

    void aNumberHasOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::newRow("sign") << QByteArray("+5");
        QTest::newRow("zero") << QByteArray("05");
        QTest::newRow("space") << QByteArray(" 5");
    }
    void aNumberHasOneSpelling()
    {
        QFETCH(const QByteArray, spelling);
        const ButtonSigner signer(kToken, kChat);
        QByteArray data = signer.data({Action::Stop, 5});
        data.replace("stop5", QByteArray("stop" + spelling));
        QCOMPARE(signer.read(data), std::nullopt);
    }
};

MOAI_TEST(CallbackTest)

#include "CallbackTest.moc"
