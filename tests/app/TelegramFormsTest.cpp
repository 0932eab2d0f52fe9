// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "support/BotApiServer.h"
#include "support/TestMain.h"
#include "telegram/Pairing.h"
#include "Wiring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

QStringList telegram(const QStringList &arguments)
{
    return QStringList{u"telegram"_s} + arguments;
}

QJsonObject object(const Run &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QJsonArray chats(MoaiProcess &moai)
{
    return QJsonDocument::fromJson(moai.run(telegram({u"chats"_s, u"--json"_s})).out).array();
}

template <class T>
Result<T> landed(const QFuture<Result<T>> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); });
    return future.resultCount() > 0 ? future.result() : Result<T>();
}

/// The program at a terminal of its own, where somebody can type.
class AtTerminal
{
public:
    AtTerminal(MoaiProcess &moai, const QStringList &arguments)
    {
        int terminal = -1;
        if (::openpty(&m_hand, &terminal, nullptr, nullptr, nullptr) != 0)
            qFatal("no terminal");
        process = moai.start(arguments, [terminal] {
            ::dup2(terminal, STDIN_FILENO);
            ::close(terminal);
        });
        (void)process->waitForStarted();
        ::close(terminal);
    }
    ~AtTerminal() { ::close(m_hand); }

    void type(const QByteArray &line)
    {
        QCOMPARE(::write(m_hand, line.constData(), size_t(line.size())), ssize_t(line.size()));
    }
    /// What stands on stdout, once it is a whole line.
    [[nodiscard]] QByteArray firstLine()
    {
        (void)QTest::qWaitFor([this] { return process->canReadLine(); }, 20'000);
        return process->readLine().trimmed();
    }

    std::unique_ptr<QProcess> process;

private:
    int m_hand = -1;
};

} // namespace

/// `moai telegram …`, from outside.
class TelegramFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void theTokenIsNeverPrintedOrKeptInAFile()
    {
        MoaiProcess moai;
        const QByteArray token = "12345678:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc";
        QCOMPARE(object(moai.run(telegram({u"token"_s, u"--json"_s})))["token"_L1], "none"_L1);
        // There is no keychain here.
        const Run kept = moai.run(telegram({u"token"_s, u"--stdin"_s}), token + '\n');
        QCOMPARE(kept.status, 3);
        QVERIFY(kept.err.contains("MOAI_TELEGRAM_TOKEN"));
        const Run argument = moai.run(telegram({u"token"_s, QString::fromLatin1(token)}));
        QCOMPARE(argument.status, 2);
        const Run wrong = moai.run(telegram({u"token"_s, u"--stdin"_s}), "half a " + token);
        QCOMPARE(wrong.status, 2);
        const Run url = moai.run(
            telegram({u"url"_s, u"https://api.telegram.org/bot"_s + QString::fromLatin1(token)}));
        QCOMPARE(url.status, 2);
        for (const Run &run : {kept, argument, wrong, url})
            QVERIFY(!run.out.contains("AAEh") && !run.err.contains("AAEh"));

        moai.setEnvironment(u"MOAI_TELEGRAM_TOKEN"_s, QString::fromLatin1(token));
        QCOMPARE(object(moai.run(telegram({u"token"_s, u"--json"_s})))["token"_L1],
                 "environment"_L1);
        for (const QString &name : QDir(moai.dataDir()).entryList(QDir::Files)) {
            QFile file(moai.dataDir() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("AAEh"), qPrintable(name));
        }
    }

    void theServerIsASetting()
    {
        MoaiProcess moai;
        QCOMPARE(moai.run(telegram({u"url"_s})).out, "https://api.telegram.org\n");
        QCOMPARE(moai.run(telegram({u"url"_s, u"http://127.0.0.1:8081"_s})).status, 0);
        QCOMPARE(moai.run(telegram({u"url"_s})).out, "http://127.0.0.1:8081\n");
        const Run plain = moai.run(telegram({u"url"_s, u"http://example.org"_s}));
        QCOMPARE(plain.status, 0);
        QVERIFY(plain.err.contains("not encrypted"));
        for (const QString &wrong : {u"ftp://example.org"_s, u"example.org"_s, u"https://"_s,
                                     u"https://me:pw@example.org"_s, u"https://a.b/?x=1"_s})
            QCOMPARE(moai.run(telegram({u"url"_s, wrong})).status, 2);
        QCOMPARE(moai.run(telegram({u"url"_s})).out, "http://example.org\n");
    }

    void groupsAreOffUntilSwitchedOn()
    {
        MoaiProcess moai;
        const auto on = [&moai](const QStringList &word) {
            return object(moai.run(telegram(QStringList{u"groups"_s, u"--json"_s} + word)))
                .value("groups"_L1)
                .toBool();
        };
        QVERIFY(!on({}));
        QVERIFY(on({u"on"_s}));
        QVERIFY(on({}));
        QVERIFY(!on({u"off"_s}));
        QCOMPARE(moai.run(telegram({u"groups"_s, u"perhaps"_s})).status, 2);
    }

    void chatsArePairedAndForgottenByNumber()
    {
        MoaiProcess moai;
        QCOMPARE(chats(moai), QJsonArray());
        QCOMPARE(moai.run({u"project"_s, u"new"_s, u"P"_s}).status, 0);
        QCOMPARE(moai.run(telegram({u"allow"_s, u"77"_s, u"-p"_s, u"P"_s})).status, 0);
        const Run group = moai.run(telegram({u"allow"_s, u"-1001234567890"_s}));
        QCOMPARE(group.status, 0);
        QVERIFY(group.err.contains("groups on"));
        QCOMPARE(chats(moai), QJsonDocument::fromJson(R"([
            {"id":77,"thread":null,"kind":"private","title":"","username":null,"state":"paired",
             "project":"P","mirrors":true},
            {"id":-1001234567890,"thread":null,"kind":"group","title":"","username":null,
             "state":"paired","project":null,"mirrors":true}])")
                                  .array());
        QVERIFY(moai.run(telegram({u"chats"_s})).out.contains("-1001234567890"));

        QCOMPARE(moai.run(telegram({u"allow"_s, u"77"_s, u"-p"_s, u"Nowhere"_s})).status, 2);
        for (const QString &wrong : {u"x"_s, u"0"_s, u"7.5"_s, u"9223372036854775807"_s})
            QCOMPARE(moai.run(telegram({u"allow"_s, wrong})).status, 2);

        QCOMPARE(moai.run(telegram({u"revoke"_s, u"-1001234567890"_s})).status, 0);
        QCOMPARE(moai.run(telegram({u"revoke"_s, u"-1001234567890"_s})).status, 2);
        QCOMPARE(chats(moai).size(), 1);
    }

    void allowingSaysYesToWhoAsks()
    {
        MoaiProcess moai;
        {
            const auto house = Wiring::open(moai.dataDir());
            QVERIFY(house);
            TelegramChat topic;
            topic.address = {-1001, 5};
            topic.kind = TelegramChatKind::Group;
            topic.title = u"Plans"_s;
            QVERIFY(landed((*house)->telegram.keep(topic)));
        }
        QCOMPARE(chats(moai)[0]["state"_L1].toString(), u"asking"_s);
        QCOMPARE(moai.run(telegram({u"allow"_s, u"-1001"_s})).status, 0);
        QCOMPARE(chats(moai).size(), 1);
        QCOMPARE(chats(moai)[0]["state"_L1].toString(), u"paired"_s);
        QCOMPARE(chats(moai)[0]["thread"_L1].toInteger(), 5);
    }

    void aCodeNeedsNoNetwork()
    {
        MoaiProcess moai;
        const Run offered = moai.run(telegram({u"pair"_s, u"--json"_s}));
        QCOMPARE(offered.status, 0);
        QVERIFY(object(offered)["link"_L1].isNull());
        const QString code = object(offered)["code"_L1].toString();
        QCOMPARE(object(offered)["line"_L1].toString(), u"/start "_s + code);

        const auto house = Wiring::open(moai.dataDir());
        TelegramChat chat;
        chat.address = {77, 0};
        const auto redeemed =
            landed((*house)->telegram.redeem(codeDigest(code), chat, std::nullopt));
        QVERIFY(redeemed && *redeemed);
        QCOMPARE((*redeemed)->state, TelegramChatState::Paired); // nobody sits there to ask
        QVERIFY(moai.run(telegram({u"pair"_s})).out.startsWith("/start "));
    }

    void theLinkNamesTheBot()
    {
        SystemClock clock;
        BotApiServer server(clock);
        MoaiProcess moai;
        moai.setEnvironment(u"MOAI_TELEGRAM_TOKEN"_s, QString::fromLatin1(server.token()));
        QCOMPARE(moai.run(telegram({u"url"_s, server.url().toString()})).status, 0);
        moai.setEnvironment(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        const Run offered = moai.run(telegram({u"pair"_s, u"--json"_s}));
        QVERIFY(offered.err.contains("debug"));
        QVERIFY(!offered.err.contains(server.token().sliced(10)));
        QVERIFY(!offered.err.contains("QRegularExpression")); // it redacts to the very end
        QCOMPARE(object(offered)["bot"_L1].toString(), u"moai_test_bot"_s);
        QCOMPARE(object(offered)["link"_L1].toString(),
                 QString(u"https://t.me/moai_test_bot?start="_s +
                         object(offered)["code"_L1].toString()));
        server.revoke();
        const Run refused = moai.run(telegram({u"pair"_s}));
        QCOMPARE(refused.status, 0);
        QVERIFY(refused.err.contains("@BotFather"));
        QVERIFY(refused.out.startsWith("/start "));
    }

    void atATerminalSomebodyIsAsked_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("state");
        QTest::newRow("yes") << QByteArray("y\n") << u"paired"_s;
        QTest::newRow("no") << QByteArray("n\n") << QString();
        QTest::newRow("nothing") << QByteArray("\n") << QString();
    }
    void atATerminalSomebodyIsAsked()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, state);
        MoaiProcess moai;
        QCOMPARE(moai.run({u"project"_s, u"new"_s, u"P"_s}).status, 0);
        AtTerminal terminal(moai, telegram({u"pair"_s, u"-p"_s, u"P"_s}));
        const QString code = QString::fromUtf8(terminal.firstLine().mid(7));
        {
            const auto house = Wiring::open(moai.dataDir());
            TelegramChat chat;
            chat.address = {77, 0};
            chat.title = u"Ada Example"_s;
            const auto redeemed =
                landed((*house)->telegram.redeem(codeDigest(code), chat, std::nullopt));
            QVERIFY(redeemed && *redeemed);
            QCOMPARE((*redeemed)->state, TelegramChatState::Asking);
        }
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT(
            (said += terminal.process->readAllStandardError()).contains("Ada Example (77)"),
            20'000);
        terminal.type(typed);
        QCOMPARE(ended(*terminal.process).status, 0);
        QCOMPARE(chats(moai).first()["state"_L1].toString(), state);
    }

    void waitingEndsWithASignal()
    {
        MoaiProcess moai;
        AtTerminal terminal(moai, telegram({u"pair"_s}));
        QVERIFY(terminal.firstLine().startsWith("/start "));
        ::kill(pid_t(terminal.process->processId()), SIGTERM);
        QCOMPARE(ended(*terminal.process, 5).status, 3);
    }
};

MOAI_TEST(TelegramFormsTest)

#include "TelegramFormsTest.moc"
