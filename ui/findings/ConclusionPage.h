// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/ConclusionCard.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QTabBar;
class QToolButton;

namespace moai {

/// The conclusions of a discussion: one at a time, or all side by side with what only one of them
/// says marked.
class ConclusionPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConclusionPage(QWidget *parent = nullptr);

    /// All conclusions in their order.
    void showConclusions(const QList<ConclusionShown> &conclusions, const SeatColours &colours);
    /// Brings that one to the front.
    void showConclusion(MessageId chair);
    [[nodiscard]] MessageId current() const { return m_current; }
    void takeFocus();

signals:
    /// The reader chose another one.
    void currentChosen(moai::MessageId chair);
    void retryRequested(moai::MessageId message);
    void stopRequested(moai::MessageId message);
    void seenRequested(moai::MessageId message);
    void redoRequested(const moai::Conclusion &conclusion);

private:
    void refresh();
    ConclusionCard *cardOf(MessageId chair);

    QTabBar *m_tabs;
    QToolButton *m_beside;
    QWidget *m_bar;
    QScrollArea *m_scroll;
    QHBoxLayout *m_row;
    QList<ConclusionShown> m_conclusions;
    SeatColours m_colours;
    QHash<MessageId, ConclusionCard *> m_cards; ///< children
    MessageId m_current;
};

} // namespace moai
