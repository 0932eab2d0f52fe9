// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ServicePresets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

// The file is ours: what is wrong in it is our mistake, so it asserts.
QList<ServicePreset> readPresets()
{
    QFile file(u":/moai/services/presets.json"_s);
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    Q_ASSERT_X(error.error == QJsonParseError::NoError, "presets.json",
               qPrintable(error.errorString()));

    QList<ServicePreset> presets;
    for (const QJsonValue &entry : document.array()) {
        const QJsonObject json = entry.toObject();
        const auto kind = serviceKindFromName(json["kind"_L1].toString());
        Q_ASSERT_X(kind, "presets.json", "unknown kind");
        ServicePreset preset;
        preset.name = json["name"_L1].toString();
        preset.title = json["title"_L1].toString();
        preset.kind = kind.value_or(ServiceKind::OpenAi);
        preset.url = QUrl(json["url"_L1].toString(), QUrl::StrictMode);
        preset.keyVariable = json["keyVariable"_L1].toString();
        preset.keyPage = QUrl(json["keyPage"_L1].toString(), QUrl::StrictMode);
        preset.local = json["local"_L1].toBool();
        presets.append(preset);
    }
    return presets;
}

} // namespace

const QList<ServicePreset> &servicePresets()
{
    static const QList<ServicePreset> presets = readPresets();
    return presets;
}

std::optional<ServicePreset> servicePreset(QStringView name)
{
    const auto &presets = servicePresets();
    const auto found = std::ranges::find(presets, name, &ServicePreset::name);
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

} // namespace moai
