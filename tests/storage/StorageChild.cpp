// SPDX-License-Identifier: GPL-3.0-or-later
// Another process on the same database, for tests. What it reports goes to stdout, one line each.
//   open DIR          opens, says "open", ends when its stdin ends
//   hammer DIR COUNT  COUNT rounds in a discussion of its own, from asking to the last answer
//   stream DIR        one round; says its key, then the length of every text that is acknowledged,
//                     until it is killed
#include "storage/Table.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    const QByteArray bytes = (line + u'\n').toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    fflush(stdout);
}

/// A failure's sentence is the last line, status 1.
template <class T>
T need(Result<T> result)
{
    if (!result) {
        say(result.error().sentence);
        _exit(1);
    }
    return *std::move(result);
}

/// A discussion in a project that every child shares.
DiscussionId discussionOfItsOwn(Opened &opened)
{
    Project wanted;
    wanted.name = u"Shared"_s;
    auto made = await(opened.projects->create(wanted, {}));
    const Project project = made ? *made : need(await(opened.projects->projectNamed(wanted.name)));
    return need(await(opened.discussions->create(project.id, {}))).id;
}

RoundRecord ask(Opened &opened, DiscussionId discussion)
{
    NewRound round;
    round.discussion = discussion;
    round.text = u"Why?"_s;
    round.asked = allAsked({seat(u"ann"_s), seat(u"bob"_s)});
    return need(await(opened.discussions->beginRound(round)));
}

void hammer(Opened &opened, int count)
{
    const DiscussionId discussion = discussionOfItsOwn(opened);
    for (int i = 0; i < count; ++i) {
        const RoundRecord round = ask(opened, discussion);
        for (Message answer : {round.messages[1], round.messages[2]}) {
            for (int size : {10, 2'000, 20'000})
                need<std::monostate>(await(opened.discussions->checkpoint(
                    answer.id, answer.attempt, u"x"_s.repeated(size), {})));
            answer.status = MessageStatus::Complete;
            answer.text = u"done"_s;
            need(await(opened.discussions->finish(answer)));
        }
        need(await(opened.discussions->load(discussion)));
    }
    say(u"done"_s);
}

void stream(Opened &opened)
{
    const RoundRecord round = ask(opened, discussionOfItsOwn(opened));
    say(QString::number(round.round.id.value));
    for (QString text = u"word "_s;; text += u"and some more words "_s) {
        need<std::monostate>(
            await(opened.discussions->checkpoint(round.messages[1].id, 1, text, {})));
        say(QString::number(text.size()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Opened opened(need(Database::open(arguments.at(2))));
    if (arguments.at(1) == u"stream")
        stream(opened);
    if (arguments.at(1) == u"hammer")
        hammer(opened, arguments.at(3).toInt());
    if (arguments.at(1) == u"open") {
        say(u"open"_s);
        while (getchar() != EOF) {
        }
    }
    return 0;
}
