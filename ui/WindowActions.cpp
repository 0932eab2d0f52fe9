// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowActions.h"

#include "actions/ActionBook.h"
#include "MainWindow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

using Group = ActionGroup;
using Keys = QList<QKeySequence>;

constexpr int kSeatKeys = 9;
constexpr auto kCtrlShift = Qt::CTRL | Qt::SHIFT;

/// Told, but the composer's and the list's own.
QList<Action> fixedKeys()
{
    return {
        {u"composer.send"_s, Group::Writing, Words::tr("Send the line (in the composer)"),
         Keys{Qt::Key_Return}},
        {u"composer.break"_s, Group::Writing, Words::tr("Break the line"),
         Keys{Qt::SHIFT | Qt::Key_Return}},
        {u"composer.sendAlways"_s, Group::Writing, Words::tr("Send, whatever Enter does"),
         Keys{Qt::CTRL | Qt::Key_Return}},
        {u"discussion.delete"_s, Group::Discussions,
         Words::tr("Delete the discussion (in the list)"), Keys{Qt::Key_Delete}},
    };
}

QList<Action> discussionActions(MainWindow &window)
{
    return {
        {u"discussion.new"_s, Group::Discussions, Words::tr("New discussion"),
         Keys{Qt::CTRL | Qt::Key_N},
         [&window] {
             window.startDiscussion();
         }},
        {u"discussion.search"_s, Group::Discussions, Words::tr("Search the discussions"),
         Keys{Qt::CTRL | Qt::Key_F},
         [&window] {
             window.search();
         }},
        {u"discussion.rename"_s, Group::Discussions, Words::tr("Rename the discussion"),
         Keys{Qt::Key_F2},
         [&window] {
             window.renameDiscussion();
         }},
        {u"discussion.export"_s, Group::Discussions, Words::tr("Export the discussion"),
         Keys{kCtrlShift | Qt::Key_E},
         [&window] {
             window.exportDiscussion();
         }},
        {u"project.new"_s, Group::Discussions, Words::tr("New project"), Keys{},
         [&window] {
             window.newProject();
         }},
        {u"project.edit"_s, Group::Discussions, Words::tr("Edit the project"), Keys{},
         [&window] {
             window.editProject();
         }},
    };
}

QList<Action> roundActions(MainWindow &window)
{
    const auto command = [&window](const QString &name, const QString &text, Qt::Key key) {
        return Action{QString(u"table."_s + name), Group::Rounds, text, Keys{kCtrlShift | key},
                      [&window, name] {
                          window.offerCommand(name);
                      }};
    };
    return {
        {u"answers.stop"_s, Group::Rounds, Words::tr("Stop all answers"), Keys{Qt::Key_Escape},
         [&window] {
             window.stopAnswers();
         }},
        command(u"discuss"_s, Words::tr("Discuss (what is typed, if anything)"), Qt::Key_D),
        command(u"next"_s, Words::tr("One more round"), Qt::Key_N),
        {u"table.pause"_s, Group::Rounds, Words::tr("Pause the discussion, or go on"),
         Keys{kCtrlShift | Qt::Key_P},
         [&window] {
             window.togglePause();
         }},
        command(u"rank"_s, Words::tr("Rank the answers"), Qt::Key_R),
        command(u"consensus"_s, Words::tr("Write the conclusion"), Qt::Key_C),
        command(u"claims"_s, Words::tr("Map the claims"), Qt::Key_M),
    };
}

QList<Action> seatActions(MainWindow &window)
{
    QList<Action> actions;
    for (int seat = 0; seat < kSeatKeys; ++seat)
        actions << Action{QString(u"seat."_s + QString::number(seat + 1)), Group::Participants,
                          //: %1 is the participant's place at the table, from 1 on
                          Words::tr("Ask participant %1, or not").arg(seat + 1),
                          Keys{Qt::CTRL | Qt::Key(Qt::Key_1 + seat)},
                          [&window, seat] { window.toggleSeat(seat); },
                          //: Keys Ctrl+1 to Ctrl+9
                          Words::tr("Ask a participant, or not")};
    actions << Action{u"roster.edit"_s, Group::Participants, Words::tr("Edit the roster"), Keys{},
                      [&window] {
                          window.editRoster();
                      }};
    return actions;
}

QList<Action> viewActions(MainWindow &window)
{
    // The keys name sides of the screen, whatever the language reads first.
    const int forward = window.isRightToLeft() ? -1 : 1;
    const auto view = [&window](const QString &id, const QString &text, Qt::Key key, View shown) {
        return Action{id, Group::View, text, Keys{Qt::ALT | key},
                      [&window, shown] { window.showView(shown); },
                      //: Keys Alt+1 to Alt+3
                      Words::tr("Columns, transcript or map")};
    };
    return {
        {u"column.left"_s, Group::View, Words::tr("To the column on the left"),
         Keys{Qt::ALT | Qt::Key_Left},
         [&window, forward] {
             window.moveColumn(-forward);
         }},
        {u"column.right"_s, Group::View, Words::tr("To the column on the right"),
         Keys{Qt::ALT | Qt::Key_Right},
         [&window, forward] {
             window.moveColumn(forward);
         }},
        {u"round.earlier"_s, Group::View, Words::tr("To the earlier round"),
         Keys{Qt::ALT | Qt::Key_Up},
         [&window] {
             window.moveRound(-1);
         }},
        {u"round.later"_s, Group::View, Words::tr("To the later round"),
         Keys{Qt::ALT | Qt::Key_Down},
         [&window] {
             window.moveRound(1);
         }},
        {u"column.only"_s, Group::View, Words::tr("Only this column, and back"),
         Keys{Qt::ALT | Qt::Key_Return},
         [&window] {
             window.maximiseColumn();
         }},
        view(u"view.columns"_s, Words::tr("Show the columns"), Qt::Key_1, View::Columns),
        view(u"view.transcript"_s, Words::tr("Show the transcript"), Qt::Key_2, View::Transcript),
        view(u"view.map"_s, Words::tr("Show the map"), Qt::Key_3, View::Map),
        {u"view.sidebar"_s, Group::View, Words::tr("Show or hide the sidebar"),
         Keys{Qt::CTRL | Qt::Key_B},
         [&window] {
             window.toggleSidebar();
         }},
        {u"pane.next"_s, Group::View, Words::tr("To the next pane"), Keys{Qt::Key_F6},
         [&window] {
             window.cyclePane(1);
         }},
        {u"pane.previous"_s, Group::View, Words::tr("To the pane before"),
         Keys{Qt::SHIFT | Qt::Key_F6},
         [&window] {
             window.cyclePane(-1);
         }},
    };
}

QList<Action> programActions(MainWindow &window)
{
    return {
        {u"program.palette"_s, Group::Program, Words::tr("Find and do anything (palette)"),
         Keys{Qt::CTRL | Qt::Key_K},
         [&window] {
             window.showPalette();
         }},
        {u"program.settings"_s, Group::Program, Words::tr("Settings"),
         Keys{Qt::CTRL | Qt::Key_Comma},
         [&window] {
             window.openSettings();
         }},
        {u"program.services"_s, Group::Program, Words::tr("Services"), Keys{},
         [&window] {
             window.editServices();
         }},
        {u"program.telegram"_s, Group::Program, Words::tr("Telegram: chats and bot"),
         Keys{kCtrlShift | Qt::Key_T},
         [&window] {
             window.editTelegram();
         }},
        //: The first start once more
        {u"program.welcome"_s, Group::Program, Words::tr("Welcome: connect models and begin"),
         Keys{},
         [&window] {
             window.showWelcome();
         }},
        // A text field takes the question mark itself before it can become a shortcut.
        {u"program.keys"_s, Group::Program, Words::tr("Show all keys"),
         Keys{Qt::Key_F1, Qt::Key_Question},
         [&window] {
             window.showShortcuts();
         }},
        {u"program.quick_ask"_s, Group::Program, Words::tr("Quick question"), Keys{},
         [&window] {
             emit window.quickAskWanted();
         }},
        {u"program.quit"_s, Group::Program, Words::tr("Quit"), Keys{Qt::CTRL | Qt::Key_Q},
         [&window] {
             emit window.quitWanted();
         }},
    };
}

} // namespace

QList<Action> windowActions(MainWindow &window)
{
    return fixedKeys() + discussionActions(window) + roundActions(window) + seatActions(window) +
           viewActions(window) + programActions(window);
}

void installActions(MainWindow &window)
{
    window.actionBook().add(windowActions(window));
    const std::pair<QString, QString> buttons[]{
        {u"new_discussion"_s, u"discussion.new"_s},   {u"stop_all"_s, u"answers.stop"_s},
        {u"toggle_sidebar"_s, u"view.sidebar"_s},     {u"view_columns"_s, u"view.columns"_s},
        {u"view_transcript"_s, u"view.transcript"_s}, {u"view_map"_s, u"view.map"_s}};
    for (const auto &[button, action] : buttons) {
        auto *widget = window.findChild<QWidget *>(button);
        Q_ASSERT(widget);
        window.actionBook().tellOn(*widget, action);
    }
}

} // namespace moai
