// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/Circles.h"
#include "architecture/Floors.h"
#include "architecture/Habits.h"
#include "architecture/Systems.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai::architecture;
using namespace Qt::StringLiterals;

namespace {

const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

/// The files that the samples include.
const QSet<QString> sampleTree{
    u"core/base/Result.h"_s,       u"core/domain/Project.h"_s, u"core/llm/Services.h"_s,
    u"core/storage/Database.h"_s,  u"core/secrets/Keys.h"_s,   u"core/roundtable/Roundtable.h"_s,
    u"core/telegram/Pairing.h"_s,  u"ui/theme/Theme.h"_s,      u"ui/markdown/MarkdownView.h"_s,
    u"ui/discussion/Composer.h"_s, u"ui/MainWindow.h"_s,       u"app/Application.h"_s,
};

QStringList allComplaints(const SourceFile &file, const QSet<QString> &tree,
                          const QSet<QString> &displayHeaders)
{
    return floorComplaints(file, tree) + displayComplaints(file, displayHeaders) +
           systemComplaints(file) + wordComplaints(file) + lengthComplaints(file) +
           licenceComplaints(file);
}

QStringList sampleComplaints(const QString &path, const QString &text)
{
    static const QSet<QString> headers = displayHeaders();
    return allComplaints({path, text}, sampleTree, headers);
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void theHouseStandsByItsRules()
    {
        const QList<SourceFile> files = sourceFiles(QStringLiteral(MOAI_SOURCE_DIR));
        QVERIFY2(files.size() > 40, "the sources were not found");
        QSet<QString> tree;
        for (const SourceFile &file : files)
            tree.insert(file.path);

        const QSet<QString> headers = displayHeaders();
        QStringList complaints;
        for (const SourceFile &file : files)
            complaints += allComplaints(file, tree, headers);
        QVERIFY2(complaints.isEmpty(), qPrintable(u"\n"_s + complaints.join(u'\n')));
    }

    void noFloorsIncludeEachOtherInACircle()
    {
        const auto edges = floorsIncluded(sourceFiles(QStringLiteral(MOAI_SOURCE_DIR)));
        QVERIFY(edges.contains(u"domain"_s, u"base"_s));
        QCOMPARE(circle(edges).join(u" > "_s), QString());
    }

    void aCircleIsFound()
    {
        QMultiMap<QString, QString> edges{{u"a"_s, u"b"_s}, {u"a"_s, u"c"_s}, {u"b"_s, u"c"_s}};
        QVERIFY(circle(edges).isEmpty());
        edges.insert(u"c"_s, u"b"_s);
        QVERIFY(circle(edges) == QStringList({u"c"_s, u"b"_s, u"c"_s}) ||
                circle(edges) == QStringList({u"b"_s, u"c"_s, u"b"_s}));
    }

    void qtsDisplayHeadersAreKnown()
    {
        const QSet<QString> headers = displayHeaders();
        for (const QString &name : {u"QWidget"_s, u"QColor"_s, u"qpixmap.h"_s, u"QSvgRenderer"_s})
            QVERIFY2(headers.contains(name), qPrintable(name));
        QVERIFY(!headers.contains(u"QString"_s));
    }

    void badSamplesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &path, const QString &code,
                            const QString &expected) {
            QTest::newRow(name) << path << code << expected;
        };
        row("base looks up", u"core/base/A.h"_s, u"#include \"domain/Project.h\"\n"_s,
            u"core/base/A.h:2: base must not include domain"_s);
        row("llm and storage", u"core/llm/A.cpp"_s, u"\n#  include \"storage/Database.h\"\n"_s,
            u"core/llm/A.cpp:3: llm must not include storage"_s);
        row("storage and llm", u"core/storage/A.cpp"_s, u"#include \"llm/Services.h\"\n"_s,
            u"core/storage/A.cpp:2: storage must not include llm"_s);
        row("core and ui", u"core/roundtable/A.cpp"_s, u"#include \"theme/Theme.h\"\n"_s,
            u"core/roundtable/A.cpp:2: roundtable must not include ui/theme"_s);
        row("a way around", u"core/llm/A.cpp"_s, u"#include \"../storage/Database.h\"\n"_s,
            u"core/llm/A.cpp:2: llm must not include storage"_s);
        row("ui and llm", u"ui/discussion/A.cpp"_s, u"#include \"llm/Services.h\"\n"_s,
            u"ui/discussion/A.cpp:2: ui/discussion must not include llm"_s);
        row("ui and telegram", u"ui/A.cpp"_s, u"#include \"telegram/Pairing.h\"\n"_s,
            u"ui/A.cpp:2: ui must not include telegram"_s);
        row("ui and app", u"ui/A.cpp"_s, u"#include \"../app/Application.h\"\n"_s,
            u"ui/A.cpp:2: ui must not include app"_s);
        row("theme looks up", u"ui/theme/A.cpp"_s, u"#include \"markdown/MarkdownView.h\"\n"_s,
            u"ui/theme/A.cpp:2: ui/theme must not include ui/markdown"_s);
        row("markdown looks up", u"ui/markdown/A.cpp"_s, u"#include \"discussion/Composer.h\"\n"_s,
            u"ui/markdown/A.cpp:2: ui/markdown must not include ui/discussion"_s);
        row("a new floor", u"core/attic/A.h"_s, u""_s,
            u"core/attic/A.h:1: the table of floors does not know attic"_s);
        row("a widget in core", u"core/base/A.cpp"_s, u"#include <QWidget>\n"_s,
            u"core/base/A.cpp:2: core runs without a display: no <QWidget>"_s);
        row("a colour by module", u"core/base/A.cpp"_s, u"#include <QtGui/QColor>\n"_s,
            u"core/base/A.cpp:2: core runs without a display: no <QtGui/QColor>"_s);
        row("an old connect", u"ui/A.cpp"_s, u"connect(a, SIGNAL(b()), c, d);\n"_s,
            u"ui/A.cpp:2: 'SIGNAL(': connect to a member function, so that the compiler checks it"_s);
        row("an old slot", u"tests/A.cpp"_s, u"f(SLOT (b()));\n"_s,
            u"tests/A.cpp:2: 'SLOT (': connect to a member function, so that the compiler checks it"_s);
        row("a nested loop", u"core/llm/A.cpp"_s, u"QEventLoop loop;\n"_s,
            u"core/llm/A.cpp:2: 'QEventLoop': no nested event loop: connect, or whenDone()"_s);
        row("pumping events", u"app/A.cpp"_s, u"QCoreApplication::processEvents();\n"_s,
            u"app/A.cpp:2: 'processEvents(': no nested event loop: do less at a time"_s);
        row("a modal dialog", u"ui/A.cpp"_s, u"dialog->exec();\n"_s,
            u"ui/A.cpp:2: '->exec(': open() it and connect to finished()"_s);
        row("who sends", u"ui/A.cpp"_s, u"auto *button = sender();\n"_s,
            u"ui/A.cpp:2: 'sender()': let the lambda capture who sends"_s);
        row("a singleton", u"core/base/A.h"_s, u"static Settings &instance();\n"_s,
            u"core/base/A.h:2: 'instance(': no singletons: take what you need in the constructor"_s);
        row("owed work", u"core/base/A.h"_s,
            u"// TO"
            "DO: later\n"_s,
            u"core/base/A.h:2: 'TO"
            "DO' names no issue: write TO"
            "DO(#12)"_s);
        row("a header of Unix", u"app/A.cpp"_s, u"#include <unistd.h>\n"_s,
            u"app/A.cpp:2: <unistd.h>: only in a file named for the system, like A_unix.cpp"_s);
        row("a header of Linux", u"core/storage/A.h"_s, u"#include <sys/file.h>\n"_s,
            u"core/storage/A.h:2: <sys/file.h>: only in a file named for the system, like A_unix.cpp"_s);
        row("a header of X11", u"ui/A.cpp"_s, u"#include <xcb/xcb.h>\n"_s,
            u"ui/A.cpp:2: <xcb/xcb.h>: only in a file named for the system, like A_unix.cpp"_s);
        row("a header of Windows", u"ui/A.cpp"_s, u"#include <Windows.h>\n"_s,
            u"ui/A.cpp:2: <Windows.h>: only in a file named for the system, like A_unix.cpp"_s);
        row("another system's header", u"app/A_windows.cpp"_s, u"#include <unistd.h>\n"_s,
            u"app/A_windows.cpp:2: <unistd.h>: only in a file named for the system, like A_unix.cpp"_s);
        row("signals", u"app/A.cpp"_s, u"#include <csignal>\n"_s,
            u"app/A.cpp:2: <csignal>: only in a file named for the system, like A_unix.cpp"_s);
        row("which system", u"app/A.cpp"_s, u"#ifdef Q_OS_LINUX\n"_s,
            u"app/A.cpp:2: 'Q_OS_LINUX': what differs by the system is in a file named for it"_s);
        row("which compiler's system", u"app/A_linux.cpp"_s, u"#if defined(_WIN32)\n"_s,
            u"app/A_linux.cpp:2: '_WIN32': what differs by the system is in a file named for it"_s);
        row("a call of Unix", u"core/base/A.cpp"_s, u"::getuid();\n"_s,
            u"core/base/A.cpp:2: '::getuid(': what differs by the system is in a file named for it"_s);
        row("X11 by Qt", u"ui/A.cpp"_s, u"qApp->nativeInterface<X>();\n"_s,
            u"ui/A.cpp:2: 'nativeInterface': what differs by the system is in a file named for it"_s);
        row("a desktop's variable", u"ui/A.cpp"_s, u"qgetenv(\"XDG_SESSION_TYPE\");\n"_s,
            u"ui/A.cpp:2: 'XDG_': what differs by the system is in a file named for it"_s);
        row("a path of Linux", u"core/base/A.cpp"_s, u"QFile(u\"/proc/self/exe\"_s);\n"_s,
            u"core/base/A.cpp:2: '/proc/': what differs by the system is in a file named for it"_s);
        row("a long file", u"core/base/A.cpp"_s, u"\n"_s.repeated(400),
            u"core/base/A.cpp:401: 401 lines, where 400 are the most: it does two things"_s);
        row("a long header", u"ui/A.h"_s, u"\n"_s.repeated(250),
            u"ui/A.h:251: 251 lines, where 250 are the most: it does two things"_s);
        row("a long main window", u"ui/MainWindow.cpp"_s, u"\n"_s.repeated(250),
            u"ui/MainWindow.cpp:251: 251 lines, where 250 are the most: it does two things"_s);
    }
    void badSamplesAreFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, code);
        QFETCH(const QString, expected);
        QCOMPARE(sampleComplaints(path, licence + code), QStringList{expected});
    }

    void aFileWithoutTheLicenceIsFound()
    {
        QCOMPARE(sampleComplaints(u"ui/A.cpp"_s, u"#include <QWidget>\n"_s),
                 QStringList{u"ui/A.cpp:1: begin with "_s + licence.trimmed()});
    }

    void goodSamplesPass_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");

        const auto row = [](const char *name, const QString &path, const QString &code) {
            QTest::newRow(name) << path << code;
        };
        row("a floor below", u"core/roundtable/A.cpp"_s,
            u"#include \"llm/Services.h\"\n#include \"storage/Database.h\"\n"_s);
        row("the same floor", u"ui/discussion/A.cpp"_s, u"#include \"Composer.h\"\n"_s);
        row("app sees all", u"app/A.cpp"_s,
            u"#include \"llm/Services.h\"\n#include \"MainWindow.h\"\n#include <QWidget>\n"_s);
        row("tests see all", u"tests/ui/A.cpp"_s,
            u"#include \"llm/Services.h\"\nQEventLoop loop;\nloop.exec();\n"_s);
        row("an area of ui on another", u"ui/discussion/A.cpp"_s,
            u"#include \"markdown/MarkdownView.h\"\n"_s);
        row("a system's own file", u"app/A_unix.cpp"_s,
            u"#include <unistd.h>\n#include <sys/file.h>\nint a = ::getuid();\n"_s);
        row("a file for Linux is one for Unix", u"app/A_linux.cpp"_s,
            u"#include <unistd.h>\nqgetenv(\"XDG_RUNTIME_DIR\");\n"_s);
        row("a file for Windows", u"app/A_windows.cpp"_s, u"#include <windows.h>\n"_s);
        row("a file for X11", u"ui/A_xcb.cpp"_s,
            u"#include <xcb/xcb.h>\nqApp->nativeInterface<X>();\n"_s);
        row("tests run on Linux", u"tests/app/A.cpp"_s, u"#include <unistd.h>\n"_s);
        row("a path in a comment", u"app/A.cpp"_s, u"// /proc/self, XDG_DATA_HOME, Q_OS_WIN\n"_s);
        row("words in a comment", u"ui/A.cpp"_s,
            u"// never QEventLoop\n/* sender()\n instance() */\n"_s);
        row("words in a text", u"ui/A.cpp"_s,
            u"tr(\"SIGNAL(// \\\" processEvents()\");\nauto c = '\"';\nR\"x(sender())x\";\n"_s);
        row("the application", u"app/A.cpp"_s,
            u"QCoreApplication::instance()->quit();\nreturn application.exec();\n"_s);
        row("a query", u"core/storage/A.cpp"_s, u"query.exec();\n"_s);
        row("owed work with its issue", u"ui/A.cpp"_s,
            u"// TO"
            "DO(#7): later\n"_s);
        row("words that only look alike", u"ui/A.cpp"_s,
            u"resender(); instances(1); PSLOT_(2);\n"_s);
    }
    void goodSamplesPass()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, code);
        QCOMPARE(sampleComplaints(path, licence + code), QStringList());
    }
};

MOAI_TEST(ArchitectureTest)
#include "ArchitectureTest.moc"
