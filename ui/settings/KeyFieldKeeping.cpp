// SPDX-License-Identifier: GPL-3.0-or-later
// What a KeyField does with a key: keeps it, unlocks it, takes it out.
#include "base/WhenDone.h"
#include "roundtable/Chain.h"
#include "secrets/Keys.h"
#include "secrets/KeyText.h"
#include "settings/KeyChoice.h"
#include "settings/KeyEdit.h"
#include "settings/KeyField.h"
#include "widgets/Problem.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Kind = KeyState::Kind;
using Where = KeyChoice::Where;

} // namespace

QFuture<Result<void>> KeyField::keepPending()
{
    QString typed = m_edit->text();
    const Result<KeyText> read = readKeyText(typed);
    typed.clear();
    if (!read)
        return refuse(read.error());
    if (read->key.isEmpty())
        return doneWith(Result<void>());
    if (m_name.isEmpty())
        return refuse({FailureKind::Invalid, tr("Give the service a name first."), {}});
    if (needsChoice() && m_choice->where() != Where::Run) {
        m_choice->takeFocus();
        return refuse({FailureKind::Secrets,
                       tr("The key cannot be stored here. Choose where it shall be."),
                       {}});
    }
    if (needsChoice()) {
        const Result<void> held = m_keys.storeForRun(m_name, read->key);
        finishKeeping(held);
        return doneWith(held);
    }
    QFuture<Result<void>> kept;
    if (m_state.locked || m_state.kind == Kind::Locked) {
        // By itself, so that it can be waited for in sight and taken back.
        m_unlocking = m_keys.unlock(m_name);
        kept = andThen(m_unlocking, this, [this, name = m_name, key = read->key](std::monostate) {
            return m_keys.store(name, key);
        });
    } else {
        kept = m_keys.store(m_name, read->key);
    }
    return wait(m_unlocking.isRunning()
                    ? tr("The keyring asks for its password, in a window of its own…")
                    : tr("Putting the key into the keyring…"),
                kept);
}

QFuture<Result<void>> KeyField::refuse(const Failure &failure)
{
    showProblem(*m_note, failure.sentence);
    return doneWith(Result<void>(failure));
}

/// What is the same for keeping, unlocking and removing: it shows, and it can be taken back.
QFuture<Result<void>> KeyField::wait(const QString &what, const QFuture<Result<void>> &future)
{
    m_waiting = true;
    m_asker = std::make_unique<QPromise<Result<void>>>();
    m_asker->start();
    showNeutral(*m_note, what);
    showAll();
    const int visit = ++m_visit;
    whenDone(future, this, [this, visit](const Result<void> &result) {
        if (visit == m_visit)
            finishKeeping(result);
    });
    return m_asker->future();
}

void KeyField::answer(const Result<void> &result)
{
    if (const auto asker = std::exchange(m_asker, {})) {
        asker->addResult(result);
        asker->finish();
    }
}

void KeyField::finishKeeping(const Result<void> &kept)
{
    m_waiting = false;
    m_unlocking = {};
    m_storeFailed = !kept && kept.error().kind != FailureKind::Invalid;
    showProblem(*m_note, kept ? QString() : kept.error().sentence);
    if (kept) {
        m_edit->wipe();
        m_replacing = false;
    }
    showAll();
    readState();
    answer(kept);
}

void KeyField::keepAlone()
{
    if (!m_keepsAlone)
        emit submitted();
    else if (hasPending() && !m_waiting)
        (void)keepPending(); // what comes of it is shown
}

void KeyField::unlock()
{
    m_unlocking = m_keys.unlock(m_name);
    (void)wait(tr("The keyring asks for its password, in a window of its own…"), m_unlocking);
}

void KeyField::remove()
{
    (void)wait(tr("Taking the key out…"), m_keys.remove(m_name));
}

void KeyField::stopWaiting()
{
    ++m_visit; // what comes of it is not waited for any more
    m_unlocking.cancel();
    m_unlocking = {};
    m_waiting = false;
    showProblem(*m_note, {});
    showAll();
    answer(Failure{FailureKind::Stopped, tr("The key is not kept."), {}});
}

} // namespace moai
