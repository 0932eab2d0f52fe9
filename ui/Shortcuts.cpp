// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shortcuts.h"

#include "discussion/TableMenu.h"
#include "MainWindow.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QShortcut>

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

constexpr int kSeatKeys = 9;

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QList<ShortcutWords> shortcutWords()
{
    return {
        {shown(Qt::Key_Return), Words::tr("Send the line (in the composer)")},
        {shown(Qt::SHIFT | Qt::Key_Return), Words::tr("Break the line")},
        {shown(Qt::CTRL | Qt::Key_Return), Words::tr("Send, whatever Enter does")},
        {shown(Qt::Key_Escape), Words::tr("Stop all answers")},
        {shown(Qt::CTRL | Qt::Key_N), Words::tr("New discussion")},
        {shown(Qt::CTRL | Qt::Key_K), Words::tr("Search the discussions")},
        {shown(Qt::CTRL | Qt::Key_B), Words::tr("Show or hide the sidebar")},
        //: Keys Ctrl+1 to Ctrl+9
        {shown(Qt::CTRL | Qt::Key_1) + QChar(0x2026) + shown(Qt::Key_9),
         Words::tr("Ask a participant, or not")},
        {shown(Qt::ALT | Qt::Key_Left) + QChar(0x2002) + shown(Qt::ALT | Qt::Key_Right),
         Words::tr("To the column on the left or right")},
        {shown(Qt::ALT | Qt::Key_Up) + QChar(0x2002) + shown(Qt::ALT | Qt::Key_Down),
         Words::tr("To the earlier or later round")},
        //: Keys Alt+1 to Alt+3
        {shown(Qt::ALT | Qt::Key_1) + QChar(0x2026) + shown(Qt::Key_3),
         Words::tr("Columns, transcript or map")},
        {shown(Qt::ALT | Qt::Key_Return), Words::tr("Only this column, and back")},
        {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
         Words::tr("Discuss (what is typed, if anything)")},
        {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_N), Words::tr("One more round")},
        {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_P), Words::tr("Pause the discussion, or go on")},
        {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_R), Words::tr("Rank the answers")},
        {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_C), Words::tr("Write the conclusion")},
        {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_M), Words::tr("Map the claims")},
        {shown(kExportKeys), Words::tr("Export the discussion")},
        {shown(Qt::CTRL | Qt::SHIFT | Qt::Key_T), Words::tr("Telegram: chats and bot")},
        {shown(Qt::Key_F6), Words::tr("From pane to pane")},
        {shown(Qt::Key_F2), Words::tr("Rename the discussion")},
        {shown(Qt::Key_Delete), Words::tr("Delete the discussion (in the list)")},
        {shown(Qt::CTRL | Qt::Key_Q), Words::tr("Quit")},
        {shown(Qt::Key_F1) + QChar(0x2002) + shown(Qt::Key_Question), Words::tr("This page")},
    };
}

void installShortcuts(MainWindow &window)
{
    const auto on = [&window](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, &window);
        QObject::connect(shortcut, &QShortcut::activated, &window, does);
    };
    on(Qt::Key_Escape, &MainWindow::stopAnswers);
    on(Qt::CTRL | Qt::Key_N, &MainWindow::startDiscussion);
    on(Qt::CTRL | Qt::Key_K, &MainWindow::search);
    on(Qt::CTRL | Qt::Key_B, &MainWindow::toggleSidebar);
    on(Qt::ALT | Qt::Key_Left, [&window] { window.moveColumn(-1); });
    on(Qt::ALT | Qt::Key_Right, [&window] { window.moveColumn(1); });
    on(Qt::ALT | Qt::Key_Up, [&window] { window.moveRound(-1); });
    on(Qt::ALT | Qt::Key_Down, [&window] { window.moveRound(1); });
    on(Qt::ALT | Qt::Key_Return, &MainWindow::maximiseColumn);
    on(Qt::ALT | Qt::Key_1, [&window] { window.showView(View::Columns); });
    on(Qt::ALT | Qt::Key_2, [&window] { window.showView(View::Transcript); });
    on(Qt::ALT | Qt::Key_3, [&window] { window.showView(View::Map); });
    on(Qt::Key_F6, [&window] { window.cyclePane(1); });
    on(Qt::SHIFT | Qt::Key_F6, [&window] { window.cyclePane(-1); });
    for (const TableCommand &command : tableCommands())
        on(command.keys, [&window, name = command.name] { window.offerCommand(name); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_P, &MainWindow::togglePause);
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_T, &MainWindow::editTelegram);
    on(kExportKeys, &MainWindow::exportDiscussion);
    on(Qt::Key_F2, &MainWindow::renameDiscussion);
    on(Qt::Key_F1, &MainWindow::showShortcuts);
    // A text field takes the character itself before it can become a shortcut.
    on(Qt::Key_Question, &MainWindow::showShortcuts);
    on(QKeySequence::Quit, &MainWindow::close);
    for (int seat = 0; seat < kSeatKeys; ++seat)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + seat)),
           [&window, seat] { window.toggleSeat(seat); });
}

} // namespace moai
