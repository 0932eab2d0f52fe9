// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/Palette.h"

#include "palette/PaletteDelegate.h"
#include "palette/PaletteItemModel.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kMostShown = 10;
constexpr int kWidthInLetters = 72;
constexpr int kPause = 150; ///< ms without a key before texts are searched

} // namespace

Palette::Palette(QWidget &window) : QFrame(&window), m_window(window)
{
    setObjectName("palette"_L1);
    //: Name of the field with which everything can be found and done by name
    setAccessibleName(tr("Palette"));
    build();
    window.installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::showAnswers);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &row) { choose(row.row()); });
    connect(m_pause, &QTimer::timeout, this, [this] { emit paused(m_field->text().trimmed()); });
    hide();
}

void Palette::build()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName("palette_field"_L1);
    //: In the palette's empty field
    m_field->setPlaceholderText(tr("What do you want to do, open or find?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_rows = new PaletteItemModel(this);
    m_list = new QListView(this);
    m_list->setObjectName("palette_list"_L1);
    //: Name of the list of what the palette found, for screen readers
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("quiet", true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setModel(m_rows);
    m_nothing = makeText(tr("Nothing is called that."), Voice::Muted, this);
    m_nothing->setObjectName("palette_nothing"_L1);
    m_nothing->setWordWrap(true);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_field);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list);
}

void Palette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    showAnswers(QString());
    show();
    place();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::dismiss()
{
    if (!isVisible())
        return;
    m_pause->stop();
    const bool hadFocus = m_field->hasFocus();
    hide();
    m_rows->setEntries({EntryKind::Action, EntryKind::Project, EntryKind::Discussion,
                        EntryKind::Participant, EntryKind::Setting, EntryKind::Text},
                       {});
    m_field->clear();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::setEntries(const QList<EntryKind> &kinds, const QList<PaletteEntry> &entries)
{
    // What was chosen with the arrows stays chosen while more comes in.
    const int row = m_list->currentIndex().row();
    const QString text = m_list->currentIndex().data().toString();
    m_rows->setEntries(kinds, entries);
    settle();
    if (row > 0 && m_rows->index(row).data().toString() == text)
        select(row);
}

void Palette::showAnswers(const QString &words)
{
    m_rows->setEntries({EntryKind::Text}, {});
    m_rows->setWords(words);
    m_pause->start();
    settle();
}

void Palette::settle()
{
    const bool isEmpty = m_rows->rowCount() == 0;
    m_nothing->setVisible(isEmpty && !m_field->text().trimmed().isEmpty());
    m_list->setVisible(!isEmpty);
    select(0);
    if (isVisible())
        place();
}

void Palette::place()
{
    const int letter = fontMetrics().averageCharWidth();
    const int width = qMin(kWidthInLetters * letter, m_window.width() - 2 * spacing::large);
    const int top = qMin(m_window.height() / 8, 6 * spacing::huge);
    const int shown = qMin(m_rows->rowCount(), kMostShown);
    const int frame = 2 * m_list->frameWidth();
    m_list->setFixedHeight(shown * qMax(m_list->sizeHintForRow(0), 1) + frame);
    setFixedWidth(width);
    layout()->activate();
    const int height =
        qMin(layout()->totalHeightForWidth(width) > 0 ? layout()->totalHeightForWidth(width)
                                                      : sizeHint().height(),
             m_window.height() - top - spacing::large);
    setGeometry((m_window.width() - width) / 2, top, width, height);
}

void Palette::select(int row)
{
    const QModelIndex index = m_rows->index(row);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (!isVisible() || !QAccessible::isActive())
        return;
    // The keyboard stays in the field: a screen reader has to be told where the choice is.
    QAccessibleEvent chosen(m_list, QAccessible::Focus);
    chosen.setChild(row);
    QAccessible::updateAccessibility(&chosen);
}

void Palette::step(int rows)
{
    const int last = m_rows->rowCount() - 1;
    const int at = m_list->currentIndex().row();
    if (qAbs(rows) == 1 && (at + rows < 0 || at + rows > last))
        select(rows > 0 ? 0 : last); // round the corner
    else
        select(qBound(0, at + rows, last));
}

void Palette::choose(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return;
    const std::function<void()> does = m_rows->entryAt(row).choose;
    dismiss();
    if (does)
        does();
}

bool Palette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-kMostShown + 1);
        return true;
    case Qt::Key_PageDown:
        step(kMostShown - 1);
        return true;
    case Qt::Key_Home:
        select(0);
        return true;
    case Qt::Key_End:
        select(m_rows->rowCount() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere to go
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return false;
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            QTimer::singleShot(0, this, &Palette::dismiss); // not while the focus is on its way
    }
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto held = key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
        if (held != Qt::NoModifier)
            return false;
        if (event->type() == QEvent::KeyPress)
            return handleKey(key->key());
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return) {
            event->accept(); // ours while the palette is open, not the window's
            return true;
        }
    }
    return false;
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().muted);
    painter.setBrush(theme().window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius + 2,
                            spacing::radius + 2);
}

} // namespace moai

#include "moc_Palette.cpp"
