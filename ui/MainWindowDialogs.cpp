// SPDX-License-Identifier: GPL-3.0-or-later
// The window's dialogs and its welcome: they open and the window goes on.
#include "actions/ShortcutSheet.h"
#include "discussion/Composer.h"
#include "discussion/ExportDialog.h"
#include "MainWindow.h"
#include "PaletteSource.h"
#include "project/ProjectDialog.h"
#include "project/RosterDialog.h"
#include "settings/ServicesPage.h"
#include "settings/SettingsDialog.h"
#include "SettingsPages.h"
#include "Welcome.h"

#include <QHideEvent>

using namespace Qt::StringLiterals;

namespace moai {

void MainWindow::openPractice(ProjectId table)
{
    if (m_desk.project() && m_desk.project()->id == table)
        return m_welcome->choosePractice();
    // Not before the table lies there: the question must not be put to whoever sits at another.
    const auto choose = [this, table] {
        if (m_desk.project() && m_desk.project()->id == table)
            m_welcome->choosePractice();
    };
    connect(&m_desk, &Desk::opened, m_welcome, choose, Qt::SingleShotConnection);
    m_desk.openProject(table);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(*m_actions, this);
    connect(sheet, &ShortcutSheet::changeRequested, this, [this] { openSettings(u"shortcuts"_s); });
    sheet->open();
}

void MainWindow::showPalette()
{
    m_palette->toggle();
}

void MainWindow::writeTo(const QString &handle)
{
    m_composer->mention(handle);
}

void MainWindow::openSettings(const QString &page, const QString &row)
{
    if (!m_settings)
        m_settings = makeSettings(m_doors, *this);
    m_settings->open(page);
    if (!row.isEmpty())
        m_settings->mark(row);
}

QString MainWindow::openSettingsPage() const
{
    return m_settings && m_settings->isVisible() ? m_settings->openPage() : QString();
}

void MainWindow::editRoster()
{
    if (m_desk.project())
        (new RosterDialog(m_doors.projects, m_doors.models, m_doors.library, *m_desk.project(),
                          m_desk.roster(), this))
            ->open();
}

void MainWindow::takeRoster(const QString &path)
{
    auto *dialog = new RosterDialog(m_doors.projects, m_doors.models, m_doors.library,
                                    *m_desk.project(), m_desk.roster(), this);
    dialog->open();
    dialog->offerFile(path);
}

void MainWindow::editServices()
{
    openSettings(u"services"_s);
}

void MainWindow::showService(const QString &name)
{
    editServices();
    if (!name.isEmpty())
        m_settings->findChild<ServicesPage *>()->select(name);
}

void MainWindow::editTelegram()
{
    openSettings(u"telegram"_s);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (m_settings && !event->spontaneous()) // it would stay alone on the screen
        m_settings->close();
}

void MainWindow::newProject()
{
    auto *dialog = new ProjectDialog(m_doors.projects, {}, m_desk.roster(), this);
    connect(dialog, &ProjectDialog::kept, &m_desk,
            [this](const Project &project) { m_desk.openProject(project.id); });
    dialog->open();
}

void MainWindow::editProject()
{
    if (m_desk.project())
        (new ProjectDialog(m_doors.projects, *m_desk.project(), m_desk.roster(), this))->open();
}

void MainWindow::showWelcome()
{
    m_welcome->show();
}

void MainWindow::exportDiscussion()
{
    if (!m_desk.discussion() || !m_desk.project())
        return;
    auto *dialog = new ExportDialog(m_desk.minutes(), this);
    connect(dialog, &ExportDialog::saved, &m_desk, [this](const QString &path) {
        //: Notice; %1 is the file's path
        emit m_desk.noticed(tr("Saved as `%1`.").arg(path));
    });
    connect(dialog, &ExportDialog::failed, &m_desk, &Desk::failed);
    dialog->open();
}

} // namespace moai
