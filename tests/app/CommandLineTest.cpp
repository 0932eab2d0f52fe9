// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "support/TestMain.h"
#include "terminal/Forms.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

    const QList<TerminalForm> m_forms = terminal::forms();

private slots:
    void findsTheForm_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("positional");
        const auto row = [](const char *name, const QStringList &arguments,
                            const QStringList &words, const QStringList &positional) {
            QTest::newRow(name) << arguments << words << positional;
        };
        row("say", {u"say"_s, u"/open Why?"_s}, {u"say"_s}, {u"/open Why?"_s});
        row("options around", {u"--data-dir"_s, u"say"_s, u"say"_s, u"--json"_s, u"Hi"_s},
            {u"say"_s}, {u"Hi"_s});
        row("two words", {u"service"_s, u"--json"_s, u"list"_s}, {u"service"_s, u"list"_s}, {});
        row("a line that looks like a form", {u"say"_s, u"service"_s, u"list"_s}, {u"say"_s},
            {u"service"_s, u"list"_s});
        row("several words of a line", {u"say"_s, u"-p"_s, u"P"_s, u"a"_s, u"b"_s}, {u"say"_s},
            {u"a"_s, u"b"_s});
        row("a line behind --", {u"say"_s, u"--"_s, u"-5?"_s}, {u"say"_s}, {u"-5?"_s});
        row("a number below zero", {u"telegram"_s, u"allow"_s, u"-1001234567890"_s},
            {u"telegram"_s, u"allow"_s}, {u"-1001234567890"_s});
        row("a number before options",
            {u"telegram"_s, u"allow"_s, u"-1001234567890"_s, u"-p"_s, u"P"_s, u"--json"_s},
            {u"telegram"_s, u"allow"_s}, {u"-1001234567890"_s});
        row("a number after options",
            {u"telegram"_s, u"allow"_s, u"--json"_s, u"-p"_s, u"P"_s, u"-1001234567890"_s},
            {u"telegram"_s, u"allow"_s}, {u"-1001234567890"_s});
        row("a number before the form's words", {u"--data-dir"_s, u"-1"_s, u"say"_s, u"-5"_s},
            {u"say"_s}, {u"-5"_s});
        row("a number behind --", {u"telegram"_s, u"revoke"_s, u"--"_s, u"-100"_s},
            {u"telegram"_s, u"revoke"_s}, {u"-100"_s});
        row("dash for stdin", {u"say"_s, u"-"_s}, {u"say"_s}, {u"-"_s});
    }

    void findsTheForm()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, words);
        QFETCH(QStringList, positional);
        const CommandLine line = readCommandLine(arguments, m_forms);
        QCOMPARE(line.task, CommandLine::Task::Form);
        QCOMPARE(line.form->words, words);
        QCOMPARE(line.invocation.positional, positional);
    }

    void readsOptions()
    {
        const CommandLine line = readCommandLine(
            {u"service"_s, u"add"_s, u"x"_s, u"--url=http://h/v1"_s, u"--header"_s, u"A: 1"_s,
             u"--header"_s, u"B: 2"_s, u"--key-stdin"_s, u"--data-dir"_s, u"/d"_s, u"--json"_s},
            m_forms);
        QCOMPARE(line.task, CommandLine::Task::Form);
        const Invocation &invocation = line.invocation;
        QCOMPARE(invocation.dataDir, u"/d"_s);
        QVERIFY(invocation.json);
        QVERIFY(invocation.has("key-stdin"_L1));
        QVERIFY(!invocation.has("lanes"_L1));
        QCOMPARE(invocation.value("url"_L1), u"http://h/v1"_s);
        QCOMPARE(invocation.values("header"_L1), (QStringList{u"A: 1"_s, u"B: 2"_s}));
    }

    void aNegativeNumberIsAValueToo()
    {
        const CommandLine line =
            readCommandLine({u"telegram"_s, u"allow"_s, u"-1001"_s, u"-p"_s, u"-7"_s}, m_forms);
        QCOMPARE(line.task, CommandLine::Task::Form);
        QCOMPARE(line.invocation.value("project"_L1), u"-7"_s);
        const CommandLine refused = readCommandLine({u"telegram"_s, u"allow"_s, u"-5x"_s}, m_forms);
        QCOMPARE(refused.task, CommandLine::Task::Refuse); // letters make it options
    }

    void noFormIsTheWindow()
    {
        QCOMPARE(readCommandLine({}, m_forms).task, CommandLine::Task::Window);
        QCOMPARE(readCommandLine({u"--data-dir"_s, u"/d"_s}, m_forms).task,
                 CommandLine::Task::Window);
        const CommandLine link = readCommandLine({u"--"_s, u"moai://discussion/1"_s}, m_forms);
        QCOMPARE(link.task, CommandLine::Task::Window);
        QCOMPARE(link.invocation.positional, QStringList{u"moai://discussion/1"_s});
    }

    void theWindowTakesOptionsLinksAndFiles()
    {
        const CommandLine line =
            readCommandLine({u"--new"_s, u"--background"_s, u"notes/a.moai.json"_s}, m_forms);
        QCOMPARE(line.task, CommandLine::Task::Window);
        QVERIFY(line.invocation.has("new"_L1));
        QVERIFY(line.invocation.has("background"_L1));
        QVERIFY(!line.invocation.has("ask"_L1));
        QCOMPARE(line.invocation.positional, QStringList{u"notes/a.moai.json"_s});
        QCOMPARE(readCommandLine({u"a.moai.json"_s}, m_forms).task, CommandLine::Task::Window);
        QCOMPARE(readCommandLine({u"say"_s, u"--new"_s, u"x"_s}, m_forms).task,
                 CommandLine::Task::Refuse);
    }

    void whatFollowsADoubleDashIsNeverAnOption()
    {
        // As a desktop starts it: Exec=moai -- %U
        const CommandLine line = readCommandLine(
            {u"--"_s, u"--data-dir=/elsewhere"_s, u"moai://new?text=--data-dir"_s, u"say"_s},
            m_forms);
        QCOMPARE(line.task, CommandLine::Task::Window);
        QVERIFY(!line.invocation.hasDataDir);
        QCOMPARE(line.invocation.positional.size(), 3);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown form") << QStringList{u"sya"_s, u"x"_s} << u"sya"_s;
        QTest::newRow("half a form") << QStringList{u"service"_s} << u"moai service add"_s;
        QTest::newRow("unknown option") << QStringList{u"say"_s, u"--loud"_s, u"x"_s} << u"loud"_s;
        QTest::newRow("missing argument")
            << QStringList{u"project"_s, u"rename"_s, u"a"_s} << u"NAME NEW"_s;
        QTest::newRow("too many") << QStringList{u"store"_s, u"check"_s, u"x"_s} << u"Usage"_s;
        QTest::newRow("missing value") << QStringList{u"say"_s, u"x"_s, u"-p"_s} << u"p"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const CommandLine line = readCommandLine(arguments, m_forms);
        QCOMPARE(line.task, CommandLine::Task::Refuse);
        QVERIFY2(line.text.contains(says), qPrintable(line.text));
    }

    void everyArgumentAndValueSaysWhatItIs()
    {
        for (const TerminalForm &form : m_forms) {
            if (form.isHidden)
                continue;
            const QByteArray name = form.words.join(u' ').toUtf8();
            for (const FormArgument &argument : form.takes)
                QVERIFY2(form.arguments.contains(argument.name), name.constData());
            // Of any number of them the last stands for the others.
            QVERIFY2(form.most < 0 ? !form.takes.isEmpty() : form.takes.size() == form.most,
                     name.constData());
            for (const FormOption &option : commonOptions() + form.options) {
                const bool isAsked = option.value.kind != ValueKind::Text;
                QVERIFY2(!isAsked || !option.valueName().isEmpty(), name.constData());
                QVERIFY2(option.value.kind != ValueKind::Choice || !option.value.words.isEmpty(),
                         name.constData());
            }
        }
    }

    void whatIsForProgramsIsNotToldToPeople()
    {
        const QString help = readCommandLine({u"--help"_s}, m_forms).text;
        QVERIFY(!help.contains(u"complete"_s));
        QVERIFY(!readCommandLine({u"sya"_s}, m_forms).text.contains(u"complete"_s));
        QCOMPARE(readCommandLine({u"complete"_s, u"projects"_s}, m_forms).task,
                 CommandLine::Task::Form);
    }

    void helpNamesEveryForm()
    {
        const CommandLine help = readCommandLine({u"--help"_s}, m_forms);
        QCOMPARE(help.task, CommandLine::Task::Print);
        for (const TerminalForm &form : m_forms) {
            if (form.isHidden)
                continue;
            QVERIFY(help.text.contains(form.words.join(u' ')));
            const CommandLine own = readCommandLine(form.words + QStringList{u"--help"_s}, m_forms);
            QCOMPARE(own.task, CommandLine::Task::Print);
            QVERIFY(own.text.contains(form.description));
        }
    }
};

MOAI_TEST(CommandLineTest)
#include "CommandLineTest.moc"
