// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ShortcutsPage.h"

#include "actions/ActionBook.h"
#include "actions/KeyCapture.h"
#include "actions/KeysItemModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"
#include "widgets/InlineQuestion.h"
#include "widgets/Text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

ShortcutsPage::ShortcutsPage(ActionBook &actions, QWidget *parent)
    : SettingsPage(parent), m_actions(actions)
{
    setObjectName("shortcuts_page"_L1);
    build();
    connect(m_filter, &QLineEdit::textChanged, m_rows, [this](const QString &text) {
        m_rows->setFilterFixedString(text.trimmed());
        if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsPage::showCurrent);
    connect(&actions, &ActionBook::keysChanged, this, &ShortcutsPage::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, [this] { startCapture(Take::Instead); });
    connect(m_change, &QPushButton::clicked, this, [this] { startCapture(Take::Instead); });
    connect(m_add, &QPushButton::clicked, this, [this] { startCapture(Take::Besides); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_actions.setKeys(current(), {}); });
    connect(m_default, &QPushButton::clicked, this, [this] { m_actions.resetKeys(current()); });
    connect(m_capture, &KeyCapture::captured, this, &ShortcutsPage::offer);
    connect(m_capture, &KeyCapture::cancelled, this, &ShortcutsPage::endCapture);
    m_table->selectRow(0);
    showCurrent();
}

QPushButton *ShortcutsPage::makeButton(QLatin1StringView name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void ShortcutsPage::buildTable()
{
    m_rows = new QSortFilterProxyModel(this);
    m_rows->setSourceModel(new KeysItemModel(m_actions, this));
    m_rows->setFilterKeyColumn(-1);
    m_rows->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new QTableView(this);
    m_table->setObjectName("keys_table"_L1);
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(KeysItemModel::Does, QHeaderView::Stretch);
    for (const int column : {int(KeysItemModel::Keys), int(KeysItemModel::Group)})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 12);
    m_table->installEventFilter(this);
}

void ShortcutsPage::build()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName("keys_filter"_L1);
    //: In the empty field over the table of keys
    m_filter->setPlaceholderText(tr("An action, or its keys"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    buildTable();
    //: Buttons below the table of keys
    m_change = makeButton("keys_change"_L1, tr("&Change…"));
    m_add = makeButton("keys_add"_L1, tr("&Add…"));
    m_none = makeButton("keys_none"_L1, tr("&No keys"));
    m_default = makeButton("keys_default"_L1, tr("&Default keys"));
    m_prompt = makeText({}, Voice::Plain, this);
    m_prompt->setObjectName("keys_prompt"_L1);
    m_prompt->setWordWrap(true);
    m_capture = new KeyCapture(this);
    m_capture->setObjectName("keys_capture"_L1);
    m_capture->setAccessibleName(tr("New keys"));
    m_question = new InlineQuestion(this);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_change, m_add, m_none, m_default})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, spacing::small, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_filter);
    rows->addWidget(m_table, 1);
    rows->addLayout(buttons);
    rows->addWidget(m_prompt);
    rows->addWidget(m_capture);
    rows->addWidget(m_question);
    m_prompt->hide();
    m_capture->hide();
}

QString ShortcutsPage::current() const
{
    return m_table->currentIndex().data(KeysItemModel::IdRole).toString();
}

void ShortcutsPage::showCurrent()
{
    m_prompt->hide();
    m_capture->hide();
    m_question->dismiss();
    const QString id = current();
    m_change->setEnabled(!id.isEmpty());
    m_add->setEnabled(!id.isEmpty());
    m_none->setEnabled(!m_actions.keysOf(id).isEmpty());
    m_default->setEnabled(m_actions.isChanged(id));
}

void ShortcutsPage::startCapture(Take take)
{
    const Action *action = m_actions.find(current());
    if (!action)
        return;
    m_take = take;
    m_question->dismiss();
    //: %1 is what an action does, e.g. New discussion
    m_prompt->setText(
        tr("Press the keys for “%1” together. Esc leaves it as it is.").arg(action->text));
    m_prompt->show();
    m_capture->clear();
    m_capture->setAccessibleDescription(m_prompt->text());
    m_capture->show();
    m_capture->setFocus();
}

void ShortcutsPage::endCapture()
{
    m_prompt->hide();
    m_capture->hide();
    m_table->setFocus();
}

void ShortcutsPage::offer(const QKeySequence &keys)
{
    const QString id = current();
    QStringList others;
    for (const QString &other : conflicts(m_actions.actions(), m_actions.keys(), id, {keys}))
        //: A title in quotation marks
        others << tr("“%1”").arg(m_actions.find(other)->text);
    if (others.isEmpty()) {
        give(id, keys);
        return;
    }
    m_prompt->hide();
    m_capture->hide();
    m_question->ask(
        //: %1 are keys, %2 what they do now
        tr("%1 is taken: it does %2. Shall it do “%3” from now on?")
            .arg(keys.toString(QKeySequence::NativeText), others.join(", "_L1),
                 m_actions.find(id)->text),
        tr("Take it"), [this, id, keys] { give(id, keys); });
}

void ShortcutsPage::give(const QString &id, const QKeySequence &keys)
{
    QList<QKeySequence> all{keys};
    if (m_take == Take::Besides) {
        all = m_actions.keysOf(id);
        if (!all.contains(keys))
            all << keys;
    }
    m_actions.setKeys(id, all);
    endCapture();
}

bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            startCapture(Take::Instead);
            return true;
        }
    }
    return SettingsPage::eventFilter(watched, event);
}

QString ShortcutsPage::id() const
{
    return u"shortcuts"_s;
}

QString ShortcutsPage::title() const
{
    //: A page of the settings: which keys do what
    return tr("Shortcuts");
}

QIcon ShortcutsPage::picture() const
{
    return icon("edit"_L1);
}

QStringList ShortcutsPage::words() const
{
    QStringList words = SettingsPage::words();
    for (const Action &action : m_actions.actions())
        words << action.text;
    return words;
}

void ShortcutsPage::find(const QString &words)
{
    const bool isAction = std::any_of(
        m_actions.actions().begin(), m_actions.actions().end(),
        [&](const Action &action) { return action.text.contains(words, Qt::CaseInsensitive); });
    // The page may be what is looked for, and not one of its rows.
    m_filter->setText(isAction ? words : QString());
}

void ShortcutsPage::reset()
{
    m_actions.resetAllKeys();
}

void ShortcutsPage::open()
{
    m_filter->setFocus();
}

} // namespace moai

#include "moc_ShortcutsPage.cpp"
