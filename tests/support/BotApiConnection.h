// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/BotApiCall.h"
#include "support/CannedServer.h"

#include <QObject>
#include <QTcpSocket>

namespace moai::test {

/// One client of a BotApiServer: one request after the other over a connection that is kept.
class BotApiConnection : public QObject
{
    Q_OBJECT

public:
    BotApiConnection(QTcpSocket *socket, QObject *parent);

    void answer(const BotApiReply &reply);
    void answerPage(int status, const QByteArray &html);
    void drop();

signals:
    void requested(const moai::test::CannedRequest &request);
    void gone();

private:
    void read();
    void write(int status, const QByteArray &type, const QByteArray &body);

    QTcpSocket *m_socket; ///< a child
    QByteArray m_incoming;
    bool m_isBusy = false;
};

} // namespace moai::test
