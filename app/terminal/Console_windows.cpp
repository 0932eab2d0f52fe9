// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Console.h"

#include <QPromise>

#include <array>
#include <cstdio>
#include <memory>
#include <thread>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace moai::terminal {

void prepareConsole()
{
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY); // else \n would become \r\n, and Ctrl+Z an end
    SetConsoleOutputCP(CP_UTF8);
}

bool stdinIsTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

// A console cannot be waited for together with other events: it wakes for every movement of the
// mouse, and reading would block then. So a thread reads; when the program ends first, it ends
// there.
QFuture<Result<QString>> typedLine(QObject * /*context*/)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    std::thread([promise] {
        std::array<wchar_t, 4096> line{};
        DWORD count = 0;
        const BOOL isRead = ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), line.data(),
                                         DWORD(line.size()), &count, nullptr);
        promise->addResult(QString::fromWCharArray(line.data(), isRead ? int(count) : 0));
        promise->finish();
    }).detach();
    return promise->future();
}

} // namespace moai::terminal
