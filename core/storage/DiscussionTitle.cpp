// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiscussionTitle.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace moai {
namespace {

constexpr qsizetype kLongest = 60;
constexpr qsizetype kShortest = 30; // a long word is rather cut than left out whole
/// A question may have megabytes; its first words do not.
constexpr qsizetype kLookedAt = 4'000;

} // namespace

QString asOneLine(const QString &text)
{
    QString line = text;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar(u' '));
    return line.simplified();
}

QString titleFor(const QString &question)
{
    const QString line = asOneLine(question.left(kLookedAt));
    if (line.size() <= kLongest)
        return line;
    qsizetype end = line.lastIndexOf(u' ', kLongest - 1);
    if (end < kShortest) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
        characters.setPosition(kLongest - 1);
        end = characters.isAtBoundary() ? kLongest - 1 : characters.toPreviousBoundary();
    }
    return line.left(end) + QChar(u'…');
}

} // namespace moai
