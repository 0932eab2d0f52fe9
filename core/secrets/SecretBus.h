// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace moai {

// How the Secret Service is reached: https://specifications.freedesktop.org/secret-service/

inline constexpr QLatin1StringView kSecretBusName{"org.freedesktop.secrets"};
inline constexpr QLatin1StringView kSecretServicePath{"/org/freedesktop/secrets"};
inline constexpr QLatin1StringView kSecretServiceInterface{"org.freedesktop.Secret.Service"};
inline constexpr QLatin1StringView kSecretCollectionInterface{"org.freedesktop.Secret.Collection"};
inline constexpr QLatin1StringView kSecretPromptInterface{"org.freedesktop.Secret.Prompt"};

/// Whether an error of D-Bus with that name means that nobody keeps secrets here.
[[nodiscard]] bool meansNoSecretService(const QString &errorName);
/// A call to one of its objects.
[[nodiscard]] QDBusMessage secretCall(const QString &path, QLatin1StringView interface,
                                      const QString &method);
/// Sends it; `land` gets the answer, or the error when none came in time. Never, when `context` is
/// destroyed first.
void sendSecretCall(const QDBusMessage &message, std::chrono::milliseconds patience,
                    QObject *context, std::function<void(const QDBusMessage &)> land);

} // namespace moai
