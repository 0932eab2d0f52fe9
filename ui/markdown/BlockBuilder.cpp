// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/BlockBuilder.h"

#include "base/NestingLimit.h"
#include "exchange/MarkdownEvents.h"
#include "markdown/InlineWriter.h"

#include <utility>

namespace moai::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestShown = 16;
constexpr qsizetype eventsPerByte = 16; // honest text has far fewer than one

struct OpenList {
    bool isNew = true;
    bool ordered = false;
    bool tight = false;
    uint next = 1;
    char delimiter = '.';
};

/// Takes md4c's events; keeps its own stacks, so that nothing recurses.
class Builder
{
public:
    explicit Builder(qsizetype sourceSize) : m_eventsLeft(sourceSize * eventsPerByte + 4096) {}

    bool enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            closeBlock();
            push(Container());
            break;
        case MD_BLOCK_UL:
            closeBlock();
            m_lists.push_back({.tight = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0});
            break;
        case MD_BLOCK_OL: {
            closeBlock();
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            m_lists.push_back({.isNew = true,
                               .ordered = true,
                               .tight = list->is_tight != 0,
                               .next = list->start,
                               .delimiter = list->mark_delimiter});
            break;
        }
        case MD_BLOCK_LI:
            closeBlock();
            pushItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
            break;
        case MD_BLOCK_HR:
            open(Block::Kind::Rule);
            break;
        case MD_BLOCK_H:
            open(Block::Kind::Heading).level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            open(Block::Kind::Code).language =
                exchange::attributeText(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang);
            break;
        case MD_BLOCK_P:
            open(Block::Kind::Paragraph);
            break;
        case MD_BLOCK_TABLE:
            open(Block::Kind::Table)
                .table.columns.resize(
                    qsizetype(static_cast<MD_BLOCK_TABLE_DETAIL *>(detail)->col_count));
            break;
        case MD_BLOCK_TR:
            if (!m_block.table.rows.isEmpty())
                m_block.text += u'\n';
            m_block.table.rows.append(QList<Cell>());
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            openCell(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align);
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
        case MD_BLOCK_HTML:
            break;
        }
        return goesOn();
    }

    bool leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            closeBlock();
            pop();
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            break;
        case MD_BLOCK_LI:
            if (!m_open && m_itemIsNew)
                open(Block::Kind::Paragraph); // an empty item still has its marker
            closeBlock();
            pop();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: {
            Cell &cell = m_block.table.rows.last().last();
            cell.length = m_block.text.size() - cell.start;
            break;
        }
        case MD_BLOCK_TR:
            trimRow();
            break;
        case MD_BLOCK_HR:
        case MD_BLOCK_H:
        case MD_BLOCK_CODE:
        case MD_BLOCK_P:
        case MD_BLOCK_TABLE:
        case MD_BLOCK_DOC:
            closeBlock();
            break;
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
        case MD_BLOCK_HTML:
            break;
        }
        return goesOn();
    }

    bool enterSpan(MD_SPANTYPE type, void *detail)
    {
        need();
        m_inline.enterSpan(m_block, type, detail);
        return goesOn();
    }

    bool leaveSpan(MD_SPANTYPE type)
    {
        m_inline.leaveSpan(m_block, type);
        return goesOn();
    }

    bool text(MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size)
    {
        need();
        m_inline.text(m_block, type, data, size);
        return goesOn();
    }

    std::vector<Block> take() { return std::move(m_blocks); }

private:
    bool goesOn() { return --m_eventsLeft > 0; }

    void push(Container container)
    {
        ++m_depth;
        if (m_containers.size() < deepestShown)
            m_containers.append(std::move(container));
    }

    void pop()
    {
        if (m_depth-- == m_containers.size())
            m_containers.removeLast();
        m_itemIsNew = false;
    }

    void pushItem(const MD_BLOCK_LI_DETAIL &item)
    {
        OpenList &list = m_lists.back();
        Container container{.kind = Container::Kind::Item,
                            .marker = {},
                            .startsList = std::exchange(list.isNew, false),
                            .tight = list.tight};
        if (item.is_task)
            container.task = item.task_mark == ' ' ? Task::Open : Task::Done;
        else if (list.ordered)
            container.marker = QString::number(list.next) + QLatin1Char(list.delimiter);
        else
            container.marker = m_lists.size() % 3 == 1   ? u"•"_s
                               : m_lists.size() % 3 == 2 ? u"◦"_s
                                                         : u"▪"_s;
        ++list.next;
        push(std::move(container));
        m_itemIsNew = true;
    }

    Block &open(Block::Kind kind)
    {
        closeBlock();
        m_open = true;
        m_itemIsNew = false;
        m_block = Block();
        m_block.kind = kind;
        m_block.containers = m_containers;
        for (auto &container : m_containers) { // the next block of the item has no marker
            container.marker.clear();
            container.task = Task::None;
            container.startsList = false;
        }
        return m_block;
    }

    /// Text outside a block is a tight list item's paragraph.
    void need()
    {
        if (!m_open)
            open(Block::Kind::Paragraph);
    }

    void closeBlock()
    {
        if (!m_open)
            return;
        if (m_block.kind == Block::Kind::Code && m_block.text.endsWith(u'\n'))
            m_block.text.chop(1);
        m_blocks.push_back(std::move(m_block));
        m_block = Block();
        m_open = false;
    }

    void openCell(MD_ALIGN align)
    {
        QList<Cell> &row = m_block.table.rows.last();
        if (!row.isEmpty())
            m_block.text += u'\t';
        if (m_block.table.rows.size() == 1 && row.size() < m_block.table.columns.size())
            m_block.table.columns[row.size()] = align == MD_ALIGN_CENTER  ? Qt::AlignHCenter
                                                : align == MD_ALIGN_RIGHT ? Qt::AlignRight
                                                : align == MD_ALIGN_LEFT  ? Qt::AlignLeft
                                                                          : Qt::Alignment();
        row.append(Cell{m_block.text.size(), 0});
    }

    /// md4c fills short rows up with empty cells: they cost memory and say nothing.
    void trimRow()
    {
        QList<Cell> &row = m_block.table.rows.last();
        while (row.size() > 1 && row.last().length == 0) {
            row.removeLast();
            m_block.text.chop(1);
        }
    }

    std::vector<Block> m_blocks;
    Block m_block;
    bool m_open = false;
    bool m_itemIsNew = false;
    QList<Container> m_containers; // at most deepestShown of m_depth
    qsizetype m_depth = 0;
    std::vector<OpenList> m_lists;
    InlineWriter m_inline;
    qsizetype m_eventsLeft;
};

Builder &builder(void *data)
{
    return *static_cast<Builder *>(data);
}

Block asSource(QByteArrayView markdown)
{
    Block block;
    block.kind = Block::Kind::Code;
    block.text = QString::fromUtf8(markdown);
    return block;
}

} // namespace

std::vector<Block> parseBlocks(QByteArrayView markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML | MD_FLAG_LATEXMATHSPANS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return builder(data).enterBlock(type, detail) ? 0 : 1;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        return builder(data).leaveBlock(type) ? 0 : 1;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return builder(data).enterSpan(type, detail) ? 0 : 1;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        return builder(data).leaveSpan(type) ? 0 : 1;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        return builder(data).text(type, text, size) ? 0 : 1;
    };

    const QByteArray limited = limitNesting(markdown);
    Builder result(limited.size());
    if (md_parse(limited.constData(), MD_SIZE(limited.size()), &parser, &result) != 0)
        return {asSource(markdown)};
    return result.take();
}

} // namespace moai::markdown
