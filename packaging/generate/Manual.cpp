// SPDX-License-Identifier: GPL-3.0-or-later
#include "Manual.h"

#include "base/Invalid.h"
#include "Changelog.h"
#include "Roff.h"
#include "roundtable/CommandTable.h"
#include "Sources.h"
#include "terminal/Forms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

QString optionEntry(const FormOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append(u"\\fB"_s + roffText((name.size() == 1 ? u"-"_s : u"--"_s) + name) +
                     u"\\fR"_s);
    QString head = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        head += u' ' + roffSynopsis(option.valueName());
    return u".TP\n"_s + head + u'\n' + roffText(option.description()) + u'\n';
}

QString optionEntries(const QList<FormOption> &options)
{
    QString entries;
    for (const FormOption &option : options)
        entries += optionEntry(option);
    return entries;
}

/// Set in under a form's prose.
QString optionsOf(const TerminalForm &form, const QList<FormOption> &without)
{
    QList<FormOption> own = form.options;
    own.removeIf([&without](const FormOption &option) {
        return std::ranges::any_of(without, [&option](const FormOption &other) {
            return other.names() == option.names();
        });
    });
    return own.isEmpty() ? QString() : QString(u".RS\n"_s + optionEntries(own) + u".RE\n"_s);
}

QString windowSynopsis()
{
    QStringList options;
    for (const FormOption &option : windowOptions())
        options.append(u"[\\fB"_s + roffText(u"--"_s + option.names().last()) + u"\\fR]"_s);
    return options.join(u' ') + u'\n';
}

QString languageLines()
{
    QString lines;
    for (const CommandInfo &info : commandTable()) {
        QString head = u"\\fB"_s + roffText(u'/' + info.name) + u"\\fR"_s;
        for (const QString &alias : info.aliases)
            head += u", \\fB"_s + roffText(u'/' + alias) + u"\\fR"_s;
        if (!info.synopsis.isEmpty())
            head += u' ' + roffSynopsis(info.synopsis);
        lines += u".TP\n"_s + head + u'\n' + roffText(info.description) + u".\n"_s;
    }
    return lines;
}

/// Goes through a template line by line and keeps account of the forms.
class Page
{
public:
    explicit Page(const QList<TerminalForm> &forms) : m_forms(forms) {}

    Result<void> take(const QString &line)
    {
        if (!line.startsWith(u".\\\" @"_s)) {
            m_hasProse = m_hasProse || !line.trimmed().isEmpty();
            m_text += line + u'\n';
            return {};
        }
        const QString wanted = line.mid(4).simplified();
        if (wanted == "@window options"_L1)
            m_text += optionEntries(windowOptions());
        else if (wanted == "@common options"_L1)
            m_text += optionEntries(commonOptions());
        else if (wanted == "@window synopsis"_L1)
            m_text += windowSynopsis();
        else if (wanted == "@lines"_L1)
            m_text += languageLines();
        else if (wanted == "@end"_L1)
            return endForm();
        else if (wanted.startsWith("@form "_L1))
            return beginForm(wanted.mid(6));
        else if (wanted.startsWith("@without "_L1))
            return leaveOut(wanted.mid(9));
        else
            return invalid(
                u"The manual page has a comment that nobody understands: %1"_s.arg(line));
        return {};
    }

    Result<QString> finished()
    {
        if (m_form)
            return invalid(u"The manual page has no @end behind its last form."_s);
        for (const TerminalForm &form : m_forms)
            if (!form.isHidden && !m_told.contains(&form))
                return invalid(u"The manual page says nothing about moai %1. Give it a line "
                               ".\\\" @form %1 and some prose."_s.arg(form.words.join(u' ')));
        return m_text;
    }

private:
    const TerminalForm *formOf(const QString &words) const
    {
        for (const TerminalForm &form : m_forms)
            if (!form.isHidden && form.words.join(u' ') == words)
                return &form;
        return nullptr;
    }

    Result<void> beginForm(const QString &words)
    {
        if (auto ended = m_form ? endForm() : Result<void>(); !ended)
            return ended;
        m_form = formOf(words);
        if (!m_form)
            return invalid(
                u"The manual page has prose for moai %1, which there is not."_s.arg(words));
        if (m_told.contains(m_form))
            return invalid(u"The manual page has prose for moai %1 twice."_s.arg(words));
        m_told.append(m_form);
        m_hasProse = false;
        m_without.clear();
        m_text +=
            u".TP\n"_s + roffSynopsis(u"moai "_s + words).replace(u"\\fR \\fB"_s, u" "_s) +
            (m_form->arguments.isEmpty() ? QString() : u' ' + roffSynopsis(m_form->arguments)) +
            u'\n';
        return {};
    }

    Result<void> leaveOut(const QString &words)
    {
        const TerminalForm *other = formOf(words);
        if (!m_form || !other)
            return invalid(
                u"The manual page leaves out what moai %1 has, which there is not."_s.arg(words));
        m_without = other->options;
        return {};
    }

    Result<void> endForm()
    {
        if (!m_form)
            return invalid(u"The manual page has an @end where no form is."_s);
        if (!m_hasProse)
            return invalid(
                u"The manual page has no prose for moai %1."_s.arg(m_form->words.join(u' ')));
        m_text += optionsOf(*m_form, m_without);
        m_form = nullptr;
        return {};
    }

    const QList<TerminalForm> &m_forms;
    QString m_text;
    const TerminalForm *m_form = nullptr; ///< whose prose is being read
    QList<const TerminalForm *> m_told;
    QList<FormOption> m_without;
    bool m_hasProse = false;
};

} // namespace

Result<QString> manualPage(const QString &page, const QString &changelog, const QString &version,
                           const QList<TerminalForm> &forms)
{
    const auto releases = releasesOf(changelog);
    if (!releases)
        return releases.error();
    const Release latest = releases->value(0);
    if (latest.version != version)
        return invalid(
            u"The changelog begins with %1, and this is %2."_s.arg(latest.version, version));
    Page filled(forms);
    for (const QString &line : page.trimmed().split(u'\n'))
        if (const auto taken = filled.take(line); !taken)
            return taken.error();
    auto text = filled.finished();
    if (!text)
        return text;
    return text->replace("@VERSION@"_L1, version)
        .replace("@DATE@"_L1, latest.date.toString(Qt::ISODate));
}

Generator manualGenerator()
{
    return {
        u"man"_s, u"TEMPLATE CHANGELOG"_s, [](const QStringList &arguments) -> Result<QByteArray> {
            const auto sources = readSources(arguments, 2);
            if (!sources)
                return sources.error();
            const auto page = manualPage(sources->at(0), sources->at(1),
                                         QCoreApplication::applicationVersion(), terminal::forms());
            return page ? Result<QByteArray>(page->toUtf8()) : page.error();
        }};
}

} // namespace moai::packaging
