// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayWords.h"

#include "widgets/StateMark.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moai::Tray)
};

int countOf(const QList<Discussion> &discussions, DiscussionState state)
{
    return int(std::count_if(discussions.begin(), discussions.end(),
                             [state](const Discussion &d) { return d.state == state; }));
}

bool isTrouble(TelegramHealth::State state)
{
    return state == TelegramHealth::State::Troubled || state == TelegramHealth::State::Halted;
}

} // namespace

DiscussionState stateOf(const QList<Discussion> &toLookAt)
{
    for (const auto state :
         {DiscussionState::Running, DiscussionState::Failed, DiscussionState::Unread})
        if (countOf(toLookAt, state) > 0)
            return state;
    return DiscussionState::Idle;
}

QString trayWords(const QList<Discussion> &toLookAt, const TelegramHealth &telegram)
{
    QStringList lines{u"Moai"_s};
    if (const int running = countOf(toLookAt, DiscussionState::Running))
        lines << Words::tr("%n discussion(s) under way", nullptr, running);
    if (const int failed = countOf(toLookAt, DiscussionState::Failed))
        lines << Words::tr("%n discussion(s) with a failed answer", nullptr, failed);
    if (const int unread = countOf(toLookAt, DiscussionState::Unread))
        lines << Words::tr("%n unread discussion(s)", nullptr, unread);
    if (lines.size() == 1)
        //: Of the tray icon: no answer is under way, nothing is unread
        lines << Words::tr("Nothing is under way");
    if (isTrouble(telegram.state))
        lines << Words::tr("Telegram has trouble");
    return lines.join(u'\n');
}

QString menuLine(const Discussion &discussion)
{
    constexpr qsizetype kLongest = 48;
    QString title = discussion.title.simplified();
    if (title.isEmpty())
        //: Title of a discussion that has none
        title = Words::tr("Untitled");
    if (title.size() > kLongest)
        title = title.left(kLongest - 1) + u'…';
    title.replace(u'&', "&&"_L1); // else it marks an access key
    const QString state = stateWord(stateMarkOf(discussion.state));
    //: A discussion in the tray's menu; %1 its title, %2 its state, e.g. "unread"
    return state.isEmpty() ? title : Words::tr("%1 – %2").arg(title, state);
}

} // namespace moai
