// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/PresetMenu.h"

#include "roundtable/RosterSpec.h"
#include "theme/Icons.h"
#include "widgets/Text.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace moai {

PresetMenu::PresetMenu(QWidget *parent) : MenuButton(parent)
{
    setObjectName("roster_presets"_L1);
    setIcon(moai::icon("folder"_L1));
    //: Button with a menu of whole rosters that were kept
    setText(tr("Kept rosters"));
    m_menu = new QMenu(this);
    m_menu->setObjectName("roster_presets_menu"_L1);
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetMenu::fillMenu);
}

void PresetMenu::setPresets(const QList<RosterPreset> &presets)
{
    m_presets = presets;
}

QStringList PresetMenu::names() const
{
    QStringList names;
    for (const RosterPreset &preset : m_presets)
        names << preset.name;
    return names;
}

void PresetMenu::fillMenu()
{
    m_menu->clear();
    for (const RosterPreset &preset : std::as_const(m_presets)) {
        QAction *action = m_menu->addAction(QString(preset.name).replace(u'&', u"&&"_s), this,
                                            [this, preset] { emit presetChosen(preset); });
        action->setToolTip(toolTipOf(u'@' + handlesOf(preset.seats).join(u" @"_s)));
    }
    m_menu->addSeparator();
    const auto add = [this](const QString &text, QLatin1StringView name, bool can, auto does) {
        QAction *action = m_menu->addAction(text, this, does);
        action->setObjectName(name);
        action->setEnabled(can);
    };
    add(tr("Keep this roster as…"), "preset_keep"_L1, m_canKeep, &PresetMenu::keepRequested);
    add(tr("Rename or remove rosters…"), "preset_manage"_L1, !m_presets.isEmpty(),
        &PresetMenu::manageRequested);
    m_menu->addSeparator();
    //: From and to a file
    add(tr("Import a roster…"), "roster_import"_L1, true, &PresetMenu::importRequested);
    add(tr("Export this roster…"), "roster_export"_L1, m_canKeep, &PresetMenu::exportRequested);
}

} // namespace moai
