// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/RecordingWire.h"

#include "base/Clock.h"
#include "base/Log.h"

#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString nameOf(Reached reached)
{
    switch (reached) {
    case Reached::Nobody:
        return u"nobody"_s;
    case Reached::Server:
        return u"server"_s;
    case Reached::Answer:
        return u"answer"_s;
    }
    Q_UNREACHABLE();
}

class RecordedExchange final : public Exchange
{
public:
    RecordedExchange(Clock &clock, std::unique_ptr<Exchange> inner,
                     std::shared_ptr<CassetteWriter> tape, HttpRequest request)
        : m_clock(clock),
          m_inner(std::move(inner)),
          m_tape(std::move(tape)),
          m_request(std::move(request)),
          m_scrubbed(m_tape->secrets())
    {
        connect(m_inner.get(), &Exchange::headArrived, this, &RecordedExchange::onHead);
        connect(m_inner.get(), &Exchange::bytesArrived, this, &RecordedExchange::onBytes);
        connect(m_inner.get(), &Exchange::ended, this, &RecordedExchange::onEnded);
    }
    ~RecordedExchange() override
    {
        if (m_id != 0)
            end(m_why);
    }

    void start() override
    {
        m_id = m_tape->writeRequest(m_request);
        m_started = m_clock.elapsed();
        m_inner->start();
    }
    [[nodiscard]] Reached reached() const override { return m_inner->reached(); }
    void giveUp(const Failure &why) override { m_why = why; }

private:
    void onHead(const HttpResponseHead &head)
    {
        QJsonObject headers;
        for (const HttpHeader &header : head.headers) {
            const QString name = QString::fromLatin1(header.name).toLower();
            if (isHarmlessHeader(name))
                headers[name] = QString::fromUtf8(header.value);
        }
        write("head"_L1, {{"status"_L1, head.status}, {"headers"_L1, headers}});
        m_isRefusal = head.status >= 300;
        emit headArrived(head);
    }

    void onBytes(const QByteArray &bytes)
    {
        // What refuses a request may quote what it refuses, cut anywhere: it is written as one.
        if (m_isRefusal)
            m_refusal += bytes;
        else
            writeFrame(m_scrubbed.feed(bytes));
        emit bytesArrived(bytes);
    }

    void onEnded(const std::optional<Failure> &broken)
    {
        end(broken);
        emit ended(broken);
    }

    void end(const std::optional<Failure> &failure)
    {
        if (m_isRefusal)
            writeFrame(redact(QString::fromUtf8(m_tape->secrets().scrubbed(m_refusal))).toUtf8());
        else
            writeFrame(m_scrubbed.rest());
        QJsonObject line{{"reached"_L1, nameOf(m_inner->reached())}};
        if (failure)
            line["failure"_L1] = QJsonObject{{"kind"_L1, toName(failure->kind)},
                                             {"sentence"_L1, redact(failure->sentence)}};
        write("end"_L1, line);
        m_id = 0;
    }

    void writeFrame(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        if (QUtf8StringView(bytes).isValidUtf8() && !bytes.contains('\0'))
            write("frame"_L1, {{"text"_L1, QString::fromUtf8(bytes)}});
        else
            write("frame"_L1, {{"base64"_L1, QString::fromLatin1(bytes.toBase64())}});
    }

    void write(QLatin1StringView type, QJsonObject line)
    {
        line["of"_L1] = m_id;
        line["ms"_L1] = qint64((m_clock.elapsed() - m_started).count());
        m_tape->write(type, line);
    }

    Clock &m_clock;
    std::unique_ptr<Exchange> m_inner;
    std::shared_ptr<CassetteWriter> m_tape;
    HttpRequest m_request;
    ScrubbedStream m_scrubbed;
    int m_id = 0; ///< 0: not started, or its end is written
    std::chrono::milliseconds m_started{0};
    std::optional<Failure> m_why; ///< its asker gave up
    bool m_isRefusal = false;
    QByteArray m_refusal;
};

} // namespace

RecordingWire::RecordingWire(Clock &clock, std::shared_ptr<Wire> wire,
                             std::shared_ptr<CassetteWriter> tape)
    : m_clock(clock), m_wire(std::move(wire)), m_tape(std::move(tape))
{
}

std::unique_ptr<Exchange> RecordingWire::exchange(const HttpRequest &request,
                                                  const Exchange::Terms &terms)
{
    return std::make_unique<RecordedExchange>(m_clock, m_wire->exchange(request, terms), m_tape,
                                              request);
}

} // namespace moai
