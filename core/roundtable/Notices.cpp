// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Notices.h"

#include "roundtable/CommandTable.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::Notices)
};

constexpr qsizetype kMostHitsTold = 20;

QString policyName(ContextPolicy policy)
{
    switch (policy) {
    case ContextPolicy::OwnThread:
        return Text::tr("own thread (each sees your messages and its own answers)");
    case ContextPolicy::SharedTable:
        return Text::tr("shared table (each sees everything said so far)");
    case ContextPolicy::ChosenAnswer:
        return Text::tr("chosen answer (each sees your messages and the answers you chose)");
    }
    Q_UNREACHABLE();
}

QString stateName(MessageStatus status)
{
    return status == MessageStatus::Waiting ? Text::tr("waiting") : Text::tr("writing");
}

/// Code that may itself contain backticks.
QString asCode(const QString &words)
{
    const QString fence = words.contains(u'`') ? u"``"_s : u"`"_s;
    return words.contains(u'`') ? QString(fence + u' ' + words + u' ' + fence)
                                : QString(fence + words + fence);
}

QString usageOf(const CommandInfo &info)
{
    return asCode(info.synopsis.isEmpty() ? QString(u'/' + info.name)
                                          : QString(u'/' + info.name + u' ' + info.synopsis));
}

QString lineAbout(const CommandInfo &info)
{
    QString line = u"- "_s + usageOf(info) + u": "_s + info.description;
    if (!info.aliases.isEmpty())
        line += Text::tr(" (also /%1)").arg(info.aliases.join(u", /"_s));
    return line;
}

} // namespace

QString inMarkdown(const QString &words)
{
    QString escaped;
    for (const QChar c : words.simplified()) {
        if (u"\\`*_[]<>&"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

Result<QString> helpNotice(const QString &about)
{
    if (!about.isEmpty()) {
        const auto info = commandNamed(about);
        if (!info)
            return Failure{FailureKind::Invalid,
                           Text::tr("There is no command /%1. Did you mean /%2?")
                               .arg(about.left(40), nearestCommand(about).name),
                           {}};
        return lineAbout(*info).mid(2);
    }
    QStringList lines{
        u"- "_s + Text::tr("plain text: asks everyone at once"),
        u"- "_s + Text::tr("`@handle TEXT`, `@a @b TEXT`, `@all TEXT`: asks just these"),
        u"- "_s + Text::tr("`//TEXT`: a text that begins with a slash"),
    };
    for (const auto &info : commandTable())
        lines.append(lineAbout(info));
    return lines.join(u'\n');
}

QString searchNotice(const QString &words, const QList<SearchHit> &hits)
{
    if (hits.isEmpty())
        return Text::tr("Nothing was found for “%1”.").arg(inMarkdown(words));
    QStringList lines;
    for (const auto &hit : hits.mid(0, kMostHitsTold)) {
        const QString title =
            hit.discussion.title.isEmpty() ? Text::tr("without a title") : hit.discussion.title;
        QString line =
            u"- "_s +
            Text::tr("%1, **%2**").arg(QString::number(hit.discussion.id.value), inMarkdown(title));
        if (hit.message)
            line += u", "_s +
                    (hit.author == Author::Human
                         ? Text::tr("round %1, you").arg(hit.round)
                         //: %2 is a handle
                         : Text::tr("round %1, %2").arg(hit.round).arg(asCode(u'@' + hit.handle))) +
                    u": "_s + inMarkdown(QString(hit.excerpt).remove("**"_L1));
        lines.append(line);
    }
    if (hits.size() > kMostHitsTold)
        lines.append(u"\n"_s +
                     Text::tr("%n more place(s): search for more words to narrow it down.", nullptr,
                              int(hits.size() - kMostHitsTold)));
    return lines.join(u'\n');
}

QString projectsNotice(const QList<Project> &projects, const std::optional<Project> &current)
{
    if (projects.isEmpty())
        return Text::tr("There is no project yet: make one with `/project new NAME`.");
    QStringList lines;
    for (const auto &project : projects) {
        QString line = u"- **"_s + inMarkdown(project.name) + u"**"_s;
        if (!project.topic.isEmpty())
            line += u": "_s + inMarkdown(project.topic);
        if (current && current->id == project.id)
            line += Text::tr(" (you are here)");
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString rosterNotice(const QList<Participant> &roster)
{
    if (roster.isEmpty())
        return Text::tr("Nobody sits at this table: add a seat with `/models add SERVICE/MODEL`.");
    QStringList lines;
    for (const auto &seat : roster) {
        QString line = u"- "_s + asCode(u'@' + seat.handle) + u" "_s +
                       asCode(seat.serviceName + u'/' + seat.model);
        if (!seat.enabled)
            line += Text::tr(" (switched off)");
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString statusNotice(const Here &here, const QList<UnderWayNotice> &underWay)
{
    QStringList lines;
    if (here.project)
        lines.append(Text::tr("Project: **%1**").arg(inMarkdown(here.project->name)));
    else
        lines.append(Text::tr("Project: none yet; your first question is asked at the practice "
                              "table."));
    const auto policy = here.project ? here.project->contextPolicy : ContextPolicy::OwnThread;
    if (here.discussion) {
        const QString title = here.discussion->title;
        lines.append(title.isEmpty() ? Text::tr("Discussion: %1, without a title")
                                           .arg(QString::number(here.discussion->id.value))
                                     : Text::tr("Discussion: %1, **%2**")
                                           .arg(QString::number(here.discussion->id.value))
                                           .arg(inMarkdown(title)));
        lines.append(Text::tr("Mode: %1").arg(toName(here.discussion->mode)));
        lines.append(Text::tr("Context: %1")
                         .arg(policyName(here.discussion->contextPolicy.value_or(policy))));
    } else {
        lines.append(Text::tr("Discussion: none yet; your first question starts one."));
        lines.append(Text::tr("Context: %1").arg(policyName(policy)));
    }
    QString notice = lines.join(u"\n\n"_s) + u"\n\n"_s + Text::tr("At the table:") + u"\n\n"_s +
                     rosterNotice(here.roster) + u"\n\n"_s;
    if (underWay.isEmpty())
        return notice + Text::tr("Nothing is running.");
    notice += Text::tr("Running:") + u'\n';
    for (const auto &running : underWay) {
        notice += u"\n- "_s + asCode(u'@' + running.message.handle) + u": "_s +
                  stateName(running.message.status);
        if (!running.here)
            notice += Text::tr(" (asked by another Moai window or terminal)");
    }
    return notice;
}

} // namespace moai
