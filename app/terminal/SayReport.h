// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Course.h"
#include "domain/Discussion.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace moai {
class Roundtable;
struct Said;
} // namespace moai

namespace moai::terminal {

/// Prints what a line led to as it runs: one round, or all rounds of a discussion. JSON Lines, or
/// each answer when it ends. Watches all news from the start and prints what belongs to the line
/// once follow() tells where it led.
class SayReport : public QObject
{
    Q_OBJECT

public:
    enum class Form { Text, JsonLines };

    SayReport(Roundtable &roundtable, Form form, QObject *parent = nullptr);

    /// The line led to a round.
    void follow(const Said &said);
    /// 0 when every participant asked has answered, 1 when some did, 3 when none did.
    [[nodiscard]] int exitStatus() const;
    /// Whether the line had judges write, whose words are not printed as they are.
    [[nodiscard]] bool hasJudged() const { return m_judged; }

signals:
    /// Every answer has ended and is printed; no other round follows.
    void ended();

private:
    /// One piece of news, kept until it is known which rounds are ours.
    struct News {
        RoundId round;
        std::function<void()> tell;
    };
    void take(RoundId round, std::function<void()> tell);
    [[nodiscard]] bool isOurs(RoundId round) const;
    void begin(const Message &answer);
    void tellBeginning(const Round &round);
    void tellText(MessageId id, const QString &text);
    void tellFinished(const Message &message);
    void tellRound(const Round &round);
    void tellCourse();
    QJsonObject event(QLatin1StringView name, const Message &message) const;

    const Form m_form;
    DiscussionId m_discussion; ///< invalid until follow()
    RoundId m_round;           ///< the line's first
    QList<News> m_waiting;
    QHash<RoundId, Round> m_rounds;      ///< those that began since we watch
    QHash<MessageId, Message> m_answers; ///< of any round, as they began
    QHash<MessageId, MessageStatus> m_ended;
    QHash<DiscussionId, Course> m_courses; ///< of discussions that this process leads
    bool m_judged = false;
    bool m_over = false;
};

} // namespace moai::terminal
