// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/QuoteCheck.h"
#include "roundtable/WordOverlap.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class QuoteCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void aQuoteStandsOrNot_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<bool>("holds");
        const QString answer = u"The **old** house — built in 1920 — isn't “ready”.\n\n"
                               "A heat pump\nneeds [insulation](https://a.example/x) first; then "
                               "it pays. C++ and 50 % less."_s;
        const auto row = [&](const char *name, const char *quote, bool holds) {
            QTest::newRow(name) << answer << QString::fromUtf8(quote) << holds;
        };
        row("word for word", "A heat pump\nneeds", true);
        row("white space", "a  heat\tpump needs", true);
        row("letter case", "THE OLD HOUSE", true);
        row("Markdown", "the old house", true);
        row("Markdown on the other side", "the *old* `house`", true);
        row("dashes", "the old house - built in 1920 -", true);
        row("straight quotes", "isn't \"ready\"", true);
        row("curly apostrophe", "isn’t “ready”", true);
        row("quotes around it", "\"built in 1920\"", true);
        row("a link's words", "needs insulation first", true);
        row("punctuation at the end", "needs insulation first.", true);
        row("an ellipsis", "The old house … isn't ready", true);
        row("dots", "A heat pump ... it pays", true);
        row("dots in brackets", "A heat pump [...] it pays", true);
        row("an ellipsis at both ends", "… needs insulation first …", true);
        row("signs", "C++ and 50 % less", true);
        row("pieces in the wrong order", "it pays … A heat pump", false);
        row("other words", "the new house", false);
        row("a word more", "the very old house", false);
        row("a piece of a word", "sulation first", false);
        row("the beginning of a word", "A heat pump need", false);
        row("nothing", "", false);
        row("only dots", "…", false);
        row("only marks", "\"—\"", false);
        QTest::newRow("Chinese") << u"热泵需要良好的隔热。"_s << u"需要良好"_s << true;
        QTest::newRow("wide letters") << u"Ｈeat pump"_s << u"heat pump"_s << true;
        QTest::newRow("soft hyphen") << u"insu\u00ADlation"_s << u"insulation"_s << true;
        QTest::newRow("no answer") << QString() << u"so"_s << false;
    }
    void aQuoteStandsOrNot()
    {
        QFETCH(QString, answer);
        QFETCH(QString, quote);
        QFETCH(bool, holds);
        QCOMPARE(QuoteCheck(answer).holds(quote), holds);
    }

    void measuresWhatATextIsAbout_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<double>("share");
        const auto row = [](const char *name, const QString &part, const QString &whole,
                            double share) {
            QTest::newRow(name) << part << whole << share;
        };
        row("the same", u"Heat pumps need insulation."_s, u"heat PUMPS need insulation"_s, 1.0);
        row("inflected", u"insulated houses"_s, u"the insulation of a house"_s, 1.0);
        row("half of it", u"cheap electric heat pumps"_s, u"electric heat"_s, 0.5);
        row("common words do not count", u"it is not the one"_s, u"it is not the one"_s, 0.0);
        row("nothing in common", u"solar roof"_s, u"heat pump"_s, 0.0);
        row("numbers count", u"50 percent in 2030"_s, u"by 2030 about 50 percent"_s, 1.0);
        row("Chinese pairs", u"热泵隔热"_s, u"需要隔热"_s, 1.0 / 3);
        row("nothing", QString(), u"heat"_s, 0.0);
    }
    void measuresWhatATextIsAbout()
    {
        QFETCH(QString, part);
        QFETCH(QString, whole);
        QFETCH(double, share);
        QCOMPARE(overlap(part, whole), share);
    }

    void seesANegation()
    {
        QVERIFY(isNegated(u"It does not pay."_s));
        QVERIFY(isNegated(u"It doesn’t pay."_s));
        QVERIFY(isNegated(u"Das lohnt sich nicht."_s));
        QVERIFY(!isNegated(u"It pays, notably."_s));
        QVERIFY(!isNegated(u"It is not without use."_s));
    }
};

MOAI_TEST(QuoteCheckTest)
#include "QuoteCheckTest.moc"
