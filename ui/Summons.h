// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

namespace moai {

/// One thing that somebody asks the window for by starting the program.
struct Errand {
    enum class Kind {
        OpenDiscussion, ///< `text` is its uid or key
        NewQuestion,    ///< `text` goes into the composer; nothing is sent
        QuickAsk,
        PracticeTable,
        TakeFile, ///< `text` is the absolute path of an exported discussion or roster
        Refuse,   ///< `text` is a sentence: what was asked for cannot be understood
    };
    Kind kind = Kind::NewQuestion;
    QString text = {};

    bool operator==(const Errand &) const = default;
};

/// What one start of the program asks of the window that is there.
struct Summons {
    QList<Errand> errands;     ///< in the order given
    QString token = {};        ///< lets the window come to the front, see Activation.h
    bool inBackground = false; ///< no window: Moai waits in the tray, where there is one

    bool operator==(const Summons &) const = default;
};

/// What a word of the command line asks for: a link or a file, in that folder unless it is
/// absolute.
///
///     moai://discussion/ID       opens the discussion of that uid (or key)
///     moai://new?text=WORDS      a new discussion with those words in the composer
///     moai://practice            the practice table
///     moai://                    only comes to the front
///
/// Links come from anywhere, so that they never send anything, and characters that nobody sees are
/// taken out of the words. Blanks are %20; a plus is a plus (RFC 3986). Pure.
[[nodiscard]] QList<Errand> errandsOf(const QString &word, const QDir &folder);

/// A summons as words, for the process that has the window, and back. What cannot be read is left
/// out. Pure.
[[nodiscard]] QStringList wordsOf(const Summons &summons);
[[nodiscard]] Summons summonsOf(const QStringList &words);

} // namespace moai
