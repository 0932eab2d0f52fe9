// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Bundle.h"

#include "base/Invalid.h"
#include "exchange/Fields.h"
#include "exchange/RecordFields.h"
#include "exchange/RecordJson.h"
#include "exchange/SeatFields.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Bundle)
};

constexpr auto kFormat = "moai-discussion"_L1;
constexpr int kVersion = 1;

QJsonObject rulesJson(const TableRules &rules)
{
    return {
        {"anonymous"_L1, rules.anonymous},
        {"challenger"_L1, rules.challenger},
        {"agreement_check"_L1, rules.agreementCheck},
        {"chair"_L1, rules.chair},
        {"quorum"_L1, toJson(rules.quorum)},
        {"deadline_ms"_L1, qint64(rules.deadline.count())},
        {"soft_cap"_L1, toJson(rules.softCap)},
        {"hard_cap"_L1, toJson(rules.hardCap)},
    };
}

QJsonObject projectJson(const Project &project, const QList<Participant> &roster)
{
    return {
        {"uid"_L1, project.uid},
        {"name"_L1, project.name},
        {"topic"_L1, project.topic},
        {"instructions"_L1, project.instructions},
        {"context"_L1, toName(project.contextPolicy)},
        {"rules"_L1, rulesJson(project.rules)},
        {"created_at"_L1, toJson(project.createdAt)},
        {"roster"_L1, seatsJson(roster)},
    };
}

TableRules readRules(const Fields &fields)
{
    TableRules rules;
    rules.anonymous = fields.flag("anonymous"_L1);
    rules.challenger = fields.flag("challenger"_L1);
    rules.agreementCheck = fields.flag("agreement_check"_L1);
    rules.chair = fields.text("chair"_L1);
    rules.quorum = fields.maybeNumber("quorum"_L1);
    if (rules.quorum == 0)
        fields.refuse("quorum"_L1);
    rules.deadline = std::chrono::milliseconds(fields.integer("deadline_ms"_L1));
    rules.softCap = fields.maybeMoney("soft_cap"_L1);
    rules.hardCap = fields.maybeMoney("hard_cap"_L1);
    return rules;
}

Project readProject(const Fields &fields)
{
    Project project;
    project.uid = fields.uid("uid"_L1);
    project.name = fields.text("name"_L1);
    project.topic = fields.text("topic"_L1);
    project.instructions = fields.text("instructions"_L1);
    project.contextPolicy = fields.named("context"_L1, &contextPolicyFromName);
    project.rules = readRules(fields.object("rules"_L1));
    project.createdAt = fields.time("created_at"_L1);
    return project;
}

} // namespace

QByteArray bundleOf(const Minutes &minutes)
{
    const QJsonObject bundle{
        {"format"_L1, kFormat},
        {"version"_L1, kVersion},
        {"project"_L1, projectJson(minutes.project, minutes.roster)},
        {"discussion"_L1, toJson(minutes)},
    };
    return QJsonDocument(bundle).toJson(QJsonDocument::Indented);
}

Result<Minutes> readBundle(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject bundle = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError && bytes.trimmed().startsWith('{'))
        return invalid(
            Tr::tr("The file is damaged near byte %1: get it again, complete.").arg(error.offset));
    if (bundle["format"_L1].toString() != kFormat)
        return invalid(Tr::tr("This is no discussion of Moai's. What can be imported is made by "
                              "moai export ID --format json."));
    if (bundle["version"_L1].toInt() > kVersion)
        return invalid(
            Tr::tr("The file was made by a newer Moai: import it with that version or a later "
                   "one."));
    QString complaint;
    const Fields root(bundle, {}, complaint);
    const Fields project = root.object("project"_L1);
    Minutes minutes;
    minutes.project = readProject(project);
    minutes.roster = readSeats(project.list("roster"_L1));
    minutes.record = readRecord(root.object("discussion"_L1));
    if (complaint.isEmpty())
        return minutes;
    //: %1 where in the file, e.g. discussion.rounds[2].mode
    return invalid(
        Tr::tr("The file is damaged: %1 is missing or not what it should be.").arg(complaint));
}

} // namespace moai::exchange
