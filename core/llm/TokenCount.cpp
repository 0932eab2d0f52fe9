// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/TokenCount.h"

#include <QChar>

#include <utility>

namespace moai {
namespace {

// In hundredths of a token, fitted to what o200k_base and cl100k_base make of the texts in
// tests/data/tokens.
constexpr int kToken = 100;
constexpr int kWholeWord = 8;        // letters that one token holds …
constexpr int kLetterMore = 20;      // … and what each one more takes
constexpr int kWholeForeignWord = 2; // the same in Cyrillic, Arabic, Devanagari …
constexpr int kForeignLetterMore = 30;
constexpr int kAccent = 45;
constexpr int kUnspacedLetter = 65; // Thai, Lao, Khmer, Myanmar: no spaces between words
constexpr int kIdeograph = 105;     // CJK
constexpr int kSyllable = 95;       // Hangul
constexpr int kDigitMore = 40;
constexpr int kSymbolMore = 45;
constexpr int kForeignSymbol = 120;
constexpr int kHalfEmoji = 110; // a surrogate
constexpr int kLineEnd = 60;

bool isIdeograph(char16_t c)
{
    return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF00 && c <= 0xFFEF);
}

bool isUnspaced(char16_t c)
{
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) ||
           (c >= 0x1780 && c <= 0x17FF);
}

bool isHangul(char16_t c)
{
    return (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0x1100 && c <= 0x11FF);
}

} // namespace

int TokenCounter::costOf(QChar c)
{
    const char16_t code = c.unicode();
    const auto run = [this](Kind kind) {
        m_run = std::exchange(m_kind, kind) == kind ? m_run + 1 : 1;
        return m_run;
    };
    const auto inWord = [](int length, int whole, int more) {
        return length == 1 ? kToken : length <= whole ? 0 : more;
    };
    if (c == u'\n' || c == u'\r')
        return run(Kind::LineEnd) == 1 ? kLineEnd : kLineEnd / 6;
    if (c.isSpace()) { // one before a word belongs to the word
        const int length = run(Kind::Space);
        return length == 1 ? 0 : length == 2 ? kToken : kToken / 20;
    }
    if (c.isDigit())
        return run(Kind::Number) == 1 ? kToken : kDigitMore;
    if (isIdeograph(code))
        return run(Kind::Other), kIdeograph;
    if (isHangul(code))
        return run(Kind::Other), kSyllable;
    if (isUnspaced(code))
        return run(Kind::Other), kUnspacedLetter;
    if (c.isSurrogate())
        return run(Kind::Other), kHalfEmoji;
    if (code < 0x0250 && c.isLetter()) // Latin
        return inWord(run(Kind::Word), kWholeWord, kLetterMore) + (code < 0x80 ? 0 : kAccent);
    if (c.isLetter() || c.isMark())
        return inWord(run(Kind::ForeignWord), kWholeForeignWord, kForeignLetterMore);
    const int length = run(Kind::Symbol);
    return code >= 0x80 ? kForeignSymbol : length == 1 ? kToken : kSymbolMore;
}

void TokenCounter::add(QStringView text)
{
    for (const QChar c : text)
        m_hundredths += costOf(c);
    if (m_hundredths == 0 && !text.isEmpty())
        m_hundredths = 1;
}

qint64 estimatedTokens(QStringView text)
{
    TokenCounter counter;
    counter.add(text);
    return counter.count();
}

} // namespace moai
