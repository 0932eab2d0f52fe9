// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/Announcer.h"

#include "discussion/Desk.h"
#include "settings/Settings.h"
#include "settings/SpeechSettings.h"
#include "widgets/SpokenLine.h"

#include <utility>

namespace moai {

using namespace std::chrono_literals;

namespace {
constexpr auto kGather = 700ms;
constexpr auto kListen = 3s;
} // namespace

Announcer::Announcer(Desk &desk, const Settings &settings, SpokenLine &line, QObject *parent)
    : QObject(parent), m_desk(desk), m_settings(settings), m_line(line)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
    connect(&desk, &Desk::opened, this, [this] {
        m_running.clear();
        m_news = {};
        watchRunning();
    });
    connect(&desk, &Desk::roundAdded, this, &Announcer::watchRunning);
    connect(&desk, &Desk::messageChanged, this, &Announcer::take);
}

void Announcer::watchRunning()
{
    if (m_running.isEmpty()) {
        m_ended = 0;
        m_failed = false;
    }
    if (!m_desk.rounds().isEmpty())
        for (const Message &message : m_desk.rounds().last().messages)
            if (!hasEnded(message.status))
                m_running.insert(message.id);
}

void Announcer::take(const Message &message)
{
    if (!hasEnded(message.status)) {
        if (m_running.isEmpty()) { // asked again
            m_ended = 0;
            m_failed = false;
        }
        m_running.insert(message.id);
        return;
    }
    if (!m_running.remove(message.id))
        return;
    ++m_ended;
    m_failed = m_failed || message.status != MessageStatus::Complete;
    m_news.add(message);
    m_news.isAll = m_running.isEmpty() && m_ended > 1;
    m_news.allAnswered = !m_failed;
    if (!m_pause.isActive())
        m_pause.start(kGather);
}

void Announcer::speak()
{
    const Announcement news = std::exchange(m_news, {});
    if (news.isEmpty() || !m_settings.get(announceSetting))
        return;
    m_line.say(sentenceOf(news));
    m_pause.start(kListen);
}

} // namespace moai

#include "moc_Announcer.cpp"
