// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Pairing.h"

#include "roundtable/Chain.h"
#include "storage/TelegramStore.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString newCode()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    QByteArray bytes;
    for (const quint32 word : bits)
        for (int shift = 0; shift < 32; shift += 8)
            bytes += char((word >> shift) & 0xff);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString PairingOffer::line() const
{
    return u"/start "_s + code;
}

QUrl PairingOffer::link(const QString &botName) const
{
    QUrl url(u"https://t.me/"_s + botName);
    QUrlQuery query;
    query.addQueryItem(u"start"_s, code);
    url.setQuery(query);
    return url;
}

QFuture<Result<PairingOffer>> offerPairing(TelegramStore &store, const QDateTime &now,
                                           std::optional<ProjectId> project, bool needsConsent)
{
    const PairingOffer offer{newCode(), now.toUTC().addDuration(kPairingTime)};
    const NewTelegramCode kept{codeDigest(offer.code), project, needsConsent, offer.expiresAt};
    return andThen(store.addCode(kept), &store, [offer](const auto &) { return succeeded(offer); });
}

QString codeDigest(const QString &code)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace moai
