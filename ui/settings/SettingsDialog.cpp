// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "settings/SearchMarks.h"
#include "settings/Settings.h"
#include "settings/SettingsPage.h"
#include "theme/Theme.h"
#include "widgets/ListCard.h"
#include "widgets/NoticeBar.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

const Setting<QByteArray> kGeometry{"settings/geometry", {}};
const Setting<QString> kPage{"settings/page", {}};

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings)
{
    setObjectName("settings_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    build();
    if (!restoreGeometry(settings.get(kGeometry)))
        resize(960, 640);
    // As much of it as this screen has room for, with a frame around it.
    resize(size().boundedTo(screen()->availableSize() - QSize(spacing::huge, 2 * spacing::huge)));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    // Another one to get back into the page from the list or the search.
    connect(m_list, &QListWidget::activated, this, [this] {
        if (SettingsPage *page = pageAt(m_list->currentRow()))
            page->open();
    });
}

SettingsDialog::~SettingsDialog()
{
    m_settings.set(kGeometry, saveGeometry());
    m_settings.set(kPage, openPage());
}

void SettingsDialog::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName("settings_search"_L1);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setToolTip(m_search->placeholderText()); // a large font leaves no room for all of it
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName("settings_pages"_L1);
    //: Name of the list of the settings' pages, for screen readers
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *frame = new ListCard(m_list, this);
    m_nothing = makeText(tr("No setting is called that."), Voice::Muted, this);
    m_nothing->setObjectName("settings_nothing"_L1);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_title = makeText({}, Voice::Title, this);
    m_title->setObjectName("settings_title"_L1);
    //: Button: everything on this page of the settings as a fresh Moai has it
    m_reset = new QPushButton(tr("Reset this page"), this);
    m_reset->setObjectName("settings_reset"_L1);
    m_reset->setAutoDefault(false);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName("settings_notice"_L1);
    m_stack = new QStackedWidget(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName("settings_close"_L1);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(frame, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::medium);
    right->addLayout(head);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    auto *both = new QHBoxLayout;
    both->setSpacing(spacing::huge);
    both->addLayout(left, 0);
    both->addLayout(right, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addLayout(both, 1);
    rows->addWidget(buttons);
}

void SettingsDialog::add(SettingsPage *page)
{
    m_pages << page;
    auto *area = new QScrollArea(m_stack);
    area->setObjectName(page->id() + "_area"_L1);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    area->setMinimumWidth(page->minimumSizeHint().width() + spacing::large);
    m_stack->addWidget(area);
    m_marks << new SearchMarks(*page);
    const QSignalBlocker quiet(m_list); // the first row would open itself
    auto *row = new QListWidgetItem(page->picture(), page->title(), m_list);
    row->setData(Qt::UserRole, page->id());
    const int wanted = m_list->sizeHintForColumn(0) + 2 * spacing::large;
    m_list->setFixedWidth(qMax(wanted, m_list->minimumWidth()));
}

SettingsPage *SettingsDialog::pageAt(int row) const
{
    return m_pages.value(row);
}

int SettingsDialog::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_pages.size()); ++row)
        if (m_pages[row]->id() == id)
            return row;
    return -1;
}

QString SettingsDialog::openPage() const
{
    const SettingsPage *page = pageAt(m_stack->currentIndex());
    return page ? page->id() : QString();
}

void SettingsDialog::open(const QString &id)
{
    if (!isVisible())
        m_search->clear();
    const int asked = rowOf(id);
    const int last = rowOf(isVisible() ? openPage() : m_settings.get(kPage));
    const int row = asked >= 0 ? asked : qMax(0, last);
    show();
    raise();
    activateWindow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    }
    showPage(row);
    if (asked >= 0)
        m_pages[row]->open();
    else
        m_list->setFocus();
}

void SettingsDialog::mark(const QString &words)
{
    for (SearchMarks *marks : std::as_const(m_marks))
        marks->setWords(words);
    for (SettingsPage *page : std::as_const(m_pages))
        page->find(words.simplified());
}

void SettingsDialog::showPage(int row)
{
    SettingsPage *page = pageAt(row);
    if (!page)
        return;
    m_title->setText(page->title());
    m_reset->setVisible(page->canReset());
    m_stack->setCurrentIndex(row);
    m_marks[row]->reveal(*qobject_cast<QScrollArea *>(m_stack->currentWidget()));
}

void SettingsDialog::search()
{
    const QString words = m_search->text();
    int first = -1;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const bool found = answers(m_pages[i]->words(), words);
        m_list->item(i)->setHidden(!found);
        if (found && (first < 0 || i == m_stack->currentIndex()))
            first = i;
    }
    mark(words);
    m_nothing->setVisible(first < 0);
    m_stack->setVisible(first >= 0);
    if (first < 0)
        return;
    m_list->setCurrentRow(first);
    showPage(first);
}

void SettingsDialog::resetPage()
{
    SettingsPage *page = pageAt(m_stack->currentIndex());
    if (!page || !page->canReset())
        return;
    const Settings::Values before = m_settings.values();
    page->reset();
    const Settings::Values changes = m_settings.differences(before);
    if (changes.isEmpty()) {
        m_notice->tell(tr("The page was as a fresh Moai has it."));
        return;
    }
    //: Notice with an Undo button; %1 is the title of a page of the settings
    m_notice->offerUndo(tr("“%1” is as a fresh Moai has it.").arg(page->title()),
                        [this, changes] { m_settings.putBack(changes); });
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int pressed = key->key();
    const bool isEnter = pressed == Qt::Key_Return || pressed == Qt::Key_Enter;
    if (watched == m_search && pressed == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && (pressed == Qt::Key_Down || pressed == Qt::Key_Up)) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (isEnter && (watched == m_search || watched == m_list)) {
        if (SettingsPage *page = pageAt(m_stack->currentIndex()))
            page->open();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field is not the press of a button here: there is nothing to confirm.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace moai

#include "moc_SettingsDialog.cpp"
