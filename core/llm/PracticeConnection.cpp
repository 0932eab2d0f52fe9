// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeConnection.h"

#include "llm/PracticeServer.h"

#include <QTcpSocket>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

/// How much is read ahead while an answer is played; the rest waits in the client.
constexpr qint64 kReadAhead = 64 * 1024;

QByteArray reasonOf(int status)
{
    static constexpr std::array<std::pair<int, const char *>, 20> reasons{{
        {200, "OK"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {413, "Content Too Large"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
        {529, "Overloaded"},
    }};
    for (const auto &[known, reason] : reasons)
        if (known == status)
            return reason;
    return "Error";
}

PracticeError problem(int status, const QString &sentence)
{
    PracticeError error;
    error.status = status;
    error.message = sentence;
    if (status >= 500)
        error.type = u"server_error"_s;
    return error;
}

} // namespace

PracticeConnection::PracticeConnection(QTcpSocket *socket, PracticeDesk &desk,
                                       const PracticeLimits &limits, std::function<double()> pace,
                                       QObject *parent)
    : QObject(parent), m_socket(socket), m_desk(desk), m_limits(limits), m_pace(std::move(pace))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_nextBeat.setSingleShot(true);
    m_nextBeat.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    connect(&m_nextBeat, &QTimer::timeout, this, &PracticeConnection::play);
    connect(&m_patience, &QTimer::timeout, this, [this] { (this->*m_onImpatience)(); });
    connect(m_socket, &QTcpSocket::readyRead, this, &PracticeConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &PracticeConnection::goOn);
    waitFor(m_limits.head, &PracticeConnection::hangUp);
}

void PracticeConnection::turnAway()
{
    refuse({503, u"More clients are connected than the practice server serves at once."_s});
}

void PracticeConnection::read()
{
    if (m_closing) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    // Who does not take the answers gets no more of them.
    while (!m_answering && !m_closing && m_socket->bytesToWrite() <= kReadAhead) {
        m_reader.feed(m_socket->readAll());
        if (m_reader.refusal())
            return refuse(*m_reader.refusal());
        if (const auto request = m_reader.take())
            return answer(*request);
        if (m_reader.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        watchRequest();
        if (m_socket->bytesAvailable() == 0)
            return;
    }
}

void PracticeConnection::watchRequest()
{
    const Phase phase = m_reader.isIdle()    ? Phase::Idle
                        : m_reader.hasHead() ? Phase::Body
                                             : Phase::Head;
    // Only once per phase: a byte now and then does not buy more time.
    if (std::exchange(m_phase, phase) != phase && phase != Phase::Idle)
        waitFor(phase == Phase::Head ? m_limits.head : m_limits.body,
                &PracticeConnection::giveUpOnRequest);
}

void PracticeConnection::goOn()
{
    if (m_answering || m_closing)
        return;
    if (m_phase == Phase::Idle)
        waitFor(m_socket->bytesToWrite() > 0 ? m_limits.unread : m_limits.idle,
                &PracticeConnection::hangUp);
    read();
}

void PracticeConnection::answer(const PracticeHttpRequest &request)
{
    m_reply = m_desk.replyTo(request);
    m_bodyWanted = request.method != "HEAD";
    m_isHttp10 = request.isHttp10;
    m_chunked = !m_reply.length && !m_isHttp10;
    m_keepAlive = request.keepAlive && (m_reply.length || m_chunked) &&
                  m_reply.end == PracticeReply::End::Complete;
    m_answering = true;
    m_phase = Phase::Idle;
    m_headSent = false;
    m_beat = 0;
    m_due = m_reply.headAfter;
    m_speed = m_pace();
    m_patience.stop();
    m_playing.start();
    play();
}

void PracticeConnection::refuse(const PracticeHttpReader::Refusal &refusal)
{
    m_reply = PracticeDesk::replyWith(problem(refusal.status, refusal.sentence));
    m_keepAlive = false;
    m_bodyWanted = true;
    m_chunked = false;
    sendHead();
    m_socket->write(m_reply.beats.first().bytes);
    // The client may still be sending: closing now would reset the connection under the answer.
    // It closes as soon as it has read it, or is cut off.
    m_closing = true;
    m_socket->skip(m_socket->bytesAvailable());
    waitFor(m_limits.farewell, &PracticeConnection::hangUp);
}

void PracticeConnection::sendHead()
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_reply.status) + ' ' +
                      reasonOf(m_reply.status) + "\r\nServer: moai-practice\r\n";
    for (const HttpHeader &header : std::as_const(m_reply.headers))
        head += header.name + ": " + header.value + "\r\n";
    if (m_reply.length)
        head += "Content-Length: " + QByteArray::number(*m_reply.length) + "\r\n";
    else if (m_chunked)
        head += "Transfer-Encoding: chunked\r\n";
    head += m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    m_socket->write(head);
    m_headSent = true;
}

void PracticeConnection::play()
{
    const auto reached = [this] {
        return m_speed <= 0 || double(m_playing.elapsed()) * m_speed >= double(m_due.count());
    };
    const auto wait = [this] {
        const double left = double(m_due.count()) / m_speed - double(m_playing.elapsed());
        m_nextBeat.start(std::chrono::milliseconds(qMax(qint64(1), qRound64(left))));
    };
    if (!m_headSent) {
        if (!reached())
            return wait();
        sendHead();
        if (!m_bodyWanted)
            return finish();
        m_due += m_reply.beats.value(0).wait;
    }
    QByteArray bytes;
    while (m_beat < m_reply.beats.size() && reached()) {
        const QByteArray &beat = m_reply.beats[m_beat].bytes;
        bytes += m_chunked ? QByteArray::number(beat.size(), 16) + "\r\n" + beat + "\r\n" : beat;
        ++m_beat;
        m_due += m_reply.beats.value(m_beat).wait;
    }
    if (!bytes.isEmpty())
        m_socket->write(bytes);
    if (m_beat < m_reply.beats.size())
        return wait();
    finish();
}

void PracticeConnection::finish()
{
    if (m_reply.end == PracticeReply::End::Silence)
        return waitFor(m_limits.silence, &PracticeConnection::hangUp);
    if (m_chunked && m_bodyWanted && m_reply.end == PracticeReply::End::Complete)
        m_socket->write("0\r\n\r\n");
    if (!m_keepAlive)
        return closeAfterWriting();
    m_answering = false;
    m_reply = {};
    waitFor(m_limits.unread, &PracticeConnection::hangUp);
    // What was sent ahead waits its turn; from the event loop, so that a thousand requests sent
    // ahead do not nest.
    QMetaObject::invokeMethod(this, &PracticeConnection::read, Qt::QueuedConnection);
}

void PracticeConnection::closeAfterWriting()
{
    m_closing = true;
    m_answering = false;
    m_nextBeat.stop();
    m_socket->skip(m_socket->bytesAvailable());
    waitFor(m_limits.farewell, &PracticeConnection::hangUp);
    m_socket->disconnectFromHost();
}

void PracticeConnection::waitFor(std::chrono::milliseconds limit,
                                 void (PracticeConnection::*then)())
{
    m_onImpatience = then;
    m_patience.start(limit);
}

void PracticeConnection::giveUpOnRequest()
{
    refuse({408, u"The request did not come in whole in time."_s});
}

void PracticeConnection::hangUp()
{
    m_socket->abort();
    deleteLater();
}

} // namespace moai

#include "moc_PracticeConnection.cpp"
