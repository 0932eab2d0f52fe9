// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Replay.h"

#include "base/Invalid.h"
#include "llm/TapeWire.h"
#include "roundtable/Chain.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <algorithm>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString typeOf(const QJsonObject &line)
{
    return line["type"_L1].toString();
}

/// What a service is asked by; its time-outs and lanes may be anything.
QJsonObject addressOf(const Service &service)
{
    TapedTable table;
    table.services = {service};
    QJsonObject json = toTape(table)["services"_L1][0].toObject();
    json.remove("lanes"_L1);
    json.remove("preset"_L1);
    return json;
}

/// Who answered what: `2 @scout answer`.
QString keyOf(const QJsonObject &message)
{
    return QString::number(message["round"_L1].toInt()) + u" @"_s +
           message["participant"_L1].toString() + u' ' + message["role"_L1].toString();
}

/// The same seats as before where they have kept their handles.
QList<Participant> withIds(QList<Participant> roster, const QList<Participant> &before)
{
    for (Participant &seat : roster)
        for (const Participant &known : before)
            if (known.handle == seat.handle)
                seat.id = known.id;
    return roster;
}

} // namespace

Seeds tapedSeeds(const Cassette &cassette)
{
    auto seeds = std::make_shared<std::deque<quint32>>();
    for (const QJsonObject &line : cassette.lines)
        if (typeOf(line) == "seed"_L1)
            seeds->push_back(quint32(line["value"_L1].toInteger()));
    return [seeds, more = randomSeeds()] {
        if (seeds->empty())
            return more();
        const quint32 seed = seeds->front();
        seeds->pop_front();
        return seed;
    };
}

Replay::Replay(Cassette cassette, ProjectStore &projects, DiscussionStore &discussions,
               Roundtable &roundtable, QObject *parent)
    : QObject(parent),
      m_cassette(std::move(cassette)),
      m_projects(projects),
      m_discussions(discussions),
      m_roundtable(roundtable)
{
    connect(&roundtable, &Roundtable::messageFinished, this, [this](const Message &message) {
        if (message.discussion == m_discussion.id)
            ++m_finished;
        look();
    });
    connect(&roundtable, &Roundtable::roundStarted, this, [this](const RoundRecord &record) {
        if (m_rounds && record.round.discussion == m_discussion.id)
            m_rounds->note(record);
    });
    connect(&roundtable, &Roundtable::roundFinished, this, [this](const Round &round) {
        m_over.insert(round.id);
        look();
    });
    connect(&roundtable, &Roundtable::courseChanged, this, &Replay::look);
}

QFuture<Result<ReplayOutcome>> Replay::start(const QString &projectName)
{
    m_name = projectName;
    m_promise.start();
    if (m_cassette.lines.isEmpty() || typeOf(m_cassette.lines.first()) != "table"_L1)
        settle(invalid(tr("This cassette holds no discussion: it only begins.")));
    else
        next();
    return m_promise.future();
}

template <class T>
void Replay::thenNext(const QFuture<Result<T>> &future)
{
    whenDone(future, this, [this](const Result<T> &done) {
        if (done)
            next();
        else
            settle(done.error());
    });
}

void Replay::next()
{
    for (; !m_isOver && m_line < m_cassette.lines.size(); ++m_line) {
        const QJsonObject line = m_cassette.lines[m_line];
        const QString type = typeOf(line);
        if (type == "message"_L1)
            ++m_awaited;
        if (type != "table"_L1 && type != "round"_L1 && type != "say"_L1)
            continue;
        const bool isMeanwhile = line["meanwhile"_L1].toBool();
        if (m_isTalking && !(isMeanwhile && m_finished >= m_awaited))
            return; // look() goes on
        ++m_line;
        if (type == "table"_L1)
            setTable(tableFromTape(line));
        else if (type == "round"_L1)
            thenNext(m_rounds->add(line, m_roster));
        else
            say(line);
        return;
    }
    if (!m_isOver && !m_isTalking)
        compare();
}

void Replay::look()
{
    if (!m_isTalking)
        return;
    whenDone(m_roundtable.course(m_discussion.id), this, [this](const Result<Course> &course) {
        if (!m_isTalking)
            return;
        const bool goesOn = course && (course->state == Course::State::Running ||
                                       course->state == Course::State::Pausing);
        // Between the parts of a conclusion nobody is asked, but its round is not over.
        const bool isPaused = course && course->canResume();
        m_isTalking = goesOn || m_roundtable.isRunning(m_discussion.id) ||
                      (!isPaused && !m_over.contains(m_round));
        next();
    });
}

void Replay::setTable(const TapedTable &table)
{
    const auto services =
        andThen(m_projects.services(), this, [this, table](const QList<Service> &there) {
            QList<Service> missing;
            for (const Service &service : table.services) {
                const auto same =
                    std::find_if(there.begin(), there.end(), [&](const Service &known) {
                        return known.name.compare(service.name, Qt::CaseInsensitive) == 0;
                    });
                if (same == there.end())
                    missing.append(service);
                else if (addressOf(*same) != addressOf(service))
                    return doneWith(Result<void>(invalid(
                        tr("The service %1 of the cassette is another one than yours of the "
                           "same name. Replay it without --data-dir and -p.")
                            .arg(service.name))));
            }
            addService(missing);
            return doneWith(Result<void>());
        });
    const bool isFirst = !m_project.id.isValid();
    const Project before = m_project;
    m_project = table.project;
    m_project.id = before.id;
    m_project.uid = before.uid;
    m_project.name = isFirst ? (m_name.isEmpty() ? table.project.name : m_name) : before.name;
    // A project without a topic has its name for one, and that may be another here.
    if (m_project.topic.trimmed().isEmpty())
        m_project.topic = table.project.name;
    Discussion discussion = table.discussion;
    if (!isFirst) {
        discussion.id = m_discussion.id;
        discussion.project = m_project.id;
        thenNext(andThen(services, this, [this, table, discussion](const auto &) {
            return andThen(m_projects.update(m_project), this,
                           [this, table, discussion](const auto &) {
                               const auto roster = withIds(table.roster, m_roster);
                               return andThen(m_projects.setRoster(m_project.id, roster), this,
                                              [this, discussion](const QList<Participant> &seats) {
                                                  m_roster = seats;
                                                  return m_discussions.update(discussion);
                                              });
                           });
        }));
        return;
    }
    thenNext(andThen(services, this, [this, table, discussion](const auto &) {
        return andThen(m_projects.create(m_project, table.roster), this,
                       [this, discussion](const Project &made) {
                           m_project = made;
                           return andThen(
                               m_projects.roster(made.id), this,
                               [this, discussion](const QList<Participant> &seats) {
                                   m_roster = seats;
                                   return andThen(
                                       m_discussions.create(m_project.id, discussion.title), this,
                                       [this, discussion](Discussion begun) {
                                           begun.mode = discussion.mode;
                                           begun.contextPolicy = discussion.contextPolicy;
                                           begun.anonymous = discussion.anonymous;
                                           m_discussion = begun;
                                           m_rounds = std::make_unique<TapedRounds>(m_discussions,
                                                                                    begun.id);
                                           return m_discussions.update(begun);
                                       });
                               });
                       });
    }));
}

void Replay::addService(const QList<Service> &services)
{
    // The store does one thing after the other: they are there before a line needs them.
    for (const Service &service : services)
        (void)m_projects.saveService(service);
}

void Replay::say(const QJsonObject &line)
{
    const QString words = line["line"_L1].toString();
    Place place{m_project.id, m_discussion.id, false, line["confirmed"_L1].toBool()};
    if (!m_isTalking)
        m_over.clear();
    emit saying(words);
    whenDone(m_roundtable.say(place, words), this, [this](const Result<Said> &done) {
        emit said(done);
        if (done && done->round) {
            m_isTalking = true;
            m_round = *done->round;
        }
        if (m_isTalking)
            look();
        else
            next();
    });
}

void Replay::compare()
{
    const auto record = m_discussions.load(m_discussion.id);
    whenDone(record, this, [this](const Result<DiscussionRecord> &found) {
        if (!found)
            return settle(found.error());
        QHash<QString, QJsonObject> replayed;
        QHash<QString, QString> troubles;
        for (const RoundRecord &round : found->rounds)
            for (const Message &message : round.messages) {
                const QJsonObject json = toTape(message, round.round.number);
                replayed.insert(keyOf(json), json);
                if (message.failure)
                    troubles.insert(keyOf(json), message.failure->sentence);
            }
        // Of several attempts the last one is what was kept.
        QHash<QString, QJsonObject> taped;
        QStringList keys;
        for (const QJsonObject &line : m_cassette.lines)
            if (typeOf(line) == "message"_L1) {
                if (!taped.contains(keyOf(line)))
                    keys.append(keyOf(line));
                taped.insert(keyOf(line), line);
            }
        ReplayOutcome outcome{m_discussion.id, int(keys.size()), {}};
        for (const QString &key : std::as_const(keys)) {
            if (!replayed.contains(key)) {
                outcome.different.append(tr("Round %1: was not given.").arg(key));
                continue;
            }
            const QString difference = firstDifference(
                comparedPart(taped.value(key)), comparedPart(replayed.value(key)), u"message"_s);
            if (!difference.isEmpty())
                //: %1 whose answer in which round, %2 where it differs, %3 why, or nothing
                outcome.different.append(tr("Round %1: differs in %2. %3")
                                             .arg(key, difference, troubles.value(key))
                                             .trimmed());
        }
        settle(outcome);
    });
}

void Replay::settle(Result<ReplayOutcome> outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace moai

#include "moc_Replay.cpp"
