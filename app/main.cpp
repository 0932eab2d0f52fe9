// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "CommandLine.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "Wiring.h"

#include <QCoreApplication>
#include <QDir>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"moai"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOAI_VERSION));
}

int runForm(const CommandLine &line)
{
    Invocation invocation = line.invocation;
    invocation.dataDir = invocation.dataDir.isEmpty()
                             ? Wiring::defaultDataDir()
                             : QDir::current().absoluteFilePath(invocation.dataDir);
    return line.form->run(invocation);
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    installLog();
    QCoreApplication application(argc, argv);
    const QList<TerminalForm> forms = terminal::forms();
    const CommandLine line = readCommandLine(QCoreApplication::arguments().mid(1), forms);
    switch (line.task) {
    case CommandLine::Task::Print:
        terminal::print(line.text);
        return AllAnswered;
    case CommandLine::Task::Refuse:
        terminal::complain(line.text);
        return UsageError;
    case CommandLine::Task::Form:
        return runForm(line);
    case CommandLine::Task::Window:
        break;
    }
    return AllAnswered;
}
