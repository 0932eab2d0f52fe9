// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Mentions.h"

#include "roundtable/CodeSpans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr QStringView kEveryone = u"all";

bool mayPrecede(QChar before)
{
    // Letters and these are what an address or a path has before its `@`; a backtick is code.
    return !before.isLetterOrNumber() && !before.isMark() &&
           !QStringView(u"._%+-/@\\=&#`").contains(before);
}

bool mayFollow(QChar after)
{
    return !after.isLetterOrNumber() && !after.isMark() && after != u'@';
}

/// The known handle that `word` is, or is but for the punctuation at its end ("ask @claude.").
QString handleIn(QStringView word, const QStringList &known)
{
    for (;;) {
        const QString handle = knownHandle(word, known);
        if (!handle.isEmpty() || word.isEmpty() || word.back().isLetterOrNumber())
            return handle;
        word.chop(1);
    }
}

qsizetype endOfWord(const QString &text, qsizetype at)
{
    while (at < text.size() && isHandleCharacter(text[at]))
        ++at;
    return at;
}

} // namespace

bool isHandleCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'.' || c == u'_' || c == u'-';
}

QString knownHandle(QStringView typed, const QStringList &handles)
{
    if (typed.startsWith(u'@'))
        typed = typed.mid(1);
    const auto same = [typed](const QString &handle) {
        return typed.compare(handle, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(handles.begin(), handles.end(), same);
    return found == handles.end() ? QString() : *found;
}

QString handleList(const QStringList &handles)
{
    return handles.isEmpty() ? QString() : u'@' + handles.join(", @"_L1);
}

Mentions findMentions(const QString &text, const QStringList &handles)
{
    Mentions mentions;
    if (!text.contains(u'@'))
        return mentions;
    const QString prose = withCodeBlanked(text);
    const QStringList known = handles + QStringList{kEveryone.toString()};
    const auto isSeparator = [](QChar c) {
        return c.isSpace() || c == u',';
    };
    bool atStart = true;     // only mentions and separators so far
    bool nothingElse = true; // the same, but unknown names do not count as mentions
    for (qsizetype i = 0; i < prose.size();) {
        if (prose[i] != u'@' || (i > 0 && !mayPrecede(prose[i - 1]))) {
            if (!isSeparator(prose[i]))
                atStart = nothingElse = false;
            ++i;
            continue;
        }
        const qsizetype end = endOfWord(prose, i + 1);
        const auto word = QStringView(prose).mid(i + 1, end - i - 1);
        const bool whole = end == prose.size() || mayFollow(prose[end]);
        const QString handle = whole ? handleIn(word, known) : QString();
        if (handle.isEmpty()) {
            if (atStart && whole && !word.isEmpty() && word.front().isLetterOrNumber())
                mentions.unknownAtStart.append(word.toString());
            else
                atStart = false;
            nothingElse = false;
            i = std::max(end, i + 1);
        } else {
            if (handle == kEveryone)
                mentions.named.everyone = true;
            else if (!mentions.named.handles.contains(handle))
                mentions.named.handles.append(handle);
            i += 1 + handle.size();
        }
    }
    mentions.nothingElse = nothingElse && !mentions.named.isEmpty();
    return mentions;
}

QString withHandlesReplaced(const QString &text, const QStringList &handles,
                            const QStringList &bare,
                            const std::function<QString(const QString &)> &nameOf)
{
    const QString prose = withCodeBlanked(text);
    QString replaced;
    replaced.reserve(text.size());
    for (qsizetype i = 0; i < prose.size();) {
        const bool isSign = prose[i] == u'@';
        const bool begins =
            i == 0 || (isSign ? mayPrecede(prose[i - 1])
                              : mayFollow(prose[i - 1]) && !isHandleCharacter(prose[i - 1]));
        if (!begins || (!isSign && !isHandleCharacter(prose[i]))) {
            replaced += text[i++];
            continue;
        }
        const qsizetype start = i + (isSign ? 1 : 0);
        const qsizetype end = endOfWord(prose, start);
        const auto word = QStringView(prose).mid(start, end - start);
        const bool whole = end == prose.size() || mayFollow(prose[end]);
        const QString handle = whole ? handleIn(word, isSign ? handles : bare) : QString();
        const qsizetype next = handle.isEmpty() ? std::max(end, i + 1) : start + handle.size();
        replaced += handle.isEmpty() ? text.mid(i, next - i) : nameOf(handle);
        i = next;
    }
    return replaced;
}

} // namespace moai
