// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QComboBox;

namespace moai {

class Settings;

/// How Moai looks: light or dark, contrast, the size of the text, movement.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon picture() const override;
    [[nodiscard]] bool canReset() const override { return true; }
    void reset() override;
    void open() override;

private:
    Settings &m_settings;
    QComboBox *m_scheme;
};

} // namespace moai
