// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/KeyPrompts.h"

#include "base/WhenDone.h"
#include "secrets/Keys.h"
#include "terminal/Output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai::terminal {

KeyPrompts::KeyPrompts(const Keys &keys, QObject *parent) : QObject(parent)
{
    const auto asked = [] {
        complain(tr("The keyring asks for its password, in a window of its own."));
    };
    connect(&keys, &Keys::personAsked, this, asked, Qt::SingleShotConnection);
}

KeyState awaitState(const QFuture<KeyState> &future)
{
    QObject context;
    KeyState known;
    whenDone(future, &context, [&known](const KeyState &state) {
        known = state;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return known;
}

QString keyCell(const KeyState &state)
{
    //: %1 the state of a service's key: stored, environment, missing, locked …
    const QString cell = QCoreApplication::translate("moai::terminal", "key: %1");
    const bool isVariable = state.kind == KeyState::Kind::Environment;
    return cell.arg(isVariable ? u"%1 (%2)"_s.arg(toName(state.kind), state.variable)
                               : toName(state.kind));
}

} // namespace moai::terminal

#include "moc_KeyPrompts.cpp"
