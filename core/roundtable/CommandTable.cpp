// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/CommandTable.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Entry {
    Verb verb;
    QLatin1StringView name;
    QLatin1StringView alias;
    QLatin1StringView synopsis;
    const char *description;
};

constexpr auto kContext = "moai::CommandTable";

constexpr std::array kEntries{
    Entry{Verb::Open, "open"_L1, "ask"_L1, "TEXT"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Asks everyone at once, each for itself")},
    Entry{Verb::Discuss,
          "discuss"_L1,
          {},
          "[N] [TEXT]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Lets everyone answer in turn, N rounds")},
    Entry{Verb::Next,
          "next"_L1,
          {},
          "[TEXT]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "One more round of the running discussion")},
    Entry{Verb::Pause,
          "pause"_L1,
          {},
          {},
          QT_TRANSLATE_NOOP("moai::CommandTable", "Lets the one speaking end, and no other begin")},
    Entry{Verb::Resume,
          "resume"_L1,
          {},
          {},
          QT_TRANSLATE_NOOP("moai::CommandTable",
                            "Goes on at the turn where the discussion paused or broke off")},
    Entry{Verb::Consensus,
          "consensus"_L1,
          {},
          "[@chair] [TEXT]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Has the chair write the conclusion")},
    Entry{Verb::Rank,
          "rank"_L1,
          {},
          {},
          QT_TRANSLATE_NOOP("moai::CommandTable", "Has everyone rank the last answers unnamed")},
    Entry{Verb::Claims,
          "claims"_L1,
          {},
          "[@handle]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Maps what is claimed and who holds what of it")},
    Entry{Verb::Retry,
          "retry"_L1,
          {},
          "[@handle]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable",
                            "Asks the failed, stopped or named ones of the last round again")},
    Entry{Verb::Stop,
          "stop"_L1,
          {},
          "[@handle]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Stops all, or one; what has arrived is kept")},
    Entry{Verb::New,
          "new"_L1,
          {},
          "[TITLE]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Starts a new discussion")},
    Entry{Verb::Projects,
          "projects"_L1,
          {},
          {},
          QT_TRANSLATE_NOOP("moai::CommandTable", "Lists the projects")},
    Entry{Verb::Project,
          "project"_L1,
          {},
          "new|use|rename|delete NAME"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Makes, takes, renames or deletes a project")},
    Entry{Verb::Models,
          "models"_L1,
          {},
          "[add SERVICE/MODEL[=HANDLE]|remove @handle|list]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Shows or changes who sits at the table")},
    Entry{Verb::Status,
          "status"_L1,
          {},
          {},
          QT_TRANSLATE_NOOP("moai::CommandTable", "Tells where you are and what is running")},
    Entry{Verb::Cost,
          "cost"_L1,
          {},
          {},
          QT_TRANSLATE_NOOP("moai::CommandTable", "Tells what the discussion has cost")},
    Entry{Verb::Search,
          "search"_L1,
          {},
          "TEXT"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Searches all discussions")},
    Entry{Verb::Export,
          "export"_L1,
          {},
          "[md|json|html]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Hands the discussion out as a file")},
    Entry{Verb::Help,
          "help"_L1,
          {},
          "[COMMAND]"_L1,
          QT_TRANSLATE_NOOP("moai::CommandTable", "Lists the commands, or explains one")},
};

CommandInfo toInfo(const Entry &entry)
{
    CommandInfo info;
    info.verb = entry.verb;
    info.name = entry.name;
    if (!entry.alias.isEmpty())
        info.aliases = {QString(entry.alias)};
    info.synopsis = entry.synopsis;
    info.description = QCoreApplication::translate(kContext, entry.description);
    return info;
}

/// How many letters must be put in, taken out, replaced or swapped with their neighbour.
int editDistance(QStringView a, QStringView b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width), last(width), current(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            current[at] =
                std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[size_t(b.size())];
}

} // namespace

QList<CommandInfo> commandTable()
{
    QList<CommandInfo> table;
    table.reserve(qsizetype(kEntries.size()));
    std::transform(kEntries.begin(), kEntries.end(), std::back_inserter(table), toInfo);
    return table;
}

QList<CommandInfo> commandTableIn(const QTranslator &language)
{
    QList<CommandInfo> table;
    for (const Entry &entry : kEntries) {
        CommandInfo info = toInfo(entry);
        const QString translated = language.translate(kContext, entry.description);
        info.description = translated.isEmpty() ? QString::fromUtf8(entry.description) : translated;
        table.append(info);
    }
    return table;
}

std::optional<CommandInfo> commandNamed(QStringView name)
{
    for (const auto &entry : kEntries)
        if (name.compare(entry.name, Qt::CaseInsensitive) == 0 ||
            (!entry.alias.isEmpty() && name.compare(entry.alias, Qt::CaseInsensitive) == 0))
            return toInfo(entry);
    return std::nullopt;
}

CommandInfo nearestCommand(QStringView name)
{
    // No command is longer than a few letters; what is cut off could not make one nearer.
    const QString wanted = name.left(40).toString().toLower();
    const auto rank = [&wanted](QLatin1StringView candidate) {
        const QString word = candidate;
        const bool begun = !wanted.isEmpty() && word.startsWith(wanted);
        return std::tuple(!begun, editDistance(wanted, word));
    };
    const Entry *nearest = nullptr;
    std::tuple<bool, int> best;
    for (const auto &entry : kEntries) {
        auto mine = rank(entry.name);
        if (!entry.alias.isEmpty())
            mine = std::min(mine, rank(entry.alias));
        if (!nearest || mine < best) {
            nearest = &entry;
            best = mine;
        }
    }
    return toInfo(*nearest);
}

QList<Completion> completions(QStringView prefix, const QStringList &handles)
{
    QList<Completion> found;
    if (prefix.startsWith(u'/')) {
        const auto typed = prefix.mid(1);
        for (const CommandInfo &info : commandTable())
            for (const QString &name : QStringList{info.name} + info.aliases)
                if (name.startsWith(typed, Qt::CaseInsensitive))
                    found.append({u'/' + name, info.synopsis, info.description});
    } else if (prefix.startsWith(u'@')) {
        const auto typed = prefix.mid(1);
        for (const QString &handle : handles + QStringList{u"all"_s})
            if (handle.startsWith(typed, Qt::CaseInsensitive))
                found.append({u'@' + handle, {}, {}});
    }
    return found;
}

} // namespace moai
