// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ConclusionPage.h"

#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kReadableLetters = 46;
}

ConclusionPage::ConclusionPage(QWidget *parent) : QWidget(parent)
{
    setObjectName("conclusions"_L1);
    m_bar = new QWidget(this);
    m_tabs = new QTabBar(m_bar);
    m_tabs->setObjectName("conclusion_tabs"_L1);
    //: Name of the tabs that choose one of several conclusions
    m_tabs->setAccessibleName(tr("Conclusions"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_beside = new QToolButton(m_bar);
    m_beside->setObjectName("conclusions_beside"_L1);
    //: Switch: all conclusions at once, next to each other
    m_beside->setText(tr("Side by side"));
    m_beside->setAccessibleName(m_beside->text());
    m_beside->setCheckable(true);
    m_beside->setAutoRaise(true);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_beside);
    auto *inside = new QWidget(this);
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(spacing::medium, 0, spacing::medium, spacing::tiny);
    m_row->setSpacing(spacing::small + 2);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName("conclusions_scroll"_L1);
    m_scroll->setAccessibleName(m_tabs->accessibleName());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addWidget(m_bar);
    rows->addWidget(m_scroll, 1);
    connect(m_beside, &QToolButton::toggled, this, &ConclusionPage::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index < 0 || index >= m_conclusions.size())
            return;
        m_current = m_conclusions[index].chair.id;
        refresh();
        emit currentChosen(m_current);
    });
}

void ConclusionPage::showConclusions(const QList<ConclusionShown> &conclusions,
                                     const SeatColours &colours)
{
    m_conclusions = conclusions;
    m_colours = colours;
    refresh();
}

void ConclusionPage::showConclusion(MessageId chair)
{
    m_current = chair;
    refresh();
}

ConclusionCard *ConclusionPage::cardOf(MessageId chair)
{
    ConclusionCard *&card = m_cards[chair];
    if (!card) {
        card = new ConclusionCard(chair, m_scroll->widget());
        connect(card, &ConclusionCard::retryRequested, this, &ConclusionPage::retryRequested);
        connect(card, &ConclusionCard::stopRequested, this, &ConclusionPage::stopRequested);
        connect(card, &ConclusionCard::seenRequested, this, &ConclusionPage::seenRequested);
        connect(card, &ConclusionCard::redoRequested, this, &ConclusionPage::redoRequested);
        m_row->addWidget(card, 1);
    }
    return card;
}

void ConclusionPage::refresh()
{
    const bool several = m_conclusions.size() > 1;
    const bool beside = several && m_beside->isChecked();
    m_bar->setVisible(several);
    QHash<MessageId, QSet<QString>> only;
    QSet<MessageId> known;
    QList<Conclusion> all;
    for (const ConclusionShown &each : std::as_const(m_conclusions))
        all << each.conclusion;
    if (beside)
        only = pointsOnlyIn(all);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > m_conclusions.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < m_conclusions.size(); ++i) {
        const ConclusionShown &each = m_conclusions[i];
        //: A tab; %1 is a round's number, %2 the handle of the chair
        const QString title = tr("Round %1 · @%2").arg(each.round).arg(each.chair.handle);
        if (i < m_tabs->count())
            m_tabs->setTabText(i, title);
        else
            m_tabs->addTab(title);
        if (each.chair.id == m_current)
            m_tabs->setCurrentIndex(i);
        known.insert(each.chair.id);
        ConclusionCard *card = cardOf(each.chair.id);
        card->setMinimumWidth(beside ? fontMetrics().averageCharWidth() * kReadableLetters : 0);
        const bool shown = beside || each.chair.id == m_current;
        if (shown)
            card->showConclusion(each, m_colours, only.value(each.chair.id));
        card->setVisible(shown);
    }
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        if (known.contains(card.key())) {
            ++card;
            continue;
        }
        card.value()->hide();
        card.value()->deleteLater();
        card = m_cards.erase(card);
    }
}

void ConclusionPage::takeFocus()
{
    if (ConclusionCard *card = m_cards.value(m_current))
        card->takeFocus();
}

} // namespace moai
