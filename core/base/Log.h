// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LogRing.h"
#include "base/Result.h"

#include <QLoggingCategory>
#include <QString>

namespace moai {

// One category per area. Warnings and worse are shown; `QT_LOGGING_RULES="moai.*=true"` shows all.
// Prompts and answers are never logged; keys are not either, and redact() is the net below.
Q_DECLARE_LOGGING_CATEGORY(llmLog)
Q_DECLARE_LOGGING_CATEGORY(roundtableLog)
Q_DECLARE_LOGGING_CATEGORY(secretsLog)
Q_DECLARE_LOGGING_CATEGORY(settingsLog)
Q_DECLARE_LOGGING_CATEGORY(storageLog)
Q_DECLARE_LOGGING_CATEGORY(telegramLog)
Q_DECLARE_LOGGING_CATEGORY(uiLog)

/// The text with everything that looks like a secret replaced by `***`: authorization headers, key
/// headers and fields, keys with a known beginning, bot tokens, passwords and keys in URLs.
/// Redacting twice changes nothing more. Any thread.
[[nodiscard]] QString redact(const QString &text);

/// From now on every log message, of Qt too, goes to stderr as one redacted line
/// (`moai: warning: …`); stdout stays free for answers. The last 2,000 are held, too. Call once, at
/// the start of main().
void installLog();
/// What this process logged last; redacted. Any thread.
[[nodiscard]] const LogRing &recentLog();
/// From now on all of it, and what was logged before, also goes into files of that folder
/// (LogFile.h). Fails when it cannot be written.
[[nodiscard]] Result<void> keepLogIn(const QString &folder);
/// Whether everything our own areas have to say is logged, not just warnings and worse. At once;
/// `QT_LOGGING_RULES` in the environment wins.
void setVerboseLog(bool verbose);

} // namespace moai
