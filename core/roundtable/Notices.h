// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Project.h"
#include "domain/SearchHit.h"
#include "roundtable/Here.h"

#include <QList>
#include <QString>

namespace moai {

// What Moai itself says to a line, as Markdown. Pure.

/// The whole language, or one command of it; fails when there is no such command.
[[nodiscard]] Result<QString> helpNotice(const QString &about);
[[nodiscard]] QString projectsNotice(const QList<Project> &projects,
                                     const std::optional<Project> &current);
[[nodiscard]] QString rosterNotice(const QList<Participant> &roster);

/// An answer under way, for `/status`.
struct UnderWayNotice {
    Message message;
    bool here = true; ///< false: another process asks it
};
[[nodiscard]] QString statusNotice(const Here &here, const QList<UnderWayNotice> &underWay);

/// What a search found; long lists are cut, and say so.
[[nodiscard]] QString searchNotice(const QString &words, const QList<SearchHit> &hits);

/// A person's words inside Markdown, shown as they are.
[[nodiscard]] QString inMarkdown(const QString &words);

} // namespace moai
