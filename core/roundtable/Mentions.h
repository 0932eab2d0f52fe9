// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace moai {

/// Whom a line names.
struct Named {
    QStringList handles;   ///< as the roster spells them, in the order named, each once
    bool everyone = false; ///< `@all`

    [[nodiscard]] bool isEmpty() const { return handles.isEmpty() && !everyone; }
    bool operator==(const Named &) const = default;
};

/// The mentions in a text. A mention is `@` and a whole known handle, without regard to case;
/// nothing inside code, and no part of an e-mail address, is one.
struct Mentions {
    Named named;
    /// Names at the very start of the text that nobody has, as typed.
    QStringList unknownAtStart;
    /// True when the text is nothing but mentions.
    bool nothingElse = false;
};

[[nodiscard]] Mentions findMentions(const QString &text, const QStringList &handles);

/// The text with `nameOf(handle)` in the place of each mention of `handles`, and of each whole word
/// that is one of `bare`, without regard to case; code stays as it is. Linear for a given roster.
[[nodiscard]] QString withHandlesReplaced(const QString &text, const QStringList &handles,
                                          const QStringList &bare,
                                          const std::function<QString(const QString &)> &nameOf);

/// What a handle may consist of: `A–Z a–z 0–9 . _ -`.
[[nodiscard]] bool isHandleCharacter(QChar c);
/// The handle of the list that equals `typed` (with or without `@`) but for case; empty: none.
[[nodiscard]] QString knownHandle(QStringView typed, const QStringList &handles);
/// `@a, @b` for a sentence.
[[nodiscard]] QString handleList(const QStringList &handles);

} // namespace moai
