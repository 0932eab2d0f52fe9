// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "CommandLine.h"
#include "CoreDumps.h"
#include "Display.h"
#include "terminal/Console.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "Translations.h"
#include "tray/Activation.h"
#include "tray/DesktopId.h"
#include "WindowMain.h"
#include "Wiring.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

#include <optional>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"moai"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOAI_VERSION));
}

QString dataDirOf(const Invocation &invocation)
{
    return invocation.dataDir.isEmpty() ? Wiring::defaultDataDir()
                                        : QDir::current().absoluteFilePath(invocation.dataDir);
}

/// Does what the arguments ask for in the terminal and gives the exit status; nothing when they
/// ask for the window, with `window` filled.
std::optional<int> runInTerminal(int &argc, char **argv, Invocation &window)
{
    QCoreApplication application(argc, argv);
    const Translations translations(application);
    const QList<TerminalForm> forms = terminal::forms();
    const CommandLine line = readCommandLine(QCoreApplication::arguments().mid(1), forms);
    Invocation invocation = line.invocation;
    invocation.dataDir = dataDirOf(invocation);
    switch (line.task) {
    case CommandLine::Task::Print:
        terminal::print(line.text);
        return AllAnswered;
    case CommandLine::Task::Refuse:
        terminal::complain(line.text);
        return UsageError;
    case CommandLine::Task::Form:
        return line.form->run(invocation);
    case CommandLine::Task::Window:
        break;
    }
    window = invocation;
    return std::nullopt;
}

Summons summonsOf(const Invocation &invocation)
{
    Summons summons;
    summons.token = activationTokenOfStart();
    summons.inBackground = invocation.has("background"_L1);
    if (invocation.has("practice"_L1))
        summons.errands << Errand{Errand::Kind::PracticeTable};
    if (invocation.has("new"_L1))
        summons.errands << Errand{Errand::Kind::NewQuestion};
    if (invocation.has("ask"_L1))
        summons.errands << Errand{Errand::Kind::QuickAsk};
    for (const QString &word : invocation.positional)
        summons.errands << errandsOf(word, QDir::current());
    return summons;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    terminal::prepareConsole();
    nameApplication();
    installLog();
    Invocation invocation;
    if (const auto status = runInTerminal(argc, argv, invocation))
        return *status;
    if (!hasDisplay()) {
        terminal::complain(QCoreApplication::translate(
            "main", "There is no display for the window. In the terminal: moai say TEXT, or moai "
                    "--help."));
        return UsageError;
    }
    const Summons summons = summonsOf(invocation);
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(desktopId());
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"moai"_s, QIcon(u":/moai/icons/moai.svg"_s)));
    return runWindow(application, invocation.dataDir, summons);
}
