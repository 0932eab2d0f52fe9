// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatLine.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;
using Kind = moai::ChatLine::Kind;

Q_DECLARE_METATYPE(moai::ChatLine)

/// What a chat's message is.
class ChatLineTest : public QObject
{
    Q_OBJECT

private slots:
    void aMessageIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ChatLine>("line");
        const auto row = [](const char *name, const QString &text, Kind kind,
                            const QString &said = {}) {
            QTest::newRow(name) << text << ChatLine{kind, said};
        };
        row("plain words", u"Why is it so?"_s, Kind::Line, u"Why is it so?"_s);
        row("a command", u"/open Why?"_s, Kind::Line, u"/open Why?"_s);
        row("addressed to us", u"/open@My_bot Why?"_s, Kind::Line, u"/open Why?"_s);
        row("in other letters", u"/OPEN@my_BOT\nWhy?"_s, Kind::Line, u"/OPEN\nWhy?"_s);
        row("addressed to another", u"/open@other_bot Why?"_s, Kind::Nothing);
        row("with a handle behind", u"/retry @claude"_s, Kind::Line, u"/retry @claude"_s);
        row("a mention", u"@claude Why?"_s, Kind::Line, u"@claude Why?"_s);
        row("an escaped slash", u"//etc is a folder"_s, Kind::Line, u"//etc is a folder"_s);
        row("an address", u"/etc/passwd@my_bot"_s, Kind::Line, u"/etc/passwd@my_bot"_s);
        row("start", u"/start"_s, Kind::Start);
        row("start with a code", u"/start@my_bot  abc-_D "_s, Kind::Start, u"abc-_D"_s);
        row("no start", u"/starting"_s, Kind::Line, u"/starting"_s);
        row("who am I", u"/WhoAmI"_s, Kind::WhoAmI);
        row("a choice of projects", u"/projects"_s, Kind::ProjectChoice);
        row("a choice to use", u"/project use "_s, Kind::ProjectChoice);
        row("which project", u"/project"_s, Kind::ProjectChoice);
        row("a named project", u"/project use Essays"_s, Kind::Line, u"/project use Essays"_s);
        row("only white space", u" \n"_s, Kind::Nothing);
    }
    void aMessageIsUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(ChatLine, line);
        TelegramMessage message;
        message.text = text;
        const ChatLine got = chatLine(message, u"my_bot"_s);
        QCOMPARE(got.text, line.text);
        QCOMPARE(got.kind, line.kind);
    }

    void whatIsNoTextIsToldApart()
    {
        TelegramMessage message;
        QCOMPARE(chatLine(message, u"my_bot"_s).kind, Kind::Nothing); // a service message
        message.content = u"voice"_s;
        QCOMPARE(chatLine(message, u"my_bot"_s).kind, Kind::Unsupported);
    }
};

MOAI_TEST(ChatLineTest)
#include "ChatLineTest.moc"
