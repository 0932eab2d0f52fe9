// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramText.h"

#include "base/HtmlEntities.h"
#include "exchange/MarkdownEvents.h"
#include "telegram/TelegramTable.h"
#include "telegram/TextSheet.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using exchange::MarkdownEvent;
using Kind = TextEntity::Kind;

constexpr std::array kBullets{QStringView(u"• "), QStringView(u"◦ "), QStringView(u"▪ ")};
constexpr QStringView kRule(u"———");

struct OpenList {
    bool isOrdered = false;
    uint next = 1; ///< number of the next item
};

/// A code block's text, without blank lines at its ends.
QString codeBlock(const QString &code)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < code.size() && code[i].isSpace(); ++i)
        if (code[i] == u'\n')
            start = i + 1;
    QString block = code.mid(start);
    while (!block.isEmpty() && block.back().isSpace())
        block.chop(1);
    return block;
}

TelegramTable::Align alignOf(MD_ALIGN align)
{
    return align == MD_ALIGN_RIGHT    ? TelegramTable::Align::Right
           : align == MD_ALIGN_CENTER ? TelegramTable::Align::Centre
                                      : TelegramTable::Align::Left;
}

/// Takes what the parser comes across and writes it down.
class Writer
{
public:
    void take(const MarkdownEvent &event)
    {
        switch (event.kind) {
        case MarkdownEvent::Kind::Enter:
            return enter(event);
        case MarkdownEvent::Kind::Leave:
            return leave(event);
        case MarkdownEvent::Kind::EnterSpan:
            return enterSpan(event);
        case MarkdownEvent::Kind::LeaveSpan:
            return sheet().close();
        case MarkdownEvent::Kind::Text:
            return text(event);
        }
    }

    [[nodiscard]] FormattedText result() { return m_sheet.take(); }

private:
    /// The page, or the open cell.
    [[nodiscard]] TextSheet &sheet() { return m_table ? m_cell : m_sheet; }

    void enter(const MarkdownEvent &event)
    {
        switch (event.block) {
        case MD_BLOCK_QUOTE:
            return m_quotes++ == 0 ? m_sheet.openQuote() : m_sheet.openMargin(u"> "_s);
        case MD_BLOCK_UL:
            return openList({});
        case MD_BLOCK_OL:
            return openList({true, event.detailAs<MD_BLOCK_OL_DETAIL>().start});
        case MD_BLOCK_LI:
            return openItem(event.detailAs<MD_BLOCK_LI_DETAIL>());
        case MD_BLOCK_H:
            m_sheet.skipLines(1);
            return m_sheet.open(Kind::Bold);
        case MD_BLOCK_P:
            return m_sheet.skipLines(1);
        case MD_BLOCK_HR:
            m_sheet.skipLines(2);
            m_sheet.write(kRule.toString());
            return m_sheet.skipLines(2);
        case MD_BLOCK_CODE:
            m_code = QString();
            return;
        case MD_BLOCK_TABLE:
            m_table = TelegramTable();
            return;
        case MD_BLOCK_TR:
            return m_table->rows.append(QList<FormattedText>());
        case MD_BLOCK_TH:
            return m_table->aligns.append(alignOf(event.detailAs<MD_BLOCK_TD_DETAIL>().align));
        case MD_BLOCK_TD:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
            break;
        }
    }

    void leave(const MarkdownEvent &event)
    {
        switch (event.block) {
        case MD_BLOCK_QUOTE:
            --m_quotes > 0 ? m_sheet.closeMargin() : m_sheet.closeQuote();
            return m_sheet.skipLines(2);
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.removeLast();
            return m_sheet.skipLines(m_lists.isEmpty() ? 2 : 1);
        case MD_BLOCK_LI:
            m_sheet.closeAll();
            m_sheet.closeMargin();
            return m_sheet.skipLines(1);
        case MD_BLOCK_H:
        case MD_BLOCK_P:
            m_sheet.closeAll();
            return m_sheet.skipLines(2);
        case MD_BLOCK_CODE:
            return writeCode(event.detailAs<MD_BLOCK_CODE_DETAIL>());
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            return m_table->rows.last().append(m_cell.take());
        case MD_BLOCK_TABLE:
            m_sheet.add(telegramTable(*std::exchange(m_table, std::nullopt)));
            return m_sheet.skipLines(2);
        case MD_BLOCK_TR:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
        case MD_BLOCK_HR:
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
            break;
        }
    }

    void openList(const OpenList &list)
    {
        m_sheet.skipLines(1);
        m_lists.append(list);
    }

    void openItem(const MD_BLOCK_LI_DETAIL &item)
    {
        OpenList &list = m_lists.last();
        const qsizetype depth = std::min(m_lists.size(), qsizetype(kBullets.size())) - 1;
        QString sign;
        if (list.isOrdered)
            sign = QString::number(list.next++) + u". "_s;
        else if (!item.is_task)
            sign = kBullets[size_t(depth)].toString();
        if (item.is_task)
            sign += item.task_mark == ' ' ? u"☐ "_s : u"☑ "_s;
        m_sheet.openItem(sign);
    }

    /// A fence may say more than the language: a file's name, say. That stands above the code.
    void writeCode(const MD_BLOCK_CODE_DETAIL &detail)
    {
        const QString language = exchange::attributeText(detail.lang).trimmed();
        const QString info = exchange::attributeText(detail.info).simplified();
        const QString code = codeBlock(*std::exchange(m_code, std::nullopt));
        if (info != language || code.isEmpty())
            m_sheet.add(plain(info));
        m_sheet.add({code, {{Kind::Pre, 0, code.size(), language}}});
        m_sheet.skipLines(2);
    }

    void enterSpan(const MarkdownEvent &event)
    {
        switch (event.span) {
        case MD_SPAN_EM:
            return sheet().open(Kind::Italic);
        case MD_SPAN_STRONG:
            return sheet().open(Kind::Bold);
        case MD_SPAN_DEL:
            return sheet().open(Kind::Strikethrough);
        case MD_SPAN_CODE:
            return sheet().open(Kind::Code);
        case MD_SPAN_A: {
            const auto &link = event.detailAs<MD_SPAN_A_DETAIL>();
            return sheet().openLink(exchange::attributeText(link.href),
                                    exchange::attributeText(link.title));
        }
        case MD_SPAN_IMG: {
            const auto &image = event.detailAs<MD_SPAN_IMG_DETAIL>();
            return sheet().openLink(exchange::attributeText(image.src),
                                    exchange::attributeText(image.title));
        }
        case MD_SPAN_U:
        case MD_SPAN_LATEXMATH:
        case MD_SPAN_LATEXMATH_DISPLAY:
        case MD_SPAN_WIKILINK:
            return sheet().open(Kind::Underline); // not in this dialect
        }
    }

    void text(const MarkdownEvent &event)
    {
        if (m_code) {
            *m_code += event.textType == MD_TEXT_NULLCHAR ? QString(QChar::ReplacementCharacter)
                                                          : QString::fromUtf8(event.text);
            return;
        }
        switch (event.textType) {
        case MD_TEXT_NULLCHAR:
            return sheet().write(QString(QChar::ReplacementCharacter));
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: // models break lines where they mean it, and so do people in chats
            return sheet().skipLines(1);
        case MD_TEXT_ENTITY:
            return sheet().write(decodeEntity(event.text));
        case MD_TEXT_NORMAL:
            return writeLines(exchange::withBreaks(QString::fromUtf8(event.text)));
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            return sheet().write(QString::fromUtf8(event.text));
        }
    }

    void writeLines(const QString &words)
    {
        const auto lines = QStringView(words).split(QChar(QChar::LineSeparator));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                sheet().skipLines(1);
            sheet().write(lines[i].toString());
        }
    }

    TextSheet m_sheet;
    TextSheet m_cell;
    QList<OpenList> m_lists;
    int m_quotes = 0;
    std::optional<QString> m_code;        ///< of the open code block
    std::optional<TelegramTable> m_table; ///< the open one
};

} // namespace

FormattedText telegramText(const QString &markdown)
{
    Writer writer;
    const auto take = [&writer](const MarkdownEvent &event) {
        writer.take(event);
    };
    if (!exchange::parseMarkdown(exchange::parserText(markdown), take))
        return plain(markdown.trimmed());
    return writer.result();
}

} // namespace moai
