// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeTurn.h"

#include "llm/PracticeFault.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr QStringView kLabel = u"> **Practice turn** – no model was asked.";
constexpr int kLastScripted = 3;

/// What the question is about: what should be done, or an answer to it.
QString matterOf(const QString &question)
{
    static const QRegularExpression modal(
        uR"(^(?:should|shall|can|could|may|must|would|do|will) (?:we|i|you|they|one) (.{3,70}?)[?.!]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString first = question.section(u'\n', 0, 0).trimmed();
    if (const auto match = modal.match(first); match.hasMatch())
        return u"“"_s + match.captured(1) + u"”"_s;
    return u"an answer to “{question}”"_s;
}

/// Whom the turn answers, and with which of its words.
struct Peer {
    QString name;
    QString words;
};

/// Who spoke last is answered, unless the script wishes for somebody who is there.
Peer peerFor(const PracticeQuestion &question, const QString &wished, int turn)
{
    const PracticeQuote *chosen = nullptr;
    for (const PracticeQuote &quote : question.quotes) {
        if (quote.name == "the chair"_L1)
            continue;
        const bool isWished = quote.name == u'@' + wished;
        const bool wasWished = chosen && chosen->name == u'@' + wished;
        if (isWished || !wasWished)
            chosen = &quote;
    }
    if (!chosen)
        return {};
    QStringList sentences = quotableSentences(chosen->text);
    if (sentences.isEmpty())
        return {chosen->name, {}};
    const quint64 number = practiceHash(question.question + chosen->name) + quint64(turn);
    return {chosen->name, sentences[qsizetype(number % quint64(sentences.size()))]};
}

/// How many turns it has had since somebody asked something else.
int turnsBefore(const PracticeQuestion &question)
{
    int turns = 0;
    for (const QString &words : question.ownWords)
        turns = labelsIn(words).position.isEmpty() ? 0 : turns + 1;
    return turns;
}

/// As an argument in half a sentence: without its full stop.
QString asArgument(QString words)
{
    while (words.endsWith(u'.') || words.endsWith(u':') || words.endsWith(u';'))
        words.chop(1);
    return words;
}

} // namespace

PracticeAnswer composeTurn(const PracticeScript &own, const PracticeScript &table,
                           const PracticeQuestion &question)
{
    const int turn = std::min(turnsBefore(question) + 1, kLastScripted);
    const QString number = QString::number(turn);
    const PracticeScript &script = own.contains(u"turn 1"_s) ? own : table;
    const QString asked = withoutFaults(question.question);
    const Peer peer = peerFor(question, pickFragment(script, u"peer "_s + number, asked), turn);
    const QString words = peer.words.isEmpty() ? u"…"_s : peer.words;
    const QList<std::pair<QString, QString>> values{
        {u"{peer}"_s, peer.name.isEmpty() ? u"nobody"_s : peer.name},
        {u"{quote}"_s, words},
        {u"{matter}"_s, fillFragment(matterOf(asked), asked, {})},
    };
    const auto say = [&](const QString &slot) {
        return fillFragment(pickFragment(script, slot, asked), asked, values);
    };

    const bool challenges = question.task == PracticeTask::Challenge;
    const bool isAlone = peer.name.isEmpty();
    const QString because = isAlone || challenges ? QString() : say(u"because "_s + number);
    // Who had nobody to hear stands where it stood.
    QString position = say(u"position "_s + number);
    if (because.isEmpty() && script.contains(u"because "_s + number) && turn > 1)
        position = say(u"position "_s + QString::number(turn - 1));
    if (because.isEmpty() && script.contains(u"because "_s + number) && turn == 1)
        position = say(u"position 0"_s);
    const QString speech =
        isAlone      ? fillFragment(pickFragment(table, u"alone"_s, asked), asked, values)
        : challenges ? fillFragment(pickFragment(table, u"challenge"_s, asked), asked, values)
                     : say(u"turn "_s + number);
    QStringList parts{kLabel.toString(), speech};
    parts.append(u"Position: "_s + position + u"\nMoved: "_s +
                 (because.isEmpty() ? u"no"_s : u"yes"_s) + u"\nBy: "_s +
                 (because.isEmpty() ? u"-"_s : peer.name) + u"\nBecause: "_s +
                 (because.isEmpty() ? u"-"_s : asArgument(because)));
    return {fillFragment(pickFragment(script, u"thinking"_s, asked), asked, values),
            parts.join(u"\n\n"_s)};
}

} // namespace moai
