// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ElidedLabel.h"

#include <QTimer>

namespace moai {

class Desk;

/// Tells what the line in the composer is likely to take, a moment after the last key, where that
/// is much. Typing never waits for it.
class EstimateLine : public ElidedLabel
{
    Q_OBJECT

public:
    explicit EstimateLine(Desk &desk, QWidget *parent = nullptr);

    void setLine(const QString &line);

private:
    void estimate();

    Desk &m_desk;
    QString m_line;
    QTimer m_soon;
};

} // namespace moai
