// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/Desk.h"
#include "discussion/ViewSwitch.h"
#include "Doors.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;

namespace moai {

class ActionBook;
class Composer;
class CourseBar;
class DiscussionHeader;
class DiscussionViews;
class PairingBar;
class PaletteSource;
class SettingsDialog;
class Sidebar;
class Welcome;

/// The window: sidebar | header, rounds, composer. Only puts its parts together, keeps their
/// geometry and gives them keys (WindowActions.h). Nothing lives in it that is not kept elsewhere,
/// so it can go and be made anew at any time (Desktop::renew()).
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Doors &doors, QWidget *parent = nullptr);

    [[nodiscard]] Desk &desk() { return m_desk; }
    /// All that the window can do by name.
    [[nodiscard]] ActionBook &actionBook() { return *m_actions; }

    /// Geometry and what is open, for the window that comes after this one.
    void keepState();

    // What the actions do (WindowActions.h).
    void stopAnswers();
    void startDiscussion();
    /// The same with words in the composer, below what is being written there already.
    void newQuestion(const QString &words);
    void openPractice(ProjectId table);
    void search();
    void toggleSidebar();
    void moveColumn(int steps);
    void moveRound(int steps);
    void maximiseColumn();
    void showView(View view);
    /// What a command's button does.
    void offerCommand(const QString &name);
    void togglePause();
    /// To the next pane: sidebar, columns, composer.
    void cyclePane(int steps);
    void renameDiscussion();
    void toggleSeat(int position);
    void showShortcuts();
    void showPalette();
    /// Begins a line to that handle, or goes on with the one that is typed.
    void writeTo(const QString &handle);

    // Dialogs; they open and the window goes on.
    /// At that page (SettingsPage::id()); without one, at the page that was open last.
    /// A row of it is marked.
    void openSettings(const QString &page = {}, const QString &row = {});
    /// The page that is open; empty while the settings are not.
    [[nodiscard]] QString openSettingsPage() const;
    void editRoster();
    /// The same with a roster from a file.
    void takeRoster(const QString &path);
    void editServices();
    /// The same, with that service in front; empty: none in particular.
    void showService(const QString &name);
    void editTelegram();
    void newProject();
    void editProject();
    void exportDiscussion();
    /// The first start once more.
    void showWelcome();

signals:
    /// The person closed it; it is hidden, and can be shown again.
    void closed();
    /// It has the keyboard now.
    void cameToFront();
    /// The small window to ask something from anywhere (QuickAsk).
    void quickAskWanted();
    /// The person wants the program to end, tray or not.
    void quitWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void showTitle();
    void restoreGeometryState();

    Doors m_doors;
    Desk m_desk;
    ActionBook *m_actions;
    PaletteSource *m_palette;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    DiscussionHeader *m_header;
    PairingBar *m_pairing;
    DiscussionViews *m_views;
    CourseBar *m_course;
    Composer *m_composer;
    QPointer<SettingsDialog> m_settings;
    Welcome *m_welcome;
};

} // namespace moai
