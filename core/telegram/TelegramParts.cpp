// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramText.h"
#include "telegram/TextSheet.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace moai {
namespace {

using Kind = TextEntity::Kind;

// A part that ends sooner than a quarter of what it may hold costs more in messages than a block
// that is cut costs in reading.
constexpr qsizetype kLeastFilled = 4;
constexpr qsizetype kLongestCluster = 64; ///< UTF-16 units that are looked at behind the end

/// Cuts a text from front to back; what was cut off is never looked at again.
class Cutter
{
public:
    Cutter(const FormattedText &text, qsizetype mostEntities)
        : m_text(text.text), m_entities(text.entities), m_mostEntities(mostEntities)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    FormattedText cut(qsizetype longest)
    {
        skipSpace();
        qsizetype end = std::min(m_at + longest, m_text.size());
        const qsizetype room = std::max(m_mostEntities - m_open.size(), qsizetype(0));
        if (m_next + room < m_entities.size())
            end = std::min(end, std::max(m_entities[m_next + room].offset, m_at + 1));
        if (end < m_text.size())
            end = breakBefore(end);
        FormattedText part = slice(end);
        moveTo(end);
        return part;
    }

private:
    /// Goes on at `at`: opens the entities that reach over it.
    void moveTo(qsizetype at)
    {
        m_at = at;
        const auto isOver = [at](const TextEntity &entity) {
            return entity.offset + entity.length <= at;
        };
        m_open.removeIf(isOver);
        for (; m_next < m_entities.size() && m_entities[m_next].offset <= at; ++m_next)
            if (!isOver(m_entities[m_next]))
                m_open.append(m_entities[m_next]);
    }

    /// Over white space, but not over the indentation of a line of code.
    void skipSpace()
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        qsizetype line = at; // that begins here
        while (line > m_at && m_text[line - 1] != u'\n')
            --line;
        if (line == m_at && m_at > 0)
            line = at; // none does
        moveTo(line);
        for (qsizetype i = line; i < at; ++i) {
            moveTo(i);
            if (isInPre(i))
                return;
        }
        moveTo(at);
    }

    [[nodiscard]] bool isInPre(qsizetype at) const
    {
        return std::any_of(m_open.begin(), m_open.end(), [at](const TextEntity &entity) {
            return entity.kind == Kind::Pre && entity.offset <= at;
        });
    }

    /// Where Pres stand between m_at and `end`, and where headings end.
    void survey(qsizetype end)
    {
        m_pres.clear();
        m_headingEnds.clear();
        const auto note = [this](const TextEntity &entity) {
            const qsizetype entityEnd = entity.offset + entity.length;
            if (entity.kind == Kind::Pre)
                m_pres.append({entity.offset, entityEnd});
            if (entity.kind == Kind::Bold &&
                (entity.offset == 0 || m_text[entity.offset - 1] == u'\n'))
                m_headingEnds.append(entityEnd);
        };
        std::for_each(m_open.begin(), m_open.end(), note);
        for (qsizetype i = m_next; i < m_entities.size() && m_entities[i].offset < end; ++i)
            note(m_entities[i]);
    }

    [[nodiscard]] bool isCode(qsizetype at) const
    {
        return std::any_of(m_pres.begin(), m_pres.end(),
                           [at](const auto &pre) { return pre.first <= at && at < pre.second; });
    }

    /// The last place up to `end`, behind `least`, where `isPlace` holds; −1: none.
    template <class IsPlace>
    [[nodiscard]] qsizetype lastPlace(qsizetype end, qsizetype least, IsPlace isPlace) const
    {
        for (qsizetype at = end; at > least; --at)
            if (isPlace(at))
                return at;
        return -1;
    }

    [[nodiscard]] qsizetype breakBefore(qsizetype end)
    {
        survey(end);
        const qsizetype room = end - m_at;
        const qsizetype least = m_at + room / kLeastFilled;
        const auto isLineEnd = [this](qsizetype at) {
            return m_text[at] == u'\n';
        };
        const auto isBlockEnd = [&](qsizetype at) {
            return isLineEnd(at) && at + 1 < m_text.size() && isLineEnd(at + 1) && !isCode(at) &&
                   !m_headingEnds.contains(at);
        };
        const auto isWordsLineEnd = [&](qsizetype at) {
            return isLineEnd(at) && !isCode(at);
        };
        const auto isSpace = [this](qsizetype at) {
            return m_text[at].isSpace();
        };
        qsizetype place = lastPlace(end, least, isBlockEnd);
        if (place < 0)
            place = lastPlace(end, m_at + room / 2, isWordsLineEnd);
        if (place < 0)
            place = lastPlace(end, least, isLineEnd);
        if (place < 0)
            place = lastPlace(end, least, isSpace);
        return place < 0 ? breakAmidWords(end, least) : place;
    }

    /// In text without spaces: where a line may break, else between characters as people see them.
    [[nodiscard]] qsizetype breakAmidWords(qsizetype end, qsizetype least) const
    {
        const qsizetype size = std::min(m_text.size() - m_at, end - m_at + kLongestCluster);
        QTextBoundaryFinder lines(QTextBoundaryFinder::Line, m_text.data() + m_at, size);
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, m_text.data() + m_at, size);
        const auto last = [this](QTextBoundaryFinder &finder, qsizetype at) {
            finder.setPosition(at - m_at);
            return finder.isAtBoundary() ? at : m_at + finder.toPreviousBoundary();
        };
        qsizetype place = last(clusters, last(lines, end));
        if (place <= least)
            place = last(clusters, end);
        if (place <= m_at) // one that is longer than a message
            place = m_text[end].isLowSurrogate() && end - m_at > 1 ? end - 1 : end;
        return place;
    }

    [[nodiscard]] FormattedText slice(qsizetype end) const
    {
        FormattedText part{m_text.mid(m_at, end - m_at)};
        while (!part.text.isEmpty() && part.text.back().isSpace())
            part.text.chop(1);
        const auto add = [&](TextEntity entity) {
            if (part.entities.size() == m_mostEntities)
                return;
            const qsizetype start = std::max(entity.offset, m_at);
            entity.length = std::min(entity.offset + entity.length, end) - start;
            entity.offset = start - m_at;
            part.entities.append(entity);
        };
        std::for_each(m_open.begin(), m_open.end(), add);
        for (qsizetype i = m_next; i < m_entities.size() && m_entities[i].offset < end; ++i)
            add(m_entities[i]);
        trimEntities(part);
        return part;
    }

    const QString &m_text;
    const QList<TextEntity> &m_entities;
    const qsizetype m_mostEntities;
    qsizetype m_at = 0;
    qsizetype m_next = 0;     ///< the first entity that does not begin yet
    QList<TextEntity> m_open; ///< those that reach over m_at
    QList<std::pair<qsizetype, qsizetype>> m_pres;
    QList<qsizetype> m_headingEnds;
};

} // namespace

QList<FormattedText> telegramParts(const FormattedText &text, qsizetype longestFirst,
                                   qsizetype longest, qsizetype mostEntities)
{
    QList<FormattedText> parts;
    Cutter cutter(text, mostEntities);
    while (!cutter.isAtEnd()) {
        const qsizetype room = parts.isEmpty() ? longestFirst : longest;
        FormattedText part = cutter.cut(std::max(room, qsizetype(2)));
        if (!isBlank(part.text))
            parts.append(std::move(part));
    }
    return parts;
}

} // namespace moai
