// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Command.h"

#include "roundtable/CommandTable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kLongestName = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Command)
};

Failure invalid(const QString &sentence)
{
    return {FailureKind::Invalid, sentence, {}};
}

Failure usage(const CommandInfo &info)
{
    return invalid(Text::tr("Say it like this: /%1 %2").arg(info.name, info.synopsis).trimmed());
}

Failure emptyQuestion()
{
    return invalid(Text::tr("There is no question: write one, or /help to see what can be said."));
}

/// A name or title on one line; empty when there is none.
Result<QString> parseName(const QString &rest)
{
    const QString name = rest.simplified();
    if (name.size() > kLongestName)
        return invalid(Text::tr("A name has at most %1 characters.").arg(kLongestName));
    return name;
}

/// The names after a command: `@a @b`, the `@` may be left out.
Named parseNamed(QString rest)
{
    Named named;
    for (QString word : rest.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'@'))
            word.remove(0, 1);
        if (word.compare(u"all", Qt::CaseInsensitive) == 0)
            named.everyone = true;
        else
            named.handles.append(word);
    }
    return named;
}

Result<Command> parsePlain(const QString &text, const QStringList &handles)
{
    const Mentions mentions = findMentions(text, handles);
    if (!mentions.unknownAtStart.isEmpty()) {
        const QString known = handles.isEmpty() ? Text::tr("nobody sits at the table yet")
                                                : Text::tr("there are %1").arg(handleList(handles));
        return invalid(Text::tr("Nobody here is called %1: %2. To send a text that begins with @, "
                                "put /open before it.")
                           .arg(handleList(mentions.unknownAtStart).left(kLongestName), known));
    }
    if (text.trimmed().isEmpty() || mentions.nothingElse)
        return emptyQuestion();
    AskCommand ask{text, std::nullopt, mentions.named};
    if (!ask.named.isEmpty())
        ask.mode = Mode::Mention;
    return Command{ask};
}

Result<Command> parseProject(const CommandInfo &info, const QString &rest)
{
    const QString word = rest.section(u' ', 0, 0).toLower();
    const auto name = parseName(rest.mid(word.size()));
    if (!name)
        return name.error();
    using Action = ProjectCommand::Action;
    const QList<std::pair<QString, Action>> actions{{u"new"_s, Action::New},
                                                    {u"use"_s, Action::Use},
                                                    {u"rename"_s, Action::Rename},
                                                    {u"delete"_s, Action::Delete}};
    for (const auto &[known, action] : actions)
        if (word == known && !name->isEmpty())
            return Command{ProjectCommand{action, *name}};
    return usage(info);
}

Result<Command> parseModels(const CommandInfo &info, const QString &rest)
{
    const QString word = rest.section(u' ', 0, 0).toLower();
    const QString given = rest.mid(word.size()).trimmed();
    using Action = ModelsCommand::Action;
    if (word.isEmpty() || (word == u"list" && given.isEmpty()))
        return Command{ModelsCommand{}};
    if (word == u"add" && !given.isEmpty()) {
        const auto entries = parseRosterSpec(given);
        if (!entries)
            return entries.error();
        return Command{ModelsCommand{Action::Add, *entries, {}}};
    }
    if (word == u"remove" && !given.isEmpty())
        return Command{ModelsCommand{Action::Remove, {}, parseNamed(given)}};
    return usage(info);
}

Result<Command> parseCommand(const CommandInfo &info, const QString &text)
{
    const QString rest = text.simplified();
    switch (info.verb) {
    case Verb::Open:
        if (rest.isEmpty())
            return emptyQuestion();
        return Command{AskCommand{text, Mode::Open, {}}};
    case Verb::Retry:
        return Command{RetryCommand{parseNamed(rest)}};
    case Verb::Stop:
        return Command{StopCommand{parseNamed(rest)}};
    case Verb::New: {
        const auto title = parseName(rest);
        if (!title)
            return title.error();
        return Command{NewCommand{*title}};
    }
    case Verb::Projects:
        return rest.isEmpty() ? Result<Command>(Command{ProjectsCommand{}}) : usage(info);
    case Verb::Project:
        return parseProject(info, rest);
    case Verb::Models:
        return parseModels(info, rest);
    case Verb::Status:
        return rest.isEmpty() ? Result<Command>(Command{StatusCommand{}}) : usage(info);
    case Verb::Help:
        return Command{HelpCommand{rest.startsWith(u'/') ? rest.mid(1) : rest}};
    case Verb::Discuss:
    case Verb::Next:
    case Verb::Consensus:
    case Verb::Rank:
    case Verb::Cost:
    case Verb::Search:
    case Verb::Export:
        break;
    }
    return invalid(Text::tr("/%1 is not there yet.").arg(info.name));
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
        return parseCommand(*info, textAfter(line, end));
    return invalid(Text::tr("There is no command /%1. Did you mean /%2? "
                            "To send a text that begins with a slash, begin it with two.")
                       .arg(word.left(40), nearestCommand(word).name));
}

} // namespace moai
