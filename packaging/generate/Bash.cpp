// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completions.h"

#include "roundtable/CommandTable.h"

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

QString offersAssigned(const QStringList &offers)
{
    QStringList words;
    for (const QString &offer : offers)
        words.append(quoted(offer));
    return u"offers=("_s + words.join(u' ') + u')';
}

QString function(const QString &why, const QString &name, const QString &subject,
                 const QString &cases, const QString &otherwise)
{
    return u"# "_s + why + u'\n' + name + u"() {\n    case "_s + subject + u" in\n"_s + cases +
           u"    *) "_s + otherwise + u" ;;\n    esac\n}\n\n"_s;
}

QString branch(const QString &pattern, const QString &action)
{
    return u"    "_s + pattern + u") "_s + action + u" ;;\n"_s;
}

QString valueBranches(const QString &form, const QList<FormOption> &options)
{
    QString branches;
    for (const FormOption &option : options) {
        if (option.valueName().isEmpty())
            continue;
        QStringList patterns;
        for (const QString &name : typedNames(option))
            patterns.append(form.isNull() ? u"*:"_s + name : quoted(form + u':' + name));
        branches += branch(patterns.join(u" | "_s), offersAssigned(offersOf(option.value)));
    }
    return branches;
}

QString argumentBranches(const TerminalForm &form)
{
    QString branches;
    const QString words = form.words.join(u' ');
    for (qsizetype i = 0; i < form.takes.size(); ++i) {
        const QString pattern = repeats(form, i) ? quoted(words + u':') + u'*'
                                                 : quoted(words + u':' + QString::number(i + 1));
        branches += branch(pattern, offersAssigned(offersOf(form.takes[i].value)));
    }
    return branches;
}

QString optionsAssigned(const QList<FormOption> &options)
{
    QStringList names;
    for (const FormOption &option : options)
        names.append(typedNames(option));
    return u"options=("_s + names.join(u' ') + u')';
}

} // namespace

QString bashTable(const QList<TerminalForm> &forms)
{
    QString words, options, arguments, names;
    QString values = valueBranches({}, commonOptions());
    for (const QStringList &begun : beginnings(forms)) {
        QStringList offers;
        for (const NextWord &next : nextWords(forms, begun))
            offers.append(u"word="_s + next.word);
        words += branch(quoted(begun.join(u' ')), offersAssigned(offers));
    }
    for (const TerminalForm &form : forms) {
        const QString name = form.words.join(u' ');
        names += (names.isEmpty() ? QString() : u" | "_s) + quoted(name);
        options += branch(quoted(name), optionsAssigned(form.options + commonOptions()));
        values += valueBranches(name, form.options);
        arguments += argumentBranches(form);
    }
    QStringList lines;
    for (const CommandInfo &info : commandTable())
        for (const QString &name : QStringList{info.name} + info.aliases)
            lines.append(u"word=/"_s + name);
    return function(u"Whether these words are those of a form."_s, u"_moai_is_form"_s, u"$1"_s,
                    branch(names, u"return 0"_s), u"return 1"_s) +
           function(u"What may follow these words on the way to a form."_s, u"_moai_next_words"_s,
                    u"$1"_s, words, u"return 1"_s) +
           function(u"The options of a form, or of a start without one."_s, u"_moai_options"_s,
                    u"$1"_s, options, optionsAssigned(windowOptions() + commonOptions())) +
           function(u"What an option's value may be, by FORM:OPTION; fails when it takes none."_s,
                    u"_moai_value"_s, u"$1"_s, values, u"return 1"_s) +
           function(u"What an argument may be, by FORM:NUMBER."_s, u"_moai_argument"_s, u"$1"_s,
                    arguments, u"offers=()"_s) +
           u"# How a line of the command language may begin.\n_moai_lines=("_s + lines.join(u' ') +
           u")\n"_s;
}

} // namespace moai::packaging
