// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moai {

/// Says a sentence to whoever has the screen read aloud, wherever the keyboard is. Nothing is seen.
///
/// Qt 6.4 has no announcement of its own. What Orca speaks at once is an accessible of role
/// `notification` that becomes showing (onShowingChanged in its scripts/default.py); a name that
/// changes is spoken for the focused widget only, an `alert` not at all.
class SpokenLine : public QWidget
{
    Q_OBJECT

public:
    explicit SpokenLine(QWidget *parent);

    void say(const QString &sentence);

signals:
    void said(const QString &sentence);
};

} // namespace moai
