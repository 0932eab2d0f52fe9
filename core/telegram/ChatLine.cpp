// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatLine.h"

#include "roundtable/CommandTable.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// The same line without the bot's name behind the command; nothing when it is another bot's.
std::optional<QString> addressedToUs(const QString &text, const QString &botName)
{
    static const QRegularExpression command(uR"(^/([A-Za-z0-9_]+)@([A-Za-z0-9_]+)(?=\s|$))"_s);
    const auto match = command.match(text);
    if (!match.hasMatch())
        return text;
    if (match.captured(2).compare(botName, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return u'/' + match.captured(1) + text.mid(match.capturedEnd());
}

/// The command's word in lower case without the slash; empty when it is plain text.
QString wordOf(const QString &text)
{
    static const QRegularExpression word(uR"(^/([A-Za-z0-9_]+)(?=\s|$))"_s);
    return word.match(text).captured(1).toLower();
}

bool asksForChoice(const QString &word, const QString &rest)
{
    const auto command = commandNamed(word);
    return command && ((command->verb == Verb::Projects && rest.isEmpty()) ||
                       (command->verb == Verb::Project &&
                        (rest.isEmpty() || rest.compare("use"_L1, Qt::CaseInsensitive) == 0)));
}

} // namespace

ChatLine chatLine(const TelegramMessage &message, const QString &botName)
{
    using Kind = ChatLine::Kind;
    if (message.text.isEmpty())
        return {message.content.isEmpty() ? Kind::Nothing : Kind::Unsupported};
    const auto text = addressedToUs(message.text, botName);
    if (!text || text->trimmed().isEmpty())
        return {Kind::Nothing};
    const QString word = wordOf(*text);
    const QString rest = word.isEmpty() ? QString() : text->mid(word.size() + 1).trimmed();
    if (word == "start"_L1)
        return {Kind::Start, rest};
    if (word == "whoami"_L1)
        return {Kind::WhoAmI};
    if (asksForChoice(word, rest))
        return {Kind::ProjectChoice};
    return {Kind::Line, *text};
}

} // namespace moai
