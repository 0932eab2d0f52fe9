// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/MarkdownDocument.h"
#include "markdown/BlockBuilder.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QVersionNumber>

using namespace moai::markdown;
using namespace Qt::StringLiterals;

namespace {

QString describe(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const auto &block : blocks) {
        QString line;
        for (const auto &container : block.containers)
            line += container.kind == Container::Kind::Quote ? u"> "_s
                    : container.task == Task::Done           ? u"[x] "_s
                    : container.task == Task::Open           ? u"[ ] "_s
                    : container.marker.isEmpty()             ? u"_ "_s
                                                             : QString(container.marker + u' ');
        for (const auto &container : block.containers)
            line += container.kind == Container::Kind::Item && !container.tight ? u"loose "_s
                                                                                : QString();
        line += QStringList{u"p"_s, u"h"_s, u"code"_s, u"table"_s, u"rule"_s}[int(block.kind)];
        if (block.level > 0)
            line += QString::number(block.level);
        line += u' ' + block.language + u"«"_s + block.text + u"»"_s;
        for (const auto &span : block.spans) {
            line += u" "_s;
            for (const auto &[look, letter] :
                 {std::pair{Look::Bold, u"b"_s}, std::pair{Look::Italic, u"i"_s},
                  std::pair{Look::Code, u"c"_s}, std::pair{Look::Strike, u"s"_s},
                  std::pair{Look::Math, u"m"_s}})
                if (span.looks.testFlag(look))
                    line += letter;
            line += u'[' + block.text.sliced(span.start, span.length) + u']';
            if (span.link >= 0)
                line += u'(' + block.links[span.link] + u')';
        }
        lines += line;
    }
    return lines.join(u'\n');
}

QString read(const QString &markdown)
{
    MarkdownDocument document;
    document.append(markdown);
    return describe(document.blocks());
}

/// What a parse of the whole text at once gives, with nothing incremental in its way.
std::vector<Block> wholeParse(QString markdown)
{
    markdown.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return parseBlocks(markdown.toUtf8());
}

/// Lines that together make every construct, and many that only look like one.
QString randomMarkdown(QRandomGenerator &random)
{
    static const QStringList lines{u"A paragraph of words"_s,
                                   u"goes on here"_s,
                                   u""_s,
                                   u""_s,
                                   u""_s,
                                   u"   "_s,
                                   u"# Heading"_s,
                                   u"## Two #"_s,
                                   u"==="_s,
                                   u"---"_s,
                                   u"- - -"_s,
                                   u"***"_s,
                                   u"- item"_s,
                                   u"- another"_s,
                                   u"* star"_s,
                                   u"+ plus"_s,
                                   u"-"_s,
                                   u"  - nested"_s,
                                   u"    - deeper"_s,
                                   u"1. one"_s,
                                   u"2. two"_s,
                                   u"14. fourteen"_s,
                                   u"10) ten"_s,
                                   u"   continued by three"_s,
                                   u"  continued by two"_s,
                                   u"\ttabbed"_s,
                                   u"-\ttab item"_s,
                                   u"- [ ] open"_s,
                                   u"- [x] done"_s,
                                   u"> quote"_s,
                                   u"> > deep"_s,
                                   u">"_s,
                                   u"> - in quote"_s,
                                   u"> ```"_s,
                                   u"```"_s,
                                   u"```cpp"_s,
                                   u"~~~"_s,
                                   u"````"_s,
                                   u" ```"_s,
                                   u"  ```"_s,
                                   u"   ```js"_s,
                                   u"    ```"_s,
                                   u"- ```"_s,
                                   u"1. ```sh"_s,
                                   u"int x = 1; // [a]: b"_s,
                                   u"    indented code"_s,
                                   u"a | b"_s,
                                   u"---|--:"_s,
                                   u"|---|---|"_s,
                                   u"| c | **d** |"_s,
                                   u"one | two | three"_s,
                                   u"*italic* **bold** ~~gone~~ `code`"_s,
                                   u"`half"_s,
                                   u"**half"_s,
                                   u"[link](http://example.org/a)"_s,
                                   u"[ref]"_s,
                                   u"[ref][other]"_s,
                                   u"<b>raw</b> <br>"_s,
                                   u"<div>"_s,
                                   u"<!-- comment"_s,
                                   u"-->"_s,
                                   u"![alt](http://x.org/i.png)"_s,
                                   u"$x^2$"_s,
                                   u"costs $5 and $10"_s,
                                   u"$$\\sum$$"_s,
                                   u"&amp; &copy; &#128512; &nosuch;"_s,
                                   u"hard break  "_s,
                                   u"back\\"_s,
                                   u"日本語の段落"_s,
                                   u"שלום עולם"_s,
                                   u"😀 smile"_s,
                                   u"http://example.org/bare and www.example.org"_s,
                                   u"\\* not a list"_s,
                                   u"1986\\. no"_s};
    static const QStringList definitions{u"[ref]: http://example.org/r"_s,
                                         u"[other]:"_s,
                                         u"> [ref]: <http://q.org>"_s,
                                         u"[ref"_s,
                                         u"]: /u"_s,
                                         u"- [ref]: http://in.list"_s};
    QString text;
    const bool withDefinitions = random.bounded(4) == 0;
    const int count = random.bounded(1, 30);
    const QString end = random.bounded(5) == 0   ? u"\r\n"_s
                        : random.bounded(9) == 0 ? u"\r"_s
                                                 : u"\n"_s;
    for (int i = 0; i < count; ++i) {
        // Two blank lines after an item's last line: md4c 0.4.8 reads what follows by where in
        // the text that line stands (its offset modulo 256), so that no two parses agree.
        if (text.endsWith(end + end) || text.endsWith(end + u"   " + end))
            text += u"words"_s + end;
        text += withDefinitions && random.bounded(6) == 0
                    ? definitions[random.bounded(int(definitions.size()))]
                    : lines[random.bounded(int(lines.size()))];
        text += end;
    }
    if (random.bounded(3) == 0)
        text.chop(end.size());
    return text;
}

} // namespace

class MarkdownDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryConstruct_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *name, const QString &markdown, const QString &blocks) {
            QTest::newRow(name) << markdown << blocks;
        };
        row("nothing", u""_s, u""_s);
        row("paragraphs", u"one\ntwo\n\nthree"_s, u"p «one two»\np «three»"_s);
        row("headings", u"# A\n\nB\n===\n###### F"_s, u"h1 «A»\nh1 «B»\nh6 «F»"_s);
        row("inline", u"**b** *i* `c` ~~s~~ ***bi***"_s,
            u"p «b i c s bi» b[b] i[i] c[c] s[s] bi[bi]"_s);
        row("hard break", u"a  \nb\\\nc"_s, u"p «a\u2028b\u2028c»"_s);
        row("bullets", u"- a\n- b\n  - c\n\n    d"_s,
            u"• p «a»\n• p «b»\n_ ◦ loose p «c»\n_ _ loose p «d»"_s);
        row("numbers", u"3. a\n4. b"_s, u"3. p «a»\n4. p «b»"_s);
        row("tasks", u"- [ ] a\n- [x] b"_s, u"[ ] p «a»\n[x] p «b»"_s);
        row("empty item", u"-\n- b"_s, u"• p «»\n• p «b»"_s);
        row("item that starts with an item", u"- 1. a\n  2. b"_s, u"• 1. p «a»\n_ 2. p «b»"_s);
        row("quotes", u"> a\n> > b\n\nc"_s, u"> p «a»\n> > p «b»\np «c»"_s);
        row("code", u"```cpp x\nint a;\n\n  b\n```"_s, u"code cpp«int a;\n\n  b»"_s);
        row("unclosed fence", u"```\nint a;\n"_s, u"code «int a;»"_s);
        row("indented code", u"    a\n      b"_s, u"code «a\n  b»"_s);
        row("code in item", u"1. a\n   ```sh\n   ls\n   ```\n2. b"_s,
            u"1. p «a»\n_ code sh«ls»\n2. p «b»"_s);
        row("table", u"a | b\n---|---:\n**1** | 2\n3"_s, u"table «a\tb\n1\t2\n3» b[1]"_s);
        row("rule", u"a\n\n---\n\nb"_s, u"p «a»\nrule «»\np «b»"_s);
        row("link", u"[a **b**](https://x.org/p?q=1 \"t\")"_s,
            u"p «a b» [a ](https://x.org/p?q=1) b[b](https://x.org/p?q=1)"_s);
        row("bare link", u"see https://x.org/a."_s,
            u"p «see https://x.org/a.» [https://x.org/a](https://x.org/a)"_s);
        row("mail", u"<me@x.org>"_s, u"p «me@x.org» [me@x.org](mailto:me@x.org)"_s);
        row("no script, file or path",
            u"[a](javascript:x) [b](file:///etc/passwd) [c](//h/s) [d](e)"_s, u"p «a b c d»"_s);
        row("reference", u"[a]\n\n[a]: http://x.org"_s, u"p «a» [a](http://x.org)"_s);
        row("image", u"![alt *x*](https://x.org/i.png)"_s,
            u"p «alt x» [alt ](https://x.org/i.png) i[x](https://x.org/i.png)"_s);
        row("image without words", u"![](https://x.org/i.png)"_s,
            u"p «https://x.org/i.png» [https://x.org/i.png](https://x.org/i.png)"_s);
        row("html is text", u"<script>alert(1)</script>\n\n<b>x</b>"_s,
            u"p «<script>alert(1)</script>»\np «<b>x</b>»"_s);
        row("break tag", u"a | b\n---|---\nx<br>y | z<BR />w"_s,
            u"table «a\tb\nx\u2028y\tz\u2028w»"_s);
        row("break tag in code stays", u"`a<br>b`"_s, u"p «a<br>b» c[a<br>b]"_s);
        row("math", u"so $x^2$ and $$y$$"_s, u"p «so $x^2$ and $$y$$» m[$x^2$] m[$$y$$]"_s);
        row("money", u"between $5 and $10 a day"_s, u"p «between $5 and $10 a day»"_s);
        const bool addressFirst =
            QVersionNumber::fromString(QStringLiteral(MOAI_MD4C_VERSION)) < QVersionNumber(0, 5);
        row("stars in an address", u"https://a.b/?x=*y&b*\n\n**c** d"_s,
            (addressFirst ? u"p «https://a.b/?x=*y&b» [https://a.b/?x=*y&b](https://a.b/?x=*y&b)"_s
                          : u"p «https://a.b/?x=y&b» i[y&b]"_s) +
                u"\np «c d» b[c]"_s);
        row("entities", u"&lt;b&gt; &copy; &#x1F600; &bogus;"_s, u"p «<b> © 😀 &bogus;»"_s);
    }

    void readsEveryConstruct()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, blocks);
        QCOMPARE(read(markdown), blocks);
    }

    void columnsKeepTheirAlignment()
    {
        const auto blocks = parseBlocks("a|b|c|d\n---|:--|:-:|--:\n");
        QCOMPARE(blocks.at(0).table.columns,
                 (QList<Qt::Alignment>{{}, Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}));
    }

    void anyChunkingReadsAsTheWhole_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void anyChunkingReadsAsTheWhole()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const int rounds = qEnvironmentVariableIntValue("MOAI_FUZZ") > 0
                               ? qEnvironmentVariableIntValue("MOAI_FUZZ")
                               : 100;
        for (int round = 0; round < rounds; ++round) {
            const QString text = randomMarkdown(random);
            MarkdownDocument document;
            std::vector<Block> kept;
            for (qsizetype at = 0; at < text.size();) {
                const qsizetype size = qMin(text.size() - at, qsizetype(random.bounded(1, 12)));
                const auto change = document.append(QStringView(text).sliced(at, size));
                at += size;
                // What the change says is unchanged really is.
                QVERIFY(change.first <= qsizetype(kept.size()));
                for (qsizetype i = 0; i < change.first; ++i)
                    QCOMPARE(document.blocks()[size_t(i)], kept[size_t(i)]);
                kept = document.blocks();
                if (random.bounded(4) == 0 && !text[at - 1].isHighSurrogate() &&
                    text[at - 1] != u'\r') {
                    if (document.blocks() != wholeParse(text.first(at)))
                        qInfo().noquote() << u"text:\n" + text.first(at);
                    QCOMPARE(describe(document.blocks()), describe(wholeParse(text.first(at))));
                }
            }
            if (document.blocks() != wholeParse(text))
                qInfo().noquote() << u"text:\n" + text;
            QCOMPARE(describe(document.blocks()), describe(wholeParse(text)));
            QVERIFY(document.blocks() == wholeParse(text));
        }
    }

    void halvesOfASurrogatePairFindEachOther()
    {
        const QString text = u"a 😀 b"_s;
        MarkdownDocument document;
        for (const QChar c : text)
            document.append(QStringView(&c, 1));
        QCOMPARE(describe(document.blocks()), u"p «a 😀 b»"_s);
    }

    void aReturnAndItsNewlineMayComeApart()
    {
        MarkdownDocument document;
        for (const auto *part : {u"a\r", u"\nb\r", u"\n\r", u"\nc"})
            document.append(QStringView(part));
        QCOMPARE(document.source().toString(), u"a\nb\n\nc"_s);
        QCOMPARE(describe(document.blocks()), u"p «a b»\np «c»"_s);
    }

    void finishedBlocksAreNotTouched()
    {
        MarkdownDocument document;
        document.append(u"one\n\n```\ncode\n```\n\n- a\n- b\n\nlast words\n\n");
        const auto change = document.append(u"and more");
        QCOMPARE(change.first, 5);
        QVERIFY(!change.previous);
        const auto next = document.append(u" and more");
        QCOMPARE(next.first, 5);
        QCOMPARE(next.previous->text, u"and more"_s);
    }

    void theSourceOfABlockIsWhatWasWritten()
    {
        MarkdownDocument document;
        document.append(u"# *One*\n\n- a\n- **b**\n\n```\nx\n```\nlast\n");
        QCOMPARE(document.sourceOf(0, 0), u"# *One*"_s);
        QCOMPARE(document.sourceOf(2, 2), u"- a\n- **b**"_s);
        QCOMPARE(document.sourceOf(1, 3), u"- a\n- **b**\n\n```\nx\n```"_s);
        QCOMPARE(document.sourceOf(4, 4), u"last"_s);
    }

    void clearForgetsEverything()
    {
        MarkdownDocument document;
        document.append(u"```\nopen\r");
        document.clear();
        document.append(u"\ntext");
        QCOMPARE(describe(document.blocks()), u"p «text»"_s);
    }

    void hostileTextEndsInTime_data()
    {
        QTest::addColumn<QString>("markdown");
        const auto times = [](const QString &text, int count) {
            return text.repeated(count);
        };
        QTest::newRow("10,000 quotes") << times(u">"_s, 10'000) + u"a";
        QTest::newRow("100,000 quotes, spaced") << times(u"> "_s, 100'000) + u"a";
        QTest::newRow("100,000 stars") << times(u"*"_s, 100'000);
        QTest::newRow("100,000 stars and a word") << times(u"*"_s, 100'000) + u"a";
        QTest::newRow("50,000 nested bullets") << times(u"* "_s, 50'000) + u"a";
        QTest::newRow("50,000 nested numbers") << times(u"1. "_s, 50'000) + u"a";
        QTest::newRow("many nested lines") << times(times(u"> "_s, 500) + u"a\n\n", 500);
        QTest::newRow("100,000 open brackets") << times(u"["_s, 100'000);
        QTest::newRow("50,000 images") << times(u"!["_s, 50'000);
        QTest::newRow("50,000 links half") << times(u"[a]("_s, 50'000);
        QTest::newRow("100,000 ticks") << times(u"`a"_s, 50'000);
        QTest::newRow("growing ticks") << [] {
            QString text;
            for (int i = 1; i < 700; ++i)
                text += QString(i, u'`') + u' ';
            return text;
        }();
        QTest::newRow("emphasis") << times(u"*a **b "_s, 20'000);
        QTest::newRow("underscores") << times(u"_a__b"_s, 20'000);
        QTest::newRow("dollars") << times(u"$a $$"_s, 20'000);
        QTest::newRow("tildes") << times(u"~a~~b"_s, 20'000);
        QTest::newRow("angles") << times(u"<a@"_s, 30'000);
        QTest::newRow("bare links") << times(u"http://a"_s, 20'000);
        QTest::newRow("mails") << times(u"a@"_s, 50'000);
        QTest::newRow("wide table") << times(u"|a"_s, 5'000) + u"\n" + times(u"|---"_s, 5'000) +
                                           u"\n" + times(u"|x\n"_s, 5'000);
        QTest::newRow("long table") << u"a|b|c\n---|---|---\n"_s + times(u"1|2|3\n"_s, 50'000);
        QTest::newRow("entities") << times(u"&amp;"_s, 50'000);
        QTest::newRow("definitions")
            << times(u"[a]: http://x\n"_s, 20'000) + times(u"[a]"_s, 20'000);
        QTest::newRow("indented lists") << [] {
            QString text;
            for (int i = 0; i < 400; ++i)
                text += QString(2 * i, u' ') + u"- a\n"_s;
            return text;
        }();
        QTest::newRow("setext") << times(u"a\n"_s, 50'000) + u"===";
        QTest::newRow("break tags") << times(u"<br"_s, 50'000) + times(u"<br>"_s, 20'000);
        QTest::newRow("zeros") << QString(100'000, QChar(0));
    }

    void hostileTextEndsInTime()
    {
        QFETCH(QString, markdown);
        QElapsedTimer timer;
        timer.start();
        MarkdownDocument document;
        document.append(markdown);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        if (qEnvironmentVariableIsSet("MOAI_SHOW_TIMES"))
            qInfo() << timer.elapsed() << "ms" << document.blocks().size();
    }
};

MOAI_TEST(MarkdownDocumentTest)
#include "MarkdownDocumentTest.moc"
