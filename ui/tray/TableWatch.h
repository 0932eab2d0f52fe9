// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QList>
#include <QObject>

namespace moai {

class DiscussionStore;

/// What goes on at all tables, kept fresh from the store whether a window shows it or not. GUI
/// thread.
class TableWatch : public QObject
{
    Q_OBJECT

public:
    explicit TableWatch(DiscussionStore &discussions, QObject *parent = nullptr);

    /// The newest of all projects, a handful.
    [[nodiscard]] const QList<Discussion> &recent() const { return m_recent; }
    /// Those that run, and those with an end that nobody has seen.
    [[nodiscard]] const QList<Discussion> &toLookAt() const { return m_toLookAt; }

signals:
    void changed();

private:
    void read();

    DiscussionStore &m_discussions;
    QList<Discussion> m_recent;
    QList<Discussion> m_toLookAt;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was being read
};

} // namespace moai
