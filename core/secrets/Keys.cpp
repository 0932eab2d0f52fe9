// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Keys.h"

#include "base/EnumNames.h"
#include "base/WhenDone.h"
#include "secrets/KeyNotes.h"
#include "secrets/KeySources.h"
#include "secrets/SecretStore.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Keys)
};

constexpr auto kNames = enumNames<KeySource>({
    {KeySource::None, "none"_L1},
    {KeySource::Environment, "environment"_L1},
    {KeySource::Run, "run"_L1},
    {KeySource::Keychain, "keychain"_L1},
});

using Kind = KeyState::Kind;

Failure noKey()
{
    return {FailureKind::Invalid,
            Tr::tr("This cannot be a key: keys are not empty and have no spaces, line breaks or "
                   "accented letters."),
            {}};
}

QString nameFor(const QString &serviceName)
{
    return u"service/"_s + serviceName;
}

} // namespace

QString toName(KeySource source)
{
    return kNames.nameOf(source);
}

Keys::Keys(SecretStore &keychain, KeyNotes *notes, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_notes(notes)
{
    connect(&keychain, &SecretStore::secretsChanged, this, [this] {
        m_remembered.clear();
        emit changed({});
    });
    connect(&keychain, &SecretStore::placeChanged, this, [this] { emit changed({}); });
    connect(&keychain, &SecretStore::personAsked, this, &Keys::personAsked);
}

QString Keys::variableFor(const QString &serviceName)
{
    QString variable = serviceName.toUpper();
    for (QChar &c : variable)
        if (!((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')))
            c = u'_';
    return u"MOAI_KEY_"_s + variable;
}

QFuture<Result<Key>> Keys::find(const QString &serviceName, const QString &conventionalVariable)
{
    for (const QString &variable : {variableFor(serviceName), conventionalVariable}) {
        const Result<Key> key = keyInEnvironment(variable);
        if (!key || key->source != KeySource::None)
            return doneWith(key);
    }
    if (const auto held = m_forRun.constFind(serviceName); held != m_forRun.cend())
        return doneWith(Result<Key>(Key{*held, KeySource::Run}));
    if (const auto known = m_remembered.constFind(serviceName); known != m_remembered.cend())
        return doneWith(Result<Key>(Key{*known, KeySource::Keychain}));
    // A table of twelve asks twelve times at once; the keyring shall prompt once.
    if (const auto asking = m_asking.constFind(serviceName); asking != m_asking.cend())
        return *asking;

    auto promise = std::make_shared<QPromise<Result<Key>>>();
    promise->start();
    m_asking.insert(serviceName, promise->future());
    read(serviceName, [this, serviceName, promise](const Result<QByteArray> &secret) {
        m_asking.remove(serviceName); // before anybody hears of it
        promise->addResult(keyFrom(serviceName, secret));
        promise->finish();
    });
    return promise->future();
}

void Keys::read(const QString &serviceName,
                const std::function<void(const Result<QByteArray> &)> &land)
{
    const QString name = nameFor(serviceName);
    const auto readNow = [this, name, land] {
        whenDone(m_keychain.read(name), this, land);
    };
    if (!isNoted(serviceName))
        return readNow();
    // KWallet does not tell what is in a wallet before it is open: to the keychain a key in there
    // is none.
    whenDone(m_keychain.look(name), this, [this, name, land, readNow](const auto &view) {
        if (!view || view->keyring != SecretView::Keyring::Locked ||
            view->item != SecretView::Item::Absent)
            return readNow();
        whenDone(m_keychain.unlock(name), this, [land, readNow](const Result<void> &unlocked) {
            if (unlocked)
                readNow();
            else
                land(unlocked.error());
        });
    });
}

Result<Key> Keys::keyFrom(const QString &serviceName, const Result<QByteArray> &secret)
{
    if (secret && !secret->isEmpty()) {
        m_remembered.insert(serviceName, *secret);
        note(serviceName, true);
        return Key{*secret, KeySource::Keychain};
    }
    if (secret)
        return Key{};
    if (secret.error().kind != FailureKind::Refused)
        return secret.error();
    if (!isNoted(serviceName))
        return Key{};
    return Failure{FailureKind::Secrets,
                   Tr::tr("%1 It held the key of %2. Start it, or put the key into the environment "
                          "variable %3.")
                       .arg(secret.error().sentence, serviceName, variableFor(serviceName)),
                   {}};
}

QFuture<Result<void>> Keys::store(const QString &serviceName, const QByteArray &key)
{
    const QByteArray secret = key.trimmed();
    if (secret.isEmpty() || !isPossibleKey(secret))
        return doneWith(Result<void>(noKey()));
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_remembered.remove(serviceName);
    whenDone(m_keychain.write(nameFor(serviceName), secret), this,
             [this, serviceName, secret, promise](const Result<void> &written) {
                 if (written) {
                     m_forRun.remove(serviceName);
                     m_remembered.insert(serviceName, secret);
                     note(serviceName, true);
                     promise->addResult(written);
                     emit changed(serviceName);
                 } else {
                     promise->addResult(
                         Failure{written.error().kind,
                                 Tr::tr("%1 You can put the key into the environment variable %2 "
                                        "instead.")
                                     .arg(written.error().sentence, variableFor(serviceName)),
                                 {}});
                 }
                 promise->finish();
             });
    return promise->future();
}

Result<void> Keys::storeForRun(const QString &serviceName, const QByteArray &key)
{
    const QByteArray secret = key.trimmed();
    if (secret.isEmpty() || !isPossibleKey(secret))
        return noKey();
    m_forRun.insert(serviceName, secret);
    emit changed(serviceName);
    return {};
}

QFuture<Result<void>> Keys::remove(const QString &serviceName)
{
    m_remembered.remove(serviceName);
    m_forRun.remove(serviceName);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(m_keychain.remove(nameFor(serviceName)), this,
             [this, serviceName, promise](const Result<void> &removed) {
                 if (removed)
                     note(serviceName, false);
                 promise->addResult(removed);
                 promise->finish();
                 emit changed(serviceName);
             });
    return promise->future();
}

QFuture<Result<void>> Keys::unlock(const QString &serviceName)
{
    return m_keychain.unlock(nameFor(serviceName));
}

void Keys::distrust(const QString &serviceName)
{
    // Seats name services without regard to case.
    m_remembered.removeIf([&serviceName](std::pair<const QString &, QByteArray &> each) {
        return each.first.compare(serviceName, Qt::CaseInsensitive) == 0;
    });
}

QFuture<KeyState> Keys::state(const QString &serviceName, const QString &conventionalVariable)
{
    KeyState known;
    known.variable = variableFor(serviceName);
    for (const QString &variable : {known.variable, conventionalVariable}) {
        const Result<Key> key = keyInEnvironment(variable);
        if (key && key->source == KeySource::None)
            continue;
        known.kind = Kind::Environment;
        known.variable = variable;
        known.sentence = key ? QString() : key.error().sentence;
        break;
    }
    if (known.kind == Kind::Missing && m_forRun.contains(serviceName))
        known.kind = Kind::Run;
    auto promise = std::make_shared<QPromise<KeyState>>();
    promise->start();
    whenDone(m_keychain.look(nameFor(serviceName)), this,
             [this, serviceName, known, promise](const Result<SecretView> &view) {
                 promise->addResult(stateFrom(serviceName, known, view));
                 promise->finish();
             });
    return promise->future();
}

KeyState Keys::stateFrom(const QString &serviceName, KeyState known, const Result<SecretView> &view)
{
    using Keyring = SecretView::Keyring;
    using Item = SecretView::Item;
    known.kept = isNoted(serviceName);
    if (view && view->item != Item::Absent)
        known.kept = true;
    else if (view && view->keyring == Keyring::Unlocked)
        known.kept = false; // taken out by another program
    if (view && (view->item != Item::Absent || view->keyring == Keyring::Unlocked))
        note(serviceName, known.kept);
    if (known.kind != Kind::Missing)
        return known;
    if (!view) {
        known.kind = Kind::Unreachable;
        known.sentence = view.error().sentence;
    } else if (view->item == Item::Unlocked) {
        known.kind = Kind::Stored;
    } else if (view->keyring == Keyring::Absent) {
        known.kind = Kind::NoSecretService;
    } else if (view->item == Item::Locked || (view->keyring == Keyring::Locked && known.kept)) {
        // Some services do not tell what is in a keyring before it is open.
        known.kind = Kind::Locked;
    } else {
        known.locked = view->keyring == Keyring::Locked;
    }
    if (known.kind == Kind::Stored || known.kind == Kind::Locked)
        known.kept = false;
    return known;
}

bool Keys::isNoted(const QString &serviceName) const
{
    return m_notes && m_notes->isKept(nameFor(serviceName));
}

void Keys::note(const QString &serviceName, bool kept)
{
    if (m_notes && m_notes->isKept(nameFor(serviceName)) != kept)
        m_notes->setKept(nameFor(serviceName), kept);
}

} // namespace moai

#include "moc_Keys.cpp"
