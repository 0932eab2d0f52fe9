// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "discussion/ViewSwitch.h"

#include <QMap>
#include <QStackedWidget>

#include <functional>

namespace moai {

class Desk;
class EmptyState;
class RoundStack;
class TranscriptView;

/// Shows the discussion that lies on the desk in one of its views, or what to begin with while
/// nothing has been asked. Columns are always there; the other views are made when they are first
/// looked at.
class DiscussionViews : public QStackedWidget
{
    Q_OBJECT

public:
    /// Makes a view's widget. It follows the desk by itself and takes the keyboard by setFocus().
    using Factory = std::function<QWidget *(QWidget *parent)>;

    explicit DiscussionViews(Desk &desk, QWidget *parent = nullptr);

    /// Offers a view.
    void setFactory(View view, Factory factory);
    [[nodiscard]] bool offers(View view) const;
    [[nodiscard]] View view() const { return m_view; }
    /// Does nothing for a view that is not offered.
    void setView(View view);

    /// Shows a page in place of them until an answer is to be shown, or until it is null. The
    /// views own it then.
    void showGuest(QWidget *page);

    [[nodiscard]] EmptyState &emptyState() const { return *m_empty; }
    [[nodiscard]] RoundStack &rounds() const { return *m_rounds; }
    /// To the round `steps` later (earlier when negative).
    void step(int steps);
    /// Opens that answer in its column and gives it the keyboard.
    void showAnswer(MessageId message);
    /// Gives the keyboard to what is shown.
    void takeFocus();

signals:
    void viewChanged(moai::View view);
    void offered(moai::View view);

private:
    void showDesk();
    void takeDesk();
    [[nodiscard]] QWidget *widgetOf(View view);

    Desk &m_desk;
    QWidget *m_guest = nullptr;
    EmptyState *m_empty;
    RoundStack *m_rounds;
    QMap<View, Factory> m_factories;
    QMap<View, QWidget *> m_made;
    View m_view = View::Columns;
};

} // namespace moai
