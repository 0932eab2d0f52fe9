// SPDX-License-Identifier: GPL-3.0-or-later
#include "Manual.h"
#include "Roff.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::packaging;
using namespace Qt::StringLiterals;

namespace {

const auto kChangelog =
    u"# Changelog\n\n## [Unreleased]\n\n## [1.2.3] – 2026-01-31\n\n## [1.0.0] – 2025-01-01\n"_s;

TerminalForm form(const QStringList &words, const QString &arguments = {})
{
    TerminalForm made;
    made.words = words;
    made.arguments = arguments;
    return made;
}

QList<TerminalForm> forms()
{
    TerminalForm add = form({u"service"_s, u"add"_s}, u"NAME [--url U] …"_s);
    add.options = {{u"url"_s, u"Where it is."_s, u"U"_s}, {{u"q"_s, u"quiet"_s}, u"Say less."_s}};
    TerminalForm set = form({u"service"_s, u"set"_s});
    set.options = add.options;
    set.options.append({u"new-name"_s, u"How it's called."_s, u"NAME"_s});
    TerminalForm hidden = form({u"complete"_s});
    hidden.isHidden = true;
    return {add, set, hidden};
}

/// A page that says something about every form.
const auto kBody = u".\\\" @form service add\nAdds one.\n.\\\" @form service set\nSets.\n"
                   ".\\\" @without service add\n.\\\" @end\n.SH END\n"_s;

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

    static QString refusal(const QString &page, const QString &version = u"1.2.3"_s)
    {
        const auto made = manualPage(page, kChangelog, version, forms());
        return made ? u"was made"_s : made.error().sentence;
    }

private slots:
    void plainTextIsNeitherRequestNorEscape()
    {
        QCOMPARE(roffText(u".TH a-b \\n"_s), u"\\&.TH a\\-b \\en"_s);
        QCOMPARE(roffText(u"'quoted' “so” …"_s), u"\\(aqquoted\\(aq \\(lqso\\(rq .\\|.\\|."_s);
        QCOMPARE(roffText(u"é統"_s), u"\\[u00E9]\\[u7D71]"_s);
    }

    void aSynopsisTellsWhatIsTypedFromWhatStandsForSomething()
    {
        QCOMPARE(roffSynopsis(u"[-d ID|new] --yes"_s),
                 u"[\\fB\\-d\\fR \\fIID\\fR|\\fBnew\\fR] \\fB\\-\\-yes\\fR"_s);
    }

    void everyFormHasItsSynopsisItsProseAndItsOptions()
    {
        const auto page = manualPage(kBody, kChangelog, u"1.2.3"_s, forms());
        QVERIFY2(page, qPrintable(page ? QString() : page.error().sentence));
        const qsizetype head = page->indexOf(u"\\fBmoai service add\\fR \\fINAME\\fR"_s);
        const qsizetype prose = page->indexOf(u"Adds one."_s);
        const qsizetype url = page->indexOf(u"\\fB\\-\\-url\\fR \\fIU\\fR\nWhere it is."_s);
        QVERIFY(head >= 0);
        QVERIFY(prose > head);
        QVERIFY(url > prose);
        QVERIFY(page->contains(u"\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR\nSay less."_s));
        // Of the second form only what the first has not.
        QCOMPARE(page->count(u"Where it is."_s), 1);
        QVERIFY(page->contains(u"How it\\(aqs called."_s));
        QVERIFY(!page->contains(u"complete"_s));
    }

    void versionAndDateAreTheChangelogs()
    {
        const auto page = manualPage(u".TH X 1 \"@DATE@\" \"@VERSION@\"\n"_s + kBody, kChangelog,
                                     u"1.2.3"_s, forms());
        QVERIFY(page);
        QVERIFY(page->startsWith(u".TH X 1 \"2026-01-31\" \"1.2.3\"\n"_s));
        QVERIFY(refusal(kBody, u"1.2.4"_s).contains(u"begins with 1.2.3, and this is 1.2.4"_s));
    }

    void theWindowsOptionsAndTheLinesAreThere()
    {
        const auto page = manualPage(kBody + u".\\\" @window options\n.\\\" @lines\n"_s, kChangelog,
                                     u"1.2.3"_s, forms());
        QVERIFY(page);
        for (const FormOption &option : windowOptions())
            QVERIFY(page->contains(roffText(option.description())));
        QVERIFY(page->contains(u"\\fB/open\\fR, \\fB/ask\\fR \\fITEXT\\fR"_s));
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("says");
        const QString add = u".\\\" @form service add\nAdds.\n"_s;
        QTest::newRow("a form without prose")
            << QString(add + u".\\\" @end\n"_s) << u"nothing about moai service set"_s;
        QTest::newRow("a form with empty prose") << QString(u".\\\" @form service add\n"_s + kBody)
                                                 << u"no prose for moai service add"_s;
        QTest::newRow("prose of a form that is gone")
            << QString(u".\\\" @form service gone\nIs gone.\n"_s + kBody)
            << u"moai service gone, which"_s;
        QTest::newRow("prose of a form for programs")
            << QString(u".\\\" @form complete\nNo.\n"_s + kBody) << u"moai complete, which"_s;
        QTest::newRow("prose twice") << QString(add + kBody) << u"moai service add twice"_s;
        QTest::newRow("no end") << QString(kBody).remove(u".\\\" @end\n"_s) << u"no @end"_s;
        QTest::newRow("an end too many")
            << QString(kBody + u".\\\" @end"_s) << u"@end where no form"_s;
        QTest::newRow("a slip") << QString(kBody + u".\\\" @comon options"_s) << u"@comon"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QString, page);
        QFETCH(QString, says);
        QVERIFY2(refusal(page).contains(says), qPrintable(refusal(page)));
    }
};

MOAI_TEST(ManualTest)
#include "ManualTest.moc"
