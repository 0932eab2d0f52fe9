// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DeskMap.h"

#include "discussion/Desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

DeskMap::DeskMap(Desk &desk, QWidget *parent) : MapView(parent), m_desk(desk), m_live(desk)
{
    connect(&m_live, &LiveFindings::changed, this, &DeskMap::refresh);
    connect(&desk, &Desk::runningChanged, this, &DeskMap::refresh);
    connect(&desk, &Desk::rosterChanged, this, &DeskMap::refresh);
    connect(this, &MapView::gatherRequested, &desk, [this] { m_desk.say(u"/claims"_s); });
    connect(this, &MapView::retryRequested, &desk, &Desk::retry);
    connect(this, &MapView::stopRequested, &desk, &Desk::stop);
}

void DeskMap::refresh()
{
    if (isHidden())
        return;
    QList<MapShown> maps;
    bool answered = false;
    for (const RoundRecord &round : m_desk.rounds())
        for (const Message &message : round.messages) {
            answered = answered || (message.author == Author::Participant &&
                                    !isJudgement(message) && !message.text.isEmpty());
            if (message.role != Role::Claims)
                continue;
            MapShown shown;
            shown.round = round.round.number;
            shown.extractor = message;
            for (const ClaimsMap &map : m_live.findings().maps)
                if (map.message == message.id)
                    shown.map = map;
            maps << shown;
        }
    showMaps(maps, m_desk.seatColours());
    setGatherable(answered && !m_desk.isRunning());
}

void DeskMap::showRound(RoundId round)
{
    refresh();
    for (const RoundRecord &record : m_desk.rounds())
        for (const Message &message : record.messages)
            if (record.round.id == round && message.role == Role::Claims)
                showMap(message.id);
}

void DeskMap::showEvent(QShowEvent *event)
{
    MapView::showEvent(event);
    refresh();
}

} // namespace moai
