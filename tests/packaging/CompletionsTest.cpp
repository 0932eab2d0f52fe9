// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completions.h"

#include "roundtable/CommandTable.h"
#include "support/TestMain.h"
#include "terminal/Forms.h"

#include <QTest>

using namespace moai;
using namespace moai::packaging;
using namespace Qt::StringLiterals;

namespace {

TerminalForm form(const QStringList &words, const QString &description = {})
{
    TerminalForm made;
    made.words = words;
    made.description = description;
    return made;
}

QList<TerminalForm> forms()
{
    TerminalForm add = form({u"service"_s, u"add"_s}, u"Add one: it's easy."_s);
    add.options = {
        {{u"p"_s, u"project"_s}, u"In [that] one."_s, u"PROJECT"_s, {ValueKind::Project}},
        {u"url"_s, u"Where."_s, u"U"_s},
        {u"quiet"_s, u"Say less."_s}};
    add.takes = {{u"NAME"_s, {ValueKind::Service, {u"openai"_s}}}};
    add.most = 1;
    TerminalForm say = form({u"say"_s}, u"Say a line."_s);
    say.takes = {{u"LINE"_s, {ValueKind::Line}}};
    return {say, add, form({u"service"_s, u"list"_s}, u"List them."_s)};
}

using Table = QString (*)(const QList<TerminalForm> &);

} // namespace

Q_DECLARE_METATYPE(Table)

class CompletionsTest : public QObject
{
    Q_OBJECT

    static void everyShell()
    {
        QTest::addColumn<Table>("table");
        QTest::newRow("bash") << &bashTable;
        QTest::newRow("zsh") << &zshTable;
        QTest::newRow("fish") << &fishTable;
    }

private slots:
    void whatAValueIsBecomesWhatIsOffered()
    {
        QCOMPARE(offersOf({}), QStringList());
        QCOMPARE(offersOf({ValueKind::Discussion, {u"new"_s}}),
                 (QStringList{u"discussions"_s, u"word=new"_s}));
        QCOMPARE(offersOf({ValueKind::File, {u"-"_s}, u"json"_s}),
                 (QStringList{u"file=json"_s, u"word=-"_s}));
        QCOMPARE(offersOf({ValueKind::Choice, {u"on"_s, u"off"_s}}),
                 (QStringList{u"word=on"_s, u"word=off"_s}));
    }

    void wordsLeadToFormsStepByStep()
    {
        const QList<TerminalForm> all = forms();
        QCOMPARE(beginnings(all), (QList<QStringList>{{}, {u"service"_s}}));
        const QList<NextWord> first = nextWords(all, {});
        QCOMPARE(first.size(), 2);
        QCOMPARE(first[0].word, u"say"_s);
        QCOMPARE(first[0].description, u"Say a line"_s);
        QCOMPARE(first[1].word, u"service"_s);
        QCOMPARE(first[1].description, u"add, list"_s);
        const QList<NextWord> second = nextWords(all, {u"service"_s});
        QCOMPARE(second.size(), 2);
        QCOMPARE(second[1].word, u"list"_s);
    }

    void aDescriptionHasNoFullStop()
    {
        QCOMPARE(beside(u"Do this. Do that."_s), u"Do this. Do that"_s);
        QCOMPARE(beside(u"And so on..."_s), u"And so on..."_s);
    }

    void bashReadsWhatFormsTake()
    {
        const QString table = bashTable(forms());
        QVERIFY(
            table.contains(u"'service add:-p' | 'service add:--project') offers=('projects')"_s));
        QVERIFY(table.contains(u"'service add:--url') offers=()"_s));
        QVERIFY(!table.contains(u"'service add:--quiet'"_s));
        QVERIFY(table.contains(u"'service add:1') offers=('services' 'word=openai')"_s));
        QVERIFY(table.contains(u"'say:'*) offers=('line')"_s));
        QVERIFY(table.contains(u"'service') offers=('word=add' 'word=list')"_s));
    }

    void zshReadsWhatFormsTake()
    {
        const QString table = zshTable(forms());
        QVERIFY(table.contains(u"'*-p+[In \\[that\\] one]:PROJECT: _moai_offer projects'"_s));
        QVERIFY(
            table.contains(u"'*--project=[In \\[that\\] one]:PROJECT: _moai_offer projects'"_s));
        QVERIFY(table.contains(u"'(--quiet)--quiet[Say less]'"_s));
        QVERIFY(table.contains(u"'1:NAME: _moai_offer services word=openai'"_s));
        QVERIFY(table.contains(u"'*:LINE: _moai_offer line'"_s));
        QVERIFY(table.contains(u"'add:Add one: it'\\''s easy'"_s));
    }

    void fishReadsWhatFormsTake()
    {
        const QString table = fishTable(forms());
        QVERIFY(table.contains(
            u"-s p -l project -x -a '(__moai_offer projects)' -d 'In [that] one'"_s));
        QVERIFY(table.contains(u"-l url -x -d 'Where'"_s));
        QVERIFY(table.contains(u"-l quiet -d 'Say less'"_s));
        QVERIFY(table.contains(
            u"-n '__moai_at \\'service add\\' 1' -a '(__moai_offer services word=openai)'"_s));
        QVERIFY(table.contains(u"-n '__moai_at \\'say\\' 1 more' -a '(__moai_offer line)'"_s));
        QVERIFY(table.contains(u"-a add -d 'Add one: it\\'s easy'"_s));
    }

    void everyFormOptionAndCommandIsThere_data() { everyShell(); }
    void everyFormOptionAndCommandIsThere()
    {
        QFETCH(Table, table);
        const auto file = completionFile(u"@TABLE@\n"_s, terminal::forms(), table);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence));
        for (const TerminalForm &one : terminal::forms()) {
            if (one.isHidden)
                continue;
            QVERIFY2(file->contains(one.words.join(u' ')), qPrintable(one.words.join(u' ')));
            for (const FormOption &option : one.options)
                QVERIFY2(file->contains(option.names().last()), qPrintable(option.names().last()));
        }
        for (const CommandInfo &command : commandTable())
            QVERIFY2(file->contains(u'/' + command.name), qPrintable(command.name));
    }

    void whatIsForProgramsIsNotOffered_data() { everyShell(); }
    void whatIsForProgramsIsNotOffered()
    {
        QFETCH(Table, table);
        QList<TerminalForm> all = forms();
        all.append(form({u"hidden-word"_s}));
        all.last().isHidden = true;
        const auto file = completionFile(u"# top\n@TABLE@\n"_s, all, table);
        QVERIFY(file);
        QVERIFY(file->startsWith(u"# top\n"_s));
        QVERIFY(!file->contains(u"hidden-word"_s));
    }

    void refusesWhatTemplatesDoNotExpect()
    {
        const auto sentence = [](const QString &page, const QList<TerminalForm> &all) {
            const auto file = completionFile(page, all, bashTable);
            return file ? u"was made"_s : file.error().sentence;
        };
        QVERIFY(sentence(u"nothing\n"_s, forms()).contains(u"@TABLE@"_s));
        QVERIFY(sentence(u"@TABLE@\n"_s, forms() + QList{form({u"service"_s})})
                    .contains(u"moai service begins moai service add"_s));
    }
};

MOAI_TEST(CompletionsTest)
#include "CompletionsTest.moc"
