// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/RoundFindings.h"

#include "discussion/Desk.h"
#include "discussion/DeskMap.h"
#include "findings/ConclusionPage.h"
#include "findings/RankingPage.h"
#include "roundtable/Dissent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

const Message *messageOf(const RoundRecord &round, Role role)
{
    const auto found =
        std::find_if(round.messages.begin(), round.messages.end(), [role](const Message &message) {
            return message.author == Author::Participant && message.role == role;
        });
    return found == round.messages.end() ? nullptr : &*found;
}

} // namespace

RoundFindings::RoundFindings(Desk &desk, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_live(desk)
{
    setObjectName("round_findings"_L1);
    m_conclusions = new ConclusionPage(this);
    m_ranking = new RankingPage(this);
    m_map = new DeskMap(desk, this);
    m_map->setObjectName("round_map"_L1);
    addWidget(m_conclusions);
    addWidget(m_ranking);
    addWidget(m_map);
    connectPages();
    connect(&m_live, &LiveFindings::changed, this, &RoundFindings::refresh);
    connect(&desk, &Desk::rosterChanged, this, &RoundFindings::refresh);
}

void RoundFindings::connectPages()
{
    connect(m_conclusions, &ConclusionPage::currentChosen, this, [this](MessageId chair) {
        if (const Message *message = m_desk.message(chair))
            emit roundChosen(message->round);
    });
    connect(m_conclusions, &ConclusionPage::retryRequested, &m_desk, &Desk::retry);
    connect(m_conclusions, &ConclusionPage::stopRequested, &m_desk, &Desk::stop);
    connect(m_conclusions, &ConclusionPage::seenRequested, this, &RoundFindings::seenRequested);
    connect(m_conclusions, &ConclusionPage::redoRequested, this, [this](const Conclusion &made) {
        QStringList handles;
        for (const Participant &seat : m_desk.roster())
            handles << seat.handle;
        m_desk.say(redoLine(made, handles));
    });
    connect(m_ranking, &RankingPage::retryRequested, &m_desk, &Desk::retry);
    connect(m_ranking, &RankingPage::stopRequested, &m_desk, &Desk::stop);
    connect(m_ranking, &RankingPage::seenRequested, this, &RoundFindings::seenRequested);
    connect(m_ranking, &RankingPage::rankYourselfRequested, this,
            &RoundFindings::rankYourselfRequested);
    connect(m_ranking, &RankingPage::winTableRequested, this, &RoundFindings::winTableRequested);
    connect(m_map, &MapView::quoteActivated, this, &RoundFindings::quoteActivated);
    connect(m_map, &MapView::seenRequested, this, &RoundFindings::seenRequested);
}

bool RoundFindings::shows(const Round &round)
{
    return round.mode == Mode::Consensus || round.mode == Mode::Rank || round.mode == Mode::Claims;
}

void RoundFindings::showRound(const Round &round)
{
    m_round = round;
    refresh();
}

void RoundFindings::refresh()
{
    if (m_round.mode == Mode::Consensus) {
        showConclusions();
        setCurrentWidget(m_conclusions);
    } else if (m_round.mode == Mode::Rank) {
        showRanking();
        setCurrentWidget(m_ranking);
    } else if (m_round.mode == Mode::Claims) {
        m_map->showRound(m_round.id);
        setCurrentWidget(m_map);
    }
}

void RoundFindings::showConclusions()
{
    const Findings &findings = m_live.findings();
    QList<ConclusionShown> all;
    MessageId current;
    for (const RoundRecord &round : m_desk.rounds()) {
        const Message *chair =
            round.round.mode == Mode::Consensus ? messageOf(round, Role::Chair) : nullptr;
        if (!chair)
            continue;
        ConclusionShown shown;
        shown.round = round.round.number;
        shown.chair = *chair;
        if (const Message *claims = messageOf(round, Role::Claims))
            shown.claims = *claims;
        for (const Conclusion &conclusion : findings.conclusions)
            if (conclusion.message == chair->id)
                shown.conclusion = conclusion;
        for (const ClaimsMap &map : findings.maps)
            if (shown.claims && map.message == shown.claims->id)
                shown.claimsSoFar = int(map.claims.size());
        all << shown;
        if (round.round.id == m_round.id)
            current = chair->id;
    }
    m_conclusions->showConclusions(all, m_desk.seatColours());
    m_conclusions->showConclusion(current);
}

void RoundFindings::showRanking()
{
    RankingShown shown;
    for (const RankingResult &result : m_live.findings().rankings)
        if (result.round == m_round.id)
            shown.result = result;
    if (m_round.about)
        shown.result.about = *m_round.about;
    for (const RoundRecord &round : m_desk.rounds()) {
        if (round.round.id == shown.result.about)
            shown.aboutRound = round.round.number;
        if (round.round.id != m_round.id)
            continue;
        for (const Message &message : round.messages)
            if (message.author == Author::Participant && message.role == Role::Ballot)
                shown.ballots << message;
    }
    m_ranking->showRanking(shown, m_desk.seatColours());
}

void RoundFindings::takeFocus()
{
    if (currentWidget() == m_conclusions)
        m_conclusions->takeFocus();
    else
        currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace moai
