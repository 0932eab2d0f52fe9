// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ModelTable.h"

#include "base/Invalid.h"
#include "llm/ServicePresets.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::ModelTable)
};

constexpr double kDearest = 1e6; // US dollars for a million tokens; more is a mistake

/// `*` stands for any characters; linear in practice, no regular expression of a stranger's.
bool matches(QStringView pattern, QStringView name)
{
    if (!pattern.contains(u'*')) // most of them, and lists are long
        return pattern.compare(name, Qt::CaseInsensitive) == 0;
    const auto parts = pattern.split(u'*');
    if (!name.startsWith(parts.first(), Qt::CaseInsensitive))
        return false;
    name = name.mid(parts.first().size());
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype at = name.indexOf(parts[i], 0, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        name = name.mid(at + parts[i].size());
    }
    return name.endsWith(parts.last(), Qt::CaseInsensitive);
}

qsizetype literals(const QString &pattern)
{
    return pattern.size() - pattern.count(u'*');
}

/// What a table may call the service's provider: its own name, its preset, and whatever else is
/// served at the same address.
QStringList providersOf(const Service &service)
{
    QStringList names{service.name};
    QString host = service.url.host();
    if (const auto preset = servicePreset(service.preset)) {
        names.append(preset->name);
        host = preset->url.host();
    }
    for (const ServicePreset &preset : servicePresets())
        if (!preset.local && preset.url.host() == host)
            names.append(preset.name);
    return names;
}

Result<std::optional<Money>> readPrice(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    if (value.isUndefined() || value.isNull())
        return std::optional<Money>();
    const double usd = value.toDouble(-1);
    if (!value.isDouble() || usd < 0 || usd > kDearest)
        return invalid(
            Text::tr("“%1” is not a price in US dollars for a million tokens.").arg(key));
    return std::optional(Money::fromUsd(usd));
}

Result<std::optional<qint64>> readCount(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    if (value.isUndefined() || value.isNull())
        return std::optional<qint64>();
    const qint64 count = value.toInteger(-1);
    if (count < 1)
        return invalid(Text::tr("“%1” is not a number of tokens.").arg(key));
    return std::optional(count);
}

/// Nothing when neither price is there.
Result<std::optional<Tariff::Rates>> readRates(const QJsonObject &json)
{
    const auto input = readPrice(json, "input"_L1);
    const auto output = readPrice(json, "output"_L1);
    const auto cached = readPrice(json, "cached"_L1);
    for (const auto *price : {&input, &output, &cached})
        if (!*price)
            return price->error();
    if (input->has_value() != output->has_value())
        return invalid(Text::tr("“input” and “output” belong together."));
    if (!*input)
        return std::optional<Tariff::Rates>();
    return std::optional(Tariff::Rates{**input, **output, *cached});
}

Result<std::optional<Tariff>> readTariff(const QJsonObject &json)
{
    const auto rates = readRates(json);
    if (!rates)
        return rates.error();
    if (!*rates)
        return std::optional<Tariff>();
    Tariff tariff;
    tariff.rates = **rates;
    if (json.contains("long"_L1)) {
        const QJsonObject dearer = json["long"_L1].toObject();
        const auto from = readCount(dearer, "from"_L1);
        const auto more = readRates(dearer);
        if (!from || !more)
            return from ? more.error() : from.error();
        if (!*from || !*more)
            return invalid(Text::tr("“long” needs “from”, “input” and “output”."));
        tariff.longFrom = **from;
        tariff.longRates = **more;
    }
    return std::optional(tariff);
}

} // namespace

Money Tariff::priceOf(qint64 input, qint64 output) const
{
    const Rates &now = longFrom > 0 && input > longFrom ? longRates : rates;
    constexpr qint64 kMillion = 1'000'000;
    return {(input * now.input.micro + output * now.output.micro + kMillion - 1) / kMillion};
}

std::optional<Money> Tariff::priceOf(const Usage &usage) const
{
    if (isFree())
        return Money();
    if (!usage.input || !usage.output)
        return std::nullopt;
    return priceOf(*usage.input, *usage.output);
}

Result<ModelTable::Entry> ModelTable::readEntry(const QJsonObject &json)
{
    Entry entry;
    entry.provider = json["provider"_L1].toString().trimmed();
    entry.pattern = json["model"_L1].toString().trimmed();
    if (entry.pattern.isEmpty())
        return invalid(Text::tr("“model” is missing."));
    const auto window = readCount(json, "context"_L1);
    const auto tariff = readTariff(json);
    if (!window || !tariff)
        return window ? tariff.error() : window.error();
    entry.fact = {*window, *tariff, QDate::fromString(json["as_of"_L1].toString(), Qt::ISODate),
                  json["source"_L1].toString()};
    return entry;
}

Result<ModelTable> ModelTable::fromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return invalid(Text::tr("It is not JSON: %1 (at byte %2).")
                           .arg(parsed.errorString())
                           .arg(parsed.offset));
    const QJsonValue models =
        document.isArray() ? QJsonValue(document.array()) : document.object()["models"_L1];
    if (!models.isArray())
        return invalid(Text::tr("It has no list “models”."));
    ModelTable table;
    const QJsonArray list = models.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto entry = readEntry(list.at(i).toObject());
        if (!entry)
            return invalid(
                Text::tr("Entry %1 of “models”: %2").arg(i + 1).arg(entry.error().sentence));
        table.m_entries.append(*entry);
    }
    return table;
}

Result<ModelTable> ModelTable::fromOpenRouter(const QByteArray &json, QDate asOf)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue data = document.object()["data"_L1];
    if (!data.isArray())
        return invalid(Text::tr("OpenRouter's list of models cannot be read."));
    const auto perMillion = [](const QJsonValue &perToken) -> std::optional<Money> {
        bool isNumber = false;
        const double usd = 1e6 * perToken.toString().toDouble(&isNumber);
        const bool isPrice = isNumber && usd >= 0 && usd <= kDearest;
        return isPrice ? std::optional(Money::fromUsd(usd)) : std::nullopt;
    };
    ModelTable table;
    const QJsonArray models = data.toArray();
    for (const QJsonValue &model : models) {
        Entry entry;
        entry.provider = u"openrouter"_s;
        entry.pattern = model["id"_L1].toString();
        entry.fact.asOf = asOf;
        entry.fact.source = u"https://openrouter.ai/api/v1/models"_s;
        if (const qint64 window = model["context_length"_L1].toInteger(); window > 0)
            entry.fact.contextWindow = window;
        const QJsonValue pricing = model["pricing"_L1];
        const auto input = perMillion(pricing["prompt"_L1]);
        const auto output = perMillion(pricing["completion"_L1]);
        if (input && output)
            entry.fact.tariff =
                Tariff{{*input, *output, perMillion(pricing["input_cache_read"_L1])}, 0, {}};
        if (!entry.pattern.isEmpty() && !entry.pattern.contains(u'*'))
            table.m_entries.append(entry);
    }
    return table;
}

const ModelTable &ModelTable::builtIn()
{
    static const ModelTable table = [] {
        QFile file(u":/moai/models.json"_s);
        [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        const auto read = fromJson(file.readAll()); // ours: what is wrong in it is our mistake
        Q_ASSERT_X(read, "models.json", read ? "" : qPrintable(read.error().sentence));
        return read.value_or({});
    }();
    return table;
}

ModelFact ModelTable::factOf(const Service &service, const QString &model) const
{
    const QStringList providers = providersOf(service);
    QList<const Entry *> found;
    for (const Entry &entry : m_entries)
        if ((entry.provider.isEmpty() || providers.contains(entry.provider, Qt::CaseInsensitive)) &&
            matches(entry.pattern, model))
            found.append(&entry);
    const auto rank = [](const Entry *entry) {
        return std::pair(!entry->provider.isEmpty(), literals(entry->pattern));
    };
    std::stable_sort(found.begin(), found.end(),
                     [&rank](const Entry *a, const Entry *b) { return rank(a) > rank(b); });
    ModelFact fact;
    for (const Entry *entry : std::as_const(found)) {
        if (!fact.contextWindow)
            fact.contextWindow = entry->fact.contextWindow;
        if (!fact.tariff && entry->fact.tariff) {
            fact.tariff = entry->fact.tariff;
            fact.asOf = entry->fact.asOf;
            fact.source = entry->fact.source;
        }
    }
    return fact;
}

std::optional<qint64> ModelTable::windowAnywhere(const QString &model) const
{
    const QString name = model.section(u'/', -1).section(u':', 0, 0);
    std::optional<qint64> smallest;
    for (const Entry &entry : m_entries)
        if (entry.fact.contextWindow &&
            (matches(entry.pattern, model) || matches(entry.pattern, name)))
            smallest =
                std::min(smallest.value_or(*entry.fact.contextWindow), *entry.fact.contextWindow);
    return smallest;
}

bool isFreeOfCharge(const Service &service)
{
    const auto preset = servicePreset(service.preset);
    return service.isPractice() || (preset && preset->local);
}

} // namespace moai
