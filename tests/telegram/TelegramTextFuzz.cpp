// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "telegram/TelegramText.h"
#include "telegram/TextRules.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

// `#` becomes a word that is nowhere else in the text.
const QStringList &pieces()
{
    static const QStringList list{
        u"#"_s,
        u"# # #"_s,
        u" "_s,
        u"\n"_s,
        u"\n\n"_s,
        u"  \n"_s,
        u"\\\n"_s,
        u"\t"_s,
        u"\r\n"_s,
        u"\n## #\n"_s,
        u"\n### `#` **#** #\n"_s,
        u"#\n---\n"_s,
        u"#\n===\n"_s,
        u"\n***\n"_s,
        u"*"_s,
        u"**"_s,
        u"***"_s,
        u"_"_s,
        u"~~"_s,
        u"`"_s,
        u"``"_s,
        u" * "_s,
        u"**#**"_s,
        u"*# #*"_s,
        u"~~#~~"_s,
        u"***#* #**"_s,
        u"`#  `"_s,
        u"** # **"_s,
        u"**`#`**"_s,
        u"\n```\n"_s,
        u"\n```cpp\n"_s,
        u"\n~~~ # #\n"_s,
        u"\n    #\n"_s,
        u"\n```py\n#\n\n  #\n```\n"_s,
        u"\n> "_s,
        u"\n>> "_s,
        u"\n> > > #"_s,
        u"\n- "_s,
        u"\n  - "_s,
        u"\n    - #"_s,
        u"\n1. "_s,
        u"\n10) #"_s,
        u"\n   * #"_s,
        u"\n- [ ] #"_s,
        u"\n- [x] "_s,
        u"- - - #"_s,
        u"\n- > #"_s,
        u"[#](https://#.example/#)"_s,
        u"[#](#)"_s,
        u"[#"_s,
        u"](https://a.example)"_s,
        u"![#](b.png)"_s,
        u"![](https://#.example/a)"_s,
        u"[![#](https://a.example)](https://b.example \"#\")"_s,
        u"[`#` **#**](https://a.example)"_s,
        u"<https://#.example>"_s,
        u"https://#.example/?a=#&b"_s,
        u"#@#.example"_s,
        u"<b>#</b>"_s,
        u"<!-- # -->"_s,
        u"<br>"_s,
        u"\n<div>\n"_s,
        u"&amp;"_s,
        u"&lt;#&gt;"_s,
        u"&#x1F600;"_s,
        u"&#0;"_s,
        u"&nbsp;"_s,
        u"&"_s,
        u"<"_s,
        u">"_s,
        u"|"_s,
        u"\\"_s,
        u"\n|#|#|\n|---|--:|\n|#|`#`|\n|**#**|[#](https://a.example)|\n"_s,
        u"\n|#|\n|:-:|\n"_s,
        u"|#|#|\n"_s,
        u"| |\n"_s,
        u"\n|# # # # # # # # # #|# # # # # # # #|\n|---|---|\n|#|#|\n"_s,
        u"😀"_s,
        u"👩‍👩‍👧‍👦"_s,
        u"🇩🇪"_s,
        u"e\u0301"_s,
        u"\u0301"_s,
        u"\u200d"_s,
        u"\u200b"_s,
        u"שלום #"_s,
        u"\u202e"_s,
        u"漢字"_s,
        u"漢字#漢字。"_s,
        u"\u00a0"_s,
        u"\u3000"_s,
        u"\0"_s,
        u"# # # # # # # # # # # # # # # #"_s,
        u"############"_s,
    };
    return list;
}

QString randomMarkdown(QRandomGenerator &random)
{
    const int count = random.bounded(1, random.bounded(2, 120));
    QString markdown;
    for (int i = 0; i < count; ++i) {
        const QString piece = pieces()[random.bounded(int(pieces().size()))];
        markdown += random.bounded(40) == 0 ? piece.repeated(random.bounded(60)) : piece;
    }
    QString numbered;
    int number = 0;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const bool isHeading =
            markdown[i] == u'#' && (i == 0 || markdown[i - 1] == u'\n' || markdown[i - 1] == u'#' ||
                                    markdown[i - 1] == u'&');
        if (markdown[i] == u'#' && !isHeading)
            numbered += u"w%1w"_s.arg(number++);
        else
            numbered += markdown[i];
    }
    return numbered;
}

/// A word of the source that is said nowhere; empty: all are. A line with more cells than its table
/// has columns loses them by GitHub's rules, so that lines with cells are not looked at.
QString lostWord(const QString &markdown, const FormattedText &text)
{
    QString said = text.text;
    for (const TextEntity &entity : text.entities)
        said += u' ' + entity.detail;
    static const QRegularExpression word(u"w\\d+w"_s);
    for (const QString &line : markdown.split(u'\n'))
        for (auto found = word.globalMatch(line); found.hasNext() && !line.contains(u'|');)
            if (const QString one = found.next().captured(); !said.contains(one))
                return one;
    return {};
}

} // namespace

/// The same random Markdown each time, against Telegram's rules.
class TelegramTextFuzz : public QObject
{
    Q_OBJECT

private slots:
    void anyMarkdownBecomesWhatTelegramTakes()
    {
        QRandomGenerator random(20260101);
        for (int i = 0; i < 5000; ++i) {
            const QString markdown = randomMarkdown(random);
            const qsizetype longest =
                random.bounded(3) == 0 ? kLongestMessage : random.bounded(40, 600);
            const FormattedText text = telegramText(markdown);
            const auto told = [&](const QString &broken) {
                return QString(u"case %1, %2 units: "_s.arg(i).arg(longest) + broken +
                               u"\n---\n"_s + markdown + u"\n---\n"_s + tagged(text))
                    .toUtf8();
            };
            const QString entityRule = brokenEntityRule(text);
            QVERIFY2(entityRule.isEmpty(), told(entityRule).constData());
            const QString partRule = brokenPartRule(text, longest / 2, longest);
            QVERIFY2(partRule.isEmpty(), told(partRule).constData());
            const QString lost = lostWord(markdown, text);
            QVERIFY2(lost.isEmpty(), told(lost + u" is lost"_s).constData());
        }
    }

    void anyEntitiesAreCutRight()
    {
        QRandomGenerator random(20260102);
        for (int i = 0; i < 2000; ++i) {
            FormattedText text;
            for (int j = random.bounded(1, 60); j > 0; --j) {
                FormattedText piece = telegramText(randomMarkdown(random));
                text = std::move(text) + plain(random.bounded(2) == 0 ? u"\n\n"_s : u" "_s) + piece;
                if (text.text.size() > 20'000)
                    break;
            }
            const QString broken =
                brokenPartRule(text, random.bounded(20, 300), random.bounded(20, 5000));
            QVERIFY2(broken.isEmpty(), QString(broken + u'\n' + tagged(text)).toUtf8().constData());
        }
    }
};

MOAI_TEST(TelegramTextFuzz)

#include "TelegramTextFuzz.moc"
