// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QFile>
#include <QTest>

namespace moai::test {

/// Seats, answers and rounds for tests of what is asked; ids are made from positions.
inline Participant seat(qint64 id, const QString &handle)
{
    Participant seat;
    seat.id = ParticipantId{id};
    seat.position = int(id) - 1;
    seat.handle = handle;
    seat.serviceName = QStringLiteral("practice");
    seat.model = QStringLiteral("model-") + QString::number(id);
    return seat;
}

inline Message answer(const Participant &seat, const QString &text,
                      MessageStatus status = MessageStatus::Complete)
{
    Message message;
    message.author = Author::Participant;
    message.participant = seat.id;
    message.handle = seat.handle;
    message.text = text;
    message.status = status;
    return message;
}

inline Message failed(const Participant &seat, const QString &sentence)
{
    Message message = answer(seat, {}, MessageStatus::Failed);
    message.failure = Failure{FailureKind::Server, sentence, {}};
    return message;
}

inline RoundRecord round(qint64 number, const QString &question, QList<Message> answers = {})
{
    RoundRecord record;
    record.round.id = RoundId{number};
    record.round.number = int(number);
    Message human;
    human.text = question;
    record.messages = {human};
    record.messages += answers;
    for (qsizetype i = 0; i < record.messages.size(); ++i) {
        record.messages[i].round = record.round.id;
        record.messages[i].id = MessageId{number * 100 + i};
    }
    return record;
}

/// Compares with tests/data/prompts/NAME.txt; MOAI_WRITE_GOLDEN=1 writes the file instead.
inline void compareGolden(const QString &name, const QString &text)
{
    QFile file(QStringLiteral(MOAI_TEST_DATA "/prompts/") + name + QStringLiteral(".txt"));
    if (qEnvironmentVariableIsSet("MOAI_WRITE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(text.toUtf8() + '\n') > 0);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(text + QLatin1Char('\n'), QString::fromUtf8(file.readAll()));
}

} // namespace moai::test
