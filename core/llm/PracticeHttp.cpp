// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeHttp.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [marks](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               marks.contains(c);
    });
}

/// Digits only: toLongLong() would also take a sign and spaces, which let two parties disagree
/// about where a body ends.
std::optional<qsizetype> lengthFrom(QByteArrayView text, int base)
{
    const bool digits = !text.isEmpty() && text.size() <= 15 &&
                        std::all_of(text.begin(), text.end(), [base](char c) {
                            const bool hex = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
                            return (c >= '0' && c <= '9') || (base == 16 && hex);
                        });
    if (!digits)
        return std::nullopt;
    return qsizetype(text.toByteArray().toLongLong(nullptr, base));
}

} // namespace

QByteArray PracticeHttpRequest::header(QByteArrayView name) const
{
    for (const HttpHeader &header : headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    return {};
}

void PracticeHttpReader::feed(QByteArrayView bytes)
{
    if (m_refusal)
        return;
    m_pending.append(bytes);
    advance();
}

std::optional<PracticeHttpRequest> PracticeHttpReader::take()
{
    if (m_stage != Stage::Complete)
        return std::nullopt;
    m_stage = Stage::Head;
    m_expectsContinue = false;
    auto request = std::exchange(m_request, {});
    advance();
    return request;
}

bool PracticeHttpReader::takeExpectation()
{
    return std::exchange(m_expectsContinue, false);
}

void PracticeHttpReader::advance()
{
    while (!m_refusal && m_stage != Stage::Complete && step()) {
    }
}

bool PracticeHttpReader::step()
{
    switch (m_stage) {
    case Stage::Head:
        return readHead();
    case Stage::Body:
        if (!takeBytes(m_left))
            return false;
        m_stage = Stage::Complete;
        return true;
    case Stage::ChunkHead:
        return readChunkHead();
    case Stage::ChunkData:
        if (!takeBytes(m_left))
            return false;
        m_stage = Stage::ChunkEnd;
        return true;
    case Stage::ChunkEnd: {
        const auto line = takeLine(2);
        if (!line)
            return false;
        m_stage = Stage::ChunkHead;
        return line->isEmpty() || refuse(400, u"A chunk is longer than its head says."_s);
    }
    case Stage::Trailer:
        return readTrailer();
    case Stage::Complete:
        return false;
    }
    Q_UNREACHABLE();
}

bool PracticeHttpReader::readHead()
{
    // A client may send empty lines before a request (RFC 9112, 2.2).
    qsizetype start = 0;
    while (start < m_pending.size() && (m_pending[start] == '\r' || m_pending[start] == '\n'))
        ++start;
    m_pending.remove(0, start);

    const qsizetype crlf = m_pending.indexOf("\r\n\r\n");
    const qsizetype lf = m_pending.indexOf("\n\n");
    const bool bare = lf >= 0 && (crlf < 0 || lf < crlf);
    const qsizetype end = bare ? lf : crlf;
    if (end > kMaxHead || (end < 0 && m_pending.size() > kMaxHead))
        return refuse(431, u"The request's head is longer than 64 KiB."_s);
    if (end < 0)
        return false;
    const QByteArray head = m_pending.left(end);
    m_pending.remove(0, end + (bare ? 2 : 4));

    bool isFirst = true;
    for (QByteArrayView line : head.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!(std::exchange(isFirst, false) ? readRequestLine(line) : readHeader(line)))
            return false;
    }
    return settleBody();
}

bool PracticeHttpReader::readRequestLine(QByteArrayView line)
{
    const QList<QByteArray> parts = line.toByteArray().split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return refuse(400, u"The first line is not an HTTP request."_s);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return refuse(parts[2].startsWith("HTTP/") ? 505 : 400,
                      u"Only HTTP/1.1 and HTTP/1.0 are spoken here."_s);
    const QUrl target = QUrl::fromEncoded(parts[1]);
    if (!target.isValid() || !target.path().startsWith(u'/'))
        return refuse(400, u"The request's address is not a path."_s);
    m_request.method = parts[0];
    m_request.path = target.path().toUtf8();
    m_request.isHttp10 = parts[2] == "HTTP/1.0";
    return true;
}

bool PracticeHttpReader::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    // Spaces before the colon and folded lines are how requests get smuggled (RFC 9112, 5.1, 5.2).
    if (colon < 1 || !isToken(line.first(colon)))
        return refuse(400, u"A header line is broken."_s);
    if (m_request.headers.size() == kMaxHeaders)
        return refuse(431, u"The request has more than 100 headers."_s);
    m_request.headers.append(
        {line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

bool PracticeHttpReader::settleBody()
{
    std::optional<QByteArray> length;
    QByteArray encoding;
    for (const HttpHeader &header : std::as_const(m_request.headers)) {
        const QByteArray name = header.name.toLower();
        if (name == "content-length") {
            if (length && *length != header.value)
                return refuse(400, u"Two lengths of the body contradict each other."_s);
            length = header.value;
        } else if (name == "transfer-encoding") {
            encoding += header.value.toLower();
        }
    }
    if (!m_request.isHttp10 && m_request.header("Host").isNull())
        return refuse(400, u"The Host header is missing."_s);
    const QByteArray connection = m_request.header("Connection").toLower();
    m_request.keepAlive =
        m_request.isHttp10 ? connection.contains("keep-alive") : !connection.contains("close");
    if (!encoding.isEmpty() && length)
        return refuse(400, u"A body has a length or comes in chunks, not both."_s);
    if (!encoding.isEmpty() && encoding != "chunked")
        return refuse(501, u"The only transfer encoding known here is chunked."_s);
    const auto size = lengthFrom(length.value_or("0"), 10);
    if (!size)
        return refuse(400, u"The length of the body is not a number."_s);
    if (*size > kMaxBody)
        return refuse(413, u"The request is larger than 16 MiB."_s);

    const QByteArray expectation = m_request.header("Expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue")
        return refuse(417, u"The only expectation known here is 100-continue."_s);
    m_left = *size;
    m_trailerSize = 0;
    m_stage = !encoding.isEmpty() ? Stage::ChunkHead : Stage::Body;
    // Whoever has begun to send the body does not wait (RFC 9110, 10.1.1).
    m_expectsContinue = !expectation.isEmpty() && m_pending.isEmpty() && !m_request.isHttp10 &&
                        (m_left > 0 || m_stage == Stage::ChunkHead);
    return true;
}

bool PracticeHttpReader::readChunkHead()
{
    const auto line = takeLine(4096);
    if (!line)
        return false;
    const auto size =
        lengthFrom(QByteArrayView(*line)
                       .first(line->indexOf(';') < 0 ? line->size() : line->indexOf(';'))
                       .trimmed(),
                   16);
    if (!size)
        return refuse(400, u"A chunk's length is not a number."_s);
    if (*size > kMaxBody - m_request.body.size())
        return refuse(413, u"The request is larger than 16 MiB."_s);
    m_left = *size;
    m_stage = *size == 0 ? Stage::Trailer : Stage::ChunkData;
    return true;
}

bool PracticeHttpReader::readTrailer()
{
    const auto line = takeLine(kMaxHead - m_trailerSize);
    if (!line)
        return false;
    m_trailerSize += line->size() + 2;
    if (line->isEmpty())
        m_stage = Stage::Complete;
    return true;
}

std::optional<QByteArray> PracticeHttpReader::takeLine(qsizetype limit)
{
    const qsizetype end = m_pending.indexOf('\n');
    if (end > limit || (end < 0 && m_pending.size() > limit)) {
        (void)refuse(400, u"A line of the chunked body is too long."_s);
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_pending.left(end);
    m_pending.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool PracticeHttpReader::takeBytes(qsizetype wanted)
{
    const qsizetype size = std::min(wanted, m_pending.size());
    m_request.body.append(QByteArrayView(m_pending).first(size));
    m_pending.remove(0, size);
    m_left -= size;
    return m_left == 0;
}

bool PracticeHttpReader::refuse(int status, const QString &sentence)
{
    m_refusal = Refusal{status, sentence};
    m_pending.clear();
    return false;
}

} // namespace moai
