// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LogsPage.h"

#include "base/LogRing.h"
#include "settings/Bound.h"
#include "settings/BugReport.h"
#include "settings/LogItemModel.h"
#include "settings/LogRows.h"
#include "settings/LogSettings.h"
#include "settings/Settings.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"
#include "widgets/NoticeBar.h"
#include "widgets/Problem.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kMostLines = 2000;
constexpr int kReadEvery = 250; ///< ms while the page is in view

QString folderOf(const Settings &settings)
{
    return QFileInfo(settings.path()).absoluteDir().filePath(u"log"_s);
}

} // namespace

LogsPage::LogsPage(const LogRing &log, Settings &settings, QWidget *parent)
    : SettingsPage(parent), m_log(log), m_settings(settings)
{
    setObjectName("logs_page"_L1);
    build();
    bind(*m_verbose, settings, verboseLog);
    m_reading = new QTimer(this);
    m_reading->setInterval(kReadEvery);
    connect(m_reading, &QTimer::timeout, this, &LogsPage::readOn);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &LogRows::setWords);
    connect(m_level, &QComboBox::currentIndexChanged, m_rows,
            [this] { m_rows->setLeast(m_level->currentData().toInt()); });
    connect(m_follow, &QCheckBox::toggled, m_table, [this](bool on) {
        if (on)
            m_table->scrollToBottom();
    });
    connect(m_copy, &QPushButton::clicked, this, &LogsPage::copyLines);
    connect(m_report, &QPushButton::clicked, this, &LogsPage::copyReport);
    connect(m_folder, &QPushButton::clicked, this, &LogsPage::openFolder);
}

QPushButton *LogsPage::makeButton(QLatin1StringView name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void LogsPage::buildTable()
{
    m_lines = new LogItemModel(m_log, kMostLines, this);
    m_rows = new LogRows(this);
    m_rows->setSourceModel(m_lines);
    m_table = new QTableView(this);
    m_table->setObjectName("log_table"_L1);
    //: Name of the table of the log's lines, for screen readers
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < LogItemModel::Text; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 10);
}

void LogsPage::build()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName("log_filter"_L1);
    //: In the empty field over the log
    m_filter->setPlaceholderText(tr("Words in the log"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_level = new QComboBox(this);
    m_level->setObjectName("log_level"_L1);
    m_level->setAccessibleName(tr("Which lines"));
    //: Which lines of the log are shown
    m_level->addItem(tr("All lines"), 0);
    m_level->addItem(tr("Warnings and errors"), weightOf(QtWarningMsg));
    m_level->addItem(tr("Errors"), weightOf(QtCriticalMsg));
    buildTable();
    //: Switch: the newest line of the log stays in view
    m_follow = new QCheckBox(tr("&Follow"), this);
    m_follow->setObjectName("log_follow"_L1);
    m_follow->setChecked(true);
    //: Switch of the log
    m_verbose = new QCheckBox(tr("&Tell everything, not just what goes wrong"), this);
    m_verbose->setObjectName("log_verbose"_L1);
    m_report = makeButton("log_report"_L1, tr("Copy for a &bug report"));
    m_copy = makeButton("log_copy"_L1, tr("&Copy the lines"));
    m_folder = makeButton("log_folder"_L1, tr("&Open the folder"));
    m_notice = new NoticeBar(this);
    m_problem = makeProblem("log_problem"_L1, this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_filter, 1);
    head->addWidget(m_level);
    auto *switches = new FlowLayout;
    switches->addWidget(m_follow);
    switches->addWidget(m_verbose);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_report, m_copy, m_folder})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, spacing::small, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    rows->addLayout(switches);
    rows->addLayout(buttons);
    rows->addWidget(m_notice);
    rows->addWidget(m_problem);
}

void LogsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    readOn();
    m_reading->start();
}

void LogsPage::hideEvent(QHideEvent *event)
{
    SettingsPage::hideEvent(event);
    m_reading->stop();
}

void LogsPage::readOn()
{
    m_lines->readOn();
    if (m_follow->isChecked())
        m_table->scrollToBottom();
}

void LogsPage::copyLines()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        for (int row = 0; row < m_rows->rowCount(); ++row)
            rows << m_rows->index(row, 0);
    QStringList text;
    for (const QModelIndex &row : std::as_const(rows))
        text << written(m_lines->lineAt(m_rows->mapToSource(row).row()));
    QGuiApplication::clipboard()->setText(text.join(u'\n'));
    m_notice->tell(tr("Copied %n line(s).", nullptr, int(text.size())));
}

void LogsPage::copyReport()
{
    const BugFacts facts{versionsHere(), m_settings.values(), m_log.lines(), QDir::homePath()};
    QGuiApplication::clipboard()->setText(bugReport(facts));
    m_notice->tell(tr("Copied, without keys and without what was said. Look through it before you "
                      "paste it."));
}

void LogsPage::openFolder()
{
    const QString folder = folderOf(m_settings);
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    showProblem(*m_problem, opened
                                ? QString()
                                //: %1 is a folder's path
                                : tr("The desktop has no program to show folders with. It is %1.")
                                      .arg(QDir::toNativeSeparators(folder)));
}

QString LogsPage::id() const
{
    return u"logs"_s;
}

QString LogsPage::title() const
{
    //: A page of the settings
    return tr("Log");
}

QIcon LogsPage::picture() const
{
    return icon("clock"_L1);
}

void LogsPage::reset()
{
    m_settings.reset(verboseLog);
}

void LogsPage::open()
{
    m_filter->setFocus();
}

} // namespace moai

#include "moc_LogsPage.cpp"
