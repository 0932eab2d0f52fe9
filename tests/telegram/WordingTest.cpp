// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Wording.h"

#include "roundtable/CommandTable.h"
#include "support/TestMain.h"
#include "telegram/TextRules.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ButtonSigner &signer()
{
    static const ButtonSigner one("1:token", {17, 0});
    return one;
}

Message question(const QString &text)
{
    Message message;
    message.text = text;
    return message;
}

Message answer(const QString &handle, MessageStatus status, const QString &text = {})
{
    Message message;
    message.id = {7};
    message.author = Author::Participant;
    message.handle = handle;
    message.model = u"m-"_s + handle;
    message.status = status;
    message.text = text;
    return message;
}

Message complete(const QString &handle, std::chrono::milliseconds total,
                 const QString &text = u"a"_s)
{
    Message message = answer(handle, MessageStatus::Complete, text);
    message.total = total;
    return message;
}

Message failed(const QString &handle, FailureKind kind, const QString &sentence = u"Wait."_s)
{
    Message message = answer(handle, MessageStatus::Failed);
    message.failure = Failure{kind, sentence, {}};
    return message;
}

RoundRecord recordOf(Mode mode, const QList<Message> &messages)
{
    RoundRecord record;
    record.round.id = {42};
    record.round.mode = mode;
    record.messages = messages;
    return record;
}

QString shown(const Outgoing &outgoing)
{
    return tagged(outgoing.text);
}

QStringList buttonsOf(const Outgoing &outgoing)
{
    QStringList texts;
    for (const auto &row : outgoing.buttons)
        for (const InlineButton &button : row)
            texts.append(button.text);
    return texts;
}

QString brokenMessage(const QList<Outgoing> &messages)
{
    for (const Outgoing &message : messages) {
        const QString broken =
            brokenRule(message.text, message.file ? kLongestCaption : kLongestMessage);
        if (!broken.isEmpty())
            return broken;
    }
    return {};
}

/// Everything that the messages say, without their heads.
QString inkOf(const QList<Outgoing> &messages)
{
    QString text;
    for (const Outgoing &message : messages)
        text += message.text.text.section(u'\n', 1);
    return inked(text);
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private slots:
    void aStatusTellsWhoHasAnswered()
    {
        const RoundRecord record = recordOf(
            Mode::Open,
            {question(u" Why is the sky blue?\n"_s), complete(u"gpt"_s, 4123ms),
             answer(u"claude"_s, MessageStatus::Streaming),
             answer(u"mis"_s, MessageStatus::Waiting), failed(u"gemini"_s, FailureKind::RateLimit),
             answer(u"a"_s, MessageStatus::Stopped), answer(u"b"_s, MessageStatus::Interrupted)});
        QCOMPARE(
            shown(statusMessage(record, true, signer())),
            u"Why is the sky blue?\n\n@gpt ✓ 4.1\u00a0s · @claude … · @mis … · @gemini ✗ 429 · "
            "@a ■ · @b ⚠"_s);
    }

    void aStatusOpensWithTheQuestion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("least");
        const auto row = [](const char *name, const QString &text, int least) {
            QTest::newRow(name) << text << least;
        };
        row("short", u"Why?"_s, 4);
        row("lines", u"Why\nnot?"_s, 8);
        row("just whole", u"a "_s.repeated(99) + u"bc"_s, 200);
        row("words", u"word "_s.repeated(100), 80);
        row("one word", u"a"_s.repeated(5000), 80);
        row("emoji", u"😀"_s.repeated(300), 160);
        row("families", u"👩‍👩‍👧‍👦"_s.repeated(300), 80);
        row("marks", u"e\u0301"_s.repeated(300), 160);
    }
    void aStatusOpensWithTheQuestion()
    {
        QFETCH(const QString, text);
        QFETCH(const int, least);
        const Outgoing status = statusMessage(
            recordOf(Mode::Open, {question(text), complete(u"gpt"_s, 1s)}), true, signer());
        QCOMPARE(brokenRule(status.text), QString());
        QVERIFY(status.text.text.startsWith(text.left(least)));
        QVERIFY(status.text.text.endsWith(u"@gpt ✓ 1.0\u00a0s"_s));
        QVERIFY(status.text.text.size() < 230);
    }

    void aStatusSaysWhatTheRoundIs_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Mode mode, int left, const QString &asked,
                            const QString &text) {
            QTest::newRow(name) << mode << left << asked << text;
        };
        row("question", Mode::Open, 0, u"q"_s, u"q\n\n@a …"_s);
        row("mention", Mode::Mention, 0, u"q"_s, u"q\n\n@a …"_s);
        row("first round", Mode::Discuss, 2, u"q"_s, u"q\n\n<b>Round 2 of 4</b>\n@a …"_s);
        row("later round", Mode::Discuss, 1, {}, u"<b>Round 2 of 3</b>\n@a …"_s);
        row("a round", Mode::Discuss, 0, {}, u"<b>Round 2</b>\n@a …"_s);
        row("ranking", Mode::Rank, 0, {}, u"<b>Ranking</b>\n@a …"_s);
        row("claims", Mode::Claims, 0, {}, u"<b>Claims</b>\n@a …"_s);
        row("consensus", Mode::Consensus, 0, u"q"_s, u"q\n\n<b>Consensus</b>\n@a …"_s);
    }
    void aStatusSaysWhatTheRoundIs()
    {
        QFETCH(const Mode, mode);
        QFETCH(const int, left);
        QFETCH(const QString, asked);
        QFETCH(const QString, text);
        RoundRecord record =
            recordOf(mode, {question(asked), answer(u"a"_s, MessageStatus::Waiting)});
        record.round.number = 2;
        record.round.roundsLeft = left;
        QCOMPARE(shown(statusMessage(record, true, signer())), text);
    }

    void everyFailureHasAWord()
    {
        for (int kind = 0; kind <= int(FailureKind::Secrets); ++kind) {
            const QString text = shown(statusMessage(
                recordOf(Mode::Open, {failed(u"a"_s, FailureKind(kind))}), true, signer()));
            static const QRegularExpression word(u"\\A@a ✗ \\S.{1,14}\\z"_s);
            QVERIFY2(word.match(text).hasMatch(), qPrintable(text));
        }
    }

    void aStatusHoldsAnyTable_data()
    {
        QTest::addColumn<int>("seats");
        QTest::addColumn<int>("letters");
        QTest::addColumn<bool>("all");
        QTest::newRow("12") << 12 << 30 << true;
        QTest::newRow("60") << 60 << 40 << true;
        QTest::newRow("60 with long names") << 60 << 100 << false;
        QTest::newRow("1000") << 1000 << 20 << false;
    }
    void aStatusHoldsAnyTable()
    {
        QFETCH(const int, seats);
        QFETCH(const int, letters);
        QFETCH(const bool, all);
        QList<Message> messages{question(u"word "_s.repeated(1000))};
        for (int i = 0; i < seats; ++i)
            messages.append(complete(QString::number(i).leftJustified(letters, u'x'), 123'456ms));
        const Outgoing status = statusMessage(recordOf(Mode::Discuss, messages), true, signer());
        QCOMPARE(brokenRule(status.text), QString());
        const auto told = status.text.text.count(u'@');
        QCOMPARE(told == seats, all);
        if (!all)
            QVERIFY(status.text.text.endsWith(u" · %1 other(s)"_s.arg(seats - told)));
    }

    void theButtonsMakeSenseNow_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QList<Message>>("answers");
        QTest::addColumn<bool>("isLast");
        QTest::addColumn<QStringList>("buttons");
        const auto row = [](const char *name, Mode mode, const QList<Message> &answers, bool isLast,
                            const QStringList &buttons) {
            QTest::newRow(name) << mode << answers << isLast << buttons;
        };
        const Message good = complete(u"a"_s, 1s);
        const Message bad = failed(u"b"_s, FailureKind::Network);
        const Message open = answer(u"c"_s, MessageStatus::Streaming);
        row("under way", Mode::Open, {good, bad, open}, true, {u"Stop"_s});
        row("under way, not last", Mode::Open, {open}, false, {u"Stop"_s});
        row("over", Mode::Open, {good, good}, true, {u"Next round"_s, u"Consensus"_s});
        row("over, not last", Mode::Open, {good, bad}, false, {});
        row("one failed", Mode::Discuss, {good, bad}, true,
            {u"Retry failed"_s, u"Next round"_s, u"Consensus"_s});
        row("all failed", Mode::Open, {bad, bad}, true, {u"Retry failed"_s});
        row("stopped", Mode::Mention, {answer(u"a"_s, MessageStatus::Stopped, u"half"_s)}, true,
            {u"Retry failed"_s, u"Next round"_s, u"Consensus"_s});
        row("ranked", Mode::Rank, {good}, true, {u"Next round"_s, u"Consensus"_s});
        row("concluded", Mode::Consensus, {good}, true, {u"Next round"_s});
        row("not concluded", Mode::Consensus, {bad}, true, {u"Retry failed"_s, u"Next round"_s});
    }
    void theButtonsMakeSenseNow()
    {
        QFETCH(const Mode, mode);
        QFETCH(const QList<Message>, answers);
        QFETCH(const bool, isLast);
        QFETCH(const QStringList, buttons);
        const Outgoing status =
            statusMessage(recordOf(mode, QList{question(u"q"_s)} + answers), isLast, signer());
        QCOMPARE(buttonsOf(status), buttons);
        for (const auto &row : status.buttons)
            for (const InlineButton &button : row)
                QCOMPARE(signer().read(button.data)->about, 42);
    }

    void anAnswerIsAMessageWithAHead_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const Message &message, const QString &text) {
            QTest::newRow(name) << message << text;
        };
        row("complete", complete(u"gpt"_s, 1s, u"**Yes**, `so`.\n"_s),
            u"<b>@gpt · m-gpt</b>\n<b>Yes</b>, <c>so</c>."_s);
        row("failed", failed(u"gpt"_s, FailureKind::RateLimit, u"Wait a minute."_s),
            u"<b>@gpt · m-gpt</b>\n✗ Wait a minute."_s);
        row("failed without a sentence", answer(u"gpt"_s, MessageStatus::Failed),
            u"<b>@gpt · m-gpt</b>\n✗ failed"_s);
        Message broken = answer(u"gpt"_s, MessageStatus::Interrupted, u"Half an\n\n- a"_s);
        broken.failure = Failure{FailureKind::Truncated, u"It *broke* off."_s, {}};
        row("interrupted", broken, u"<b>@gpt · m-gpt</b>\nHalf an\n\n• a\n\n⚠ It *broke* off."_s);
        row("stopped", answer(u"gpt"_s, MessageStatus::Stopped, u"Half"_s),
            u"<b>@gpt · m-gpt</b>\nHalf\n\n■ stopped"_s);
        row("stopped at once", answer(u"gpt"_s, MessageStatus::Stopped),
            u"<b>@gpt · m-gpt</b>\n■ stopped"_s);
        row("blank", complete(u"gpt"_s, 1s, u" \u200b\n"_s), u"<b>@gpt · m-gpt</b>\n✓ complete"_s);
        Message challenge = complete(u"gpt"_s, 1s, u"No."_s);
        challenge.role = Role::Challenge;
        challenge.model.clear();
        row("challenge", challenge, u"<b>@gpt · challenger</b>\nNo."_s);
    }
    void anAnswerIsAMessageWithAHead()
    {
        QFETCH(const Message, message);
        QFETCH(const QString, text);
        const QList<Outgoing> messages = answerMessages(message);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(shown(messages.first()), text);
        QVERIFY(!messages.first().silent);
    }

    void whatIsNoAnswerHasNoMessage()
    {
        QVERIFY(answerMessages(question(u"q"_s)).isEmpty());
        QVERIFY(answerMessages(answer(u"a"_s, MessageStatus::Streaming, u"x"_s)).isEmpty());
        for (const Role role : {Role::Claims, Role::Chair, Role::Ballot}) {
            Message judgement = complete(u"a"_s, 1s);
            judgement.role = role;
            QVERIFY(answerMessages(judgement).isEmpty());
        }
    }

    void aLongAnswerIsUpToThreeMessages()
    {
        const QString text = u"A line of the answer with **words**.\n\n"_s.repeated(250);
        const QList<Outgoing> messages = answerMessages(complete(u"gpt"_s, 1s, text));
        QCOMPARE(brokenMessage(messages), QString());
        QCOMPARE(messages.size(), 3);
        QVERIFY(shown(messages[0]).startsWith(u"<b>@gpt · m-gpt</b>\nA line"_s));
        QVERIFY(shown(messages[1]).startsWith(u"<b>@gpt (2/3)</b>\nA line"_s));
        QVERIFY(shown(messages[2]).startsWith(u"<b>@gpt (3/3)</b>\nA line"_s));
        QCOMPARE(inkOf(messages), inked(QString(text).remove(u"**"_s)));
    }

    void aLongerOneIsADocument()
    {
        const QString text = u"# Head\n\n"_s + u"- a *line* 漢字\r\n"_s.repeated(2000);
        Message message = answer(u"g/p t"_s, MessageStatus::Interrupted, text);
        message.failure = Failure{FailureKind::Truncated, u"It broke off."_s, {}};
        const QList<Outgoing> messages = answerMessages(message);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(brokenMessage(messages), QString());
        QCOMPARE(messages[0].file->name, u"g_p_t-7.md"_s);
        QCOMPARE(messages[0].file->content, text.toUtf8());
        const QString caption = shown(messages[0]);
        QVERIFY2(
            caption.startsWith(u"<b>@g/p t · m-g/p t</b>\n⚠ It broke off.\n<b>Head</b>\n\n• a"_s),
            qPrintable(caption));
        QVERIFY(caption.endsWith(u"\n…"_s));
        QVERIFY(messages[0].text.text.size() > 700);
    }

    void anyAnswerKeepsTheRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("entities") << u"**a** *b* "_s.repeated(120);
        QTest::newRow("many entities") << u"`a` "_s.repeated(5000);
        QTest::newRow("line") << u"a"_s.repeated(10'000);
        QTest::newRow("long line") << u"a"_s.repeated(100'000);
        QTest::newRow("code") << u"```py\n"_s + u"    x = 1\n"_s.repeated(900);
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s.repeated(1000);
        QTest::newRow("quote") << u"> a\n"_s.repeated(3000);
    }
    void anyAnswerKeepsTheRules()
    {
        QFETCH(const QString, text);
        for (const auto status : {MessageStatus::Complete, MessageStatus::Failed}) {
            Message message = answer(u"h"_s.repeated(100), status, text);
            message.model = u"m"_s.repeated(500);
            message.failure = Failure{FailureKind::Server, u"sentence "_s.repeated(100), {}};
            const QList<Outgoing> messages = answerMessages(message);
            QVERIFY(!messages.isEmpty() && messages.size() <= 3);
            QCOMPARE(brokenMessage(messages), QString());
        }
    }

    void whatIsSaidAtTheDeskBearsItsMark()
    {
        QVERIFY(deskMessages(u" \n"_s).isEmpty());
        const QList<Outgoing> messages = deskMessages(u"Why *this*?\r\n- no list\n"_s);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(shown(messages.first()), u"<q>🖥 Why *this*?\n- no list</q>"_s);
        QVERIFY(messages.first().silent);
        const QString text = u"word "_s.repeated(2000);
        const QList<Outgoing> many = deskMessages(text);
        QCOMPARE(many.size(), 3);
        QCOMPARE(brokenMessage(many), QString());
        QString said;
        for (const Outgoing &message : many)
            said += message.text.text;
        QCOMPARE(inked(said), inked(u"🖥"_s + text));
    }

    void aNoticeIsMarkdown()
    {
        QVERIFY(noticeMessages({}).isEmpty());
        const QList<Outgoing> messages = noticeMessages(u"**Done**: `/next` goes on."_s);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(shown(messages.first()), u"<b>Done</b>: <c>/next</c> goes on."_s);
        QCOMPARE(brokenMessage(noticeMessages(u"- a **b**\n"_s.repeated(2000))), QString());
    }

    void theMenuHasTheCommandsThatWork()
    {
        const QList<TelegramMenuCommand> menu = menuCommands(QTranslator());
        QStringList names;
        for (const TelegramMenuCommand &command : menu) {
            static const QRegularExpression name(u"\\A[a-z0-9_]{1,32}\\z"_s);
            QVERIFY(name.match(command.name).hasMatch());
            QVERIFY(!command.description.isEmpty() && command.description.size() <= 256);
            names.append(command.name);
        }
        QStringList wanted;
        for (const CommandInfo &command : commandTable())
            wanted.append(command.name);
        QCOMPARE(names, wanted);
        QVERIFY(menu.size() <= 100);
    }
};

MOAI_TEST(WordingTest)

#include "WordingTest.moc"
