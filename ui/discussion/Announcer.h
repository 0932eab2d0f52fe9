// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/Announcement.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace moai {

class Desk;
class Settings;
class SpokenLine;

/// Tells a screen reader what ends in the open discussion: an answer, a failure, a conclusion, all.
/// What ends at nearly the same time is one sentence, and between two there is time to hear them.
/// GUI thread, as long as the window.
class Announcer : public QObject
{
    Q_OBJECT

public:
    Announcer(Desk &desk, const Settings &settings, SpokenLine &line, QObject *parent);

    /// Nothing waits to be told.
    [[nodiscard]] bool isQuiet() const { return m_news.isEmpty() && !m_pause.isActive(); }

private:
    void watchRunning();
    void take(const Message &message);
    void speak();

    Desk &m_desk;
    const Settings &m_settings;
    SpokenLine &m_line;
    QTimer m_pause; ///< while it runs, news are gathered
    QSet<MessageId> m_running;
    int m_ended = 0; ///< since something began to run
    bool m_failed = false;
    Announcement m_news;
};

} // namespace moai
