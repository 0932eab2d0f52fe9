// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DiscussionViews.h"

#include "discussion/ColumnRow.h"
#include "discussion/Desk.h"
#include "discussion/EmptyState.h"
#include "discussion/RoundStack.h"
#include "discussion/TranscriptView.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

DiscussionViews::DiscussionViews(Desk &desk, QWidget *parent) : QStackedWidget(parent), m_desk(desk)
{
    setObjectName("discussion_views"_L1);
    m_empty = new EmptyState(desk, this);
    m_rounds = new RoundStack(desk, this);
    addWidget(m_empty);
    addWidget(m_rounds);
    m_made.insert(View::Columns, m_rounds);
    m_factories.insert(View::Transcript, [this](QWidget *into) -> QWidget * {
        return new TranscriptView(m_desk, into);
    });
    connect(&desk, &Desk::opened, this, &DiscussionViews::takeDesk);
    connect(&desk, &Desk::roundAdded, this, &DiscussionViews::takeDesk);
}

void DiscussionViews::setFactory(View view, Factory factory)
{
    m_factories.insert(view, std::move(factory));
    emit offered(view);
}

bool DiscussionViews::offers(View view) const
{
    return m_made.contains(view) || m_factories.contains(view);
}

void DiscussionViews::setView(View view)
{
    if ((view == m_view && !m_guest) || !offers(view))
        return;
    m_view = view;
    m_guest = nullptr;
    showDesk();
    emit viewChanged(view);
}

QWidget *DiscussionViews::widgetOf(View view)
{
    QWidget *&widget = m_made[view];
    if (!widget) {
        widget = m_factories.value(view)(this);
        addWidget(widget);
    }
    return widget;
}

void DiscussionViews::showDesk()
{
    if (m_guest)
        setCurrentWidget(m_guest);
    else
        setCurrentWidget(m_desk.rounds().isEmpty() ? m_empty : widgetOf(m_view));
}

void DiscussionViews::takeDesk()
{
    if (!m_desk.rounds().isEmpty())
        m_guest = nullptr;
    showDesk();
}

void DiscussionViews::showGuest(QWidget *page)
{
    m_guest = page;
    if (page && indexOf(page) < 0)
        addWidget(page);
    showDesk();
}

void DiscussionViews::showAnswer(MessageId id)
{
    const Message *message = m_desk.message(id);
    if (!message)
        return;
    const RoundId round = message->round;
    setView(View::Columns);
    if (m_rounds->openRound() != round)
        m_rounds->openRound(round);
    m_rounds->columns().focusColumn(id);
}

void DiscussionViews::step(int steps)
{
    if (auto *transcript = qobject_cast<TranscriptView *>(currentWidget()))
        transcript->step(steps);
    else if (currentWidget() == m_rounds)
        m_rounds->step(steps);
}

void DiscussionViews::takeFocus()
{
    if (currentWidget() == m_empty)
        m_empty->takeFocus();
    else if (currentWidget() == m_rounds)
        m_rounds->takeFocus();
    else
        currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace moai
