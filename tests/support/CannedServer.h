// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Canned.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace moai::test {

class CannedConnection;

/// One request as it came.
struct CannedRequest {
    QByteArray method;
    QByteArray path;                                  ///< with the query
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< which connection it came by, from 0

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty: not there
};

/// The first request of what came, taken out of it; nothing until it is whole.
[[nodiscard]] std::optional<CannedRequest> takeRequest(QByteArray &incoming);

/// A real HTTP/1.1 server on 127.0.0.1 that does what it is told and keeps a journal. Answers come
/// from the queue of answer(), else from at() for the path, else from always(), else 404. Lives in
/// the test's thread: it moves whenever the event loop does.
///
///     CannedServer server;
///     server.answer(Canned::json("{}", 500));
///     server.always(Canned::sse({"data: [DONE]\n\n"}));
///     … ask server.url("/v1") …
///     QTRY_COMPARE(server.requests().size(), 2);
class CannedServer : public QObject
{
    Q_OBJECT

public:
    enum class Speaks { Plain, Tls /**< with a self-signed certificate for localhost */ };

    explicit CannedServer(Speaks speaks = Speaks::Plain);
    ~CannedServer() override;

    /// `http://127.0.0.1:PORT/path`.
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    /// Ends listening: the next connection is refused.
    void close();

    /// The next request gets this; call it again for the one after.
    void answer(Canned canned) { m_queue.push_back(std::move(canned)); }
    /// Requests to this path get this.
    void at(const QByteArray &path, Canned canned) { m_paths.insert(path, std::move(canned)); }
    /// Every request that nothing else answers gets this.
    void always(Canned canned) { m_always = std::move(canned); }
    /// Lets every answer go on that is at a hold() now.
    void release();

    [[nodiscard]] const QList<CannedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< ever made
    [[nodiscard]] int open() const;                                 ///< connections now
    [[nodiscard]] int held() const;                                 ///< answers at a hold() now
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }   ///< requests under way

signals:
    void requested(const moai::test::CannedRequest &request);

private:
    friend class CannedConnection;
    void accept();
    Canned answerTo(const CannedRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    Speaks m_speaks;
    std::deque<Canned> m_queue;
    QHash<QByteArray, Canned> m_paths;
    std::optional<Canned> m_always;
    QList<CannedRequest> m_requests;
    std::vector<std::unique_ptr<CannedConnection>> m_open;
    int m_connections = 0;
    int m_mostAtOnce = 0;
};

} // namespace moai::test
