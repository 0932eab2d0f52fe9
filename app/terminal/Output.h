// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/WhenDone.h"
#include "CommandLine.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>

namespace moai::terminal {

/// Answers go to stdout, at once and in UTF-8 whatever the locale; diagnostics to stderr.
void print(const QString &text);
void print(const QJsonObject &line); ///< one line of JSON
void print(const QJsonArray &list);  ///< one line of JSON
/// A document as it is.
void printBytes(const QByteArray &bytes);
void complain(const QString &sentence);

/// Everything on stdin; fails with a sentence beyond `limit` bytes.
[[nodiscard]] Result<QByteArray> readStdin(qsizetype limit);

/// Says the failure; gives the exit status that goes with it.
[[nodiscard]] int fail(const Failure &failure);

/// Text in columns, each as wide as its widest cell.
[[nodiscard]] QString table(const QList<QStringList> &rows);

/// Runs the event loop until the future is done. For one-shot forms, which do one thing at a time.
template <class T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>> &future)
{
    QObject context;
    std::optional<Result<T>> result;
    whenDone(future, &context, [&result](Result<T> landed) {
        result = std::move(landed);
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    if (!result) // the program was asked to end
        return Failure{
            FailureKind::Stopped, QCoreApplication::translate("moai::terminal", "Stopped."), {}};
    return *std::move(result);
}

} // namespace moai::terminal
