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
    QApplication application(argc, argv);
    int failed = 0;
    for (const auto &factory : moai::test::factories())
        failed += QTest::qExec(factory().get(), argc, argv) == 0 ? 0 : 1;
    return failed;
}
