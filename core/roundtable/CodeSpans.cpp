// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/CodeSpans.h"

#include <QHash>
#include <QList>

namespace moai {
namespace {

constexpr QChar kBlank = u'`';

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i)
        text[i] = kBlank;
}

/// A line that opens or closes a fenced block: at most three spaces, then at least three signs.
struct Fence {
    QChar sign;
    qsizetype length = 0; ///< 0: not a fence
    bool bare = false;    ///< nothing follows the signs; only such a line closes a block
};

Fence fenceOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    if (indent > 3 || indent == line.size())
        return {};
    const QChar sign = line[indent];
    if (sign != u'`' && sign != u'~')
        return {};
    qsizetype end = indent;
    while (end < line.size() && line[end] == sign)
        ++end;
    const auto rest = line.mid(end);
    if (end - indent < 3 || (sign == u'`' && rest.contains(u'`')))
        return {};
    return {sign, end - indent, rest.trimmed().isEmpty()};
}

struct Run {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// Blanks the code spans of one paragraph: a run of backticks up to the next run of that length.
void blankSpans(QString &text, qsizetype from, qsizetype to)
{
    QList<Run> runs;
    for (qsizetype i = from; i < to;) {
        const qsizetype start = i;
        while (i < to && text[i] == u'`')
            ++i;
        if (i > start)
            runs.append({start, i - start});
        else
            ++i;
    }
    // For every run, the next of its length; from behind, so that hostile text costs no more.
    QList<qsizetype> partner(runs.size(), -1);
    QHash<qsizetype, qsizetype> nextOfLength;
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        partner[i] = nextOfLength.value(runs[i].length, -1);
        nextOfLength.insert(runs[i].length, i);
    }
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const bool escaped = runs[i].from > from && text[runs[i].from - 1] == u'\\';
        if (escaped || partner[i] < 0)
            continue;
        const Run &last = runs[partner[i]];
        blank(text, runs[i].from, last.from + last.length);
        i = partner[i];
    }
}

} // namespace

QString withCodeBlanked(const QString &markdown)
{
    QString text = markdown;
    Fence open;
    qsizetype paragraph = 0;
    for (qsizetype start = 0; start < markdown.size();) {
        qsizetype end = markdown.indexOf(u'\n', start);
        if (end < 0)
            end = markdown.size();
        const auto line = QStringView(markdown).mid(start, end - start);
        const Fence fence = fenceOf(line);
        const qsizetype next = end + 1;
        if (open.length > 0) {
            blank(text, start, end);
            if (fence.bare && fence.sign == open.sign && fence.length >= open.length)
                open = {};
            paragraph = next;
        } else if (fence.length > 0) {
            blankSpans(text, paragraph, start);
            blank(text, start, end);
            open = fence;
            paragraph = next;
        } else if (line.trimmed().isEmpty()) {
            blankSpans(text, paragraph, start);
            paragraph = next;
        }
        start = next;
    }
    if (paragraph < markdown.size())
        blankSpans(text, paragraph, markdown.size());
    return text;
}

} // namespace moai
