// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Secrets.h"

#include "llm/ServiceHeaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Anything shorter stands in ordinary words, too.
constexpr qsizetype kShortest = 4;

/// As it stands inside a JSON string.
QByteArray inJson(const QByteArray &secret)
{
    const QJsonArray array{QString::fromUtf8(secret)};
    const QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return json.mid(2, json.size() - 4);
}

QByteArray withSlashesEscaped(QByteArray json)
{
    return json.replace("/", "\\/");
}

} // namespace

void KnownSecrets::add(const QByteArray &given)
{
    const QByteArray secret = given.trimmed();
    if (secret.size() < kShortest || m_forms.contains(secret))
        return;
    for (const QByteArray &form :
         {secret, inJson(secret), withSlashesEscaped(inJson(secret)), secret.toPercentEncoding(),
          secret.toBase64(QByteArray::OmitTrailingEquals)})
        if (!form.isEmpty() && !m_forms.contains(form))
            m_forms.append(form);
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

void KnownSecrets::addFrom(const Service &service, const QByteArray &key)
{
    add(key);
    const auto noted = [this](const QString &name) {
        const auto value = environmentVariable(name);
        add(value.value_or(QString()).toUtf8());
        return value;
    };
    (void)expandedHeaders(service, noted);
    // A key that was written into a header, against the rule.
    static const QRegularExpression telling(u"auth|cookie|key|pass|secret|token"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const ServiceHeader &header : service.headers)
        if (header.name.contains(telling))
            add(header.value.toUtf8());
    for (const QUrl &url : {service.url, QUrl(service.proxy)}) {
        add(url.password(QUrl::FullyDecoded).toUtf8());
        if (!url.password().isEmpty())
            // As basic authorization has it.
            add(QString(url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded))
                    .toUtf8());
    }
}

void KnownSecrets::addFrom(const HttpRequest &request)
{
    for (const HttpHeader &header : request.keyHeaders) {
        add(header.value);
        const qsizetype space = header.value.indexOf(' '); // `Bearer KEY`
        if (space > 0)
            add(header.value.mid(space + 1));
    }
    add(request.url.password(QUrl::FullyDecoded).toUtf8());
    for (const QByteArray &secret : request.secrets)
        add(secret);
}

QByteArray KnownSecrets::scrubbed(QByteArray bytes) const
{
    for (const QByteArray &form : m_forms)
        bytes.replace(form, "***");
    return bytes;
}

qsizetype KnownSecrets::beginningAtEnd(const QByteArray &bytes) const
{
    qsizetype longest = 0;
    for (const QByteArray &form : m_forms)
        for (qsizetype size = std::min(form.size() - 1, bytes.size()); size > longest; --size)
            if (bytes.endsWith(form.first(size)))
                longest = size;
    return longest;
}

QByteArray ScrubbedStream::feed(const QByteArray &bytes)
{
    m_held = m_secrets.scrubbed(m_held + bytes);
    const qsizetype held = m_secrets.beginningAtEnd(m_held);
    return std::exchange(m_held, m_held.last(held)).chopped(held);
}

QByteArray ScrubbedStream::rest()
{
    return std::exchange(m_held, {});
}

} // namespace moai
