// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeQuestion.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>

namespace moai {

/// A practice model: its temper in numbers. Its words are in resources/practice/NAME.md.
struct PracticePersona {
    QString handle;                      ///< its usual seat, and the name of its script
    QString persona;                     ///< what its seat says about how it speaks
    std::chrono::milliseconds firstWord; ///< from the question to its first word
    double wordsPerSecond = 50;
    bool seated = true;  ///< sits at the practice table; the others are there to be added
    bool clumsy = false; ///< fails whatever it is asked, each question in a way of its own
    /// What it does when it is asked to rank, to extract claims or to conclude.
    enum class Judges {
        Fairly,
        Never,          ///< declines in polite prose
        InPieces,       ///< gives JSON without its end
        WithoutDissent, ///< concludes as if nobody had disagreed
    };
    Judges judges = Judges::Fairly;

    /// What the protocol calls it, e.g. `practice-sage`.
    [[nodiscard]] QString model() const;
};

/// All of them, the seated ones first.
[[nodiscard]] const QList<PracticePersona> &practicePersonas();
/// The one with that model id; null when there is none.
[[nodiscard]] const PracticePersona *practicePersona(const QString &model);

/// A persona's fragments. The file is Markdown; a line `%% slot` begins a fragment that lasts to
/// the next such line. Fragments of the same slot are variants, of which the question picks one.
/// An answer is the slots `opening`, `body` (`body why`, `body how`, `body what`, `body choose`,
/// `body other`, by the kind of question) and `closing`; `thinking` comes before. Before the
/// closing, an answer tells what the model can see.
///
/// In braces: {question} its first words; {plain}, {shell}, {python} the same inside a code block,
/// bare or quoted for that language; {words} how many it has ("5 words"), {count} the bare number;
/// {keyword} its longest word.
///
/// The slots of turns in a discussion are told in PracticeTurn.h. `table.md` is nobody's script: it
/// has what the judges say, and the turns of those without turns of their own.
using PracticeScript = QHash<QString, QStringList>;

[[nodiscard]] PracticeScript parsePracticeScript(const QString &text);
/// The script of that handle, read from the program's resources.
[[nodiscard]] PracticeScript practiceScript(const QString &handle);

/// FNV-1a: unlike qHash, the same on every machine and in every version.
[[nodiscard]] quint64 practiceHash(const QString &text);

/// The variant of a slot that the question picks; empty: there is none.
[[nodiscard]] QString pickFragment(const PracticeScript &script, const QString &slot,
                                   const QString &question);
/// A fragment with the values of its braces, those of the question and `more`.
[[nodiscard]] QString fillFragment(const QString &text, const QString &question,
                                   const QList<std::pair<QString, QString>> &more);

/// What a practice model says.
struct PracticeAnswer {
    QString thinking;
    QString text;
};

/// The answer to a question that is to be answered, always the same for the same one. It opens by
/// saying that it is one of practice.
[[nodiscard]] PracticeAnswer composeAnswer(const PracticeScript &script,
                                           const PracticeQuestion &question);

} // namespace moai
