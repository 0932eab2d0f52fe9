// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Command.h"

#include "base/Invalid.h"
#include "roundtable/CommandArguments.h"
#include "roundtable/CommandTable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Command)
};

Result<Command> parsePlain(const QString &text, const QStringList &handles)
{
    const Mentions mentions = findMentions(text, handles);
    if (!mentions.unknownAtStart.isEmpty())
        return unknownNames(mentions.unknownAtStart, handles);
    if (text.trimmed().isEmpty() || mentions.nothingElse)
        return emptyQuestion();
    AskCommand ask{text, std::nullopt, mentions.named};
    if (!ask.named.isEmpty())
        ask.mode = Mode::Mention;
    return Command{ask};
}

/// What follows the command word: as typed, without the white space that parts the two.
QString textAfter(const QString &line, qsizetype wordEnd)
{
    qsizetype from = wordEnd;
    while (from < line.size() && line[from] != u'\n' && line[from].isSpace())
        ++from;
    if (from < line.size() && line[from] == u'\n')
        ++from;
    return line.mid(from);
}

} // namespace

Result<Command> Command::parse(const QString &line, const QStringList &handles)
{
    if (line.size() > kLongestLine)
        return invalid(Text::tr("The text is too long: %1 characters, and at most %2 can be sent.")
                           .arg(QLocale().toString(line.size()), QLocale().toString(kLongestLine)));
    if (line.contains(QChar(u'\0')))
        return invalid(Text::tr("This is not text (it contains zero bytes): send words."));
    const auto isSpace = [](QChar c) {
        return c.isSpace();
    };
    const auto first = std::find_if_not(line.begin(), line.end(), isSpace) - line.begin();
    if (!QStringView(line).mid(first).startsWith(u'/'))
        return parsePlain(line, handles);
    if (QStringView(line).mid(first).startsWith(u"//"))
        return parsePlain(line.mid(first + 1), handles);

    const auto end = std::find_if(line.begin() + first, line.end(), isSpace) - line.begin();
    const QString word = line.mid(first + 1, end - first - 1);
    if (const auto info = commandNamed(word))
        return parseArguments(*info, textAfter(line, end), handles);
    return invalid(Text::tr("There is no command /%1. Did you mean /%2? "
                            "To send a text that begins with a slash, begin it with two.")
                       .arg(word.left(40), nearestCommand(word).name));
}

} // namespace moai
