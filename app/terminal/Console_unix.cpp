// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Console.h"

#include <QPromise>
#include <QSocketNotifier>

#include <algorithm>
#include <memory>

#include <unistd.h>

namespace moai::terminal {

void prepareConsole()
{
    // Bytes pass as they are, and a terminal shows UTF-8.
}

bool stdinIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

QFuture<Result<QString>> typedLine(QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, context);
    QObject::connect(input, &QSocketNotifier::activated, input, [input, promise] {
        QByteArray bytes(4096, '\0'); // a terminal gives a line at a time
        const auto count = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
        input->setEnabled(false);
        input->deleteLater();
        promise->addResult(QString::fromLocal8Bit(bytes.first(std::max<qsizetype>(count, 0))));
        promise->finish();
    });
    return promise->future();
}

} // namespace moai::terminal
