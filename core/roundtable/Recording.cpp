// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Recording.h"

#include "base/Clock.h"
#include "llm/CassetteWriter.h"
#include "roundtable/Chain.h"
#include "roundtable/Roundtable.h"
#include "roundtable/ServiceKeys.h"
#include "roundtable/Tapes.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// The table of that discussion as the stores have it, with all services that there are.
QFuture<Result<TapedTable>> tableOf(DiscussionId id, ProjectStore &projects,
                                    DiscussionStore &discussions, QObject *context)
{
    return andThen(discussions.discussion(id), context, [&, context](const Discussion &found) {
        return andThen(
            projects.project(found.project), context, [&, context, found](const Project &project) {
                return andThen(
                    projects.roster(project.id), context,
                    [&, context, found, project](const QList<Participant> &roster) {
                        return andThen(
                            projects.services(), context,
                            [found, project, roster](const QList<Service> &services) {
                                return succeeded(TapedTable{project, roster, services, found});
                            });
                    });
            });
    });
}

/// The highest number of a round that is on the tape.
int lastRoundOn(const Cassette &cassette)
{
    int last = 0;
    for (const QJsonObject &line : cassette.lines) {
        const QString type = line["type"_L1].toString();
        if (type == "message"_L1)
            last = std::max(last, line["round"_L1].toInt());
        else if (type == "round"_L1)
            last = std::max(last, line["number"_L1].toInt());
    }
    return last;
}

QJsonObject lastTableOn(const Cassette &cassette)
{
    QJsonObject table;
    for (const QJsonObject &line : cassette.lines)
        if (line["type"_L1].toString() == "table"_L1)
            table = line;
    table.remove("type"_L1);
    return table;
}

} // namespace

Recording::Recording(ProjectStore &projects, DiscussionStore &discussions, Keys &keys,
                     Roundtable &roundtable, Clock &clock, QObject *parent)
    : QObject(parent),
      m_projects(projects),
      m_discussions(discussions),
      m_keys(keys),
      m_roundtable(roundtable),
      m_clock(clock)
{
    connect(&Tapes::of(roundtable), &Tapes::lineTaken, this,
            [this](const Here &here, const QString &line, bool confirmed) {
                if (!isOn() || here.discussion->id != m_discussion)
                    return;
                setTable(here);
                if (const QJsonObject table = toTape(m_table); m_written != table) {
                    write("table"_L1, table);
                    m_written = table;
                }
                QJsonObject said{{"line"_L1, line}};
                if (confirmed)
                    said["confirmed"_L1] = true;
                if (m_roundtable.isRunning(m_discussion))
                    said["meanwhile"_L1] = true;
                write("say"_L1, said);
            });
    connect(&roundtable, &Roundtable::roundStarted, this, [this](const RoundRecord &record) {
        if (!isOn() || record.round.discussion != m_discussion)
            return;
        m_numbers.insert(record.round.id, record.round.number);
        if (record.round.seed)
            write("seed"_L1, {{"value"_L1, qint64(*record.round.seed)}});
    });
    connect(&roundtable, &Roundtable::messageFinished, this, [this](const Message &message) {
        if (isOn() && message.discussion == m_discussion)
            write("message"_L1, toTape(message, m_numbers.value(message.round)));
    });
    connect(&projects, &ProjectStore::changed, this, &Recording::readTable);
    connect(&discussions, &DiscussionStore::listChanged, this, &Recording::readTable);
}

Recording::~Recording()
{
    end();
}

QFuture<Result<void>> Recording::begin(DiscussionId discussion, const QString &file)
{
    end();
    const auto table = tableOf(discussion, m_projects, m_discussions, this);
    return andThen(table, this, [this, file, discussion](const TapedTable &found) {
        auto tape = CassetteWriter::open(file, m_clock.now());
        if (!tape)
            return doneWith(Result<void>(tape.error()));
        const QJsonObject before = lastTableOn((*tape)->before());
        const QString uid = before["discussion"_L1]["uid"_L1].toString();
        if (!before.isEmpty() && uid != found.discussion.uid)
            return doneWith(Result<void>(
                Failure{FailureKind::Invalid,
                        tr("%1 holds another discussion. Choose a new file.").arg(file),
                        {}}));
        m_table = found;
        m_services = found.services;
        m_table.useOf(m_services);
        m_written = before;
        m_discussion = discussion;
        return andThen(knowSecrets(*tape, m_table.services), this, [this, tape](const auto &) {
            return andThen(m_discussions.load(m_discussion), this,
                           [this, tape](const DiscussionRecord &record) {
                               return doneWith(start(*tape, record));
                           });
        });
    });
}

QFuture<Result<void>> Recording::knowSecrets(const std::shared_ptr<CassetteWriter> &tape,
                                             const QList<Service> &services)
{
    if (services.isEmpty())
        return doneWith(Result<void>());
    const Service service = services.first();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(keyFor(service, m_keys, this), this,
             [this, promise, tape, services, service](const Result<QByteArray> &key) {
                 // A key that cannot be had is not sent either.
                 tape->secrets().addFrom(service, key ? *key : QByteArray());
                 whenDone(knowSecrets(tape, services.mid(1)), this,
                          [promise](const Result<void> &known) {
                              promise->addResult(known);
                              promise->finish();
                          });
             });
    return promise->future();
}

Result<void> Recording::start(const std::shared_ptr<CassetteWriter> &tape,
                              const DiscussionRecord &record)
{
    m_tape = tape;
    const int known = lastRoundOn(tape->before());
    if (m_written != toTape(m_table) && !record.rounds.isEmpty()) {
        m_written = toTape(m_table);
        write("table"_L1, m_written);
    }
    for (const RoundRecord &round : record.rounds) {
        m_numbers.insert(round.round.id, round.round.number);
        if (round.round.number > known)
            write("round"_L1, toTape(round, record.rounds));
    }
    if (!m_tape)
        return *tape->failure();
    Tapes::of(m_roundtable).set(m_discussion, m_tape);
    return {};
}

void Recording::end()
{
    if (std::exchange(m_tape, nullptr))
        Tapes::of(m_roundtable).set(m_discussion, nullptr);
}

void Recording::readTable()
{
    if (!isOn())
        return;
    // All at once, so that a line said after the change is carried out after this.
    const ProjectId project = m_table.project.id;
    whenDone(m_projects.project(project), this, [this](const Result<Project> &found) {
        m_table.project = found.value_or(m_table.project);
    });
    whenDone(m_projects.roster(project), this, [this](const Result<QList<Participant>> &found) {
        m_table.roster = found.value_or(m_table.roster);
    });
    whenDone(m_projects.services(), this, [this](const Result<QList<Service>> &found) {
        m_services = found.value_or(m_services);
        m_table.useOf(m_services);
    });
    whenDone(m_discussions.discussion(m_discussion), this, [this](const Result<Discussion> &found) {
        m_table.discussion = found.value_or(m_table.discussion);
    });
}

/// As the line found it: the news of a change that was made just before may still be on its way.
void Recording::setTable(const Here &here)
{
    m_table.project = here.project.value_or(m_table.project);
    m_table.roster = here.roster;
    m_table.discussion = *here.discussion;
    m_table.useOf(m_services);
}

void Recording::write(QLatin1StringView type, const QJsonObject &line)
{
    if (!m_tape)
        return;
    m_tape->write(type, line);
    if (const auto failure = m_tape->failure()) {
        end();
        emit broke(*failure);
    }
}

} // namespace moai

#include "moc_Recording.cpp"
