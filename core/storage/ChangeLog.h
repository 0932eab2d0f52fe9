// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QMetaType>
#include <QSqlDatabase>
#include <QString>

namespace moai {

/// What a change is about.
enum class Entity {
    Project,
    Service,
    Discussion,
    Round,
    Message,
    TelegramChat,
    TelegramPost,
    Persona,
    RosterPreset,
};

[[nodiscard]] QString toName(Entity entity);
[[nodiscard]] std::optional<Entity> entityFromName(QStringView name);

/// Something that a commit touched.
struct Change {
    Entity entity = Entity::Project;
    qint64 id = 0;          ///< its key
    bool elsewhere = false; ///< by another process, or while tidying up after a dead one

    bool operator==(const Change &) const = default;
};

/// Notes it in the transaction under way, for this process's stores and the others'. `runner` is
/// Database::runner(); empty: news to everyone. Prunes now and then.
[[nodiscard]] Result<void> noteChange(QSqlDatabase &database, const QString &runner, Entity entity,
                                      qint64 id);

/// Throws away all but the newest 10,000.
[[nodiscard]] Result<void> pruneChanges(QSqlDatabase &database, qint64 newest);

/// What was noted after `seq`, each thing once per origin, oldest first. Moves `seq` on.
[[nodiscard]] Result<QList<Change>> changesAfter(QSqlDatabase &database, const QString &runner,
                                                 qint64 &seq);

/// The newest note's number; 0 when there is none.
[[nodiscard]] Result<qint64> newestChange(QSqlDatabase &database);

} // namespace moai

Q_DECLARE_METATYPE(moai::Change)
