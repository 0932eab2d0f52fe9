// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Command.h"
#include "roundtable/CommandTable.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHandles{u"claude"_s, u"gpt"_s, u"o3"_s};

Command ask(const QString &text, std::optional<Mode> mode = std::nullopt, Named named = {})
{
    return {AskCommand{text, mode, named}};
}

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void understandsEveryLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Command>("command");
        const auto row = [](const QString &line, const Command &command) {
            QTest::newRow(qPrintable(line)) << line << command;
        };
        using Models = ModelsCommand;
        using Project = ProjectCommand;
        const Named claude{{u"claude"_s}, false};

        row(u"Why is the sky blue?"_s, ask(u"Why is the sky blue?"_s));
        row(u"  kept\n\tas it is \n"_s, ask(u"  kept\n\tas it is \n"_s));
        row(u"/open Why?"_s, ask(u"Why?"_s, Mode::Open));
        row(u"/ASK Why?"_s, ask(u"Why?"_s, Mode::Open));
        row(u"  /open   Why?"_s, ask(u"Why?"_s, Mode::Open));
        row(u"/open\n  indented\n\nmore "_s, ask(u"  indented\n\nmore "_s, Mode::Open));
        row(u"/open @claude and @nobody"_s, ask(u"@claude and @nobody"_s, Mode::Open));
        row(u"/open /etc/hosts"_s, ask(u"/etc/hosts"_s, Mode::Open));
        row(u"//etc/hosts is what?"_s, ask(u"/etc/hosts is what?"_s));
        row(u"///"_s, ask(u"//"_s));
        row(u"@Claude why?"_s, ask(u"@Claude why?"_s, Mode::Mention, claude));
        row(u"@claude @gpt why?"_s,
            ask(u"@claude @gpt why?"_s, Mode::Mention, Named{{u"claude"_s, u"gpt"_s}, false}));
        row(u"@all why?"_s, ask(u"@all why?"_s, Mode::Mention, Named{{}, true}));
        row(u"and @claude?"_s, ask(u"and @claude?"_s, Mode::Mention, claude));
        row(u"and @nobody?"_s, ask(u"and @nobody?"_s));
        row(u"mail me@claude"_s, ask(u"mail me@claude"_s));
        row(u"`@claude` is a handle"_s, ask(u"`@claude` is a handle"_s));
        row(u"/discuss"_s, {DiscussCommand{2, {}}});
        row(u"/discuss \n "_s, {DiscussCommand{2, {}}});
        row(u"/discuss 3"_s, {DiscussCommand{3, {}}});
        row(u"/discuss 3 Heat  pumps?\nOr gas?"_s, {DiscussCommand{3, u"Heat  pumps?\nOr gas?"_s}});
        row(u"/discuss\n3\nHeat pumps?"_s, {DiscussCommand{3, u"Heat pumps?"_s}});
        row(u"/discuss Heat pumps?"_s, {DiscussCommand{2, u"Heat pumps?"_s}});
        row(u"/discuss 3D printing?"_s, {DiscussCommand{2, u"3D printing?"_s}});
        row(u"/discuss 2 2024 was warm"_s, {DiscussCommand{2, u"2024 was warm"_s}});
        row(u"/discuss 50 long"_s, {DiscussCommand{50, u"long"_s}});
        row(u"/discuss - why?"_s, {DiscussCommand{2, u"- why?"_s}});
        row(u"/next"_s, {NextCommand{}});
        row(u"/next Mind the  cost"_s, {NextCommand{u"Mind the  cost"_s}});
        row(u"/pause"_s, {PauseCommand{}});
        row(u"/resume "_s, {ResumeCommand{}});
        row(u"/consensus"_s, {ConsensusCommand{}});
        row(u"/consensus @Claude"_s, {ConsensusCommand{u"claude"_s, {}}});
        row(u"/consensus @gpt in one  line"_s, {ConsensusCommand{u"gpt"_s, u"in one  line"_s}});
        row(u"/consensus for @gpt"_s, {ConsensusCommand{{}, u"for @gpt"_s}});
        row(u"/rank"_s, {RankCommand{}});
        row(u"/claims"_s, {ClaimsCommand{}});
        row(u"/claims @O3"_s, {ClaimsCommand{u"o3"_s}});
        row(u"/claims gpt"_s, {ClaimsCommand{u"gpt"_s}});
        row(u"/cost"_s, {CostCommand{}});
        row(u"/export"_s, {ExportCommand{ExportCommand::Format::Markdown}});
        row(u"/export md"_s, {ExportCommand{ExportCommand::Format::Markdown}});
        row(u"/export JSON"_s, {ExportCommand{ExportCommand::Format::Json}});
        row(u"/export html"_s, {ExportCommand{ExportCommand::Format::Html}});
        row(u"/retry"_s, {RetryCommand{}});
        row(u"/retry @claude"_s, {RetryCommand{claude}});
        row(u"/stop"_s, {StopCommand{}});
        row(u"/stop claude"_s, {StopCommand{claude}});
        row(u"/stop @gone, @all"_s, {StopCommand{Named{{u"gone"_s}, true}}});
        row(u"/new"_s, {NewCommand{}});
        row(u"/new  Heat  pumps "_s, {NewCommand{u"Heat pumps"_s}});
        row(u"/projects"_s, {ProjectsCommand{}});
        row(u"/project new  My House"_s, {Project{Project::Action::New, u"My House"_s}});
        row(u"/project USE house"_s, {Project{Project::Action::Use, u"house"_s}});
        row(u"/project rename a b"_s, {Project{Project::Action::Rename, u"a b"_s}});
        row(u"/project delete House"_s, {Project{Project::Action::Delete, u"House"_s}});
        row(u"/models"_s, {Models{}});
        row(u"/models list"_s, {Models{}});
        row(u"/models add openrouter/meta-llama/llama-3:free=@llama"_s,
            {Models{Models::Action::Add,
                    {{u"openrouter"_s, u"meta-llama/llama-3:free"_s, u"llama"_s}},
                    {}}});
        row(u"/models remove @claude"_s, {Models{Models::Action::Remove, {}, claude}});
        row(u"/status"_s, {StatusCommand{}});
        row(u"/help"_s, {HelpCommand{}});
        row(u"/help /stop"_s, {HelpCommand{u"stop"_s}});
    }
    void understandsEveryLine()
    {
        QFETCH(QString, line);
        QFETCH(Command, command);
        const auto parsed = Command::parse(line, kHandles);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().sentence));
        QVERIFY(parsed->action == command.action);
    }

    void refusesWithASentenceThatHelps_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &line, const QString &part) {
            QTest::newRow(name) << line << part;
        };
        row("nothing", u""_s, u"no question"_s);
        row("white space", u" \n\t "_s, u"no question"_s);
        row("only a mention", u"@claude, @gpt "_s, u"no question"_s);
        row("only the command", u"/open \n"_s, u"no question"_s);
        row("unknown command", u"/oepn why?"_s, u"/open"_s);
        row("a path", u"/etc/hosts is what?"_s, u"begin it with two"_s);
        row("a slash", u"/ why"_s, u"Did you mean"_s);
        row("a command that is part of a longer word", u"/opens why"_s, u"/open"_s);
        row("unknown handle", u"@o3pro why?"_s, u"@claude, @gpt, @o3"_s);
        row("unknown handle among known", u"@o3 @gtp why?"_s, u"@gtp"_s);
        row("zero bytes", u"ELF"_s + QChar(0) + u"x"_s, u"not text"_s);
        row("zero bytes in a command", u"/open ELF"_s + QChar(0), u"not text"_s);
        row("too long", QString(kLongestLine + 1, u'x'), u"too long"_s);
        row("project without a name", u"/project new"_s, u"new|use|rename|delete NAME"_s);
        row("project without a word", u"/project"_s, u"new|use|rename|delete NAME"_s);
        row("project with another word", u"/project burn House"_s, u"new|use|rename|delete"_s);
        row("a long name", u"/new "_s + QString(201, u'x'), u"at most 200"_s);
        row("models without a seat", u"/models add"_s, u"SERVICE/MODEL"_s);
        row("models with half a seat", u"/models add openai"_s, u"openai/gpt-4o-mini"_s);
        row("models with a bad handle", u"/models add a/b=ü"_s, u"cannot be a handle"_s);
        row("no rounds", u"/discuss 0 why?"_s, u"1 to 50 rounds, not 0"_s);
        row("fewer than none", u"/discuss -2"_s, u"1 to 50 rounds, not -2"_s);
        row("too many rounds", u"/discuss 51"_s, u"1 to 50 rounds, not 51"_s);
        row("a year", u"/discuss 2024 was warm"_s, u"/discuss 2 2024"_s);
        row("a number beyond counting", u"/discuss "_s + QString(300, u'9'), u"1 to 50"_s);
        row("words after pause", u"/pause now"_s, u"/pause"_s);
        row("words after resume", u"/resume now"_s, u"/resume"_s);
        row("words after rank", u"/rank @claude"_s, u"/rank"_s);
        row("words after cost", u"/cost all"_s, u"/cost"_s);
        row("an unknown chair", u"/consensus @o3pro"_s, u"@claude, @gpt, @o3"_s);
        row("an unknown extractor", u"/claims nobody"_s, u"@claude, @gpt, @o3"_s);
        row("two extractors", u"/claims @gpt @o3"_s, u"/claims [@handle]"_s);
        row("an unknown format", u"/export pdf"_s, u"/export [md|json|html]"_s);
        row("words after projects", u"/projects please"_s, u"/projects"_s);
    }
    void refusesWithASentenceThatHelps()
    {
        QFETCH(QString, line);
        QFETCH(QString, part);
        const auto parsed = Command::parse(line, kHandles);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, FailureKind::Invalid);
        QVERIFY2(parsed.error().sentence.contains(part), qPrintable(parsed.error().sentence));
        QVERIFY2(parsed.error().sentence.size() < 600, "the sentence repeats the input");
    }

    void takesAQuestionOfAlmostAMegabyte()
    {
        const QString command = u"/open "_s;
        const QString text(kLongestLine - command.size(), u'x');
        const auto parsed = Command::parse(command + text, kHandles);
        QVERIFY(parsed.has_value());
        QCOMPARE(std::get<AskCommand>(parsed->action).text, text);
    }

    void withNobodyAtTheTableANameIsUnknown()
    {
        const auto parsed = Command::parse(u"@claude why?"_s, {});
        QVERIFY(!parsed);
        QVERIFY(parsed.error().sentence.contains(u"nobody sits"_s));
    }
};

MOAI_TEST(CommandTest)
#include "CommandTest.moc"
