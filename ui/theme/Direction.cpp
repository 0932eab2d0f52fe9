// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Direction.h"

#include <QGuiApplication>

namespace moai {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Whether any character of it is written from the right.
bool hasRightToLeft(const QString &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isPair = words[i].isHighSurrogate() && i + 1 < words.size();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(words[i], words[i + 1]) : words[i].unicode();
        if (isRightToLeft(QChar::direction(character)))
            return true;
        i += isPair ? 1 : 0;
    }
    return false;
}

} // namespace

QString isolated(const QString &words)
{
    if (words.isEmpty() || !(QGuiApplication::isRightToLeft() || hasRightToLeft(words)))
        return words;
    return kFirstStrongIsolate + words + kPopIsolate;
}

QString atHandle(const QString &handle)
{
    return isolated(u'@' + handle);
}

QRectF mirrored(Qt::LayoutDirection direction, const QRectF &area, const QRectF &rect)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace moai
