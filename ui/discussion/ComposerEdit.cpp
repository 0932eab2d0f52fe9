// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ComposerEdit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextOption>

#include <cmath>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kMostLines = 8;
}

ComposerEdit::ComposerEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName("composer"_L1);
    //: Name of the field a question is typed into
    setAccessibleName(tr("Question or command"));
    setProperty("quiet", true);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::fit);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::turn);
    setEnterSends(true);
    turn();
    fit();
}

/// What is typed has its own direction, that of its first letter; the caret of an empty field
/// stands where the window's lines begin, beside the hint.
void ComposerEdit::turn()
{
    const bool rightToLeft =
        document()->isEmpty() ? isRightToLeft() : toPlainText().isRightToLeft();
    QTextOption option = document()->defaultTextOption();
    const auto wanted = rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
}

void ComposerEdit::setEnterSends(bool sends)
{
    m_enterSends = sends;
    showHint();
}

void ComposerEdit::showHint()
{
    //: In the empty composer
    const QString ask = tr("Ask everyone, or type / for commands.");
    const QString keys =
        m_enterSends ? tr("Enter sends, Shift+Enter breaks the line.") : tr("Ctrl+Enter sends.");
    const QString whole = ask + u' ' + keys;
    const int room = viewport()->width() - int(2 * document()->documentMargin());
    setPlaceholderText(fontMetrics().horizontalAdvance(whole) < room ? whole : ask);
    setToolTip(keys);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter &&
        (modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && m_enterSends))) {
        emit submitted();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText()) // never as the rich text it may be, too
        insertPlainText(source->text());
    ensureCursorVisible();
}

void ComposerEdit::fit()
{
    const int lines = qBound(1, int(std::ceil(document()->size().height())), kMostLines);
    const int margins = int(2 * document()->documentMargin());
    setFixedHeight(fontMetrics().lineSpacing() * lines + margins + 2);
    setVerticalScrollBarPolicy(document()->size().height() > kMostLines ? Qt::ScrollBarAsNeeded
                                                                        : Qt::ScrollBarAlwaysOff);
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged(false);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
    showHint();
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
        showHint();
    }
}

} // namespace moai
