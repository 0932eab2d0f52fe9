// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/FindingsDialogs.h"

#include "discussion/ColumnRow.h"
#include "discussion/Desk.h"
#include "discussion/DeskMap.h"
#include "discussion/DiscussionViews.h"
#include "discussion/RoundFindings.h"
#include "discussion/RoundStack.h"
#include "findings/RankYourselfDialog.h"
#include "findings/SeenDialog.h"
#include "findings/WinTableDialog.h"
#include "roundtable/Heard.h"
#include "roundtable/IdentityScrubber.h"
#include "roundtable/Shuffle.h"

#include <algorithm>

namespace moai {
namespace {

const RoundRecord *roundOf(const Desk &desk, RoundId id)
{
    const QList<RoundRecord> &rounds = desk.rounds();
    const auto found = std::find_if(rounds.begin(), rounds.end(), [id](const RoundRecord &round) {
        return round.round.id == id;
    });
    return found == rounds.end() ? nullptr : &*found;
}

} // namespace

FindingsDialogs::FindingsDialogs(Desk &desk, DiscussionStore &discussions, QWidget *window)
    : QObject(window), m_desk(desk), m_discussions(discussions), m_window(window)
{
}

void FindingsDialogs::serve(DiscussionViews &views)
{
    const auto showQuote = [&views](MessageId answer, const QString &quote) {
        views.showAnswer(answer);
        if (ResponseColumn *column = views.rounds().columns().column(answer))
            column->showWords(quote);
    };
    const RoundFindings *findings = &views.rounds().findings();
    connect(findings, &RoundFindings::seenRequested, this, &FindingsDialogs::showSeen);
    connect(findings, &RoundFindings::rankYourselfRequested, this, &FindingsDialogs::rankYourself);
    connect(findings, &RoundFindings::winTableRequested, this, &FindingsDialogs::showWinTable);
    connect(findings, &RoundFindings::quoteActivated, &views, showQuote);
    connect(&views.rounds().columns(), &ColumnRow::seenRequested, this, &FindingsDialogs::showSeen);
    views.setFactory(View::Map, [this, showQuote, &views](QWidget *parent) {
        auto *map = new DeskMap(m_desk, parent);
        connect(map, &MapView::seenRequested, this, &FindingsDialogs::showSeen);
        connect(map, &MapView::quoteActivated, &views, showQuote);
        return map;
    });
}

void FindingsDialogs::showSeen(MessageId id)
{
    const Message *message = m_desk.message(id);
    const RoundRecord *round = message ? roundOf(m_desk, message->round) : nullptr;
    if (!round)
        return;
    QList<Message> others;
    for (const Message &other : round->messages)
        if (other.author == Author::Participant && other.id != id)
            others << other;
    (new SeenDialog(m_discussions, round->round, *message, others, m_desk.seatColours(), m_window))
        ->open();
}

void FindingsDialogs::rankYourself(RoundId about)
{
    const RoundRecord *round = roundOf(m_desk, about);
    if (!round)
        return;
    QList<Message> answers;
    for (const Message &message : round->messages)
        if (isAnswer(message) && message.status == MessageStatus::Complete)
            answers << message;
    // The same letters whenever it is opened; not the order of the seats.
    const auto seed = quint32(qHash(about.value, 0x6d6f6169));
    QList<BlindAnswer> blind;
    for (const Message &answer : shuffled(answers, seed))
        blind.append({answer.id, scrubbed(answer, answers).text});
    RankingResult reveal;
    reveal.about = about;
    for (const RankingResult &result : m_desk.findings().rankings)
        if (result.about == about)
            reveal = result;
    if (reveal.standings.isEmpty())
        for (const Message &answer : std::as_const(answers)) {
            Standing standing;
            standing.answer = answer.id;
            standing.handle = answer.handle;
            standing.model = answer.model;
            reveal.standings << standing;
        }
    auto *dialog = new RankYourselfDialog(blind, reveal, m_desk.seatColours(), m_window);
    for (const PersonRanking &kept : m_desk.record().rankings)
        if (kept.about == about)
            dialog->setOrder(kept.order);
    connect(
        dialog, &RankYourselfDialog::ranked, &m_desk,
        [this, about](const QList<QList<MessageId>> &order) { m_desk.keepRanking(about, order); });
    dialog->open();
}

void FindingsDialogs::showWinTable()
{
    if (m_desk.project())
        (new WinTableDialog(m_discussions, *m_desk.project(), m_desk.seatColours(), m_window))
            ->open();
}

} // namespace moai
