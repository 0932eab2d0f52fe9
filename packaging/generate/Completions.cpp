// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completions.h"

#include "base/Invalid.h"
#include "Sources.h"
#include "terminal/Forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

Generator generator(const QString &shell, QString (*table)(const QList<TerminalForm> &))
{
    return {shell, u"TEMPLATE"_s, [table](const QStringList &arguments) -> Result<QByteArray> {
                const auto sources = readSources(arguments, 1);
                if (!sources)
                    return sources.error();
                const auto file = completionFile(sources->first(), terminal::forms(), table);
                return file ? Result<QByteArray>(file->toUtf8()) : file.error();
            }};
}

bool beginsWith(const QStringList &words, const QStringList &begun)
{
    return words.mid(0, begun.size()) == begun;
}

} // namespace

QList<Generator> completionGenerators()
{
    return {generator(u"bash"_s, bashTable), generator(u"zsh"_s, zshTable),
            generator(u"fish"_s, fishTable)};
}

Result<QString> completionFile(const QString &page, const QList<TerminalForm> &forms,
                               const std::function<QString(const QList<TerminalForm> &)> &table)
{
    const auto place = u"@TABLE@\n"_s;
    if (page.count(place) != 1)
        return invalid(u"The template needs one line @TABLE@."_s);
    QList<TerminalForm> shown = forms;
    shown.removeIf([](const TerminalForm &form) { return form.isHidden; });
    for (const TerminalForm &one : shown)
        for (const TerminalForm &other : shown)
            if (one.words.size() < other.words.size() && beginsWith(other.words, one.words))
                return invalid(
                    u"moai %1 begins moai %2, and completions cannot tell them apart."_s.arg(
                        one.words.join(u' '), other.words.join(u' ')));
    return QString(page).replace(place, table(shown));
}

QStringList offersOf(const CommandValue &value)
{
    QStringList offers;
    switch (value.kind) {
    case ValueKind::Text:
    case ValueKind::Choice:
        break;
    case ValueKind::Line:
        offers.append(u"line"_s);
        break;
    case ValueKind::File:
        offers.append(value.suffix.isEmpty() ? u"file"_s : u"file="_s + value.suffix);
        break;
    case ValueKind::Folder:
        offers.append(u"folder"_s);
        break;
    case ValueKind::Project:
        offers.append(u"projects"_s);
        break;
    case ValueKind::Service:
        offers.append(u"services"_s);
        break;
    case ValueKind::Discussion:
        offers.append(u"discussions"_s);
        break;
    case ValueKind::Chat:
        offers.append(u"chats"_s);
        break;
    case ValueKind::Participant:
        offers.append(u"participants"_s);
        break;
    }
    for (const QString &word : value.words)
        offers.append(u"word="_s + word);
    return offers;
}

QList<NextWord> nextWords(const QList<TerminalForm> &forms, const QStringList &begun)
{
    QList<NextWord> next;
    for (const TerminalForm &form : forms) {
        if (form.words.size() <= begun.size() || !beginsWith(form.words, begun))
            continue;
        const QString word = form.words[begun.size()];
        if (form.words.size() == begun.size() + 1) {
            next.append({word, beside(form.description)});
            continue;
        }
        const QString further = form.words[begun.size() + 1];
        const auto known = std::ranges::find(next, word, &NextWord::word);
        if (known == next.end())
            next.append({word, further});
        else
            known->description += u", "_s + further;
    }
    return next;
}

QList<QStringList> beginnings(const QList<TerminalForm> &forms)
{
    QList<QStringList> all{{}};
    for (const TerminalForm &form : forms)
        for (qsizetype size = 1; size < form.words.size(); ++size)
            if (const QStringList begun = form.words.mid(0, size); !all.contains(begun))
                all.append(begun);
    return all;
}

QStringList typedNames(const FormOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return names;
}

bool repeats(const TerminalForm &form, qsizetype argument)
{
    return form.most < 0 && argument == form.takes.size() - 1;
}

QString beside(const QString &description)
{
    const bool hasStop = description.endsWith(u'.') && !description.endsWith(u".."_s);
    return hasStop ? description.chopped(1) : description;
}

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace moai::packaging
