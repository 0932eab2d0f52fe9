// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/DesktopWishes.h"
#include "theme/Look.h"

#include <QObject>

class QApplication;

namespace moai {

/// Keeps the application's palette, fonts and movement as the person and the desktop want them: a
/// child of the application that watches for a change of either.
class ThemeKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeKeeper(QApplication &application);

    [[nodiscard]] const Look &look() const { return m_look; }
    void choose(const Look &look);
    [[nodiscard]] bool isMotionReduced() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readDesktop();
    void install();
    void installFont();
    void installMotion();
    [[nodiscard]] const Theme &wanted() const;

    QApplication &m_application;
    DesktopWishes m_wishes;
    Look m_look;
    int m_fontPercent = 100; ///< that is installed
    int m_caretTime;         ///< of the desktop
    bool m_desktopIsDark = false;
    bool m_installing = false;
};

} // namespace moai
