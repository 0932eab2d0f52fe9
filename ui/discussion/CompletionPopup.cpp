// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/CompletionPopup.h"

#include "discussion/CompletionDelegate.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kMostRows = 9;
constexpr int kWidth = 460;
} // namespace

QString completionPrefix(const QString &text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    const QString word = text.mid(start, position - start);
    const bool command = word.startsWith(u'/') && start == 0;
    return command || word.startsWith(u'@') ? word : QString();
}

CompletionPopup::CompletionPopup(QPlainTextEdit &editor) : QFrame(&editor), m_editor(editor)
{
    setObjectName("completions"_L1);
    //: Name of the list of commands and handles that may be typed, for screen readers
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    m_rows = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setObjectName("completion_list"_L1);
    m_list->setAccessibleName(accessibleName());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("quiet", true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setModel(m_rows);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    rows->addWidget(m_list);
    editor.installEventFilter(this);
    connect(&editor, &QPlainTextEdit::textChanged, this, &CompletionPopup::offer);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &CompletionPopup::offer);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::take);
    hide();
}

QString CompletionPopup::prefix() const
{
    return completionPrefix(m_editor.toPlainText(), m_editor.textCursor().position());
}

void CompletionPopup::offer()
{
    const QString word = prefix();
    if (word != m_dismissed)
        m_dismissed.clear();
    const QList<Completion> found = word.isEmpty() || !m_editor.hasFocus() || word == m_dismissed
                                        ? QList<Completion>()
                                        : completions(word, m_handles);
    const bool settled = found.size() == 1 && found.first().text == word;
    if (found.isEmpty() || settled) {
        hide();
        return;
    }
    m_rows->clear();
    for (const Completion &completion : found) {
        auto *row = new QStandardItem(completion.text);
        row->setData(completion.synopsis, CompletionDelegate::SynopsisRole);
        row->setData(completion.description, CompletionDelegate::DescriptionRole);
        m_rows->appendRow(row);
    }
    m_list->setCurrentIndex(m_rows->index(0, 0));
    place();
    show();
    raise();
}

void CompletionPopup::floatOverWindow()
{
    QWidget *window = m_editor.window();
    if (parentWidget() == window)
        return;
    parentWidget()->removeEventFilter(this);
    setParent(window);
    window->installEventFilter(this);
    m_editor.installEventFilter(this);
}

void CompletionPopup::place()
{
    floatOverWindow();
    const int rows = qMin(m_rows->rowCount(), kMostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 2 * spacing::tiny + 2;
    QWidget *over = parentWidget();
    const QPoint top = m_editor.mapTo(over, QPoint(0, 0));
    const int width = qMin(kWidth, over->width() - 2 * spacing::small);
    const int caret = top.x() + m_editor.cursorRect().left();
    const int x = qBound(
        spacing::small, isRightToLeft() ? caret + spacing::medium - width : caret - spacing::medium,
        qMax(spacing::small, over->width() - width - spacing::small));
    setGeometry(x, qMax(0, top.y() - height - spacing::small), width, height);
}

void CompletionPopup::take()
{
    const QString word = prefix();
    const QString chosen = m_list->currentIndex().data().toString();
    QTextCursor cursor = m_editor.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(word.size()));
    cursor.insertText(chosen + u' ');
    hide();
}

void CompletionPopup::step(int rows)
{
    const int count = m_rows->rowCount();
    const int row = (m_list->currentIndex().row() + rows + count) % count;
    m_list->setCurrentIndex(m_rows->index(row, 0));
}

bool CompletionPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().data().toString() == prefix())
            return false; // typed in full: Enter sends it
        take();
        return true;
    case Qt::Key_Tab:
        take();
        return true;
    case Qt::Key_Escape:
        m_dismissed = prefix();
        hide();
        return true;
    default:
        return false;
    }
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (isHidden())
        return false;
    if (event->type() == QEvent::Resize)
        place();
    if (watched != &m_editor)
        return false;
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc is ours while the list is shown, not the window's
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        return modifiers == Qt::NoModifier && handleKey(key->key());
    }
    return false;
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().faint);
    painter.setBrush(theme().window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius + 2,
                            spacing::radius + 2);
}

} // namespace moai
