// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/LiveFindings.h"
#include "domain/Discussion.h"

#include <QStackedWidget>

namespace moai {

class ConclusionPage;
class Desk;
class DeskMap;
class RankingPage;

/// What a round that judges led to, in place of its columns: conclusion, ranking or map.
class RoundFindings : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RoundFindings(Desk &desk, QWidget *parent = nullptr);

    /// Whether that round is shown here rather than in columns.
    [[nodiscard]] static bool shows(const Round &round);
    void showRound(const Round &round);
    void takeFocus();

signals:
    /// Another round's findings were chosen.
    void roundChosen(moai::RoundId round);
    void quoteActivated(moai::MessageId answer, const QString &quote);
    void seenRequested(moai::MessageId message);
    void rankYourselfRequested(moai::RoundId about);
    void winTableRequested();

private:
    void connectPages();
    void refresh();
    void showConclusions();
    void showRanking();

    Desk &m_desk;
    LiveFindings m_live;
    Round m_round;
    ConclusionPage *m_conclusions;
    RankingPage *m_ranking;
    DeskMap *m_map;
};

} // namespace moai
