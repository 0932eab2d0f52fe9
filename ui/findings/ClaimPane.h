// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "findings/SeatColours.h"
#include "widgets/Card.h"

class QLabel;
class QPushButton;

namespace moai {

class StanceMarkView;

/// One cell of the map in full: the claim, the stance, the words it rests on, how it moved.
class ClaimPane : public Card
{
    Q_OBJECT

public:
    explicit ClaimPane(QWidget *parent = nullptr);

    void showStance(const Claim &claim, const ClaimStance &stance);
    void clear();

signals:
    /// Where the words of the cell stand.
    void quoteActivated(moai::MessageId answer, const QString &quote);

private:
    ClaimStance m_stance;
    QLabel *m_claim;
    StanceMarkView *m_mark;
    QLabel *m_who;
    QLabel *m_quote;
    QLabel *m_moves;
    QPushButton *m_show;
};

/// A stance as a small picture.
class StanceMarkView : public QWidget
{
    Q_OBJECT

public:
    explicit StanceMarkView(QWidget *parent = nullptr);

    void setStance(Stance stance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Stance m_stance = Stance::Silent;
};

} // namespace moai
