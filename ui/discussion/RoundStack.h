// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QWidget>

class QStackedWidget;

namespace moai {

class ColumnRow;
class ElidedLabel;
class Desk;
class Pill;
class QuestionCard;
class RoundBars;
class RoundFindings;

/// The rounds of a discussion: exactly one is open and shows its question and its columns, the
/// others are one-line bars above and below. A new round opens by itself unless the reader is at
/// an older one.
class RoundStack : public QWidget
{
    Q_OBJECT

public:
    explicit RoundStack(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ColumnRow &columns() const { return *m_columns; }
    [[nodiscard]] RoundFindings &findings() const { return *m_findings; }
    /// Gives the keyboard to what the open round shows.
    void takeFocus();
    [[nodiscard]] RoundId openRound() const { return m_open; }
    void openRound(RoundId id);
    /// Opens the round `steps` later (earlier when negative).
    void step(int steps);

private:
    void showDesk();
    void takeRound();
    void showBars();
    void showHead();
    [[nodiscard]] qsizetype indexOf(RoundId id) const;

    Desk &m_desk;
    RoundBars *m_above;
    QuestionCard *m_question;
    ElidedLabel *m_line; ///< in place of the question where nobody spoke
    ColumnRow *m_columns;
    RoundFindings *m_findings; ///< in place of the columns where a round judges
    QStackedWidget *m_body;
    RoundBars *m_below;
    Pill *m_pill;
    RoundId m_open;
};

} // namespace moai
