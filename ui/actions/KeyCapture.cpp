// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/KeyCapture.h"

#include <QKeyEvent>

namespace moai {
namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

/// Shift that is only there to type a sign (Shift+ß for ?) is not part of the shortcut.
Qt::KeyboardModifiers meant(const QKeyEvent &event)
{
    Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier |
                                                      Qt::ShiftModifier | Qt::MetaModifier);
    const QString text = event.text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() &&
        !text.front().isSpace())
        held &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return held;
}

} // namespace

KeyCapture::KeyCapture(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyCapture::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the keys are for this field, not for what they do
        return true;
    }
    return QLineEdit::event(event);
}

void KeyCapture::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const Qt::KeyboardModifiers held = meant(*event);
    if (event->key() == Qt::Key_Escape && held == Qt::NoModifier) {
        emit cancelled();
    } else if (isModifier(event->key())) {
        setText(QKeySequence(QKeyCombination(held, Qt::Key(0)))
                    .toString(QKeySequence::NativeText)); // as far as it is pressed
    } else {
        const QKeySequence keys(QKeyCombination(held, Qt::Key(event->key())));
        setText(keys.toString(QKeySequence::NativeText));
        emit captured(keys);
    }
}

void KeyCapture::keyReleaseEvent(QKeyEvent *event)
{
    event->accept();
    if (isModifier(event->key()))
        clear();
}

} // namespace moai

#include "moc_KeyCapture.cpp"
