// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QObject>

class QApplication;

namespace moai {

/// Keeps the application's palette the theme's: a child of the application that watches for a
/// change of the desktop's palette and of the person's choice.
class ThemeKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeKeeper(QApplication &application);

    void choose(ColourScheme scheme);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readDesktop();
    void install();

    QApplication &m_application;
    ColourScheme m_scheme = ColourScheme::System;
    bool m_desktopIsDark = false;
    bool m_installing = false;
};

} // namespace moai
