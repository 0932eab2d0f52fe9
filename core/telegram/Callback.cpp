// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/Callback.h"

#include "base/EnumNames.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

// `ACTION NUMBER . HASH`, e.g. `stop17.` and 22 letters: the hash's first 128 bits in base64url.

namespace moai {
namespace {

using Action = ButtonPress::Action;

constexpr auto kActions = enumNames<Action>({
    {Action::Stop, "stop"_L1},
    {Action::Retry, "retry"_L1},
    {Action::Next, "next"_L1},
    {Action::Consensus, "consensus"_L1},
    {Action::UseProject, "project"_L1},
    {Action::Yes, "yes"_L1},
    {Action::No, "no"_L1},
});

constexpr qsizetype kHashBytes = 16;

QByteArray keyedHash(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// How long it takes says nothing about where they differ.
bool areSame(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

} // namespace

ButtonSigner::ButtonSigner(const QByteArray &token, const TelegramAddress &address)
    : m_key(keyedHash("moai buttons", token)), m_address(address)
{
}

QByteArray ButtonSigner::data(const ButtonPress &press) const
{
    const QLatin1StringView action = kActions.nameOf(press.action);
    const QByteArray meaning =
        QByteArray(action.data(), action.size()) + QByteArray::number(press.about);
    const QByteArray hash = keyedHash(QByteArray::number(m_address.chat) + ' ' +
                                          QByteArray::number(m_address.thread) + ' ' + meaning,
                                      m_key);
    return meaning + '.' +
           hash.first(kHashBytes)
               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<ButtonPress> ButtonSigner::read(const QByteArray &data) const
{
    qsizetype number = 0;
    while (number < data.size() && data[number] >= 'a' && data[number] <= 'z')
        ++number;
    const auto action = kActions.valueOf(QString::fromLatin1(data.first(number)));
    if (!action)
        return std::nullopt;
    const QByteArray digits = data.mid(number, data.indexOf('.', number) - number);
    const ButtonPress press{*action, digits.toLongLong()};
    // Only what data() would write comes through: no second spelling of the same.
    return areSame(data, this->data(press)) ? std::optional(press) : std::nullopt;
}

} // namespace moai
