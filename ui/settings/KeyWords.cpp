// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Kind = KeyState::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::KeyField)
};

QString missingSentence(const KeyState &state)
{
    if (state.kept)
        return Tr::tr("The keyring that held the key is gone. Give the key once more.");
    if (state.locked)
        return Tr::tr("No key yet. The keyring is locked: it will ask for its password before it "
                      "keeps one.");
    return Tr::tr("No key yet. It will be kept in the system's keyring.");
}

QString environmentSentence(const KeyState &state)
{
    if (!state.sentence.isEmpty())
        return state.sentence;
    if (state.kept)
        //: %1 an environment variable
        return Tr::tr("From the environment variable %1, which wins over the key in the keyring. "
                      "Change it there, then start Moai again.")
            .arg(state.variable);
    //: %1 an environment variable
    return Tr::tr("From the environment variable %1. Change it there, then start Moai again.")
        .arg(state.variable);
}

} // namespace

KeyWords keyWords(const KeyState &state)
{
    switch (state.kind) {
    case Kind::Missing:
        return {"plus"_L1, state.kept ? Tint::Warning : Tint::Muted, missingSentence(state)};
    case Kind::Environment:
        if (!state.sentence.isEmpty())
            return {"warning"_L1, Tint::Danger, environmentSentence(state)};
        return {"check"_L1, Tint::Success, environmentSentence(state)};
    case Kind::Run:
        return {"clock"_L1, Tint::Success,
                state.kept ? Tr::tr("Held for this run only; it wins over the key in the keyring.")
                           : Tr::tr("Held for this run only: Moai forgets it when it ends.")};
    case Kind::Stored:
        return {"check"_L1, Tint::Success, Tr::tr("Kept in the system's keyring.")};
    case Kind::Locked:
        return {"lock"_L1, Tint::Warning,
                Tr::tr("Kept in the system's keyring, which is locked. Unlock it to use the key.")};
    case Kind::NoSecretService:
        return {
            "warning"_L1, Tint::Warning,
            state.kept
                ? Tr::tr("The key is in the system's keyring, but no secret service is running "
                         "in this session. Start it, or choose:")
                : Tr::tr("No secret service is running in this session, so that no key can be "
                         "stored. Start one (GNOME Keyring, KWallet or KeePassXC), or choose:")};
    case Kind::Unreachable:
        break;
    }
    return {"warning"_L1, Tint::Danger, state.sentence};
}

} // namespace moai
