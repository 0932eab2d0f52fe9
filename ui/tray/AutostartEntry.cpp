// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/AutostartEntry.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QStringList argumentsOf(const QString &dataDir)
{
    QStringList arguments{u"--background"_s};
    if (!dataDir.isEmpty())
        arguments << u"--data-dir"_s << dataDir;
    return arguments;
}

/// An argument of Exec: in quotes, with their signs escaped, and once more as a string of the file
/// (Desktop Entry Specification 1.5, "The Exec key").
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c;
    }
    text.replace(u'\\', "\\\\"_L1);
    return u'"' + text + u'"';
}

/// Backslashes mean themselves but before a quotation mark, where they are doubled:
/// https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
QString quotedForWindows(const QString &argument)
{
    QString text = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'"')
            text += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        text += c;
    }
    return text + QString(backslashes, u'\\') + u'"';
}

} // namespace

QByteArray autostartEntry(const QString &program, const QString &dataDir)
{
    QString command = quoted(program) + " --background"_L1;
    if (!dataDir.isEmpty())
        command += " --data-dir "_L1 + quoted(dataDir);
    // Whoever removes the program leaves this behind, and then it is to be passed over in silence.
    const QString needed = QString(program).replace(u'\\', "\\\\"_L1);
    return QString("[Desktop Entry]\nVersion=1.4\nType=Application\nName=Moai\nIcon=moai\n"
                   "Terminal=false\nX-GNOME-Autostart-enabled=true\nTryExec="_L1 +
                   needed + "\nExec="_L1 + command + u'\n')
        .toUtf8();
}

QByteArray launchAgent(const QString &label, const QString &program, const QString &dataDir)
{
    QString arguments;
    for (const QString &word : QStringList{program} + argumentsOf(dataDir))
        arguments += "    <string>"_L1 + word.toHtmlEscaped() + "</string>\n"_L1;
    return QString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                   "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                   "<plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>"_L1 +
                   label.toHtmlEscaped() +
                   "</string>\n  <key>ProgramArguments</key>\n  <array>\n"_L1 + arguments +
                   "  </array>\n  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n"_L1)
        .toUtf8();
}

QString runCommand(const QString &program, const QString &dataDir)
{
    QStringList words{quotedForWindows(program)};
    for (const QString &word : argumentsOf(dataDir))
        words << (word.startsWith("--"_L1) ? word : quotedForWindows(word));
    return words.join(u' ');
}

} // namespace moai
