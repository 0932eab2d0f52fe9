// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/BallotsItemModel.h"
#include "findings/StandingsItemModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace moai {

class FlagRow;
class IconButton;

/// A ranking with the messages it was made by.
struct RankingShown {
    RankingResult result;
    int aboutRound = 0; ///< the number of the round whose answers were ranked
    QList<Message> ballots;
};

/// What the reviewers made of a round's answers: the standings, who put whom where, and the
/// person's own order beside it.
class RankingPage : public QWidget
{
    Q_OBJECT

public:
    explicit RankingPage(QWidget *parent = nullptr);

    void showRanking(const RankingShown &shown, const SeatColours &colours);

signals:
    void rankYourselfRequested(moai::RoundId about);
    void winTableRequested();
    void retryRequested(moai::MessageId ballot);
    void stopRequested(moai::MessageId ballot);
    void seenRequested(moai::MessageId ballot);

private:
    void build();
    [[nodiscard]] QLayout *buildHead();
    void showHead();
    void fit();
    void openMenu(const QPoint &at);

    RankingShown m_shown;
    StandingsItemModel m_standings;
    BallotsItemModel m_ballots;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_yourself;
    QPushButton *m_wins;
    IconButton *m_stop;
    FlagRow *m_trouble;
    QTableView *m_chart;
    QTableView *m_table;
};

/// The ranking in a sentence, e.g. "@scout leads with 0.83 · 2 of 3 ballots · 1 abstained".
[[nodiscard]] QString rankingSummary(const RankingShown &shown);

} // namespace moai
