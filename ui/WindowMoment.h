// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "discussion/ViewSwitch.h"

#include <QHash>
#include <QString>

class QWidget;

namespace moai {

/// Where a person is in the window, beyond what outlives the program: the view and the round, how
/// far each part is scrolled, what is searched for, where the keyboard is. For the window that
/// takes another one's place while the person looks on (Desktop::renew()).
class WindowMoment
{
public:
    explicit WindowMoment(const QWidget &window);

    /// Brings `window`, with the same discussion open, to that place.
    void bringTo(QWidget &window) const;

private:
    void bringScrolls(QWidget &window) const;

    struct Scroll {
        int value = 0;
        bool isAtEnd = false;
    };
    View m_view = View::Columns;
    RoundId m_round;
    QHash<QString, Scroll> m_scrolls; ///< by the area's name and the bar's orientation
    QString m_search;
    QString m_focus; ///< the widget's name
    int m_caret = 0; ///< in the composer
    int m_anchor = 0;
};

} // namespace moai
