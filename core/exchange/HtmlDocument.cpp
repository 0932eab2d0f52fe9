// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/HtmlDocument.h"

#include "exchange/AnswerHtml.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

/// No script, no image, no font, no frame, no request: even what got past the writer could do
/// nothing. The style sheet is the file's own.
constexpr auto kPolicy = "default-src 'none'; style-src 'unsafe-inline'"_L1;

QString styleSheet()
{
    QFile file(u":/moai/exchange/export.css"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return QString::fromUtf8(file.readAll());
}

QString element(const QString &tag, const QString &words)
{
    return u'<' + tag + u'>' + words.toHtmlEscaped() + u"</"_s + tag + u'>';
}

QString headingHtml(const Block &block)
{
    static const QRegularExpression usable(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    const QString tag = u'h' + QString::number(block.level);
    const QString style = usable.match(block.colour).hasMatch()
                              ? u" class=\"seat\" style=\"border-color: "_s + block.colour + u'"'
                              : QString();
    return u'<' + tag + style + u'>' + block.text.toHtmlEscaped() + u"</"_s + tag + u'>';
}

QString factsHtml(const QList<QStringList> &rows)
{
    QString html = u"<dl>\n"_s;
    for (const QStringList &row : rows)
        html += element(u"dt"_s, row.value(0)) + element(u"dd"_s, row.value(1)) + u'\n';
    return html + u"</dl>"_s;
}

QString listHtml(const QList<QStringList> &rows)
{
    QString html = u"<ul>\n"_s;
    for (const QStringList &row : rows)
        html += element(u"li"_s, row.value(0)) + u'\n';
    return html + u"</ul>"_s;
}

QString tableHtml(const QList<QStringList> &rows)
{
    QString html = u"<table>\n"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        html += u"<tr>"_s;
        for (const QString &cell : rows[i])
            html += element(i == 0 ? u"th"_s : u"td"_s, cell);
        html += u"</tr>\n"_s;
    }
    return html + u"</table>"_s;
}

QString blockHtml(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return headingHtml(block);
    case Block::Kind::Words:
        return element(u"p"_s, block.text);
    case Block::Kind::Facts:
        return factsHtml(block.rows);
    case Block::Kind::List:
        return listHtml(block.rows);
    case Block::Kind::Table:
        return tableHtml(block.rows);
    case Block::Kind::Markdown:
        return u"<div class=\"said\">\n"_s + answerHtml(block.text, block.level) + u"</div>"_s;
    case Block::Kind::Source:
        return element(u"pre"_s, block.text);
    }
    Q_UNREACHABLE();
}

} // namespace

QString htmlOf(const QString &title, const QList<Block> &document)
{
    QString html = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\""_s +
                   kPolicy +
                   u"\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
                   "<meta name=\"referrer\" content=\"no-referrer\">\n"_s +
                   element(u"title"_s, title) + u"\n<style>\n"_s + styleSheet() +
                   u"</style>\n</head>\n<body>\n"_s;
    for (const Block &block : document)
        html += blockHtml(block) + u'\n';
    return html + u"</body>\n</html>\n"_s;
}

} // namespace moai::exchange
