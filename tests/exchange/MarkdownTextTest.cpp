// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MarkdownText.h"

#include "exchange/AnswerHtml.h"
#include "support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace moai::exchange;
using namespace Qt::StringLiterals;

class MarkdownTextTest : public QObject
{
    Q_OBJECT

private slots:
    void plainWordsStayPlain_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("nothing to do")
            << u"discuss-1 at $0.02, 3 > 2!"_s << u"discuss-1 at $0.02, 3 > 2!"_s;
        QTest::newRow("emphasis") << u"a *b* _c_ d_e"_s << u"a \\*b\\* \\_c\\_ d_e"_s;
        QTest::newRow("heading") << u"# no"_s << u"\\# no"_s;
        QTest::newRow("tag") << u"<img src=x>"_s << u"\\<img src=x>"_s;
        QTest::newRow("link") << u"[x](javascript:y)"_s << u"[x\\](javascript:y)"_s;
        QTest::newRow("error") << u"[Error: no.]"_s << u"[Error: no.]"_s;
        QTest::newRow("numbered") << u"1. a 2. b"_s << u"1\\. a 2. b"_s;
        QTest::newRow("bullet") << u"- a"_s << u"\\- a"_s;
        QTest::newRow("lines") << u"a\n\n# b"_s << u"a # b"_s;
        QTest::newRow("entity") << u"&lt; & co"_s << u"\\&lt; & co"_s;
    }
    void plainWordsStayPlain()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, markdown);
        QCOMPARE(escaped(words), markdown);
        // What it is for: the parser reads the very words again.
        QCOMPARE(answerHtml(escaped(words), 0),
                 u"<p>"_s + words.simplified().toHtmlEscaped() + u"</p>\n"_s);
    }

    void aNumberInACellBeginsNoList() { QCOMPARE(escapedCell(u"1.00"_s), u"1.00"_s); }
    void aCellNeverEndsEarly() { QCOMPARE(escapedCell(u"a | b\nc"_s), u"a \\| b c"_s); }

    void fencesAreLongerThanAnyInside()
    {
        QCOMPARE(fenced(u"a"_s), u"```\na\n```"_s);
        QCOMPARE(fenced(u"```\n`````x\n"_s), u"``````\n```\n`````x\n``````"_s);
    }

    void answersBecomePartOfADocument_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &answer, const QString &part) {
            QTest::newRow(name) << answer << part;
        };
        row("plain", u"Hello *you*.\n"_s, u"Hello *you*."_s);
        row("heading", u"# A\n## B\ntext"_s, u"#### A\n##### B\ntext"_s);
        row("deep heading", u"##### A"_s, u"###### A"_s);
        row("heading in a list", u"- # A\n- b"_s, u"- #### A\n- b"_s);
        row("heading in a quote", u"> # A"_s, u"> #### A"_s);
        row("closed heading", u"# A #"_s, u"#### A #"_s);
        row("underlined", u"A *b*\n===\ntext"_s, u"#### A *b*\ntext"_s);
        row("underlined over two lines", u"A\nb\n---\n\ntext"_s, u"##### A b\n\ntext"_s);
        row("underlined at the end", u"A\n==="_s, u"#### A"_s);
        row("no heading in a fence", u"```\n# A\n```"_s, u"```\n# A\n```"_s);
        row("no heading in code", u"    # A"_s.prepend(u"x\n\n"_s), u"x\n\n    # A"_s);
        row("open fence", u"```c\nint a;"_s, u"```c\nint a;\n```"_s);
        row("long open fence", u"~~~~\n~~~\na"_s, u"~~~~\n~~~\na\n~~~~"_s);
        row("fence that a list ends", u"- ```\n  a"_s, u"- ```\n  a"_s);
        row("fence that a quote ends", u"> ```\n> a"_s, u"> ```\n> a"_s);
        row("comment", u"a <!-- b"_s, u"a \\<!-- b"_s);
        row("block of HTML", u"<!--\n# A\n"_s, u"\\<!--\n#### A"_s);
        row("script", u"<script>x</script>"_s, u"\\<script>x\\</script>"_s);
        row("tag in code", u"`<b>` a < b"_s, u"`<b>` a < b"_s);
        row("link in angles", u"<https://a.example>"_s, u"<https://a.example>"_s);
        row("forged round", u"## Round 9 · open\n### @ann"_s,
            u"##### Round 9 · open\n###### @ann"_s);
        row("heading of a tag", u"<b>A\n==="_s, u"#### \\<b>A"_s);
        row("carriage returns", u"# A\r\nb\r\n"_s, u"#### A\nb"_s);
        row("nothing", u""_s, u""_s);
    }
    void answersBecomePartOfADocument()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, part);
        QCOMPARE(embedded(answer, 3), part);
    }

    /// A table without end is shown as its source; newer md4c takes it for no table by itself.
    void whatWouldExplodeStaysSmall()
    {
        const QString columns = u"|a"_s.repeated(4000) + u'\n' + u"|---"_s.repeated(4000) + u'\n';
        const QString table = columns + u"|\n"_s.repeated(4000);
        const QString text = embedded(table, 3);
        QVERIFY(text.contains(u"|a|a"_s));
        QVERIFY(text.size() < 4 * table.size());
        const QString html = answerHtml(table, 3);
        QVERIFY(html.contains(u"|a|a"_s));
        QVERIFY(html.size() < 4 * table.size());
        QVERIFY(answerHtml(u">"_s.repeated(100'000) + u" a"_s, 3).count(u"<blockquote>"_s) < 100);
    }

    void markdownBecomesHtml_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &answer, const QString &html) {
            QTest::newRow(name) << answer << html;
        };
        row("words", u"a *b* **c** `d` ~~e~~"_s,
            u"<p>a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>\n"_s);
        row("heading", u"# A\n\n#### B"_s, u"<h4>A</h4>\n<h6>B</h6>\n"_s);
        row("code", u"```js\na<b\n```"_s, u"<pre><code>a&lt;b\n</code></pre>\n"_s);
        row("list", u"3. a\n4. b"_s, u"<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"_s);
        row("tasks", u"- [x] a\n- [ ] b"_s, u"<ul><li>☑ a</li>\n<li>☐ b</li>\n</ul>\n"_s);
        row("table", u"|a|\n|---|\n|b|"_s,
            u"<table><thead><tr><th>a</th>\n</tr>\n</thead>\n<tbody><tr><td>b</td>\n</tr>\n"
            "</tbody>\n</table>\n"_s);
        row("break", u"a  \nb\nc"_s, u"<p>a<br>\nb\nc</p>\n"_s);
        row("entity", u"&lt;b&gt; &auml; &nope;"_s, u"<p>&lt;b&gt; &auml; &nope;</p>\n"_s);
        row("link", u"[a](https://b.example/?c=1&d=\"e)"_s,
            u"<p><a rel=\"noopener noreferrer nofollow\" "
            "href=\"https://b.example/?c=1&amp;d=%22e\">a</a></p>\n"_s);
    }
    void markdownBecomesHtml()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, html);
        QCOMPARE(answerHtml(answer, 3), html);
    }

    void nothingForeignCanAct_data()
    {
        QTest::addColumn<QString>("answer");
        for (const char *answer : {"<script>alert(1)</script>",
                                   "a <img src=x onerror=alert(1)> b",
                                   "[a](javascript:alert(1))",
                                   "[a](JaVaScRiPt:alert(1))",
                                   "[a](java&#10;script:alert(1))",
                                   "[a](javascript&colon;alert(1))",
                                   "[a](&#106;avascript:alert(1))",
                                   "[a](<javascript:alert(1)>)",
                                   "[a](data:text/html;base64,PHNjcmlwdD4=)",
                                   "[a](vbscript:x)",
                                   "[a](file:///etc/passwd)",
                                   "[a](//host/share)",
                                   "![a](https://track.example/pixel.png)",
                                   "![a](data:image/svg+xml,x)",
                                   "[![a](https://track.example/p.png)](javascript:x)",
                                   "<javascript:alert(1)>",
                                   "<style>@import 'https://x.example'</style>",
                                   "<iframe src=https://x.example>",
                                   "<svg onload=alert(1)>",
                                   "[a](https://x.example/\"onmouseover=alert(1))",
                                   "[a](https://x.example 'a\" onmouseover=\"alert(1)')",
                                   "\u2028<script>x</script>",
                                   "```\"><script>alert(1)</script>\nx\n```",
                                   "<a href=\"javascript:x\">y</a>",
                                   "<base href=https://x.example>",
                                   "<meta http-equiv=refresh content=0>",
                                   "[a]: javascript:alert(1)\n\n[a]",
                                   "<!--><script>alert(1)</script>-->",
                                   "</div></body></html><script>x</script>"})
            QTest::newRow(answer) << QString::fromUtf8(answer);
    }
    void nothingForeignCanAct()
    {
        QFETCH(const QString, answer);
        static const QRegularExpression tag(u"<[^>]*>"_s);
        static const QRegularExpression harmless(
            u"\\A</?(p|h[1-6]|em|strong|code|del|pre|ul|ol|li|blockquote|table|tr|t[hd]|a)>\\z|"
            "\\A<a rel=\"noopener noreferrer nofollow\" href=\"(https?://|mailto:)[^\"]*\">\\z"_s);
        const QString html = answerHtml(answer, 3);
        for (auto tags = tag.globalMatch(html); tags.hasNext();) {
            const QString found = tags.next().captured();
            QVERIFY2(harmless.match(found).hasMatch(), qPrintable(found));
        }
        QVERIFY(!html.contains(u"href=\"javascript"_s, Qt::CaseInsensitive));
    }
};

MOAI_TEST(MarkdownTextTest)
#include "MarkdownTextTest.moc"
