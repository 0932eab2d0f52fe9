// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace moai {

/// Counts words as text arrives in pieces: the pieces may cut a word anywhere.
class WordCount
{
public:
    void add(QStringView text);
    void clear() { *this = WordCount(); }
    [[nodiscard]] int value() const { return m_words; }

private:
    int m_words = 0;
    bool m_inWord = false;
};

/// A span of time for people: "0.4 s", "12 s", "1 min 05 s".
[[nodiscard]] QString spanText(std::chrono::milliseconds span);

/// Words per second after the first word; nothing while there is too little to tell.
[[nodiscard]] std::optional<int> wordsPerSecond(int words,
                                                std::optional<std::chrono::milliseconds> firstText,
                                                std::chrono::milliseconds total);

/// What a column's head says in figures: time to the first word, pace, tokens. What is not known is
/// left out. `runningFor` is set while the answer is under way.
[[nodiscard]] QString figuresText(const Message &message, int words,
                                  std::optional<std::chrono::milliseconds> runningFor);
/// The same in whole sentences, for tooltip and screen reader.
[[nodiscard]] QString figuresSentence(const Message &message, int words,
                                      std::optional<std::chrono::milliseconds> runningFor);

} // namespace moai
