// SPDX-License-Identifier: GPL-3.0-or-later
//
// Participants behind one HTTP/1.1 host, each of which first answers after 300 ms: how long until
// all have finished, beside how long one alone takes on the same machine in the same run?
// Prints one line a count; fails when 32 take more than 1.15 times as long as one.
#include "base/Clock.h"
#include "llm/Services.h"
#include "support/CannedServer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Canned answer()
{
    const QByteArray word = R"(data: {"choices":[{"index":0,"delta":{"content":"word "}}]})"
                            "\n\n";
    Canned canned = Canned::stream().wait(300ms);
    for (int i = 0; i < 20; ++i)
        canned = canned.chunk(word).wait(5ms);
    return canned.chunk("data: [DONE]\n\n");
}

/// Milliseconds until `count` answers are complete; negative when one is not.
qint64 timeFor(int count)
{
    CannedServer server;
    server.always(answer());
    SystemClock clock;
    Services services(clock);
    Service service;
    service.name = u"bench"_s;
    service.url = server.url(u"/v1"_s);
    const Question question{u"model"_s, {}, {{Speaker::Human, u"Why?"_s}}, {}};

    std::vector<std::unique_ptr<ReplyStream>> streams;
    int complete = 0;
    int ended = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        streams.push_back(services.ask(service, {}, question));
        QObject::connect(streams.back().get(), &ReplyStream::finished, &services,
                         [&](const Reply &reply) {
                             ++ended;
                             complete += reply.status == MessageStatus::Complete ? 1 : 0;
                         });
    }
    const bool inTime = QTest::qWaitFor([&] { return ended == count; }, 60'000);
    return inTime && complete == count ? timer.elapsed() : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    double ratio = 0;
    const auto alone = double(timeFor(1));
    for (const int count : {1, 6, 7, 12, 32, 64}) {
        const qint64 time = timeFor(count);
        const double times = double(time) / alone;
        if (count == 32)
            ratio = time < 0 ? 99 : times;
        out << count << " participants: " << time << " ms, " << times << " times one alone\n";
    }
    return ratio <= 1.15 ? 0 : 1;
}
