// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TelegramText.h"
#include "telegram/TextSheet.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace moai {

QString shortened(const QString &words, qsizetype longest)
{
    if (words.size() <= longest)
        return words;
    const qsizetype room = std::max(longest - 1, qsizetype(1)); // the ellipsis takes one
    // A word's end in the last fifth, else a character's.
    qsizetype end = room;
    while (end > room - room / 5 && !words[end].isSpace())
        --end;
    if (!words[end].isSpace()) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, words.data(),
                                   std::min(words.size(), room + 64));
        finder.setPosition(room);
        end = finder.isAtBoundary() ? room : std::max(finder.toPreviousBoundary(), qsizetype(0));
    }
    while (end > 0 && words[end - 1].isSpace())
        --end;
    return words.left(end) + u'…';
}

FormattedText operator+(FormattedText first, const FormattedText &second)
{
    for (TextEntity entity : second.entities) {
        entity.offset += first.text.size();
        first.entities.append(entity);
    }
    first.text += second.text;
    return first;
}

FormattedText plain(const QString &words)
{
    return {words};
}

FormattedText bold(const QString &words)
{
    FormattedText text{words, {{TextEntity::Kind::Bold, 0, words.size()}}};
    trimEntities(text);
    return text;
}

} // namespace moai
