// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "telegram/TelegramText.h"
#include "telegram/TextRules.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = TextEntity::Kind;

QStringList taggedParts(const QString &markdown, qsizetype longestFirst, qsizetype longest)
{
    QStringList parts;
    for (const FormattedText &part : telegramParts(telegramText(markdown), longestFirst, longest))
        parts.append(tagged(part));
    return parts;
}

QString words(qsizetype count)
{
    QString text;
    for (qsizetype i = 0; i < count; ++i)
        text += u"word%1 "_s.arg(i);
    return text.trimmed();
}

/// An answer as models write them, of about so many UTF-16 units.
QString longAnswer(qsizetype size)
{
    QString text;
    for (int i = 1; text.size() < size; ++i) {
        text +=
            u"## Part %1: a heading with `code` 🚀\n\n"_s.arg(i) + words(60) +
            u" **bold *and italic* words** 👩‍👩‍👧‍👦, see [there](https://a.example/%1).\n\n"_s
                .arg(i) +
            u"1. First\n   - nested **one** 漢字\n     - deeper ~~no~~\n2. Second\n\n   more\n\n"_s +
            u"```python\ndef f%1(x):\n    return {\"😀\": x}\n\n"_s.arg(i) +
            u"    # indented\n"_s.repeated(i % 40) + u"```\n\n"_s +
            u"| Name | Size | 名前 |\n|---|--:|:-:|\n"_s +
            u"| a%1 | 12 | 漢字 |\n| `b` | 3 | ❤️ |\n\n"_s.arg(i) +
            u"> A quote\n> > in a quote\n\n---\n\n"_s;
    }
    return text;
}

} // namespace

class TelegramPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void aShortTextIsOnePart()
    {
        const FormattedText text = telegramText(u"**a**\n\n`b`"_s);
        QCOMPARE(telegramParts(text, 100, 100), QList{text});
        QCOMPARE(telegramParts(plain(u"123456"_s), 6, 1).size(), 1);
    }

    void nothingHasNoParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("white space") << u" \n\t \u00a0"_s;
        QTest::newRow("invisible") << u"\u200b\ufeff\u200d"_s;
        QTest::newRow("much of it") << u"\u200b \n"_s.repeated(5000);
    }
    void nothingHasNoParts()
    {
        QFETCH(const QString, text);
        QVERIFY(telegramParts(plain(text), kLongestMessage, kLongestMessage).isEmpty());
    }

    void partsEndWhereTheyHurtLeast_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QString &markdown, const QStringList &parts) {
            QTest::newRow(name) << markdown << parts;
        };
        row("between blocks", u"one two\n\nthree four\n\nfive"_s,
            {u"one two\n\nthree four"_s, u"five"_s});
        row("before a heading", u"one two three\n\n# Four\n\nfive six"_s,
            {u"one two three"_s, u"<b>Four</b>\n\nfive six"_s});
        row("between items", u"- one one\n- two two\n- three"_s,
            {u"• one one\n• two two"_s, u"• three"_s});
        row("between words", u"one two three four five six"_s,
            {u"one two three four"_s, u"five six"_s});
        row("amid a word", u"abcdefghijklmnopqrstuvwxyz"_s,
            {u"abcdefghijklmnopqrst"_s, u"uvwxyz"_s});
        row("in bold", u"**one two three four five six**"_s,
            {u"<b>one two three four</b>"_s, u"<b>five six</b>"_s});
        row("in a link", u"[one two three four five](https://a.example)"_s,
            {u"<a https://a.example>one two three four</a>"_s, u"<a https://a.example>five</a>"_s});
        row("in code", u"```c\none\n  two\n\n  three\n  four\n    five\n```\nsix"_s,
            {u"<pre c>one\n  two\n\n  three</pre>"_s, u"<pre c>  four\n    five</pre>\n\nsix"_s});
        row("before code", u"one two\n```\nthree\nfour five\n```"_s,
            {u"one two"_s, u"<pre>three\nfour five</pre>"_s});
        row("not after a heading alone", u"# One\n\ntwo three four five six"_s,
            {u"<b>One</b>\n\ntwo three four"_s, u"five six"_s});
        row("in a quote", u"> one two three four five"_s,
            {u"<q>one two three four</q>"_s, u"<q>five</q>"_s});
        row("not far in front", u"a\n\nbbbbbbbbbbbbbbbbbbbbbbbbb"_s,
            {u"a\n\nbbbbbbbbbbbbbbbbb"_s, u"bbbbbbbb"_s});
        row("ideographs", u"漢字漢字漢字漢字漢字漢字漢字。漢字"_s,
            {u"漢字漢字漢字漢字漢字漢字漢字。漢字"_s});
        row("full stop of ideographs", u"漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字。漢"_s,
            {u"漢字漢字漢字漢字漢字漢字漢字漢字漢字漢"_s, u"字。漢"_s});
        row("pairs", u"a"_s + u"😀"_s.repeated(12), {u"a"_s + u"😀"_s.repeated(9), u"😀😀😀"_s});
        row("family", u"👨‍👩‍👧"_s.repeated(4),
            {u"👨‍👩‍👧👨‍👩‍👧"_s, u"👨‍👩‍👧👨‍👩‍👧"_s});
        row("flags", u"a"_s + u"🇩🇪"_s.repeated(6), {u"a"_s + u"🇩🇪"_s.repeated(4), u"🇩🇪🇩🇪"_s});
        row("combining marks", u"xe\u0301\u0323"_s.repeated(6),
            {u"xe\u0301\u0323"_s.repeated(5), u"xe\u0301\u0323"_s});
        row("from right to left", u"שלום עולם שלום עולם שלום"_s,
            {u"שלום עולם שלום עולם"_s, u"שלום"_s});
    }
    void partsEndWhereTheyHurtLeast()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QStringList, parts);
        QCOMPARE(taggedParts(markdown, 20, 20), parts);
    }

    void theFirstPartMayBeShorter()
    {
        QCOMPARE(taggedParts(u"one two three four five"_s, 8, 30),
                 (QStringList{u"one two"_s, u"three four five"_s}));
    }

    void noPartHasTooManyEntities()
    {
        const FormattedText text = telegramText(u"**a** *b* "_s.repeated(180));
        QCOMPARE(brokenPartRule(text, kLongestMessage, kLongestMessage), QString());
        const auto parts = telegramParts(text, kLongestMessage, kLongestMessage);
        qsizetype entities = 0;
        for (const FormattedText &part : parts)
            entities += part.entities.size();
        QCOMPARE(parts.size(), 4);
        QCOMPARE(entities, 360);
    }

    void longLinesAreCutWhole_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("letters") << u"a"_s.repeated(100'000);
        QTest::newRow("code") << u"`"_s + u"a"_s.repeated(100'000) + u"`"_s;
        QTest::newRow("emoji") << u"😀"_s.repeated(50'000);
        QTest::newRow("families") << u"👩‍👩‍👧‍👦"_s.repeated(9'000);
        QTest::newRow("marks without end") << u"a"_s + u"\u0301"_s.repeated(100'000);
        QTest::newRow("joined without end") << u"👩"_s + u"\u200d👩"_s.repeated(30'000);
        QTest::newRow("flags") << u"🇩🇪"_s.repeated(25'000);
        QTest::newRow("hebrew") << u"שלום"_s.repeated(25'000);
        QTest::newRow("ideographs") << u"漢字"_s.repeated(50'000);
    }
    void longLinesAreCutWhole()
    {
        QFETCH(const QString, line);
        const FormattedText text = telegramText(line);
        QCOMPARE(brokenPartRule(text, 4000, kLongestMessage), QString());
        const auto parts = telegramParts(text, 4000, kLongestMessage);
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            QVERIFY(parts[i].text.size() > 3000);
    }

    void charactersAreNotCut_data()
    {
        QTest::addColumn<QString>("character");
        for (const QString &character :
             {u"👩‍👩‍👧‍👦"_s, u"👍🏽"_s, u"🇩🇪"_s, u"❤️"_s,
              u"e\u0301\u0323"_s, u"1️⃣"_s, u"각"_s, u"🏴‍☠️"_s})
            QTest::newRow(character.toUtf8().constData()) << character;
    }
    void charactersAreNotCut()
    {
        QFETCH(const QString, character);
        const FormattedText text = plain(character.repeated(3000));
        for (const FormattedText &part : telegramParts(text, 4001, kLongestMessage))
            QCOMPARE(part.text.size() % character.size(), 0);
    }

    void aLongAnswerArrivesWhole()
    {
        const QString answer = longAnswer(60'000);
        const FormattedText text = telegramText(answer);
        QCOMPARE(brokenEntityRule(text), QString());
        QCOMPARE(brokenPartRule(text, kLongestMessage - 40, kLongestMessage), QString());
        const auto parts = telegramParts(text, kLongestMessage - 40, kLongestMessage);
        // Readable: no part but the last is half empty, and code goes on as code.
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            QVERIFY(parts[i].text.size() > kLongestMessage / 4 ||
                    parts[i].entities.size() > kMostEntities / 2);
        for (const FormattedText &part : parts)
            for (const TextEntity &entity : part.entities)
                if (entity.kind == Kind::Pre && part.text.mid(entity.offset).startsWith(u"def"_s))
                    QCOMPARE(entity.detail, u"python"_s);
    }

    void entitiesWithoutEndAreBorne()
    {
        FormattedText text = plain(u"ab "_s.repeated(4000));
        for (int i = 0; i < 300; ++i)
            text.entities.append({Kind(i % 4), 0, text.text.size()});
        for (const FormattedText &part : telegramParts(text, 4096, 4096))
            QVERIFY(part.entities.size() <= kMostEntities);
    }
};

MOAI_TEST(TelegramPartsTest)

#include "TelegramPartsTest.moc"
