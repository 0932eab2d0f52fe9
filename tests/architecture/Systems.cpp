// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/Systems.h"

#include <QRegularExpression>

#include <algorithm>

namespace moai::architecture {

using namespace Qt::StringLiterals;

namespace {

struct System {
    QString ending;
    QRegularExpression headers; ///< that belong to it
};

const QList<System> &systems()
{
    static const auto unixHeaders =
        u"unistd|fcntl|signal|poll|termios|pwd|grp|dlfcn|spawn|ucontext|execinfo|syslog|"
        "(sys|net|netinet|arpa)/.*"_s;
    static const auto whole = [](const QString &names) {
        return QRegularExpression(u"^(c?(?:%1))(\\.h)?$"_s.arg(names),
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<System> list{
        {u"_unix"_s, whole(unixHeaders)},
        {u"_linux"_s, whole(unixHeaders + u"|linux/.*"_s)},
        {u"_macos"_s, whole(unixHeaders + u"|(mach|CoreFoundation|Carbon|AppKit|Security)/.*"_s)},
        {u"_xcb"_s, whole(u"(xcb|X11|xkbcommon)/.*"_s)},
        {u"_windows"_s,
         whole(u"windows|werapi|win[a-z]*|shl[a-z]*|io|fcntl|direct|conio|process"_s)},
    };
    return list;
}

QString systemOf(const QString &path)
{
    const QString name = path.section(u'/', -1).section(u'.', 0, 0);
    for (const System &system : systems())
        if (name.endsWith(system.ending))
            return system.ending;
    return {};
}

/// Qt has headers of the same names for some: those are in capitals, and ours are not in <>.
bool isOfASystem(const QString &header, const QString &except)
{
    bool isKnown = false;
    for (const System &system : systems()) {
        if (!system.headers.match(header).hasMatch())
            continue;
        if (system.ending == except)
            return false;
        isKnown = true;
    }
    return isKnown;
}

/// The text without its comments, line by line: what is in quotation marks stays.
QStringList linesWithTexts(const QString &text)
{
    static const QRegularExpression token(uR"re(//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*")re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString kept;
    qsizetype end = 0;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        kept += QStringView(text).mid(end, match.capturedStart() - end);
        kept += match.capturedView().startsWith(u'"')
                    ? match.captured()
                    : QString(match.capturedView().count(u'\n'), u'\n');
        end = match.capturedEnd();
    }
    return QString(kept + QStringView(text).mid(end)).split(u'\n');
}

/// The first thing that only a system has, in a line of code and in the same line with its texts.
QString systemWord(const QString &code, const QString &withTexts)
{
    static const QRegularExpression inTexts(
        uR"re("[^"]*?(XDG_|DBUS_SESSION|WAYLAND_|LD_LIBRARY|/proc/|/dev/|/etc/|/usr/|/tmp/|/bin/|/run/user))re"_s);
    static const QRegularExpression calls(
        uR"((?<![\w>])::(getpid|getppid|getuid|geteuid|kill|fork|exec\w*|setsid|setpgid|isatty|read|write|open|close|pipe2?|chmod|umask|flock|fcntl|ioctl|mmap|fsync|rename|unlink|signal)\s*\(|\bnativeInterface\b)"_s);
    for (const auto &match : {calls.match(code), inTexts.match(withTexts)})
        if (match.hasMatch())
            return match.captured(match.capturedTexts().size() > 1 &&
                                          !match.captured(0).startsWith(u':')
                                      ? match.lastCapturedIndex()
                                      : 0);
    return {};
}

/// Never, in no file: which file is compiled already says it.
QString systemMacro(const QString &code)
{
    static const QRegularExpression macros(
        uR"(\b(Q_OS_\w+|Q_PROCESSOR_\w+|_WIN(32|64)|__(linux|unix|APPLE|FreeBSD|MINGW(32|64))__?)\b)"_s);
    return macros.match(code).captured();
}

} // namespace

QStringList systemComplaints(const SourceFile &file)
{
    QStringList complaints;
    if (file.path.startsWith(u"tests/"))
        return complaints;
    const QString system = systemOf(file.path);
    for (const Include &include : includes(file))
        if (!include.ours && isOfASystem(include.name, system))
            complaints += complaint(
                file, include.line,
                u"<%1>: only in a file named for the system, like A_unix.cpp"_s.arg(include.name));

    const QStringList code = codeLines(file.text);
    const QStringList withTexts = linesWithTexts(file.text);
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QString macro = systemMacro(code.at(i));
        const QString word = macro.isEmpty() && system.isEmpty()
                                 ? systemWord(code.at(i), withTexts.value(i))
                                 : macro;
        if (!word.isEmpty())
            complaints += complaint(
                file, i + 1,
                u"'%1': what differs by the system is in a file named for it"_s.arg(word));
    }
    return complaints;
}

} // namespace moai::architecture
