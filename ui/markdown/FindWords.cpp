// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/FindWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai::markdown {
namespace {

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    return letters;
}

} // namespace

std::optional<std::pair<Position, Position>> findWords(const std::vector<Block> &blocks,
                                                       const QString &words)
{
    static const QRegularExpression ellipsis(u"…|\\.{3,}"_s);
    QString letters;
    QList<Position> places; ///< by letter
    for (qsizetype block = 0; block < qsizetype(blocks.size()); ++block) {
        const QString &text = blocks[size_t(block)].text;
        for (qsizetype i = 0; i < text.size(); ++i)
            if (text[i].isLetterOrNumber()) {
                letters += text[i].toCaseFolded();
                places.append({block, i});
            }
    }
    qsizetype from = -1;
    qsizetype end = 0;
    for (const QString &piece : words.split(ellipsis)) {
        const QString wanted = lettersOf(piece);
        if (wanted.isEmpty())
            continue;
        const qsizetype found = letters.indexOf(wanted, end);
        if (found < 0)
            return std::nullopt;
        if (from < 0)
            from = found;
        end = found + wanted.size();
    }
    if (from < 0)
        return std::nullopt;
    Position last = places[end - 1];
    ++last.offset;
    return std::pair(places[from], last);
}

} // namespace moai::markdown
