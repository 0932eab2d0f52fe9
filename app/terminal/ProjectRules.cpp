// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/ProjectRules.h"

#include "base/Invalid.h"
#include "roundtable/RosterSpec.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

constexpr int kLongestDeadline = 24 * 60 * 60; // seconds
constexpr double kHighestCap = 1'000'000;      // US dollars

Result<bool> readSwitch(const QString &option, const QString &value)
{
    if (value == "on"_L1 || value == "off"_L1)
        return value == "on"_L1;
    return invalid(Tr::tr("--%1 takes on or off.").arg(option));
}

Result<int> readNumber(const QString &option, const QString &value, int most, const QString &unit)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= most)
        return number;
    return invalid(Tr::tr("--%1 takes %2 from 1 to %3.").arg(option, unit).arg(most));
}

Result<std::optional<Money>> readCap(const QString &option, const QString &value)
{
    if (value == "none"_L1)
        return std::optional<Money>();
    bool isNumber = false;
    const double usd = value.toDouble(&isNumber);
    if (isNumber && usd >= 0 && usd <= kHighestCap)
        return std::optional(Money::fromUsd(usd));
    return invalid(
        Tr::tr("--%1 takes an amount in US dollars, such as 2.50, or none.").arg(option));
}

/// A handle without its sign, or SERVICE/MODEL; empty: the first seat.
Result<QString> readChair(const QString &value)
{
    if (value == "default"_L1)
        return QString();
    if (value.startsWith(u'@')) {
        const auto handle = checkHandle(value.mid(1));
        return handle ? Result<QString>(value.mid(1)) : handle.error();
    }
    if (const auto entries = parseRosterSpec(value); entries && entries->size() == 1)
        return value;
    return invalid(Tr::tr("--chair takes @HANDLE, SERVICE/MODEL or default."));
}

Result<void> setRule(Project &project, const QString &option, const QString &value)
{
    TableRules &rules = project.rules;
    const auto set = [](auto &field, const auto &read) -> Result<void> {
        if (!read)
            return read.error();
        field = *read;
        return {};
    };
    if (option == "context"_L1) {
        const auto policy = contextPolicyFromName(value);
        if (!policy)
            return invalid(Tr::tr("--context takes own, shared or chosen."));
        project.contextPolicy = *policy;
    } else if (option == "topic"_L1) {
        project.topic = value;
    } else if (option == "instructions"_L1) {
        project.instructions = value;
    } else if (option == "anonymous"_L1) {
        return set(rules.anonymous, readSwitch(option, value));
    } else if (option == "challenger"_L1) {
        return set(rules.challenger, readSwitch(option, value));
    } else if (option == "agreement-check"_L1) {
        return set(rules.agreementCheck, readSwitch(option, value));
    } else if (option == "chair"_L1) {
        return set(rules.chair, readChair(value));
    } else if (option == "soft-cap"_L1) {
        return set(rules.softCap, readCap(option, value));
    } else if (option == "hard-cap"_L1) {
        return set(rules.hardCap, readCap(option, value));
    } else if (option == "quorum"_L1) {
        rules.quorum.reset();
        if (value != "default"_L1)
            return set(rules.quorum,
                       readNumber(option, value, kMostSeats, Tr::tr("default, or a number")));
    } else if (option == "deadline"_L1) {
        const auto seconds =
            readNumber(option, value, kLongestDeadline, Tr::tr("a number of seconds"));
        if (!seconds)
            return seconds.error();
        rules.deadline = std::chrono::seconds(*seconds);
    }
    return {};
}

QJsonValue usdOrNull(const std::optional<Money> &cap)
{
    return cap ? QJsonValue(cap->usd()) : QJsonValue();
}

} // namespace

QList<FormOption> ruleOptions()
{
    const CommandValue onOrOff{ValueKind::Choice, {u"on"_s, u"off"_s}};
    const CommandValue amount{ValueKind::Text, {u"none"_s}};
    return {
        {u"topic"_s, Tr::tr("What it is about; every participant is told."), u"T"_s},
        {u"instructions"_s, Tr::tr("How participants are to answer."), u"TEXT"_s},
        {u"context"_s,
         Tr::tr("Who sees what: own, shared or chosen."),
         u"POLICY"_s,
         {ValueKind::Choice, {u"own"_s, u"shared"_s, u"chosen"_s}}},
        {u"anonymous"_s, Tr::tr("Show peers as Seat A, B, …: on or off."), u"SWITCH"_s, onOrOff},
        {u"challenger"_s, Tr::tr("Let somebody argue against the leading view: on or off."),
         u"SWITCH"_s, onOrOff},
        {u"agreement-check"_s, Tr::tr("End a discussion when nobody moves any more: on or off."),
         u"SWITCH"_s, onOrOff},
        {u"chair"_s,
         Tr::tr("Who writes conclusions: @HANDLE, SERVICE/MODEL or default."),
         u"CHAIR"_s,
         {ValueKind::Participant, {u"default"_s}}},
        {u"quorum"_s,
         Tr::tr("How many must have answered for a conclusion, or default."),
         u"N"_s,
         {ValueKind::Text, {u"default"_s}}},
        {u"deadline"_s, Tr::tr("How long a conclusion waits for answers, in seconds."),
         u"SECONDS"_s},
        {u"soft-cap"_s, Tr::tr("Ask before a line that would pass it, in US dollars, or none."),
         u"USD"_s, amount},
        {u"hard-cap"_s, Tr::tr("Stop everything at this spend, in US dollars, or none."), u"USD"_s,
         amount},
    };
}

bool hasRules(const Invocation &invocation)
{
    const auto known = ruleOptions();
    return std::any_of(known.begin(), known.end(), [&invocation](const FormOption &option) {
        return invocation.has(QLatin1StringView(option.names().first().toLatin1()));
    });
}

Result<Project> withRules(Project project, const Invocation &invocation)
{
    for (const auto &[option, value] : invocation.options)
        if (const auto done = setRule(project, option, value.trimmed()); !done)
            return done.error();
    return project;
}

Result<void> checkChair(const QString &chair, const QStringList &handles,
                        const QStringList &services)
{
    if (chair.isEmpty())
        return {};
    const bool outside = chair.contains(u'/');
    const QString wanted = outside ? chair.section(u'/', 0, 0) : chair;
    const QStringList &known = outside ? services : handles;
    if (known.contains(wanted, Qt::CaseInsensitive))
        return {};
    if (outside)
        return invalid(Tr::tr("There is no service “%1” for the chair. Known are: %2.")
                           .arg(wanted, known.join(u", "_s)));
    return invalid(known.isEmpty() ? Tr::tr("Nobody sits at this table who could be the chair.")
                                   : Tr::tr("Nobody called @%1 sits at this table; there are @%2.")
                                         .arg(wanted, known.join(u", @"_s)));
}

QJsonObject rulesToJson(const Project &project)
{
    const TableRules &rules = project.rules;
    return {
        {"context"_L1, toName(project.contextPolicy)},
        {"anonymous"_L1, rules.anonymous},
        {"challenger"_L1, rules.challenger},
        {"agreement_check"_L1, rules.agreementCheck},
        {"chair"_L1, rules.chair.isEmpty() ? QJsonValue() : QJsonValue(rules.chair)},
        {"quorum"_L1, rules.quorum ? QJsonValue(*rules.quorum) : QJsonValue()},
        {"deadline"_L1,
         qint64(std::chrono::duration_cast<std::chrono::seconds>(rules.deadline).count())},
        {"soft_cap"_L1, usdOrNull(rules.softCap)},
        {"hard_cap"_L1, usdOrNull(rules.hardCap)},
    };
}

} // namespace moai::terminal
