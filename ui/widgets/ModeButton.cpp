// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ModeButton.h"

#include "theme/Icons.h"
#include "widgets/ModeWords.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QLatin1StringView iconOf(Mode mode)
{
    return mode == Mode::Discuss ? "discuss"_L1 : "people"_L1;
}

} // namespace

ModeButton::ModeButton(QLatin1StringView objectName, QWidget *parent) : MenuButton(parent)
{
    setObjectName(objectName);
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName + "_menu"_L1);
    menu->setToolTipsVisible(true);
    m_modes = new QActionGroup(menu);
    for (const auto mode : {Mode::Open, Mode::Discuss}) {
        QAction *action = menu->addAction(moai::icon(iconOf(mode)), modeName(mode));
        action->setObjectName(objectName + u'_' + toName(mode));
        action->setToolTip(modeSentence(mode));
        action->setCheckable(true);
        action->setData(int(mode));
        action->setActionGroup(m_modes);
        connect(action, &QAction::triggered, this, [this, mode] { emit modeChosen(mode); });
    }
    setMenu(menu);
    setMode(Mode::Open);
}

void ModeButton::setMode(Mode mode)
{
    setIcon(moai::icon(iconOf(mode)));
    setText(modeName(mode));
    //: Name of the button that tells what plain text does; %1 is a mode such as Open
    setAccessibleName(tr("Mode: %1").arg(modeName(mode)));
    setToolTip(modeSentence(mode));
    for (QAction *action : m_modes->actions())
        action->setChecked(action->data().toInt() == int(mode));
    updateGeometry();
}

} // namespace moai
