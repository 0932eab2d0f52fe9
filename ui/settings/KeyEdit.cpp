// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyEdit.h"

#include "secrets/KeyText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace moai {

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password); // which also keeps Qt from copying, cutting and dragging
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

KeyEdit::~KeyEdit()
{
    const QSignalBlocker quiet(this);
    wipe();
}

void KeyEdit::wipe()
{
    QString shared = text(); // the very letters that the line holds
    moai::wipe(shared);
    clear(); // with the undo list
}

void KeyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("key_menu"_L1);
    //: Context menu of a field for a key
    QAction *put = menu->addAction(tr("Paste"), this, &QLineEdit::paste);
    put->setObjectName("key_paste"_L1);
    put->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    QAction *empty = menu->addAction(tr("Clear"), this, &KeyEdit::wipe);
    empty->setObjectName("key_clear"_L1);
    empty->setEnabled(!isReadOnly() && !text().isEmpty());
    menu->popup(event->globalPos());
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    // On a hidden line Qt's undo empties it, and its cut deletes what it does not copy: nobody
    // means that.
    for (const auto key : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut})
        if (event->matches(key)) {
            event->accept();
            return;
        }
    QLineEdit::keyPressEvent(event);
}

void KeyEdit::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    if (!event->spontaneous()) // minimising the window loses nothing
        wipe();
}

} // namespace moai

#include "moc_KeyEdit.cpp"
