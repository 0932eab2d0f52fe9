// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TextSheet.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Kind = TextEntity::Kind;

// Deeper margins are not drawn: a phone has no room for them, and a few bytes of Markdown must not
// become a page of spaces.
constexpr qsizetype kWidestMargin = 24;

bool isStyle(Kind kind)
{
    return kind == Kind::Bold || kind == Kind::Italic || kind == Kind::Underline ||
           kind == Kind::Strikethrough;
}

/// The address that Telegram takes for a link, or nothing. It takes no host without a dot and makes
/// a web address of `mailto:`.
QString linkAddress(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && url.host().contains(u'.');
    return url.isValid() && (web || (scheme == "tg"_L1 && !url.host().isEmpty()))
               ? QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded))
               : QString();
}

/// The same for people: Telegram finds a bare mail address by itself.
QString shownAddress(const QString &address)
{
    return address.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? address.mid(7) : address;
}

/// Spaces about as wide as the sign in a proportional font, where a digit has two of them.
QString roomOf(const QString &sign)
{
    qsizetype width = 0;
    for (const QChar c : sign)
        width += c == u' ' || c == u'.' || c == u')' ? 1 : 2;
    return QString(width, u' ');
}

} // namespace

void TextSheet::write(const QString &words)
{
    if (words.isEmpty())
        return;
    beginLine();
    beginEntities(Begin::All);
    m_sheet.text += words;
}

void TextSheet::open(Kind kind, const QString &detail)
{
    const bool clashes =
        isOpen(kind) || isOpen(Kind::Code) || (kind == Kind::Code && isOpen(Kind::Link));
    m_open.append({.entity = {kind, 0, 0, detail}, .isReal = !clashes});
    if (clashes || kind != Kind::Code)
        return;
    for (Open &other : m_open) // it stands alone: bold ends before it and goes on behind it
        if (isStyle(other.entity.kind))
            end(other);
}

void TextSheet::openLink(const QString &address, const QString &title)
{
    const QString target = linkAddress(address);
    open(Kind::Link, target);
    Open &link = m_open.last();
    link.isLink = true;
    link.address = shownAddress(address);
    link.isReal = link.isReal && !target.isEmpty();
    if (!link.isReal && !address.isEmpty())
        link.after = u" ("_s + link.address + u')';
    if (!title.isEmpty())
        link.after += u" ("_s + title + u')';
}

void TextSheet::close()
{
    if (m_open.isEmpty() || m_open.last().entity.kind == Kind::Quote)
        return;
    if (m_open.last().isLink && m_open.last().start < 0)
        write(m_open.last().address);
    Open open = m_open.takeLast();
    end(open);
    const bool saysAddress =
        open.start >= 0 && QStringView(m_sheet.text).sliced(open.start) == open.address;
    write(saysAddress && !open.isReal ? open.after.mid(open.address.size() + 3) : open.after);
}

void TextSheet::closeAll()
{
    while (!m_open.isEmpty() && m_open.last().entity.kind != Kind::Quote)
        close();
}

void TextSheet::openItem(const QString &sign)
{
    m_margins.append({sign, roomOf(sign), true});
}

void TextSheet::openMargin(const QString &sign)
{
    m_margins.append({sign, sign, false});
}

void TextSheet::closeMargin()
{
    writeSigns(); // an empty item's
    m_margins.removeLast();
}

void TextSheet::openQuote()
{
    leaveLine();
    m_left = m_margins.size();
    open(Kind::Quote);
}

void TextSheet::closeQuote()
{
    closeAll();
    end(m_open.last());
    m_open.removeLast();
    m_left = 0;
}

void TextSheet::add(const FormattedText &text)
{
    if (text.text.isEmpty())
        return;
    leaveLine();
    const qsizetype left = std::exchange(m_left, m_margins.size());
    beginLine();
    beginEntities(Begin::All);
    m_left = left;
    for (TextEntity entity : text.entities) {
        entity.offset += m_sheet.text.size();
        m_sheet.entities.append(entity);
    }
    m_sheet.text += text.text;
}

FormattedText TextSheet::take()
{
    closeAll();
    FormattedText all = std::exchange(*this, TextSheet()).m_sheet;
    while (!all.text.isEmpty() && all.text.back().isSpace())
        all.text.chop(1);
    trimEntities(all);
    return all;
}

bool TextSheet::isOpen(Kind kind) const
{
    return std::any_of(m_open.begin(), m_open.end(), [kind](const Open &open) {
        return open.isReal && open.entity.kind == kind;
    });
}

void TextSheet::beginLine()
{
    if (m_gap > 0 && !m_sheet.text.isEmpty())
        m_sheet.text += QString(m_gap, u'\n');
    else if (m_isLineBegun)
        return;
    m_gap = 0;
    m_isLineBegun = true;
    QString margin;
    for (qsizetype i = m_left; i < m_margins.size(); ++i) {
        Margin &level = m_margins[i];
        if (std::exchange(level.isSignDue, false))
            margin += level.sign;
        else if (margin.size() + level.room.size() <= kWidestMargin)
            margin += level.room;
    }
    beginEntities(Begin::Quote); // the signs of what it quotes stand in it
    m_sheet.text += margin;
}

void TextSheet::beginEntities(Begin which)
{
    const bool isCode = isOpen(Kind::Code);
    for (Open &open : m_open) {
        if (which == Begin::Quote && open.entity.kind != Kind::Quote)
            continue;
        if (open.start < 0)
            open.start = m_sheet.text.size();
        if (!open.isReal || open.index >= 0 || (isCode && isStyle(open.entity.kind)))
            continue;
        open.index = m_sheet.entities.size();
        open.entity.offset = m_sheet.text.size();
        m_sheet.entities.append(open.entity);
    }
}

void TextSheet::end(Open &open)
{
    if (open.index >= 0) {
        TextEntity &entity = m_sheet.entities[open.index];
        entity.length = m_sheet.text.size() - entity.offset;
    }
    open.index = -1;
}

void TextSheet::writeSigns()
{
    const bool isSignDue = std::any_of(m_margins.begin() + m_left, m_margins.end(),
                                       [](const Margin &level) { return level.isSignDue; });
    if (!isSignDue)
        return;
    beginLine();
    while (m_sheet.text.endsWith(u' '))
        m_sheet.text.chop(1);
}

void TextSheet::leaveLine()
{
    writeSigns();
    skipLines(1);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format ||
               c.category() == QChar::Other_Control;
    });
}

void trimEntities(FormattedText &text)
{
    const QString &words = text.text;
    QList<TextEntity> kept;
    kept.reserve(text.entities.size());
    for (TextEntity entity : std::as_const(text.entities)) {
        const bool isPre = entity.kind == Kind::Pre;
        qsizetype end = std::min(entity.offset + entity.length, words.size());
        while (end > entity.offset && words[end - 1].isSpace())
            --end;
        qsizetype start = entity.offset;
        for (qsizetype i = start; i < end && words[i].isSpace(); ++i)
            if (!isPre || words[i] == u'\n')
                start = i + 1;
        entity.offset = start;
        entity.length = end - start;
        if (isBlank(QStringView(words).mid(start, end - start)))
            continue;
        // A quote that begins with code begins with its indentation.
        if (isPre && !kept.isEmpty() && kept.last().offset > start)
            kept.last().length += std::exchange(kept.last().offset, start) - start;
        kept.append(entity);
    }
    text.entities = std::move(kept);
}

} // namespace moai
