// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QWidget>

class QLabel;

namespace moai {

/// Under a turn of a discussion: what its speaker holds, and whether it moved, by whose argument.
class StanceFooter : public QWidget
{
    Q_OBJECT

public:
    explicit StanceFooter(QWidget *parent = nullptr);

    /// Hidden when the turn says nothing of itself.
    void showTurn(const TurnStance &turn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_position;
    QLabel *m_move;
};

/// The move in a sentence, e.g. "holds", "moved by @sage: …"; empty: it did not say.
[[nodiscard]] QString moveSentence(const TurnStance &turn);

/// A turn's text without the labelled lines at its end that the footer shows instead. Pure.
[[nodiscard]] QString withoutStanceLines(const QString &text, const TurnStance &turn);

} // namespace moai
