// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping costs on this machine. Prints figures, judges nothing; run by hand:
//   moai_bench_storage [DIR]   DIR: where to put the database (default: the temporary folder)
#include "storage/Table.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// The median of `count` runs, in milliseconds.
template <class Run>
double median(int count, Run run)
{
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double checkpointCost(Opened &opened, const Message &answer, qsizetype size)
{
    const QString text = u"0123456789"_s.repeated(size / 10);
    return median(200, [&] {
        if (!await(opened.discussions->checkpoint(answer.id, answer.attempt, text, {})))
            qFatal("a checkpoint failed");
    });
}

RoundRecord ask(Opened &opened, DiscussionId discussion, int seats)
{
    NewRound round;
    round.discussion = discussion;
    round.text = u"Why?"_s;
    for (int i = 0; i < seats; ++i)
        round.asked.append({seat(u"seat%1"_s.arg(i)), Role::Answer, {}});
    return *await(opened.discussions->beginRound(round));
}

/// A discussion of `messages` messages of 1,300 characters.
DiscussionId longDiscussion(Opened &opened, ProjectId project, int messages)
{
    const auto discussion = *await(opened.discussions->create(project, u"Long"_s));
    QList<QFuture<Result<bool>>> ends;
    for (int kept = 0; kept < messages; kept += 4) {
        const RoundRecord round = ask(opened, discussion.id, 3);
        for (Message answer : round.messages.mid(1)) {
            answer.status = MessageStatus::Complete;
            answer.text = u"Lorem ipsum. "_s.repeated(100);
            ends.append(opened.discussions->finish(answer));
        }
    }
    for (auto &end : ends)
        end.waitForFinished();
    return discussion.id;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTemporaryDir dir(arguments.value(1, QDir::tempPath()) + u"/moai-bench-XXXXXX"_s);
    Opened opened(dir.path());
    Project wanted;
    wanted.name = u"Bench"_s;
    const Project project = *await(opened.projects->create(wanted, {}));
    const auto discussion = *await(opened.discussions->create(project.id, {}));
    const RoundRecord round = ask(opened, discussion.id, 2);

    const double small = checkpointCost(opened, round.messages[1], 10'000);
    const double large = checkpointCost(opened, round.messages[2], 100'000);
    std::printf("checkpoint of a 10 KB answer   %8.3f ms\n", small);
    std::printf("checkpoint of a 100 KB answer  %8.3f ms   %.1f x\n", large, large / small);

    const DiscussionId few = longDiscussion(opened, project.id, 200);
    const DiscussionId many = longDiscussion(opened, project.id, 2'000);
    const auto load = [&](DiscussionId id) {
        return median(20, [&] {
            if (!await(opened.discussions->load(id)))
                qFatal("loading failed");
        });
    };
    const double fewTime = load(few);
    const double manyTime = load(many);
    std::printf("opening 200 messages           %8.3f ms\n", fewTime);
    std::printf("opening 2,000 messages         %8.3f ms   %.1f x\n", manyTime, manyTime / fewTime);

    const double list = median(50, [&] {
        if (!await(opened.discussions->discussions(project.id)))
            qFatal("listing failed");
    });
    std::printf("listing the discussions        %8.3f ms\n", list);
    return 0;
}
