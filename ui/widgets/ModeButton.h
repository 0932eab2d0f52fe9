// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "widgets/MenuButton.h"

class QActionGroup;

namespace moai {

/// Tells what plain text does in the discussion and lets the person change it.
class ModeButton : public MenuButton
{
    Q_OBJECT

public:
    /// `objectName` also begins the names of its menu's actions.
    ModeButton(QLatin1StringView objectName, QWidget *parent);

    void setMode(Mode mode);

signals:
    void modeChosen(moai::Mode mode);

private:
    QActionGroup *m_modes;
};

} // namespace moai
