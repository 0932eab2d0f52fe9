// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Telegram.h"

#include <QFuture>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace moai {

class TelegramStore;

/// How long a pairing code holds.
inline constexpr std::chrono::minutes kPairingTime{15};

/// What the person at the desk sends or scans.
struct PairingOffer {
    QString code;        ///< of letters, digits, - and _: what `?start=` takes
    QDateTime expiresAt; ///< UTC

    [[nodiscard]] QString line() const;                    ///< `/start CODE`
    [[nodiscard]] QUrl link(const QString &botName) const; ///< `https://t.me/BOT?start=CODE`
};

/// Makes a code (128 bits of the system's randomness) and keeps its digest, so that the first chat
/// that sends it is paired.
[[nodiscard]] QFuture<Result<PairingOffer>> offerPairing(TelegramStore &store, const QDateTime &now,
                                                         std::optional<ProjectId> project,
                                                         bool needsConsent);

/// What the store knows a code by. Pure.
[[nodiscard]] QString codeDigest(const QString &code);

} // namespace moai
