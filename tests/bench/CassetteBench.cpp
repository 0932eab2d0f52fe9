// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes to read a cassette of 1,000 answers, and to replay it at full speed.

#include "base/Clock.h"
#include "llm/CassetteWriter.h"
#include "llm/PracticeServer.h"
#include "llm/Services.h"
#include "llm/TapeWire.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <vector>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswers = 1000;

Question question(int number)
{
    return {u"practice-sage"_s, {}, {{Speaker::Human, u"Why is %1 a number?"_s.arg(number)}}, {}};
}

/// Asks them all at once and runs the event loop until all are answered; gives the characters.
qsizetype askAll(Services &services, const Service &service,
                 const std::shared_ptr<CassetteWriter> &tape)
{
    std::vector<std::unique_ptr<ReplyStream>> streams;
    qsizetype characters = 0;
    int left = kAnswers;
    for (int i = 0; i < kAnswers; ++i) {
        streams.push_back(services.ask(service, {}, question(i), tape));
        QObject::connect(streams.back().get(), &ReplyStream::finished, streams.back().get(),
                         [&](const Reply &reply) {
                             characters += reply.text.size();
                             if (--left == 0)
                                 QCoreApplication::exit();
                         });
    }
    QCoreApplication::exec();
    return characters;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"bench.cassette"_s);
    SystemClock clock;
    PracticeServer server;
    server.setPace(0);
    if (!server.start())
        return 1;
    Service service;
    service.name = u"practice"_s;
    service.url = server.url();
    {
        Services services(clock);
        askAll(services, service, *CassetteWriter::open(file, clock.now()));
    }

    QElapsedTimer timer;
    timer.start();
    const auto cassette = Cassette::load(file);
    const qint64 reading = timer.elapsed();
    Services services(clock,
                      std::make_shared<TapeWire>(clock, cassette->exchanges, TapeWire::Speed::Max));
    timer.start();
    const qsizetype characters = askAll(services, service, {});
    std::printf("%d answers, %lld characters: read in %lld ms, replayed in %lld ms\n", kAnswers,
                qlonglong(characters), reading, timer.elapsed());
    return 0;
}
