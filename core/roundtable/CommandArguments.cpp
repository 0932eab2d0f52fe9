// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/CommandArguments.h"

#include "base/Invalid.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kLongestName = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Command)
};

/// Whom there is to name.
QString whoSitsHere(const QStringList &handles)
{
    return handles.isEmpty() ? Text::tr("nobody sits at the table yet")
                             : Text::tr("there are %1").arg(handleList(handles));
}

Failure nobodyCalled(const QString &typed, const QStringList &handles)
{
    return invalid(Text::tr("Nobody here is called %1: %2.")
                       .arg(handleList({typed}).left(kLongestName), whoSitsHere(handles)));
}

Failure usage(const CommandInfo &info)
{
    return invalid(Text::tr("Say it like this: /%1 %2").arg(info.name, info.synopsis).trimmed());
}

/// The first word and what follows it as typed, without the white space that parts the two.
std::pair<QString, QString> firstWord(const QString &text)
{
    const auto isSpace = [](QChar c) {
        return c.isSpace();
    };
    const auto begin = std::find_if_not(text.begin(), text.end(), isSpace);
    const auto end = std::find_if(begin, text.end(), isSpace);
    const auto rest = std::find_if_not(end, text.end(), isSpace);
    return {text.mid(begin - text.begin(), end - begin), text.mid(rest - text.begin())};
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

/// `[N] [TEXT]`. A first word that is a number is N, whatever follows.
Result<Command> parseDiscuss(const CommandInfo &info, const QString &text)
{
    const auto [word, rest] = firstWord(text);
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const QStringView digits = QStringView(word).mid(word.startsWith(u'-') ? 1 : 0);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return Command{DiscussCommand{kUsualRounds, text.trimmed().isEmpty() ? QString() : text}};
    bool fits = false;
    const int rounds = word.toInt(&fits);
    if (fits && rounds >= 1 && rounds <= kMostRounds)
        return Command{DiscussCommand{rounds, rest}};
    return invalid(Text::tr("A discussion has 1 to %1 rounds, not %2. If the number begins your "
                            "text, put the rounds before it: /%3 %4 %2 …")
                       .arg(QString::number(kMostRounds), word.left(20), info.name,
                            QString::number(kUsualRounds)));
}

/// `[@chair] [TEXT]`
Result<Command> parseConsensus(const QString &text, const QStringList &handles)
{
    const auto [word, rest] = firstWord(text);
    if (!word.startsWith(u'@'))
        return Command{ConsensusCommand{{}, text.trimmed().isEmpty() ? QString() : text}};
    const QString chair = knownHandle(word, handles);
    if (chair.isEmpty())
        return nobodyCalled(word.mid(1), handles);
    return Command{ConsensusCommand{chair, rest}};
}

/// `[@handle]`
Result<Command> parseClaims(const CommandInfo &info, const QString &rest,
                            const QStringList &handles)
{
    if (rest.isEmpty())
        return Command{ClaimsCommand{}};
    if (rest.contains(u' '))
        return usage(info);
    const QString extractor = knownHandle(rest, handles);
    if (extractor.isEmpty())
        return nobodyCalled(rest.startsWith(u'@') ? rest.mid(1) : rest, handles);
    return Command{ClaimsCommand{extractor}};
}

Result<Command> parseExport(const CommandInfo &info, const QString &rest)
{
    using Format = ExportCommand::Format;
    const QList<std::pair<QString, Format>> formats{
        {{}, Format::Markdown},    {u"md"_s, Format::Markdown}, {u"markdown"_s, Format::Markdown},
        {u"json"_s, Format::Json}, {u"html"_s, Format::Html},
    };
    for (const auto &[name, format] : formats)
        if (rest.toLower() == name)
            return Command{ExportCommand{format}};
    return usage(info);
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

/// A command that takes nothing.
template <class Action>
Result<Command> alone(const CommandInfo &info, const QString &rest)
{
    return rest.isEmpty() ? Result<Command>(Command{Action{}}) : usage(info);
}

} // namespace

Failure emptyQuestion()
{
    return invalid(Text::tr("There is no question: write one, or /help to see what can be said."));
}

Failure unknownNames(const QStringList &typed, const QStringList &handles)
{
    return invalid(Text::tr("Nobody here is called %1: %2. To send a text that begins with @, "
                            "put /open before it.")
                       .arg(handleList(typed).left(kLongestName), whoSitsHere(handles)));
}

Result<Command> parseArguments(const CommandInfo &info, const QString &text,
                               const QStringList &handles)
{
    const QString rest = text.simplified();
    switch (info.verb) {
    case Verb::Open:
        if (rest.isEmpty())
            return emptyQuestion();
        return Command{AskCommand{text, Mode::Open, {}}};
    case Verb::Discuss:
        return parseDiscuss(info, text);
    case Verb::Next:
        return Command{NextCommand{rest.isEmpty() ? QString() : text}};
    case Verb::Pause:
        return alone<PauseCommand>(info, rest);
    case Verb::Resume:
        return alone<ResumeCommand>(info, rest);
    case Verb::Consensus:
        return parseConsensus(text, handles);
    case Verb::Rank:
        return alone<RankCommand>(info, rest);
    case Verb::Claims:
        return parseClaims(info, rest, handles);
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
        return alone<ProjectsCommand>(info, rest);
    case Verb::Project:
        return parseProject(info, rest);
    case Verb::Models:
        return parseModels(info, rest);
    case Verb::Status:
        return alone<StatusCommand>(info, rest);
    case Verb::Cost:
        return alone<CostCommand>(info, rest);
    case Verb::Export:
        return parseExport(info, rest);
    case Verb::Help:
        return Command{HelpCommand{rest.startsWith(u'/') ? rest.mid(1) : rest}};
    case Verb::Search:
        if (rest.trimmed().isEmpty())
            return invalid(Text::tr("Say what to look for, e.g. /search blue sky"));
        return Command{SearchCommand{rest.trimmed()}};
    }
    Q_UNREACHABLE();
}

} // namespace moai
