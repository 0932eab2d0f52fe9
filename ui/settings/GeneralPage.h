// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QComboBox;
class QLabel;

namespace moai {

class Settings;

/// Language, keys of the composer, what a start opens, where everything is kept.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon picture() const override;
    [[nodiscard]] bool canReset() const override { return true; }
    void reset() override;
    void open() override;

private:
    [[nodiscard]] QComboBox *makeLanguages();
    [[nodiscard]] QComboBox *makeSendKeys();
    [[nodiscard]] QComboBox *makeStarts();
    [[nodiscard]] QWidget *makeFolder();
    void openFolder();

    Settings &m_settings;
    QComboBox *m_language;
    QLabel *m_problem;
};

} // namespace moai
