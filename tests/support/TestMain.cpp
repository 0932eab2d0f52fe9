// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTest>

namespace moai::test {

std::vector<Factory> &factories()
{
    static std::vector<Factory> list;
    return list;
}

} // namespace moai::test

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    // No tray, no notification on the desktop where the tests are run.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    // `test_base ResultTest holdsAValue` runs just that; Qt wants the program's name before the
    // rest.
    const QByteArray wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
    const int skipped = wanted.isEmpty() ? 0 : 1;
    int run = 0;
    int failed = 0;
    for (const auto &factory : moai::test::factories()) {
        const auto test = factory();
        if (!wanted.isEmpty() && wanted != test->metaObject()->className())
            continue;
        ++run;
        failed += QTest::qExec(test.get(), argc - skipped, argv + skipped) == 0 ? 0 : 1;
    }
    if (run == 0)
        qWarning("There is no test class %s here.", wanted.constData());
    return run == 0 ? 1 : failed;
}
