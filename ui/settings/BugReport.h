// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LogRing.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

namespace moai {

/// What a bug report is made of.
struct BugFacts {
    QList<std::pair<QString, QString>> versions; ///< what, and which: `Qt`, `6.4.2`
    QHash<QString, QVariant> settings;           ///< as Settings::values() gives them
    QList<LogLine> lines;                        ///< the last ones
    QString home;                                ///< the person's folder, shown as `~`
};

/// As Markdown, in English, to be pasted where bugs are told. Of the settings, switches and numbers
/// are shown; of texts only those that are none of the person's words (colours, language, keys of
/// the keyboard), of all others that they are set. Nothing that looks like a secret, no drafts,
/// titles, handles, addresses. Pure.
[[nodiscard]] QString bugReport(const BugFacts &facts);

/// What this program runs on: its own version, Qt's, SQLite's, the system's, the desktop, the
/// platform's plugin, screens with their scale. GUI thread.
[[nodiscard]] QList<std::pair<QString, QString>> versionsHere();

} // namespace moai
