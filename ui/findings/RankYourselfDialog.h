// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "findings/RankItemModel.h"
#include "findings/SeatColours.h"
#include "findings/StandingsItemModel.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace moai {

class MarkdownView;

/// "Rank them yourself": the answers of a round without names, put in order by dragging or by the
/// keys 1 to 9; then the reveal, beside the peers' order.
class RankYourselfDialog : public QDialog
{
    Q_OBJECT

public:
    /// `answers` as the person gets to see them, shuffled; `reveal` is whose they are: the peers'
    /// standings, or each answer at place 0 when no peers ranked them.
    RankYourselfDialog(const QList<BlindAnswer> &answers, const RankingResult &reveal,
                       const SeatColours &colours, QWidget *parent = nullptr);

    /// Begins with an earlier order.
    void setOrder(const QList<QList<MessageId>> &order);

signals:
    /// The person's order; best first.
    void ranked(const QList<QList<moai::MessageId>> &order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildRanking();
    [[nodiscard]] QLayout *buildButtons();
    [[nodiscard]] QWidget *buildReveal();
    [[nodiscard]] int row() const;
    void select(MessageId answer);
    void showAnswer();
    void check();
    void keep();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    RankItemModel m_model;
    RankingResult m_reveal;
    SeatColours m_colours;
    StandingsItemModel m_standings;
    QStackedWidget *m_pages;
    QListView *m_list;
    QLabel *m_title;
    MarkdownView *m_text;
    QLabel *m_missing;
    QTableView *m_table;
    QPushButton *m_keep;
    MessageId m_current;
};

} // namespace moai
