// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "actions/ActionBook.h"
#include "chats/PairingBar.h"
#include "discussion/ColumnRow.h"
#include "discussion/Composer.h"
#include "discussion/CourseBar.h"
#include "discussion/DiscussionHeader.h"
#include "discussion/DiscussionViews.h"
#include "discussion/EmptyState.h"
#include "discussion/FindingsDialogs.h"
#include "discussion/RoundStack.h"
#include "discussion/TableMenu.h"
#include "PaletteSource.h"
#include "roundtable/Roundtable.h"
#include "settings/Settings.h"
#include "Sidebar.h"
#include "theme/Theme.h"
#include "Welcome.h"
#include "WindowActions.h"
#include "WindowState.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

MainWindow::MainWindow(const Doors &doors, QWidget *parent)
    : QMainWindow(parent),
      m_doors(doors),
      m_desk(doors.projects, doors.discussions, doors.roundtable, doors.chats),
      m_actions(new ActionBook(doors.settings, *this)),
      m_palette(new PaletteSource(doors, *this))
{
    setObjectName("main_window"_L1);
    build();
    connectParts();
    m_welcome = new Welcome(m_doors, m_desk, *m_views, *m_composer, this);
    installActions(*this);
    restoreGeometryState();
    m_desk.start(lastDiscussion(doors.settings));
    m_composer->takeFocus();
    if (const auto &trouble = doors.settings.trouble())
        emit m_desk.failed(*trouble);
}

void MainWindow::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_sidebar = new Sidebar(m_doors, m_desk, m_splitter);
    auto *main = new QWidget(m_splitter);
    m_header = new DiscussionHeader(m_desk, main);
    m_pairing = new PairingBar(m_desk.chats(), main);
    m_views = new DiscussionViews(m_desk, main);
    m_course = new CourseBar(m_desk, main);
    m_composer = new Composer(m_desk, m_doors.settings, main);
    const auto inset = [](QWidget *bar) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
        row->addWidget(bar);
        return row;
    };
    auto *rows = new QVBoxLayout(main);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addLayout(inset(m_pairing));
    rows->addWidget(m_views, 1);
    rows->addLayout(inset(m_course));
    rows->addWidget(m_composer);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(main);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::newProjectRequested, this, &MainWindow::newProject);
    connect(m_sidebar, &Sidebar::editProjectRequested, this, &MainWindow::editProject);
    connect(m_sidebar, &Sidebar::servicesRequested, this, &MainWindow::showService);
    connect(m_sidebar, &Sidebar::telegramRequested, this, &MainWindow::editTelegram);
    connect(m_pairing, &PairingBar::failed, &m_desk, &Desk::failed);
    connect(m_header, &DiscussionHeader::sidebarToggled, this, &MainWindow::toggleSidebar);
    connect(m_header, &DiscussionHeader::rosterRequested, this, &MainWindow::editRoster);
    (new FindingsDialogs(m_desk, m_doors.discussions, this))->serve(*m_views);
    const EmptyState *empty = &m_views->emptyState();
    connect(empty, &EmptyState::questionChosen, m_composer, &Composer::ask);
    connect(empty, &EmptyState::connectRequested, this,
            [this] { m_welcome->show(WelcomePage::Connect); });
    connect(m_course, &CourseBar::lineChosen, m_composer, &Composer::offer);
    TableMenu *menu = &m_header->menu();
    menu->tellKeys(*m_actions);
    connect(menu, &TableMenu::commandChosen, m_composer, &Composer::offerCommand);
    connect(menu, &TableMenu::exportChosen, this, &MainWindow::exportDiscussion);
    ViewSwitch *views = &m_header->views();
    for (const auto view : {View::Columns, View::Transcript, View::Map})
        views->setOffered(view, m_views->offers(view));
    connect(views, &ViewSwitch::viewChosen, m_views, &DiscussionViews::setView);
    connect(m_views, &DiscussionViews::viewChanged, views, &ViewSwitch::setView);
    connect(m_views, &DiscussionViews::offered, views,
            [views](View view) { views->setOffered(view, true); });
    connect(&m_doors.settings, &Settings::failed, &m_desk, &Desk::failed);
    connect(&m_desk, &Desk::opened, this, &MainWindow::showTitle);
    connect(&m_desk, &Desk::opened, m_composer, &Composer::takeFocus);
    connect(&m_desk, &Desk::discussionChanged, this, &MainWindow::showTitle);
    connect(&m_desk, &Desk::projectChanged, this, &MainWindow::showTitle);
}

void MainWindow::showTitle()
{
    const QString title = m_desk.discussion() ? m_desk.discussion()->title : QString();
    setWindowTitle(title.isEmpty() ? u"Moai"_s : QString(title + u" – Moai"_s));
}

void MainWindow::stopAnswers()
{
    m_composer->stop();
}

void MainWindow::startDiscussion()
{
    m_desk.startDiscussion();
    m_composer->takeFocus();
}

void MainWindow::newQuestion(const QString &words)
{
    startDiscussion();
    if (!words.isEmpty())
        m_composer->append(words);
}

void MainWindow::search()
{
    m_sidebar->show();
    m_sidebar->focusSearch();
}

void MainWindow::toggleSidebar()
{
    const bool hadFocus = m_sidebar->isAncestorOf(QApplication::focusWidget());
    m_sidebar->setVisible(m_sidebar->isHidden());
    if (hadFocus && m_sidebar->isHidden())
        m_composer->takeFocus();
}

void MainWindow::moveColumn(int steps)
{
    m_views->rounds().columns().moveFocus(isRightToLeft() ? -steps : steps); // as the arrow points
}

void MainWindow::moveRound(int steps)
{
    m_views->step(steps);
}

void MainWindow::maximiseColumn()
{
    m_views->rounds().columns().toggleCurrentMaximised();
}

void MainWindow::offerCommand(const QString &name)
{
    m_composer->offerCommand(name);
}

void MainWindow::togglePause()
{
    if (m_desk.course().canResume() || m_desk.course().state == Course::State::Pausing)
        m_desk.resume();
    else if (m_desk.course().state == Course::State::Running)
        m_desk.pause();
}

void MainWindow::showView(View view)
{
    m_views->setView(view);
    m_views->takeFocus();
}

void MainWindow::cyclePane(int steps)
{
    const QWidget *now = QApplication::focusWidget();
    QList<QWidget *> panes{m_sidebar, m_header, m_pairing, m_views, m_composer};
    panes.removeIf([](const QWidget *pane) { return pane->isHidden(); });
    qsizetype at = panes.size() - 1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (now && panes[i]->isAncestorOf(now))
            at = i;
    QWidget *next = panes[(at + steps + panes.size()) % panes.size()];
    if (next == m_sidebar)
        m_sidebar->focusList();
    else if (next == m_header)
        m_header->takeFocus();
    else if (next == m_pairing)
        m_pairing->takeFocus();
    else if (next == m_composer)
        m_composer->takeFocus();
    else
        m_views->takeFocus();
}

void MainWindow::renameDiscussion()
{
    if (!m_sidebar->renameCurrent())
        m_header->editTitle();
}

void MainWindow::toggleSeat(int position)
{
    m_header->toggleSeat(position);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        m_desk.setWatched(isActiveWindow());
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        emit cameToFront();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    event->accept();
    emit closed();
}

void MainWindow::restoreGeometryState()
{
    restoreWindow(*this, *m_splitter, *m_sidebar, m_doors.settings);
}

void MainWindow::keepState()
{
    keepWindow(*this, *m_splitter, *m_sidebar, m_doors.settings);
    keepLastDiscussion(m_doors.settings,
                       m_desk.discussion() ? std::optional(m_desk.discussion()->id) : std::nullopt);
}

} // namespace moai
