// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyField.h"

#include "base/WhenDone.h"
#include "secrets/Keys.h"
#include "secrets/KeyText.h"
#include "settings/KeyChoice.h"
#include "settings/KeyEdit.h"
#include "settings/KeyWords.h"
#include "theme/Icons.h"
#include "widgets/InlineQuestion.h"
#include "widgets/Problem.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Kind = KeyState::Kind;
using Where = KeyChoice::Where;

constexpr int kMark = 16;

} // namespace

KeyField::KeyField(Keys &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setObjectName("key_field"_L1);
    build();
    connectParts();
    showAll();
}

KeyField::~KeyField()
{
    m_unlocking.cancel(); // nobody waits for the keyring's password any more
}

void KeyField::setService(const QString &name, const QString &conventionalVariable,
                          const QUrl &keyPage)
{
    ++m_visit;
    stopWaiting();
    m_question->dismiss();
    m_name = name;
    m_variable = conventionalVariable;
    m_state = {};
    m_state.variable = Keys::variableFor(name);
    m_replacing = false;
    m_storeFailed = false;
    m_edit->wipe();
    showProblem(*m_note, {});
    m_choice->takeBack();
    m_keyPage->setVisible(keyPage.isValid());
    if (keyPage.isValid())
        m_keyPage->setText("<a href=\"%1\">%2</a>"_L1.arg(
            keyPage.toString(QUrl::FullyEncoded).toHtmlEscaped(),
            //: A link; %1 is the host of the page where a service gives out its keys
            tr("Get a key at %1").arg(keyPage.host()).toHtmlEscaped()));
    showAll();
    readState();
}

void KeyField::renameTo(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    readState();
}

void KeyField::setKeepsAlone(bool alone)
{
    m_keepsAlone = alone;
    showAll();
}

bool KeyField::hasPending() const
{
    return !m_edit->text().trimmed().isEmpty();
}

void KeyField::discardPending()
{
    m_edit->wipe();
    m_replacing = false;
    showAll();
}

void KeyField::readState()
{
    ++m_visit;
    if (m_name.isEmpty()) {
        takeState({});
        return;
    }
    const int visit = m_visit;
    whenDone(m_keys.state(m_name, m_variable), this, [this, visit](const KeyState &state) {
        if (visit == m_visit)
            takeState(state);
    });
}

void KeyField::takeState(const KeyState &state)
{
    const bool isNew = state != m_state;
    m_state = state;
    showAll();
    if (isNew)
        emit stateChanged(m_state);
}

bool KeyField::needsChoice() const
{
    return m_storeFailed || m_state.kind == Kind::NoSecretService ||
           m_state.kind == Kind::Unreachable;
}

bool KeyField::isEditing() const
{
    switch (m_state.kind) {
    case Kind::Environment:
        return false;
    case Kind::Run:
    case Kind::Stored:
    case Kind::Locked:
        return m_replacing;
    case Kind::Missing:
    case Kind::NoSecretService:
    case Kind::Unreachable:
        break;
    }
    return true;
}

void KeyField::showAll()
{
    const KeyWords words = keyWords(m_state);
    m_mark->setPixmap(icon(words.mark, words.tint).pixmap(kMark, kMark));
    m_sentence->setText(words.sentence);
    const bool editing = isEditing();
    const bool choosing = needsChoice() && editing;
    const Kind kind = m_state.kind;
    const bool quiet = !m_waiting;
    const auto offer = [](QPushButton *button, bool offered) {
        button->setVisible(offered);
        return offered;
    };
    const bool unlocks = offer(m_unlock, quiet && kind == Kind::Locked);
    const bool retries = offer(m_again, quiet && kind == Kind::Unreachable);
    const bool replaces = offer(m_replace, quiet && !editing && kind != Kind::Environment);
    const bool removes = offer(
        m_remove, quiet && !editing && (kind == Kind::Stored || kind == Kind::Run || m_state.kept));
    const bool cancels = offer(m_cancel, m_waiting || m_replacing);
    m_buttons->setVisible(unlocks || retries || replaces || removes || cancels);
    m_choice->setVariable(m_state.variable);
    m_choice->setVisible(choosing);
    // Nothing is typed here that belongs into a variable.
    m_editRow->setVisible(editing && !(choosing && m_choice->where() == Where::Environment));
    m_edit->setReadOnly(m_waiting);
    m_keep->setVisible(m_keepsAlone);
    m_keep->setEnabled(quiet && hasPending() && (!choosing || m_choice->where() == Where::Run));
}

void KeyField::showTyped()
{
    const Result<KeyText> read = readKeyText(m_edit->text());
    showNeutral(*m_note, read ? read->note : QString());
    showAll();
    emit pendingChanged(hasPending());
}

void KeyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAll(); // the mark's colour
}

void KeyField::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_replacing = false;
    m_question->dismiss();
}

} // namespace moai

#include "moc_KeyField.cpp"
