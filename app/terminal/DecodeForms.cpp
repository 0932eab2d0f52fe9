// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Decode.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "terminal/ServiceSpec.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

constexpr qsizetype kMaxInput = 256 * 1024 * 1024;

void printAll(const QJsonArray &records)
{
    for (const QJsonValue &record : records)
        print(record.toObject());
}

/// One case a line in, one answer a line out, until stdin ends.
int decodeLines()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail({FailureKind::Invalid, Tr::tr("Standard input cannot be read."), {}});
    bool allRead = true;
    while (true) {
        const QByteArray line = in.readLine(kMaxInput);
        if (line.isEmpty())
            return allRead ? AllAnswered : UsageError;
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject answer = decodeLine(line);
        allRead = allRead && !answer.contains("error"_L1);
        print(answer);
    }
}

int decode(const Invocation &invocation)
{
    if (invocation.has("lines"_L1))
        return invocation.positional.isEmpty()
                   ? decodeLines()
                   : fail({FailureKind::Invalid,
                           Tr::tr("With --lines every line names its own kind."),
                           {}});
    if (invocation.positional.isEmpty())
        return fail({FailureKind::Invalid,
                     Tr::tr("Say what to decode, e.g. moai decode openai < stream.txt"),
                     {}});
    const auto kind = decodeKindFromName(invocation.positional.first());
    if (!kind)
        return fail(kind.error());
    bool isNumber = true;
    const QString size = invocation.value("chunk"_L1);
    const qsizetype chunk = size.isEmpty() ? 0 : size.toLongLong(&isNumber);
    if (!isNumber || chunk < 0)
        return fail({FailureKind::Invalid, Tr::tr("--chunk takes a number of bytes."), {}});
    const auto bytes = readStdin(kMaxInput);
    if (!bytes)
        return fail(bytes.error());

    const Chunks chunks = cutInto(*bytes, chunk);
    switch (kind->what) {
    case DecodeKind::What::Sse:
        printAll(decodeSse(chunks));
        break;
    case DecodeKind::What::Ndjson:
        printAll(decodeNdjson(chunks));
        break;
    case DecodeKind::What::Service:
        print(decodeReply(kind->service, {}, chunks));
        break;
    }
    return AllAnswered;
}

} // namespace

QList<TerminalForm> decodeForms()
{
    TerminalForm form;
    form.words = {u"decode"_s};
    form.arguments = u"KIND [--chunk N] | --lines"_s;
    form.description = Tr::tr("Show what Moai reads out of a service's bytes, for bug reports.");
    form.options = {
        {u"chunk"_s, Tr::tr("Feed N bytes at a time."), u"N"_s},
        {u"lines"_s, Tr::tr("Read one case a line: {\"id\",\"kind\",\"status\",\"content_type\","
                            "\"headers\",\"chunks\":[base64]}.")},
    };
    form.takes = {
        {u"KIND"_s, {ValueKind::Choice, QStringList{u"sse"_s, u"ndjson"_s} + serviceKindNames()}}};
    form.most = 1;
    form.run = decode;
    return {form};
}

} // namespace moai::terminal
