// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace moai {

/// A word in a rounded outline that qualifies what it stands beside.
class Badge : public QLabel
{
    Q_OBJECT

public:
    /// Whether it is to be noticed, or just there.
    enum class Tone { Warm, Quiet };
    explicit Badge(QWidget *parent = nullptr, Tone tone = Tone::Warm);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace moai
