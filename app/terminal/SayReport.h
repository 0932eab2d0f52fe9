// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace moai {
class Roundtable;
}

namespace moai::terminal {

/// Prints one round of a Roundtable as it runs: JSON Lines, or each answer when it ends. Watches
/// all news from the start and prints what belongs to the round once follow() names it.
class SayReport : public QObject
{
    Q_OBJECT

public:
    enum class Form { Text, JsonLines };

    SayReport(Roundtable &roundtable, Form form, QObject *parent = nullptr);

    /// The round that the line led to.
    void follow(RoundId round);
    /// 0 when every participant asked has answered, 1 when some did, 3 when none did.
    [[nodiscard]] int exitStatus() const;

signals:
    /// Every answer of the round has ended and is printed.
    void ended();

private:
    /// One piece of news, kept until it is known which round is ours.
    struct News {
        RoundId round;
        std::function<void()> tell;
    };
    void take(RoundId round, std::function<void()> tell);
    void begin(const Message &answer);
    void tellText(MessageId id, const QString &text);
    void tellFinished(const Message &message);
    void tellRound(const Round &round);
    QJsonObject event(QLatin1StringView name, const Message &message) const;

    const Form m_form;
    RoundId m_round; ///< invalid until follow()
    QList<News> m_waiting;
    QHash<MessageId, Message> m_answers; ///< of any round that began since we watch
    QHash<MessageId, MessageStatus> m_ended;
    bool m_over = false;
};

} // namespace moai::terminal
