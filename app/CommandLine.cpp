// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::CommandLine)
};

CommandLine refused(const QString &sentence)
{
    CommandLine line;
    line.task = CommandLine::Task::Refuse;
    line.text = sentence;
    return line;
}

CommandLine printed(const QString &text)
{
    CommandLine line;
    line.task = CommandLine::Task::Print;
    line.text = text;
    return line;
}

/// What makes a word of a number below zero, e.g. a Telegram group's, for the parser.
constexpr QChar kWordMark(0xfdd0); // never a character

bool isNegativeNumber(const QString &argument)
{
    return argument.size() > 1 && argument[0] == u'-' &&
           std::all_of(argument.begin() + 1, argument.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringList withNumbersMarked(QStringList arguments)
{
    for (QString &argument : arguments)
        if (isNegativeNumber(argument))
            argument.prepend(kWordMark);
    return arguments;
}

QStringList unmarked(QStringList values)
{
    return values.replaceInStrings(QString(kWordMark), QString());
}

/// The positions of the words that are not options, from the left, until `--` or LINE begins.
QList<qsizetype> wordPositions(const QStringList &arguments)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        if (arguments[i] == "--data-dir"_L1)
            ++i; // its value
        else if (!arguments[i].startsWith(u'-') || arguments[i].size() == 1 ||
                 isNegativeNumber(arguments[i]))
            positions.append(i);
    }
    return positions;
}

/// The form with the most words that the arguments begin with.
const TerminalForm *formFor(const QStringList &arguments, const QList<TerminalForm> &forms)
{
    const QList<qsizetype> positions = wordPositions(arguments);
    const TerminalForm *best = nullptr;
    for (const TerminalForm &form : forms) {
        if (form.words.size() > positions.size())
            continue;
        bool fits = best == nullptr || form.words.size() > best->words.size();
        for (qsizetype i = 0; fits && i < form.words.size(); ++i)
            fits = arguments[positions[i]] == form.words[i];
        if (fits)
            best = &form;
    }
    return best;
}

QString synopsisOf(const TerminalForm &form)
{
    return QString(u"moai "_s + form.words.join(u' ') + u' ' + form.arguments).trimmed();
}

QString overview(const QList<TerminalForm> &forms)
{
    QString text = Tr::tr("Usage:\n");
    const auto row = [&text](const QString &synopsis, const QString &description) {
        text += u"  "_s + synopsis.leftJustified(44) + u' ' + description + u'\n';
    };
    row(u"moai [LINK|FILE]…"_s, Tr::tr("Open the window (a second start raises the first), a "
                                       "moai: link, an exported discussion."));
    for (const FormOption &option : windowOptions())
        row(u"moai --"_s + option.names().last(), option.description());
    for (const TerminalForm &form : forms)
        if (!form.isHidden)
            row(synopsisOf(form), form.description);
    text += Tr::tr("\nOptions of every form:\n");
    row(u"--data-dir DIR"_s, Tr::tr("Keep database, settings and keys apart, in this directory."));
    row(u"--json"_s, Tr::tr("Print JSON where something is listed or answered."));
    row(u"--help, --version"_s, Tr::tr("Explain a form; show the version."));
    text += Tr::tr("\nExit status: 0 every participant answered, 1 some did, 2 usage, 3 none did, "
                   "4 the store cannot be used.\n");
    return text;
}

/// No form's words have these in them.
bool isLinkOrFile(const QString &word)
{
    return word.contains(u':') || word.contains(u'/') || word.contains(u'.');
}

/// What can follow the words that were typed, when they are the start of something.
QString unknownForm(const QStringList &arguments, const QList<TerminalForm> &forms)
{
    const QList<qsizetype> positions = wordPositions(arguments);
    const QString first = arguments[positions.first()];
    QStringList known;
    for (const TerminalForm &form : forms)
        if (form.words.first() == first)
            known.append(u"moai "_s + form.words.join(u' '));
    if (!known.isEmpty())
        //: %1 a list of commands
        return Tr::tr("There is more to say. Known are: %1.").arg(known.join(u", "_s));
    for (const TerminalForm &form : forms)
        if (!form.isHidden && !known.contains(form.words.first()))
            known.append(form.words.first());
    return Tr::tr("moai does not know “%1”. Known are: %2. See moai --help.")
        .arg(first, known.join(u", "_s));
}

QString versionText()
{
    return QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() +
           u'\n';
}

} // namespace

QList<FormOption> commonOptions()
{
    return {
        {u"data-dir"_s,
         Tr::tr("Keep database, settings and keys apart, in this directory."),
         u"DIR"_s,
         {ValueKind::Folder}},
        {u"json"_s, Tr::tr("Print JSON where something is listed or answered.")},
        {{u"h"_s, u"help"_s}, Tr::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, Tr::tr("Show the version.")},
    };
}

QList<FormOption> windowOptions()
{
    return {
        {u"new"_s, Tr::tr("Begin a new discussion.")},
        {u"ask"_s, Tr::tr("Open the quick question, for a key of the desktop.")},
        {u"practice"_s, Tr::tr("Open the practice table.")},
        {u"background"_s, Tr::tr("Wait in the tray, without a window.")},
    };
}

bool Invocation::has(QLatin1StringView option) const
{
    return std::any_of(options.begin(), options.end(),
                       [option](const auto &entry) { return entry.first == option; });
}

QString Invocation::value(QLatin1StringView option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Invocation::values(QLatin1StringView option) const
{
    QStringList all;
    for (const auto &[name, value] : options)
        if (name == option)
            all.append(value);
    return all;
}

CommandLine readCommandLine(const QStringList &arguments, const QList<TerminalForm> &forms)
{
    const TerminalForm *form = formFor(arguments, forms);
    QCommandLineParser parser;
    const QList<FormOption> own = form ? form->options : windowOptions();
    for (const FormOption &option : commonOptions() + own)
        parser.addOption(option);
    const bool isParsed = parser.parse(QStringList(u"moai"_s) + withNumbersMarked(arguments));
    if (parser.isSet(u"help"_s)) {
        if (!form)
            return printed(overview(forms));
        QString help = Tr::tr("Usage: %1\n%2\n").arg(synopsisOf(*form), form->description);
        const QString parserHelp = parser.helpText();
        return printed(help + parserHelp.mid(parserHelp.indexOf(u'\n')));
    }
    if (parser.isSet(u"version"_s))
        return printed(versionText());
    if (!form && !wordPositions(arguments).isEmpty() &&
        !isLinkOrFile(arguments.value(wordPositions(arguments).first())))
        return refused(unknownForm(arguments, forms));
    if (!isParsed)
        return refused(parser.errorText().remove(kWordMark) + u' ' +
                       (form ? Tr::tr("See moai %1 --help.").arg(form->words.join(u' '))
                             : Tr::tr("See moai --help.")));

    CommandLine line;
    line.task = form ? CommandLine::Task::Form : CommandLine::Task::Window;
    line.form = form;
    line.invocation.dataDir = parser.value(u"data-dir"_s);
    line.invocation.hasDataDir = parser.isSet(u"data-dir"_s);
    line.invocation.json = parser.isSet(u"json"_s);
    line.invocation.positional =
        unmarked(parser.positionalArguments()).mid(form ? form->words.size() : 0);
    for (const FormOption &option : own) {
        const QString name = option.names().last();
        if (option.valueName().isEmpty() && parser.isSet(option))
            line.invocation.options.append({name, {}});
        // Newer Qt warns when the values of an option are asked for that takes none.
        if (!option.valueName().isEmpty())
            for (const QString &value : unmarked(parser.values(option)))
                line.invocation.options.append({name, value});
    }
    if (!form)
        return line;
    const qsizetype count = line.invocation.positional.size();
    if (count < form->least || (form->most >= 0 && count > form->most))
        return refused(Tr::tr("Usage: %1").arg(synopsisOf(*form)));
    return line;
}

} // namespace moai
