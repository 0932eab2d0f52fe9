// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/BotApiConnection.h"

#include <QJsonDocument>

namespace moai::test {

BotApiConnection::BotApiConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent), m_socket(socket)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &BotApiConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &BotApiConnection::gone);
    // What came before anybody could hear it.
    QMetaObject::invokeMethod(this, &BotApiConnection::read, Qt::QueuedConnection);
}

void BotApiConnection::read()
{
    m_incoming += m_socket->readAll();
    if (m_isBusy)
        return;
    if (const auto request = takeRequest(m_incoming)) {
        m_isBusy = true;
        emit requested(*request);
    }
}

void BotApiConnection::answer(const BotApiReply &reply)
{
    write(reply.status, "application/json",
          QJsonDocument(reply.body).toJson(QJsonDocument::Compact));
}

void BotApiConnection::answerPage(int status, const QByteArray &html)
{
    write(status, "text/html", html);
}

void BotApiConnection::write(int status, const QByteArray &type, const QByteArray &body)
{
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type +
                    "\r\nContent-Length: " + QByteArray::number(body.size()) +
                    "\r\nConnection: keep-alive\r\n\r\n" + body);
    m_socket->flush();
    m_isBusy = false;
    read(); // the next request may be there already
}

void BotApiConnection::drop()
{
    m_socket->abort();
}

} // namespace moai::test

#include "moc_BotApiConnection.cpp"
