// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ShortcutSheet.h"

#include "actions/ActionBook.h"
#include "actions/SheetRows.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace moai {

ShortcutSheet::ShortcutSheet(const ActionBook &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName("shortcut_sheet"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the page that lists all keys
    setWindowTitle(tr("Keyboard"));
    m_area = new QScrollArea(this);
    m_area->setObjectName("shortcut_sheet_area"_L1);
    m_area->setAccessibleName(windowTitle());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->viewport()->setAutoFillBackground(false);
    m_page = new QWidget(m_area);
    m_page->setAutoFillBackground(false);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, m_page);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(2 * spacing::huge);
    fill(actions);
    m_area->setWidget(m_page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *change =
        //: Button of the page that lists all keys
        buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName("shortcut_sheet_change"_L1);
    change->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setObjectName("shortcut_sheet_close"_L1);
    connect(change, &QPushButton::clicked, this, [this] {
        emit changeRequested();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    rows->setSpacing(spacing::large);
    rows->addWidget(m_area, 1);
    rows->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    fitToScreen();
}

void ShortcutSheet::fill(const ActionBook &actions)
{
    const QList<SheetRow> rows = sheetRows(actions.actions(), actions.keys());
    QGridLayout *grid = nullptr;
    const auto beginHalf = [&] {
        auto *column = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setHorizontalSpacing(spacing::huge);
        grid->setVerticalSpacing(spacing::tiny);
        grid->setColumnStretch(1, 1);
        column->addLayout(grid);
        column->addStretch(1);
        m_halves->addLayout(column, 1);
    };
    beginHalf();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isNewGroup = i == 0 || rows[i].group != rows[i - 1].group;
        if (isNewGroup && i > 0 && 2 * i + 2 >= rows.size() && m_halves->count() == 1)
            beginHalf();
        if (isNewGroup) {
            QLabel *title = makeText(titleOf(rows[i].group), Voice::Muted, m_page);
            const int over = grid->rowCount() > 1 ? spacing::medium : 0;
            title->setContentsMargins(0, over, 0, 0);
            grid->addWidget(title, grid->rowCount(), 0, 1, 2);
        }
        const int row = grid->rowCount();
        QLabel *keys = makeText(rows[i].keys, Voice::Strong, m_page);
        QLabel *does = makeText(rows[i].does, Voice::Plain, m_page);
        does->setWordWrap(true);
        does->setMinimumWidth(does->fontMetrics().averageCharWidth() * 22);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(does, row, 1, Qt::AlignTop);
    }
}

void ShortcutSheet::fitToScreen()
{
    const int frame = 2 * spacing::huge + m_area->verticalScrollBar()->sizeHint().width();
    const QSize wanted = m_page->sizeHint() + QSize(frame, 2 * frame + spacing::huge);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(frame, 2 * frame)));
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    int both = m_halves->spacing();
    for (int i = 0; i < m_halves->count(); ++i)
        both += m_halves->itemAt(i)->minimumSize().width();
    // The area itself is laid out only after this.
    const int frame = 2 * spacing::huge + m_area->verticalScrollBar()->sizeHint().width();
    const bool fits = both <= event->size().width() - frame;
    m_halves->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setSpacing(fits ? 2 * spacing::huge : spacing::medium);
}

} // namespace moai

#include "moc_ShortcutSheet.cpp"
