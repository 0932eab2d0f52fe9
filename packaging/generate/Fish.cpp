// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completions.h"

#include "roundtable/CommandTable.h"

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

/// In single quotes, which fish reads in a way of its own.
QString fishQuoted(QString word)
{
    return u'\'' + word.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// fish offers them by itself.
bool isAnyFile(const CommandValue &value)
{
    return offersOf(value) == QStringList{u"file"_s};
}

/// Which words are offered, for `complete`; empty where nobody can guess them.
QString offersGiven(const CommandValue &value)
{
    const QStringList offers = offersOf(value);
    if (offers.isEmpty())
        return {};
    if (isAnyFile(value))
        return u" -F"_s;
    return u" -a "_s + fishQuoted(u"(__moai_offer "_s + offers.join(u' ') + u')');
}

QString optionLine(const QString &condition, const FormOption &option)
{
    QString line = u"complete -c moai -n "_s + fishQuoted(condition);
    for (const QString &name : option.names())
        line += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    if (!option.valueName().isEmpty())
        line += (isAnyFile(option.value) ? u" -r"_s : u" -x"_s) + offersGiven(option.value);
    return line + u" -d "_s + fishQuoted(beside(option.description())) + u'\n';
}

QString optionLines(const QString &condition, const QList<FormOption> &options)
{
    QString lines;
    for (const FormOption &option : options)
        lines += optionLine(condition, option);
    return lines;
}

QString argumentLines(const TerminalForm &form)
{
    QString lines;
    for (qsizetype i = 0; i < form.takes.size(); ++i) {
        const QString offers = offersGiven(form.takes[i].value);
        const QString condition = u"__moai_at "_s + fishQuoted(form.words.join(u' ')) + u' ' +
                                  QString::number(i + 1) +
                                  (repeats(form, i) ? u" more"_s : QString());
        if (!offers.isEmpty())
            lines += u"complete -c moai -n "_s + fishQuoted(condition) + offers + u'\n';
    }
    return lines;
}

/// What `__moai_valued` looks through: `FORM:OPTION`, or `:OPTION` of every form.
QStringList valued(const QString &form, const QList<FormOption> &options)
{
    QStringList names;
    for (const FormOption &option : options)
        if (!option.valueName().isEmpty())
            for (const QString &name : typedNames(option))
                names.append(fishQuoted(form + u':' + name));
    return names;
}

} // namespace

QString fishTable(const QList<TerminalForm> &forms)
{
    QString table;
    QStringList names, valuedOptions = valued({}, commonOptions());
    for (const TerminalForm &form : forms) {
        const QString words = form.words.join(u' ');
        names.append(fishQuoted(words));
        valuedOptions.append(valued(words, form.options));
        table +=
            optionLines(u"__moai_in "_s + fishQuoted(words), form.options) + argumentLines(form);
    }
    QString next;
    QStringList ways;
    for (const QStringList &begun : beginnings(forms)) {
        if (!begun.isEmpty())
            ways.append(fishQuoted(begun.join(u' ')));
        for (const NextWord &word : nextWords(forms, begun))
            next += u"complete -c moai -n "_s +
                    fishQuoted(u"__moai_before "_s + fishQuoted(begun.join(u' '))) + u" -a "_s +
                    word.word + u" -d "_s + fishQuoted(word.description) + u'\n';
    }
    QString lines;
    for (const CommandInfo &info : commandTable())
        for (const QString &name : QStringList{info.name} + info.aliases)
            lines +=
                u"    printf '%s\\t%s\\n' /"_s + name + u' ' + fishQuoted(info.description) + u'\n';
    return u"set -g __moai_forms "_s + names.join(u' ') + u"\nset -g __moai_ways "_s +
           ways.join(u' ') + u"\nset -g __moai_valued "_s + valuedOptions.join(u' ') +
           u"\n\n# How a line of the command language may begin.\nfunction __moai_lines\n"_s +
           lines + u"end\n\n"_s + next + table +
           optionLines(u"__moai_before ''"_s, windowOptions()) +
           optionLines(u"true"_s, commonOptions());
}

} // namespace moai::packaging
