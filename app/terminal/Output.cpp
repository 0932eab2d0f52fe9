// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Output.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void print(const QJsonObject &line)
{
    write(stdout, QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void print(const QJsonArray &list)
{
    write(stdout, QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void complain(const QString &sentence)
{
    write(stderr, "moai: " + sentence.toUtf8() + '\n');
}

Result<QByteArray> readStdin(qsizetype limit)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return Failure{FailureKind::Invalid, Tr::tr("Standard input cannot be read."), {}};
    QByteArray bytes;
    while (true) {
        const QByteArray more = in.read(64 * 1024);
        if (more.isEmpty())
            return bytes;
        bytes += more;
        if (bytes.size() > limit)
            return Failure{
                FailureKind::Invalid,
                Tr::tr("Standard input is too long: at most %L1 bytes are taken.").arg(limit),
                {}};
    }
}

int fail(const Failure &failure)
{
    complain(failure.sentence);
    switch (failure.kind) {
    case FailureKind::Storage:
        return StoreUnusable;
    case FailureKind::Invalid:
    case FailureKind::Secrets:
        return UsageError;
    case FailureKind::Auth:
    case FailureKind::Billing:
    case FailureKind::RateLimit:
    case FailureKind::Overloaded:
    case FailureKind::Server:
    case FailureKind::NotFound:
    case FailureKind::ContextLength:
    case FailureKind::ContentFilter:
    case FailureKind::BadResponse:
    case FailureKind::Malformed:
    case FailureKind::Truncated:
    case FailureKind::Empty:
    case FailureKind::Network:
    case FailureKind::Timeout:
    case FailureKind::Tls:
    case FailureKind::Refused:
    case FailureKind::Stopped:
        break;
    }
    return NoneAnswered;
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace moai::terminal
