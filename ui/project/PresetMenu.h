// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Library.h"
#include "widgets/MenuButton.h"

#include <QList>

class QMenu;

namespace moai {

/// The kept rosters: seat one, keep this one, tidy up; and rosters in files.
class PresetMenu : public MenuButton
{
    Q_OBJECT

public:
    explicit PresetMenu(QWidget *parent = nullptr);

    void setPresets(const QList<RosterPreset> &presets);
    [[nodiscard]] QStringList names() const;
    /// Whether there are seats that could be kept.
    void setCanKeep(bool can) { m_canKeep = can; }

signals:
    void presetChosen(const moai::RosterPreset &preset);
    void keepRequested();
    void manageRequested();
    void importRequested();
    void exportRequested();

private:
    void fillMenu();

    QList<RosterPreset> m_presets;
    bool m_canKeep = false;
    QMenu *m_menu;
};

} // namespace moai
