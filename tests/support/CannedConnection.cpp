// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CannedConnection.h"

#include "support/GzipStream.h"

#include <QTimer>

#include <sys/socket.h>

namespace moai::test {

CannedConnection::CannedConnection(CannedServer &server, QTcpSocket *socket, int number)
    : m_server(server), m_socket(socket), m_number(number)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &CannedConnection::read);
    if (m_socket->bytesAvailable() > 0)
        QTimer::singleShot(0, this, &CannedConnection::read);
}

CannedConnection::~CannedConnection() = default;

void CannedConnection::read()
{
    m_incoming += m_socket->readAll();
    if (isBusy())
        return;
    if (auto request = takeRequest(m_incoming)) {
        request->connection = m_number;
        play(m_server.answerTo(*request));
    }
}

void CannedConnection::play(Canned answer)
{
    m_answer = std::move(answer);
    m_step = 0;
    m_chunked = false;
    m_gzip.reset();
    int busy = 0;
    for (const auto &connection : m_server.m_open)
        busy += connection->isBusy() ? 1 : 0;
    m_server.m_mostAtOnce = std::max(m_server.m_mostAtOnce, busy);
    next();
}

void CannedConnection::next()
{
    while (m_answer && m_step < m_answer->steps().size()) {
        const Canned::Step step = m_answer->steps()[m_step++];
        switch (step.what) {
        case Canned::Do::Wait:
            QTimer::singleShot(step.time, Qt::PreciseTimer, this, &CannedConnection::next);
            return;
        case Canned::Do::Hold:
            m_held = true;
            return;
        case Canned::Do::Silence:
            return;
        case Canned::Do::Cut:
            m_answer.reset();
            m_socket->disconnectFromHost();
            return;
        case Canned::Do::Reset:
            endRudely();
            return;
        case Canned::Do::Head:
        case Canned::Do::Body:
        case Canned::Do::Chunk:
        case Canned::Do::Bytes:
        case Canned::Do::Gzip:
            send(step);
        }
    }
    if (m_answer)
        finish();
}

void CannedConnection::send(const Canned::Step &step)
{
    switch (step.what) {
    case Canned::Do::Head:
        m_head = step.bytes;
        break;
    case Canned::Do::Gzip:
        m_gzip = std::make_unique<GzipStream>();
        break;
    case Canned::Do::Body: {
        const QByteArray body = m_gzip ? m_gzip->add(step.bytes) + m_gzip->end() : step.bytes;
        sendHead("Content-Length: " + QByteArray::number(body.size()));
        m_socket->write(body);
        break;
    }
    case Canned::Do::Chunk: {
        m_chunked = true;
        sendHead("Transfer-Encoding: chunked");
        const QByteArray chunk = m_gzip ? m_gzip->add(step.bytes) : step.bytes;
        m_socket->write(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
        break;
    }
    case Canned::Do::Bytes:
    case Canned::Do::Wait:
    case Canned::Do::Hold:
    case Canned::Do::Cut:
    case Canned::Do::Reset:
    case Canned::Do::Silence:
        m_socket->write(step.bytes);
    }
    m_socket->flush();
}

void CannedConnection::sendHead(const QByteArray &framing)
{
    if (!m_head.isEmpty())
        m_socket->write(m_head + framing + "\r\n\r\n");
    m_head.clear();
}

void CannedConnection::finish()
{
    sendHead("Content-Length: 0");
    if (m_chunked) {
        if (const QByteArray rest = m_gzip ? m_gzip->end() : QByteArray(); !rest.isEmpty())
            m_socket->write(QByteArray::number(rest.size(), 16) + "\r\n" + rest + "\r\n");
        m_socket->write("0\r\n\r\n");
    }
    m_socket->flush();
    m_answer.reset();
    read(); // the next request may be there already
}

void CannedConnection::endRudely()
{
    m_answer.reset();
    m_socket->flush();
    const linger now{1, 0}; // close() sends RST
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

void CannedConnection::release()
{
    m_held = false;
    next();
}

} // namespace moai::test
