// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "storage/TelegramStore.h"
#include "telegram/Callback.h"
#include "telegram/Outgoing.h"
#include "telegram/TelegramUpdate.h"

#include <QList>
#include <QString>

#include <optional>

namespace moai {

// What a chat is told besides rounds and notices. Pure.

/// For whoever is not paired: nothing about the owner, only their own numbers.
[[nodiscard]] Outgoing neutralLine(const TelegramMessage &message);
/// A code was taken; somebody at the desk must say yes. Markdown.
[[nodiscard]] QString waitsForConsent();
/// What a paired chat can do, and where it is. Markdown.
[[nodiscard]] QString welcome(const std::optional<Project> &project);
/// Who speaks, and where. Markdown.
[[nodiscard]] QString whoAmI(const TelegramMessage &message, const TelegramChat &chat,
                             const std::optional<Project> &project);
/// What can be sent instead of a voice message, a photo … Markdown.
[[nodiscard]] QString whatIsSupported();
/// What Telegram knows besides the language; behind `/help`. Markdown.
[[nodiscard]] QString alsoInTelegram();

/// Markdown.
[[nodiscard]] QString nowInProject(const Project &project);
/// A choice of projects, as many as Telegram takes buttons.
[[nodiscard]] Outgoing projectChoice(const QList<Project> &projects,
                                     const std::optional<Project> &current,
                                     const ButtonSigner &signer);
/// A question before a line is carried out, with Yes and No.
[[nodiscard]] Outgoing questionMessage(const QString &markdown, qint64 question,
                                       const ButtonSigner &signer);
/// The same once it was answered.
[[nodiscard]] Outgoing answeredQuestion(const TelegramQuestion &question, bool yes);

} // namespace moai
