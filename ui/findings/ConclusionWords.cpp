// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ConclusionWords.h"

#include "findings/PartialJson.h"
#include "theme/Direction.h"
#include "widgets/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConclusionWords)
};

QString at(const QString &handle)
{
    return atHandle(handle);
}

QString atAll(const QStringList &handles)
{
    QStringList all;
    for (const QString &handle : handles)
        all << at(handle);
    return listed(all);
}

bool isRunning(const Message &message)
{
    return !hasEnded(message.status);
}

} // namespace

QString progressOf(const ConclusionShown &shown)
{
    if (!isRunning(shown.chair))
        return {};
    const QString chair = at(shown.chair.handle);
    if (shown.claims && isRunning(*shown.claims)) {
        const QString who = at(shown.claims->handle);
        if (shown.claimsSoFar > 0)
            //: %1 is a handle, %n how many statements were found so far
            return Words::tr("Step 1 of 2: %1 gathers the claims, %n so far…", nullptr,
                             shown.claimsSoFar)
                .arg(who);
        //: %1 is a handle
        return Words::tr("Step 1 of 2: %1 gathers the claims…").arg(who);
    }
    if (shown.claims)
        //: %1 is a handle
        return Words::tr("Step 2 of 2: %1 writes the conclusion…").arg(chair);
    //: %1 is a handle
    return Words::tr("%1 writes the conclusion…").arg(chair);
}

QString troubleOf(const ConclusionShown &shown)
{
    const Message &chair = shown.chair;
    if (isRunning(chair))
        return {};
    const QString who = at(chair.handle);
    if (chair.status == MessageStatus::Failed || chair.status == MessageStatus::Interrupted) {
        if (chair.failure)
            return chair.failure->sentence;
        return Words::tr("%1 broke off before the conclusion was complete.").arg(who);
    }
    if (chair.text.trimmed().isEmpty())
        return chair.status == MessageStatus::Stopped
                   ? Words::tr("Stopped before %1 wrote a word.").arg(who)
                   : Words::tr("%1 wrote nothing. Ask again, or choose another chair.").arg(who);
    if (shown.conclusion.reading == Reading::Unparsed)
        return chair.status == MessageStatus::Stopped
                   ? Words::tr("Stopped before the conclusion of %1 could be read.").arg(who)
                   : Words::tr(
                         "What %1 wrote is no conclusion in the form that was asked for. Here "
                         "are the words as they came.")
                         .arg(who);
    return {};
}

QString rawWordsOf(const ConclusionShown &shown)
{
    const QString text = shown.chair.text.trimmed();
    const bool running = isRunning(shown.chair);
    if (text.startsWith(u"```"))
        return running ? QString() : text;
    if (mayBeJson(text))
        return running || text.isEmpty() ? QString() : QString(u"~~~json\n" + text + u"\n~~~");
    if (!running)
        return text;
    // Prose may lead to JSON: what follows the first brace or fence is not for eyes yet.
    qsizetype end = text.size();
    for (const auto &mark : {u"\n{"_s, u"\n```"_s, u"\n["_s})
        if (const qsizetype found = text.indexOf(mark); found >= 0)
            end = qMin(end, found);
    return text.left(end);
}

QString conclusionText(const Conclusion &conclusion)
{
    if (conclusion.reading == Reading::Unparsed)
        return conclusion.raw;
    QStringList parts{conclusion.answer};
    const auto list = [&parts](const QString &title, const QStringList &points) {
        if (!points.isEmpty())
            parts << u"## "_s + title + u"\n\n- "_s + points.join(u"\n- "_s);
    };
    QStringList contested;
    for (const ContestedPoint &point : conclusion.contested) {
        QString line = point.point;
        if (!point.who.isEmpty())
            line += u" ("_s + atAll(point.who) + u')';
        if (!point.why.isEmpty())
            //: A point of a conclusion; %1 what it is, %2 why
            line = Words::tr("%1: %2").arg(line, point.why);
        contested << line;
    }
    QStringList insights;
    for (const Insight &insight : conclusion.insights)
        insights << (insight.who.isEmpty()
                         ? insight.text
                         : Words::tr("%1: %2").arg(at(insight.who), insight.text));
    QStringList dropped;
    for (const DroppedDissent &dissent : conclusion.dropped)
        dropped << dissent.claim + u" ("_s + atAll(dissent.who) + u')';
    list(Words::tr("Agreed"), conclusion.agreed);
    list(Words::tr("Contested"), contested);
    list(Words::tr("Made by one alone"), insights);
    list(Words::tr("Blind spots"), conclusion.blindSpots);
    if (!conclusion.minority.isEmpty())
        parts << u"## "_s + Words::tr("Minority view") + u"\n\n"_s + conclusion.minority;
    list(Words::tr("Dissent that the conclusion leaves out"), dropped);
    if (!conclusion.confidence.isEmpty())
        parts << Words::tr("Confidence: %1").arg(conclusion.confidence);
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace moai
