// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/CassetteWriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Cassette)
};

Failure notWritten(const QFile &file)
{
    return {FailureKind::Invalid,
            //: %1 a file, %2 why not
            Tr::tr("The recording cannot be written to %1: %2.")
                .arg(file.fileName(), file.errorString()),
            {}};
}

} // namespace

Result<std::shared_ptr<CassetteWriter>> CassetteWriter::open(const QString &name,
                                                             const QDateTime &now)
{
    const std::shared_ptr<CassetteWriter> writer(new CassetteWriter(name));
    QFile &file = writer->m_file;
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite))
        return notWritten(file);
    const QByteArray there = file.readAll();
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (there.isEmpty()) {
        writer->write({}, {{"format"_L1, kCassetteFormat},
                           {"version"_L1, kCassetteVersion},
                           {"moai"_L1, QStringLiteral(MOAI_VERSION)},
                           {"recorded"_L1, now.toString(Qt::ISODateWithMs)}});
    } else {
        auto before = Cassette::read(there);
        if (!before)
            return before.error();
        writer->m_before = std::move(*before);
        for (const TapedExchange &exchange : writer->m_before.exchanges)
            writer->m_lastId = std::max(writer->m_lastId, exchange.id);
        const qint64 end = there.lastIndexOf('\n') + 1;
        if (end < there.size() && !file.resize(end)) // a line that was cut off
            return notWritten(file);
        file.seek(end);
    }
    if (writer->m_failure)
        return *writer->m_failure;
    return writer;
}

void CassetteWriter::write(QLatin1StringView type, QJsonObject line)
{
    if (m_failure)
        return;
    if (!type.isEmpty())
        line["type"_L1] = type;
    const QByteArray bytes =
        m_secrets.scrubbed(QJsonDocument(line).toJson(QJsonDocument::Compact)) + '\n';
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        m_failure = notWritten(m_file);
}

int CassetteWriter::writeRequest(const HttpRequest &request)
{
    m_secrets.addFrom(request);
    const TapedRequest taped = tapedRequest(request);
    write("request"_L1, {{"id"_L1, ++m_lastId},
                         {"method"_L1, taped.method},
                         {"url"_L1, taped.url},
                         {"headers"_L1, taped.headers},
                         {"keyHeaders"_L1, taped.keyHeaders},
                         {"body"_L1, taped.body}});
    return m_lastId;
}

} // namespace moai
