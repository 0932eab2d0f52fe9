// SPDX-License-Identifier: GPL-3.0-or-later
// Starts like Moai's window and says what becomes of it: instance_probe DIR MILLISECONDS ARGUMENT…

#include "SingleInstance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::chrono::milliseconds wait(arguments.value(2).toInt());

    moai::SingleInstance instance;
    const auto first = instance.claim(arguments.value(1));
    if (!first) {
        print(u"failed: "_s + first.error().sentence);
        return 2;
    }
    if (!*first) {
        const bool taken = instance.handOver(arguments.mid(3), wait);
        print(taken ? u"handed over"_s : u"no answer"_s);
        return taken ? 0 : 1;
    }
    QObject::connect(&instance, &moai::SingleInstance::argumentsReceived, &application,
                     [](const QStringList &received) {
                         print(u"got %1: %2"_s.arg(received.size()).arg(received.join(u'|')));
                     });
    print(u"first"_s);
    return application.exec();
}
