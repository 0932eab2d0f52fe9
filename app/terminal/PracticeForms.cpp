// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeServer.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"
#include "TerminationSignals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

int practice(const Invocation &invocation)
{
    const QString wanted = invocation.value("port"_L1);
    bool isNumber = true;
    const int port = wanted.isEmpty() ? 0 : wanted.toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535)
        return fail({FailureKind::Invalid, Tr::tr("--port takes a number from 0 to 65535."), {}});

    PracticeServer server;
    const auto started = server.start(quint16(port));
    if (!started)
        return fail(started.error());
    const QString url = server.url().toString();
    if (invocation.json)
        print(QJsonObject{{"url"_L1, url}, {"port"_L1, *started}});
    else
        print(Tr::tr("Practice models answer at %1 (Ctrl+C ends).").arg(url) + u'\n');

    const TerminationSignals signals_;
    QObject::connect(&signals_, &TerminationSignals::requested, &server,
                     [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return AllAnswered;
}

} // namespace

QList<TerminalForm> practiceForms()
{
    TerminalForm form;
    form.words = {u"practice"_s};
    form.arguments = u"[--port N]"_s;
    form.description = Tr::tr("Serve the practice models on 127.0.0.1, OpenAI-compatible.");
    form.options = {{u"port"_s, Tr::tr("Listen there; 0 or nothing: any free port."), u"N"_s}};
    form.most = 0;
    form.run = practice;
    return {form};
}

} // namespace moai::terminal
