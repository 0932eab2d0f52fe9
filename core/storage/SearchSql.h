// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/SearchHit.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

// Full text search in SQL. Functions run inside the storage thread's work.

namespace moai {

/// The most places that a search gives.
inline constexpr int kMostHits = 200;

/// Where all the words stand, in any case and also within words: titles and what was said, newest
/// first, in all projects or one. Words in double quotes belong together. Fails with kind `invalid`
/// when there is no word.
[[nodiscard]] Result<QList<SearchHit>> search(const QSqlDatabase &database, const QString &words,
                                              std::optional<ProjectId> project);

/// The words of a search; quoted ones in one piece. Pure.
[[nodiscard]] QStringList searchWords(const QString &typed);
/// One line of the text around the first place of any of the words. Pure.
[[nodiscard]] QString excerptOf(const QString &text, const QStringList &words);

} // namespace moai
