// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ServiceSql.h"

#include "storage/ChangeLog.h"
#include "storage/DiscussionTitle.h"
#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(moai::ServiceText)
};

/// In the order that readService() takes them.
constexpr QStringView kSelect =
    u"SELECT id, name, kind, url, preset, headers, proxy, lanes, connect_ms, first_byte_ms, "
    "idle_ms, ca_file FROM service";

QString toJson(const QList<ServiceHeader> &headers)
{
    QJsonArray array;
    for (const ServiceHeader &header : headers)
        array.append(QJsonObject{{u"name"_s, header.name}, {u"value"_s, header.value}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ServiceHeader> headersFromJson(const QString &json)
{
    QList<ServiceHeader> headers;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        headers.append({value[u"name"].toString(), value[u"value"].toString()});
    return headers;
}

Service readService(Row &row)
{
    Service service;
    service.id = row.id<ServiceId>();
    service.name = row.text();
    service.kind = row.named(&serviceKindFromName);
    service.url = QUrl(row.text());
    service.preset = row.text();
    service.headers = headersFromJson(row.text());
    service.proxy = row.text();
    service.lanes = row.maybe(&Row::number);
    service.timeouts.connect = row.span();
    service.timeouts.firstByte = row.span();
    service.timeouts.idle = row.span();
    service.caFile = row.text();
    return service;
}

Result<void> checkService(const QSqlDatabase &database, const Service &service)
{
    if (service.name.isEmpty())
        return invalid(ServiceText::tr("A service needs a name."));
    if (service.lanes && *service.lanes < 1)
        return invalid(
            ServiceText::tr("“%1” needs at least one lane, or none set.").arg(service.name));
    const auto other = Statement(database, kSelect + u" WHERE name_key = :key AND id <> :own"_s)
                           .bind(u":key"_s, nameKey(service.name))
                           .bind(u":own"_s, service.id)
                           .one(&readService);
    if (!other)
        return other.error();
    if (*other)
        return invalid(
            ServiceText::tr("There is already a service called “%1”.").arg((*other)->name));
    return {};
}

/// Seats know their service by name; they follow when it is renamed.
Result<void> renameInSeats(QSqlDatabase &database, const QString &runner, const Service &service)
{
    const auto old = Statement(database, u"SELECT name FROM service WHERE id = :id"_s)
                         .bind(u":id"_s, service.id)
                         .one(&readText);
    if (!old)
        return old.error();
    if (!*old || **old == service.name)
        return {};
    const auto projects = Statement(database, u"UPDATE participant SET service_name = :new "
                                              "WHERE service_name = :old RETURNING project_id"_s)
                              .bind(u":new"_s, service.name)
                              .bind(u":old"_s, **old)
                              .all(&readInteger);
    if (!projects)
        return projects.error();
    for (const qint64 project : *projects)
        if (auto noted = noteChange(database, runner, Entity::Project, project); !noted)
            return noted;
    return {};
}

} // namespace

Result<QList<Service>> allServices(const QSqlDatabase &database)
{
    return Statement(database, kSelect + u" ORDER BY name_key"_s).all(&readService);
}

Result<Service> serviceCalled(const QSqlDatabase &database, const QString &name)
{
    const auto all = allServices(database);
    if (!all)
        return all.error();
    QStringList names;
    for (const Service &service : *all) {
        if (nameKey(service.name) == nameKey(name))
            return service;
        names.append(service.name);
    }
    return invalid(ServiceText::tr("There is no service “%1”.").arg(name.simplified()) +
                   knownNames(names));
}

Result<Service> saveServiceRow(QSqlDatabase &database, const QString &runner,
                               const Service &service)
{
    Service saved = service;
    saved.name = asOneLine(service.name);
    if (auto checked = checkService(database, saved); !checked)
        return checked.error();
    if (auto renamed = renameInSeats(database, runner, saved); !renamed)
        return renamed.error();
    Statement save(
        database,
        saved.id.isValid()
            ? u"UPDATE service SET name = :name, name_key = :key, kind = :kind, url = :url, "
              "preset = :preset, headers = :headers, proxy = :proxy, lanes = :lanes, "
              "connect_ms = :connect, first_byte_ms = :first, idle_ms = :idle, ca_file = :ca WHERE id = :id"_s
            : u"INSERT INTO service (name, name_key, kind, url, preset, headers, proxy, lanes, "
              "connect_ms, first_byte_ms, idle_ms, ca_file) VALUES (:name, :key, :kind, :url, "
              ":preset, "
              ":headers, :proxy, :lanes, :connect, "
              ":first, :idle, :ca)"_s);
    if (saved.id.isValid())
        save.bind(u":id"_s, saved.id);
    save.bind(u":name"_s, saved.name)
        .bind(u":key"_s, nameKey(saved.name))
        .bind(u":kind"_s, toName(saved.kind))
        .bind(u":url"_s, saved.url.toString(QUrl::FullyEncoded))
        .bind(u":preset"_s, saved.preset)
        .bind(u":headers"_s, toJson(saved.headers))
        .bind(u":proxy"_s, saved.proxy)
        .bind(u":lanes"_s, saved.lanes)
        .bind(u":connect"_s, saved.timeouts.connect)
        .bind(u":first"_s, saved.timeouts.firstByte)
        .bind(u":idle"_s, saved.timeouts.idle)
        .bind(u":ca"_s, saved.caFile);
    if (auto done = save.run(); !done)
        return done.error();
    if (save.changed() == 0)
        return invalid(ServiceText::tr("The service “%1” was removed.").arg(saved.name));
    if (!saved.id.isValid())
        saved.id = ServiceId{save.newId()};
    if (auto noted = noteChange(database, runner, Entity::Service, saved.id.value); !noted)
        return noted.error();
    return saved;
}

Result<void> removeServiceRow(QSqlDatabase &database, const QString &runner, const QString &name)
{
    const auto service = serviceCalled(database, name);
    if (!service)
        return service.error();
    const auto users =
        Statement(database, u"SELECT DISTINCT p.name FROM project p JOIN participant s ON "
                            "s.project_id = p.id WHERE p.deleted_at IS NULL AND "
                            "s.service_name = :name ORDER BY p.name_key"_s)
            .bind(u":name"_s, service->name)
            .all(&readText);
    if (!users)
        return users.error();
    if (!users->isEmpty())
        return invalid(ServiceText::tr("Seats of %1 still use “%2”. Remove them, or give them "
                                       "another service, first.")
                           .arg(users->join(u", "_s), service->name));
    auto removed = Statement(database, u"DELETE FROM service WHERE id = :id"_s)
                       .bind(u":id"_s, service->id)
                       .run();
    return removed ? noteChange(database, runner, Entity::Service, service->id.value) : removed;
}

} // namespace moai
