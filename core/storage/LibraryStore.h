// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Library.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace moai {

class Database;

/// What a person keeps to use again: personas and whole rosters. GUI thread; answers come as
/// futures. Names are unique without regard to case. What is not there, a name that is taken or
/// empty and a handle that cannot be used are a Failure of kind `invalid`; trouble with the file is
/// one of kind `storage`.
class LibraryStore : public QObject
{
    Q_OBJECT

public:
    explicit LibraryStore(Database &database, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<Persona>>> personas(); ///< by name
    /// Adds it, or changes the one of that name.
    [[nodiscard]] QFuture<Result<Persona>> keepPersona(const Persona &persona);
    [[nodiscard]] QFuture<Result<void>> renamePersona(const QString &name, const QString &to);
    /// Gives back what is gone, for keepPersona() to bring back.
    [[nodiscard]] QFuture<Result<Persona>> removePersona(const QString &name);

    [[nodiscard]] QFuture<Result<QList<RosterPreset>>> presets(); ///< by name
    /// Adds it, or changes the one of that name. Its seats lose their ids and their project.
    [[nodiscard]] QFuture<Result<RosterPreset>> keepPreset(const RosterPreset &preset);
    [[nodiscard]] QFuture<Result<void>> renamePreset(const QString &name, const QString &to);
    /// Gives back what is gone, for keepPreset() to bring back.
    [[nodiscard]] QFuture<Result<RosterPreset>> removePreset(const QString &name);

signals:
    /// Personas or presets changed, here or in another process: read again.
    void changed();

private:
    Database &m_database;
};

} // namespace moai
