// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "domain/Discussion.h"
#include "roundtable/TapedTable.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>

namespace moai {

class CassetteWriter;
class Clock;
class DiscussionStore;
class Keys;
class ProjectStore;
class Roundtable;
struct Here;

/// Records a discussion on a cassette (docs/cassette.md) while it is held: the lines said in it by
/// whatever door, how the table was set, what its participants are asked and every byte that comes.
/// GUI thread. Destroying it ends the recording.
///
/// For the window's "Record this discussion…": make one, begin(discussion, file) with the file that
/// the person chose, show that it records until end() or broke(). A discussion that has been held
/// for a while may be recorded from there on; what was said before is written first.
class Recording : public QObject
{
    Q_OBJECT

public:
    Recording(ProjectStore &projects, DiscussionStore &discussions, Keys &keys,
              Roundtable &roundtable, Clock &clock, QObject *parent = nullptr);
    ~Recording() override;

    /// Records from now on to that file: a new one, or a cassette of this very discussion, which
    /// goes on. Fails with kind `invalid` and a sentence when the file cannot be written, is
    /// something else or holds another discussion; it is left as it was then.
    [[nodiscard]] QFuture<Result<void>> begin(DiscussionId discussion, const QString &file);
    void end();
    [[nodiscard]] bool isOn() const { return m_tape != nullptr; }

signals:
    /// The file can no longer be written (the disk is full …); nothing is recorded any more. The
    /// discussion itself goes on.
    void broke(const moai::Failure &failure);

private:
    QFuture<Result<void>> knowSecrets(const std::shared_ptr<CassetteWriter> &tape,
                                      const QList<Service> &services);
    Result<void> start(const std::shared_ptr<CassetteWriter> &tape, const DiscussionRecord &record);
    void readTable();
    void setTable(const Here &here);
    void write(QLatin1StringView type, const QJsonObject &line);

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    Keys &m_keys;
    Roundtable &m_roundtable;
    Clock &m_clock;
    std::shared_ptr<CassetteWriter> m_tape; ///< null: off
    DiscussionId m_discussion;
    TapedTable m_table;
    QList<Service> m_services; ///< all that there are
    QJsonObject m_written;     ///< the table as it was written last
    QHash<RoundId, int> m_numbers;
};

} // namespace moai
