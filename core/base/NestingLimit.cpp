// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/NestingLimit.h"

namespace moai {

namespace {

constexpr int deepest = 48;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}
bool isBullet(char c)
{
    return c == '-' || c == '+' || c == '*';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isRule(QByteArrayView line)
{
    const char mark = line.trimmed().front();
    for (const char c : line)
        if (c != mark && !isSpace(c))
            return false;
    return isBullet(mark);
}

/// Where the mark past the deepest stands in the line, or -1.
qsizetype excessMark(QByteArrayView line)
{
    int marks = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isSpace(line[i]))
            continue;
        while (i < line.size() && isDigit(line[i]))
            ++i;
        if (i >= line.size())
            return -1;
        const bool listMark = isBullet(line[i]) || line[i] == '.' || line[i] == ')';
        if (line[i] != '>' && !(listMark && i + 1 < line.size() && isSpace(line[i + 1])))
            return -1;
        if (++marks > deepest)
            return isRule(line) ? -1 : i;
    }
    return -1;
}

} // namespace

QByteArray limitNesting(QByteArrayView markdown)
{
    QByteArray limited;
    qsizetype copied = 0;
    for (qsizetype start = 0; start < markdown.size();) {
        qsizetype end = markdown.indexOf('\n', start);
        if (end < 0)
            end = markdown.size();
        if (end - start > deepest) {
            if (const auto at = excessMark(markdown.sliced(start, end - start)); at >= 0) {
                limited.append(markdown.sliced(copied, start + at - copied)).append('\\');
                copied = start + at;
            }
        }
        start = end + 1;
    }
    if (copied == 0)
        return QByteArray::fromRawData(markdown.data(), markdown.size());
    return limited.append(markdown.sliced(copied));
}

} // namespace moai
