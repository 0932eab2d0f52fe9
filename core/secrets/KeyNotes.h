// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moai {

/// Remembers which secrets are in the keychain, by the names they have there; never the secrets. So
/// a keychain that is locked, or gone today, is told apart from one that never had it.
class KeyNotes
{
public:
    virtual ~KeyNotes() = default;

    [[nodiscard]] virtual bool isKept(const QString &name) const = 0;
    virtual void setKept(const QString &name, bool kept) = 0;
};

} // namespace moai
