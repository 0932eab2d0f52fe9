// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ServiceHeaders.h"

#include "base/Invalid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ServiceHeaders)
};

/// What frames the message is the connection's business.
constexpr QLatin1StringView kOurs[] = {"host"_L1, "content-length"_L1, "transfer-encoding"_L1,
                                       "connection"_L1, "accept-encoding"_L1};

Result<QString> expanded(const ServiceHeader &header, const Variables &variables)
{
    const QRegularExpression variable(u"\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
    QString value;
    qsizetype done = 0;
    for (auto match = variable.globalMatch(header.value); match.hasNext();) {
        const auto found = match.next();
        const auto content = variables(found.captured(1));
        if (!content)
            return invalid(Tr::tr("The header %1 takes the environment variable %2, which is not "
                                  "set. Set it, then start Moai again.")
                               .arg(header.name, found.captured(1)));
        value += QStringView(header.value).mid(done, found.capturedStart() - done);
        value += *content;
        done = found.capturedEnd();
    }
    value += QStringView(header.value).mid(done);
    return value;
}

bool isToken(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c.isLetterOrNumber() && c.unicode() < 128) || u"!#$%&'*+-.^_`|~"_s.contains(c);
    });
}

bool isSendable(const QString &value)
{
    return std::ranges::none_of(
        value, [](QChar c) { return (c.unicode() < 32 && c != u'\t') || c.unicode() == 127; });
}

} // namespace

std::optional<QString> environmentVariable(const QString &name)
{
    const QByteArray key = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(key.constData()))
        return std::nullopt;
    return qEnvironmentVariable(key.constData());
}

Result<QList<HttpHeader>> expandedHeaders(const Service &service, const Variables &variables)
{
    QList<HttpHeader> headers;
    for (const ServiceHeader &header : service.headers) {
        if (!isToken(header.name))
            return invalid(Tr::tr("\"%1\" is no name for a header: use letters, digits and \"-\".")
                               .arg(header.name.left(100)));
        if (std::ranges::find(kOurs, header.name.toLower()) != std::end(kOurs))
            return invalid(Tr::tr("The header %1 is set by the connection itself. Remove it from "
                                  "the service %2.")
                               .arg(header.name, service.name));
        const auto value = expanded(header, variables);
        if (!value)
            return value.error();
        if (!isSendable(*value))
            return invalid(Tr::tr("The value of the header %1 has a line break or another control "
                                  "character in it. Remove it.")
                               .arg(header.name));
        headers.append({header.name.toLatin1(), value->trimmed().toUtf8()});
    }
    return headers;
}

HttpRequest withHeaders(HttpRequest request, const QList<HttpHeader> &headers)
{
    for (const HttpHeader &header : headers) {
        const auto isSame = [&](const HttpHeader &other) {
            return other.name.compare(header.name, Qt::CaseInsensitive) == 0;
        };
        request.headers.removeIf(isSame);
        request.keyHeaders.removeIf(isSame);
    }
    request.headers.append(headers);
    return request;
}

} // namespace moai
