// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/ResponseColumn.h"
#include "domain/Discussion.h"

#include <QHash>
#include <QList>
#include <QScrollArea>
#include <QTimer>

class QHBoxLayout;

namespace moai {

class Desk;

/// The answers of the open round, one column each, side by side. They share the width down to a
/// readable minimum; beyond that the row scrolls sideways.
class ColumnRow : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnRow(Desk &desk, QWidget *parent = nullptr);

    /// Shows this round's answers; an invalid one clears the row.
    void showRound(const RoundRecord &round);
    void clear();

    /// Moves the keyboard to the column `steps` further right (left when negative).
    void moveFocus(int steps);
    /// Gives the keyboard to the column used last.
    void takeFocus();
    /// Gives the keyboard to that answer's column.
    void focusColumn(MessageId id);
    /// Shows that column alone, or all again.
    void toggleMaximised(MessageId id);
    void toggleCurrentMaximised();
    [[nodiscard]] ResponseColumn *column(MessageId id) const { return m_byId.value(id); }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void seenRequested(moai::MessageId message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMessage(const Message &message);
    void showTurns();
    void takeRoster();
    [[nodiscard]] QList<Message> seated(const RoundRecord &round) const;
    void showStances();
    void updateChoosable();
    void tick();
    void setCurrent(int index);
    void followFocus(QWidget *now);
    void applyMaximised();
    void applyWidth();

    Desk &m_desk;
    QHBoxLayout *m_row;
    QList<ResponseColumn *> m_columns;
    QHash<MessageId, ResponseColumn *> m_byId;
    RoundId m_round;
    QTimer m_ticker;
    int m_current = 0;
    QString m_maximised; ///< the handle of the column shown alone; empty: all are
};

} // namespace moai
