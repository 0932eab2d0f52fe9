// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "roundtable/Here.h"

#include <QObject>
#include <QString>

#include <memory>

namespace moai {

class CassetteWriter;
class Roundtable;
class RunningRounds;

/// Where a roundtable can be listened to by a recording: a part of it that only Recording asks for.
/// GUI thread. Belongs to its roundtable and must not be used after it.
class Tapes : public QObject
{
    Q_OBJECT

public:
    Tapes(RunningRounds &running, Roundtable &roundtable);

    [[nodiscard]] static Tapes &of(const Roundtable &roundtable);

    /// Writes what that discussion asks and hears from now on to the tape; null: no more.
    void set(DiscussionId discussion, const std::shared_ptr<CassetteWriter> &tape);

signals:
    /// A line that concerns a discussion is about to be carried out in it, at the table as it found
    /// it.
    void lineTaken(const moai::Here &here, const QString &line, bool confirmed);

private:
    RunningRounds &m_running;
};

} // namespace moai
