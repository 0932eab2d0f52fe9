// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/KeyNotes.h"
#include "settings/Setting.h"

namespace moai {

class Settings;

/// The names of the secrets that are in the keychain, e.g. `service/openai`, `telegram/bot`.
inline const Setting<QStringList> keptKeys{"keys/kept", {}};

/// Notes them in the settings.
class KeptKeys final : public KeyNotes
{
public:
    explicit KeptKeys(Settings &settings) : m_settings(settings) {}

    [[nodiscard]] bool isKept(const QString &name) const override;
    void setKept(const QString &name, bool kept) override;

private:
    Settings &m_settings;
};

} // namespace moai
