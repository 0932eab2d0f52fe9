// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramText.h"

#include "support/TestMain.h"
#include "telegram/TextColumns.h"
#include "telegram/TextRules.h"

#include <QTest>
#include <QVersionNumber>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class TelegramTextTest : public QObject
{
    Q_OBJECT

private slots:
    void markdownBecomesTextWithEntities_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &markdown, const QString &text) {
            QTest::newRow(name) << markdown << text;
        };
        row("nothing", {}, {});
        row("plain", u"Hello.\n"_s, u"Hello."_s);
        row("paragraphs", u"One\n\n\n\nTwo"_s, u"One\n\nTwo"_s);
        row("soft break", u"One\ntwo"_s, u"One\ntwo"_s);
        row("hard break", u"One  \ntwo\\\nthree"_s, u"One\ntwo\nthree"_s);
        row("break tag", u"One<br>two<BR />three"_s, u"One\ntwo\nthree"_s);
        row("heading", u"# One\n\n### Two ###\ntext"_s, u"<b>One</b>\n\n<b>Two</b>\n\ntext"_s);
        row("bold in a heading", u"# **One** two"_s, u"<b>One two</b>"_s);
        row("code in a heading", u"# The `x` of\n"_s, u"<b>The</b> <c>x</c> <b>of</b>"_s);
        row("styles", u"**b** *i* ~~s~~ `c`"_s, u"<b>b</b> <i>i</i> <s>s</s> <c>c</c>"_s);
        row("nested styles", u"***x* y**"_s, u"<b><i>x</i> y</b>"_s);
        row("bold around code", u"**a `b` c**"_s, u"<b>a</b> <c>b</c> <b>c</b>"_s);
        row("only code in bold", u"**`b`**"_s, u"<c>b</c>"_s);
        row("code of spaces", u"a `   ` b"_s, u"a     b"_s);
        row("style over lines", u"- **a  \n  b**"_s, u"• <b>a\n   b</b>"_s);
        row("rule", u"a\n\n---\n\nb"_s, u"a\n\n———\n\nb"_s);
        row("HTML", u"<b>x</b> & <script>\n\n<div>\ny"_s, u"<b>x</b> & <script>\n\n<div>\ny"_s);
        row("entities", u"&lt;&amp; &#x1F600; &nope; &#0;"_s, u"<& 😀 &nope; \ufffd"_s);
        row("escapes", u"\\*a\\* \\# 1\\. b"_s, u"*a* # 1. b"_s);
        row("slash", u"/open a_b_c"_s, u"/open a_b_c"_s);

        row("link", u"[a](https://a.example/b?c=d&e)"_s, u"<a https://a.example/b?c=d&e>a</a>"_s);
        row("link to a chat", u"[a](tg://resolve?domain=b)"_s, u"<a tg://resolve?domain=b>a</a>"_s);
        row("bare link", u"see https://a.example."_s,
            u"see <a https://a.example>https://a.example</a>."_s);
        row("bold link", u"**[a](https://a.example)**"_s, u"<b><a https://a.example>a</a></b>"_s);
        row("link with code", u"[`a`](https://a.example)"_s, u"<a https://a.example>a</a>"_s);
        row("link with a title", u"[a](https://a.example \"b\")"_s,
            u"<a https://a.example>a</a> (b)"_s);
        row("link without words", u"[](https://a.example)"_s,
            u"<a https://a.example>https://a.example</a>"_s);
        row("link to nowhere", u"[a]()"_s, u"a"_s);
        row("path", u"[a](b/c.md \"d\")"_s, u"a (b/c.md) (d)"_s);
        row("script", u"[a](javascript:b)"_s, u"a (javascript:b)"_s);
        row("mail", u"[a](mailto:b@c.example) <d@e.example>"_s, u"a (b@c.example) d@e.example"_s);
        row("this machine", u"[a](http://localhost:80/) http://localhost:1"_s,
            u"a (http://localhost:80/) http://localhost:1"_s);
        const bool addressFirst =
            QVersionNumber::fromString(QStringLiteral(MOAI_MD4C_VERSION)) < QVersionNumber(0, 5);
        row("stars in an address", u"https://a.example/?x=*y&b*\n\n**c** d"_s,
            (addressFirst ? u"<a https://a.example/?x=*y&b>https://a.example/?x=*y&b</a>"_s
                          : u"https://a.example/?x=<i>y&b</i>"_s) +
                u"\n\n<b>c</b> d"_s);
        row("image", u"![a](https://a.example/b.png)"_s, u"<a https://a.example/b.png>a</a>"_s);
        row("image without words", u"![](https://a.example/b.png)"_s,
            u"<a https://a.example/b.png>https://a.example/b.png</a>"_s);
        row("image in a link", u"[![a](https://b.example)](https://c.example) d"_s,
            u"<a https://c.example>a (https://b.example)</a> d"_s);
        row("address with a bracket", u"[a](<https://a.example/(b c>)"_s,
            u"<a https://a.example/(b%20c>a</a>"_s);

        row("code", u"a\n```cpp\n  b\n\n\tc\n```\nd"_s, u"a\n\n<pre cpp>  b\n\n    c</pre>\n\nd"_s);
        row("code by indentation", u"    a\n      b"_s, u"<pre>a\n  b</pre>"_s);
        row("open fence", u"```\na"_s, u"<pre>a</pre>"_s);
        row("blank lines in a fence", u"```\n\n\n  a\n\n```"_s, u"<pre>  a</pre>"_s);
        row("empty fence", u"a\n```py\n```\nb"_s, u"a\n\npy\n\nb"_s);
        row("fence with a name", u"```c a.c\nx\n```"_s, u"c a.c\n<pre c>x</pre>"_s);
        row("fence in a fence", u"````\n```\na\n```\n````"_s, u"<pre>```\na\n```</pre>"_s);
        row("markup in code", u"`*a* &lt; [b](c)`"_s, u"<c>*a* &lt; [b](c)</c>"_s);

        row("quote", u"> a\n> b\n>\n> **c**"_s, u"<q>a\nb\n\n<b>c</b></q>"_s);
        row("quote in a quote", u"> a\n>> b\\\n>> c\n>\n> d"_s, u"<q>a\n\n> b\n> c\n\nd</q>"_s);
        row("list in a quote", u"> - a\n> - b"_s, u"<q>• a\n• b</q>"_s);
        row("code in a quote", u"> `a`\n> ```\n> b\n> ```\n> c"_s,
            u"<q><c>a</c>\n\n<pre>b</pre>\n\nc</q>"_s);
        row("quotes", u"> a\n\nb\n\n> c"_s, u"<q>a</q>\n\nb\n\n<q>c</q>"_s);
        row("quote in a list", u"- a\n  > b\n- c"_s, u"• a\n<q>b</q>\n\n• c"_s);
        row("item of a quote", u"- > b"_s, u"•\n<q>b</q>"_s);

        row("list", u"* a\n* b\n\nc"_s, u"• a\n• b\n\nc"_s);
        row("loose list", u"- a\n\n  b\n\n- c"_s, u"• a\n\n   b\n\n• c"_s);
        row("nested list", u"- a\n  - b\n    - c\n      - d\n- e"_s,
            u"• a\n   ◦ b\n      ▪ c\n         ▪ d\n• e"_s);
        row("numbers", u"9. a\n10. b\n    c\n    - d"_s, u"9. a\n10. b\n      c\n      ◦ d"_s);
        row("tasks", u"- [ ] a\n- [x] b"_s, u"☐ a\n☑ b"_s);
        row("numbered tasks", u"1. [x] a\n2. b"_s, u"1. ☑ a\n2. b"_s);
        row("items in items", u"- - a\n  - b"_s, u"• ◦ a\n   ◦ b"_s);
        row("empty items", u"- \n- b\n1.\n"_s, u"•\n• b\n\n1."_s);
        row("list behind words", u"a\n- b"_s, u"a\n\n• b"_s);
        row("code in a list", u"1. a\n   ```\n   b\n   ```\n2. c"_s,
            u"1. a\n<pre>b</pre>\n\n2. c"_s);
        row("heading in a list", u"- # a\n  b"_s, u"• <b>a</b>\n\n   b"_s);
        row("hard break in a list", u"- a\\\n  b"_s, u"• a\n   b"_s);

        row("table", u"|a|b|\n|---|---:|\n|**cc**|d|\n|e|"_s,
            u"<pre>a  │ b\n───┼──\ncc │ d\ne  │</pre>"_s);
        row("aligned table", u"|a|b|c|\n|:---|:---:|---:|\n|ddd|eee|fff|"_s,
            u"<pre>a   │  b  │   c\n────┼─────┼────\nddd │ eee │ fff</pre>"_s);
        row("wide characters in a table",
            u"|a|b|\n|---|---|\n|漢字|c|\n|👩‍💻|d|\n|é|e|"_s,
            u"<pre>a    │ b\n─────┼──\n漢字 │ c\n👩‍💻   │ d\né    │ e</pre>"_s);
        row("break in a table", u"|a|\n|---|\n|b<br>c|"_s, u"<pre>a\n───\nb c</pre>"_s);
        row("link in a table", u"|a|\n|---|\n|[b](https://c.example)|"_s,
            u"<pre>a\n─────────────────────\nb (https://c.example)</pre>"_s);
        row("table in a list", u"- a\n\n  |b|\n  |---|\n  |c|\n- d"_s,
            u"• a\n\n<pre>b\n─\nc</pre>\n\n• d"_s);
        row("table of a head", u"|a|b|\n|---|---|"_s, u"<pre>a │ b\n──┼──</pre>"_s);
        const QString words = u"some words that are too many for a screen"_s;
        row("wide table",
            u"|Name|What|\n|---|---|\n|`a`|"_s + words + u" [x](https://x.example)|\n|b||\n| |c|"_s,
            u"<b>Name · What</b>\n• Name: <c>a</c>\n   What: "_s + words +
                u" <a https://x.example>x</a>\n• Name: b\n• What: c"_s);
    }
    void markdownBecomesTextWithEntities()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, text);
        const FormattedText result = telegramText(markdown);
        QCOMPARE(tagged(result), text);
        QCOMPARE(brokenEntityRule(result), QString());
    }

    void whatTheParserCannotBearIsPlain()
    {
        // A few bytes that are a table of thousands of columns, thousands of times.
        const QString flood = u'|' + u"a|"_s.repeated(2000) + u"\n|"_s + u"---|"_s.repeated(2000) +
                              u'\n' + u"|\n"_s.repeated(2000);
        QCOMPARE(telegramText(flood).text, flood.trimmed());
    }

    void brokenTextIsMended()
    {
        const FormattedText text = telegramText(u"a\xd800 b\xdc00"_s);
        QCOMPARE(brokenEntityRule(text), QString());
    }

    void columnsAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("letters") << u"abc"_s << 3;
        QTest::newRow("accents") << u"éà"_s << 2;
        QTest::newRow("combining marks") << u"e\u0301\u0323x"_s << 2;
        QTest::newRow("ideographs") << u"漢字かな"_s << 8;
        QTest::newRow("hangul") << u"한국"_s << 4;
        QTest::newRow("hangul in pieces") << u"\u1112\u1161\u11ab"_s << 2;
        QTest::newRow("full width") << u"Ａ！"_s << 4;
        QTest::newRow("emoji") << u"😀🚀"_s << 4;
        QTest::newRow("family") << u"👨‍👩‍👧"_s << 2;
        QTest::newRow("skin") << u"👍🏽"_s << 2;
        QTest::newRow("flag") << u"🇩🇪🇫🇷"_s << 4;
        QTest::newRow("sign as emoji") << u"❤️"_s << 2;
        QTest::newRow("sign as text") << u"✓"_s << 1;
        QTest::newRow("invisible") << u"a\u200bb"_s << 2;
        QTest::newRow("hebrew") << u"שלום"_s << 4;
    }
    void columnsAreCounted()
    {
        QFETCH(const QString, text);
        QFETCH(const int, columns);
        QCOMPARE(columnsOf(text), columns);
    }

    void longWordsAreShortened_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QString>("result");
        QTest::newRow("short") << u"one two"_s << 7 << u"one two"_s;
        QTest::newRow("at a word's end") << u"one two three"_s << 8 << u"one two…"_s;
        QTest::newRow("amid a long word") << u"abcdefghijklmnop"_s << 8 << u"abcdefg…"_s;
        QTest::newRow("not far back") << u"ab cdefghijklmnopqr"_s << 12 << u"ab cdefghij…"_s;
        QTest::newRow("pair") << u"😀😀😀😀"_s << 6 << u"😀😀…"_s;
        QTest::newRow("family") << u"abc👨‍👩‍👧x"_s << 7 << u"abc…"_s;
    }
    void longWordsAreShortened()
    {
        QFETCH(const QString, words);
        QFETCH(const int, longest);
        QFETCH(const QString, result);
        QCOMPARE(shortened(words, longest), result);
    }

    void textsAreJoined()
    {
        QCOMPARE(tagged(bold(u" a "_s) + plain(u"b "_s) + telegramText(u"*c*"_s)),
                 u" <b>a</b> b <i>c</i>"_s);
        QCOMPARE(tagged(bold({})), QString());
    }
};

MOAI_TEST(TelegramTextTest)

#include "TelegramTextTest.moc"
