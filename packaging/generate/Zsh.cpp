// SPDX-License-Identifier: GPL-3.0-or-later
#include "Completions.h"

#include "roundtable/CommandTable.h"

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

QString escaped(QString text, QStringView characters)
{
    text.replace(u'\\', u"\\\\"_s);
    for (const QChar character : characters)
        text.replace(character, u'\\' + QString(character));
    return text;
}

/// `WORD:DESCRIPTION`, as _describe reads it.
QString described(const QString &word, const QString &description)
{
    return quoted(escaped(word, u":") + u':' + description);
}

/// `:NAME: ACTION`, as _arguments reads it.
QString valueSpec(const QString &name, const CommandValue &value)
{
    const QStringList offers = offersOf(value);
    const QString action =
        offers.isEmpty() ? u" "_s : u" _moai_offer "_s + escaped(offers.join(u' '), u":");
    return u':' + escaped(name, u":") + u':' + action;
}

/// One spec for each of its names; those with a value may be given again.
QStringList optionSpecs(const FormOption &option)
{
    const QStringList names = typedNames(option);
    const bool hasValue = !option.valueName().isEmpty();
    QStringList specs;
    for (const QString &name : names) {
        QString spec = hasValue ? u"*"_s : u'(' + names.join(u' ') + u')';
        spec += name;
        if (hasValue)
            spec += name.size() == 2 ? u'+' : u'=';
        spec += u'[' + escaped(beside(option.description()), u"[]") + u']';
        if (hasValue)
            spec += valueSpec(option.valueName(), option.value);
        specs.append(quoted(spec));
    }
    return specs;
}

QStringList specsOf(const QList<FormOption> &options)
{
    QStringList specs;
    for (const FormOption &option : options)
        specs.append(optionSpecs(option));
    return specs;
}

QStringList argumentSpecs(const TerminalForm &form)
{
    QStringList specs;
    for (qsizetype i = 0; i < form.takes.size(); ++i) {
        const QString place = repeats(form, i) ? u"*"_s : QString::number(i + 1);
        specs.append(quoted(place + valueSpec(form.takes[i].name, form.takes[i].value)));
    }
    return specs;
}

QString array(const QString &name, const QStringList &entries)
{
    return name + u"=(\n        "_s + entries.join(u"\n        "_s) + u"\n    )"_s;
}

QString branch(const QString &words, const QString &action)
{
    return u"    "_s + quoted(words) + u") "_s + action + u" ;;\n"_s;
}

} // namespace

QString zshTable(const QList<TerminalForm> &forms)
{
    QString next, specs;
    for (const QStringList &begun : beginnings(forms)) {
        QStringList words;
        for (const NextWord &word : nextWords(forms, begun))
            words.append(described(word.word, word.description));
        next += branch(begun.join(u' '), array(u"moai_words"_s, words));
    }
    for (const TerminalForm &form : forms)
        specs += branch(form.words.join(u' '),
                        array(u"specs"_s, specsOf(form.options) + argumentSpecs(form)));
    QStringList lines;
    for (const CommandInfo &info : commandTable())
        for (const QString &name : QStringList{info.name} + info.aliases)
            lines.append(described(u'/' + name, info.description));
    return u"# What may follow these words on the way to a form.\n_moai_next() {\n    "
           u"moai_words=()\n"
           "    case $1 in\n"_s +
           next +
           u"    esac\n    (( $#moai_words ))\n}\n\n"
           "# What a form takes; fails when these words are none.\n_moai_specs() {\n    specs=()\n"
           "    case $1 in\n"_s +
           specs +
           u"    *) return 1 ;;\n    esac\n}\n\n"
           "# What every form takes, and a start without one.\n_moai_common() {\n    "_s +
           array(u"specs+"_s, specsOf(commonOptions())) + u"\n}\n_moai_window() {\n    "_s +
           array(u"specs+"_s, specsOf(windowOptions())) +
           u"\n}\n\n# How a line of the command language may begin.\n_moai_lines() {\n    "_s +
           array(u"lines"_s, lines) + u"\n}\n"_s;
}

} // namespace moai::packaging
