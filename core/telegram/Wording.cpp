// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Wording.h"

#include "exchange/Phrases.h"
#include "roundtable/CommandTable.h"
#include "telegram/TelegramText.h"
#include "telegram/TextSheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kMostParts = 3;         ///< messages of an answer; more are a document
constexpr qsizetype kLongestHead = 200;     ///< UTF-16 units
constexpr qsizetype kLongestFileName = 60;  ///< UTF-16 units, without the ending
constexpr qsizetype kLongestSentence = 300; ///< UTF-16 units of a failure in a caption
constexpr qsizetype kHeadEntities = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moai::Wording)
};

bool isForPeople(const Message &message)
{
    return message.author == Author::Participant &&
           (message.role == Role::Answer || message.role == Role::Challenge);
}

FormattedText headOf(const Message &answer)
{
    QString head = u'@' + answer.handle;
    if (!answer.model.isEmpty())
        head += u" · "_s + answer.model;
    if (answer.role == Role::Challenge)
        //: The participant that argues against the leading view
        head += u" · "_s + Words::tr("challenger");
    return bold(shortened(head, kLongestHead));
}

/// `@gpt (2/3)`
FormattedText headOfPart(const Message &answer, qsizetype part, qsizetype parts)
{
    return bold(shortened(u'@' + answer.handle, kLongestHead) + u" (%1/%2)"_s.arg(part).arg(parts));
}

/// How the answer ended; empty where it is complete and says something.
QString endOf(const Message &answer)
{
    const QString words = answer.failure && !answer.failure->sentence.isEmpty()
                              ? answer.failure->sentence
                              : exchange::phraseFor(answer.status);
    switch (answer.status) {
    case MessageStatus::Failed:
        return u"✗ "_s + words;
    case MessageStatus::Stopped:
        return u"■ "_s + words;
    case MessageStatus::Interrupted:
        return u"⚠ "_s + words;
    case MessageStatus::Complete:
        return isBlank(answer.text) ? u"✓ "_s + words : QString();
    case MessageStatus::Waiting:
    case MessageStatus::Streaming:
        break;
    }
    return {};
}

FormattedText joined(const FormattedText &above, QLatin1StringView between,
                     const FormattedText &below)
{
    if (above.text.isEmpty() || below.text.isEmpty())
        return above.text.isEmpty() ? below : above;
    return above + plain(between) + below;
}

/// A name that every system takes: of letters, digits and a few signs.
QString fileName(const Message &answer)
{
    QString name = answer.handle.left(kLongestFileName);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'_';
    return name + u"-%1.md"_s.arg(answer.id.value);
}

Outgoing document(const Message &answer, const FormattedText &body)
{
    const FormattedText end = plain(shortened(endOf(answer), kLongestSentence));
    const FormattedText head = joined(headOf(answer), "\n"_L1, end);
    const FormattedText more = plain(u"\n…"_s);
    const qsizetype room = kLongestCaption - head.text.size() - 1 - more.text.size();
    const auto lines = telegramParts(body, room, room, kMostEntities - kHeadEntities);
    return {.text = joined(head, "\n"_L1, lines.first()) + more,
            .file = OutgoingFile{fileName(answer), answer.text.toUtf8()}};
}

/// Words as somebody typed them, so that Telegram takes them.
QString typedWords(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).replace(u"\r\n"_s, u"\n"_s).trimmed();
}

QList<Outgoing> inMessages(const FormattedText &text)
{
    QList<Outgoing> messages;
    for (const FormattedText &part : telegramParts(text, kLongestMessage))
        messages.append({part});
    return messages;
}

} // namespace

QList<Outgoing> answerMessages(const Message &answer)
{
    if (!isForPeople(answer) || !hasEnded(answer.status))
        return {};
    const FormattedText head = headOf(answer);
    const FormattedText words = isBlank(answer.text) ? FormattedText() : telegramText(answer.text);
    const FormattedText body = joined(words, "\n\n"_L1, plain(endOf(answer)));
    const qsizetype headRoom =
        std::max(head.text.size(), headOfPart(answer, kMostParts, kMostParts).text.size()) + 1;
    const auto parts = telegramParts(body, kLongestMessage - headRoom, kLongestMessage - headRoom,
                                     kMostEntities - kHeadEntities);
    if (parts.size() > kMostParts)
        return {document(answer, words)};
    QList<Outgoing> messages;
    for (const FormattedText &part : parts) {
        const FormattedText above =
            messages.isEmpty() ? head : headOfPart(answer, messages.size() + 1, parts.size());
        messages.append({joined(above, "\n"_L1, part)});
    }
    return messages;
}

QList<Outgoing> deskMessages(const QString &text)
{
    const QString words = typedWords(text);
    if (words.isEmpty())
        return {};
    FormattedText said = plain(u"🖥 "_s + words);
    said.entities.append({TextEntity::Kind::Quote, 0, said.text.size()});
    QList<Outgoing> messages = inMessages(said);
    for (Outgoing &message : messages)
        message.silent = true; // whoever said it knows it
    return messages;
}

QList<Outgoing> noticeMessages(const QString &markdown)
{
    return inMessages(telegramText(markdown));
}

QList<TelegramMenuCommand> menuCommands(const QTranslator &language)
{
    QList<TelegramMenuCommand> menu;
    for (const CommandInfo &command : commandTableIn(language))
        menu.append({command.name, command.description});
    return menu;
}

} // namespace moai
