// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/LibraryDialog.h"

#include "base/WhenDone.h"
#include "storage/LibraryStore.h"
#include "theme/Theme.h"
#include "widgets/ListCard.h"
#include "widgets/NoticeBar.h"
#include "widgets/Problem.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kName = Qt::UserRole; ///< as the store has it

template <class Kept>
Result<QStringList> namesOf(const Result<QList<Kept>> &all)
{
    if (!all)
        return all.error();
    QStringList names;
    for (const Kept &each : *all)
        names << each.name;
    return names;
}

} // namespace

LibraryDialog::LibraryDialog(LibraryStore &library, Shelf shelf, QWidget *parent)
    : QDialog(parent), m_library(library), m_shelf(shelf)
{
    setObjectName("library_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the dialog that renames and removes what was kept
    setWindowTitle(shelf == Shelf::Personas ? tr("Your personas") : tr("Your rosters"));
    build();
    connect(&library, &LibraryStore::changed, this, &LibraryDialog::read);
    connect(m_list, &QListWidget::itemChanged, this, &LibraryDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_rename->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    read();
}

void LibraryDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName("library_list"_L1);
    m_list->setAccessibleName(windowTitle());
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_rename = new QPushButton(tr("&Rename"), this);
    m_rename->setObjectName("library_rename"_L1);
    m_remove = new QPushButton(tr("Re&move"), this);
    m_remove->setObjectName("library_remove"_L1);
    for (QPushButton *button : {m_rename, m_remove}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    m_problem = makeProblem("library_problem"_L1, this);
    m_notice = new NoticeBar(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_rename, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addWidget(new ListCard(m_list, this), 1);
    rows->addWidget(m_problem);
    rows->addWidget(m_notice);
    rows->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 20);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &LibraryDialog::remove);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &LibraryDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LibraryDialog::read()
{
    if (m_shelf == Shelf::Personas)
        whenDone(m_library.personas(), this,
                 [this](const Result<QList<Persona>> &all) { showNames(namesOf(all)); });
    else
        whenDone(m_library.presets(), this,
                 [this](const Result<QList<RosterPreset>> &all) { showNames(namesOf(all)); });
}

void LibraryDialog::showNames(const Result<QStringList> &names)
{
    if (!names) {
        showProblem(*m_problem, names.error().sentence);
        return;
    }
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString &name : *names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(kName, name);
    }
    m_list->setCurrentRow(qMin(qMax(row, 0), m_list->count() - 1));
    m_rename->setEnabled(m_list->count() > 0);
    m_remove->setEnabled(m_list->count() > 0);
}

void LibraryDialog::rename(QListWidgetItem *item)
{
    const QString name = item->data(kName).toString();
    if (item->text() == name)
        return;
    whenDone(m_shelf == Shelf::Personas ? m_library.renamePersona(name, item->text())
                                        : m_library.renamePreset(name, item->text()),
             this, [this](const Result<void> &done) { land(done); });
}

void LibraryDialog::remove()
{
    if (!m_list->currentItem())
        return;
    const QString name = m_list->currentItem()->data(kName).toString();
    if (m_shelf == Shelf::Personas)
        whenDone(m_library.removePersona(name), this, [this](const Result<Persona> &gone) {
            landRemoved(gone, [this](const Persona &kept) { return m_library.keepPersona(kept); });
        });
    else
        whenDone(m_library.removePreset(name), this, [this](const Result<RosterPreset> &gone) {
            landRemoved(gone,
                        [this](const RosterPreset &kept) { return m_library.keepPreset(kept); });
        });
}

template <class Kept, class Bring>
void LibraryDialog::landRemoved(const Result<Kept> &gone, Bring bring)
{
    land(gone ? Result<void>() : gone.error());
    if (!gone)
        return;
    //: Notice with an Undo button; %1 is a name
    m_notice->offerUndo(tr("“%1” is removed.").arg(gone->name), [this, kept = *gone, bring] {
        whenDone(bring(kept), this,
                 [this](const auto &back) { land(back ? Result<void>() : back.error()); });
    });
}

void LibraryDialog::land(const Result<void> &done)
{
    showProblem(*m_problem, done ? QString() : done.error().sentence);
    read(); // also after a failure: the list shows what is kept
}

} // namespace moai
