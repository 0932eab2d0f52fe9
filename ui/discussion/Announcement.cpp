// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/Announcement.h"

#include <QCoreApplication>
#include <QLocale>

namespace moai {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Announcement)
};

constexpr qsizetype kMostNamed = 3; ///< more are counted

QString answeredText(const QStringList &handles)
{
    if (handles.size() > kMostNamed)
        //: Spoken to blind people
        return Words::tr("%n have answered.", nullptr, int(handles.size()));
    const QString who = QLocale().createSeparatedList(handles);
    //: Spoken to blind people; %1 is a handle such as @sage
    return handles.size() == 1 ? Words::tr("%1 has answered.").arg(who)
                               //: Spoken to blind people; %1 is a list of two or three handles
                               : Words::tr("%1 have answered.").arg(who);
}

QStringList failedTexts(const QList<Announcement::Failed> &failed)
{
    if (failed.size() > kMostNamed)
        //: Spoken to blind people
        return {Words::tr("%n failed.", nullptr, int(failed.size()))};
    QStringList texts;
    for (const auto &[handle, why] : failed)
        //: Spoken to blind people; %1 is a handle such as @scout, %2 a sentence
        texts << Words::tr("%1 failed: %2").arg(handle, why);
    return texts;
}

} // namespace

void Announcement::add(const Message &ended)
{
    const QString handle = u'@' + ended.handle;
    if (ended.status == MessageStatus::Failed || ended.status == MessageStatus::Interrupted)
        failed.append({handle, ended.failure ? ended.failure->sentence : QString()});
    else if (ended.status == MessageStatus::Complete && ended.role == Role::Chair)
        concluded.append(handle);
    else if (ended.status == MessageStatus::Complete)
        answered.append(handle);
}

QString sentenceOf(const Announcement &announcement)
{
    QStringList parts = failedTexts(announcement.failed);
    for (const QString &chair : announcement.concluded)
        //: Spoken to blind people; %1 is a handle such as @sage
        parts << Words::tr("The conclusion of %1 is there.").arg(chair);
    const bool isClear = announcement.isAll && announcement.allAnswered;
    if (!announcement.answered.isEmpty() && !isClear)
        parts << answeredText(announcement.answered);
    if (announcement.isAll)
        //: Spoken to blind people
        parts << (isClear ? Words::tr("All have answered.")
                          //: Spoken to blind people: nobody writes any more, some failed
                          : Words::tr("Nobody writes any more."));
    return parts.join(u' ');
}

} // namespace moai
