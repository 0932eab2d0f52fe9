// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/DialectParts.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace moai::dialect {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moai::Dialect)
};

} // namespace

QUrl endpoint(const QUrl &root, QLatin1StringView version, QLatin1StringView path)
{
    QUrl url = root.adjusted(QUrl::StripTrailingSlash);
    QString base = url.path();
    if (base == "/"_L1)
        base.clear();
    if (base.endsWith(path))
        return url;
    if (base.isEmpty())
        base = version;
    url.setPath(base + path);
    return url;
}

HttpRequest postJson(const QUrl &url, const QJsonObject &body)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QList<HttpHeader> bearer(const QByteArray &key)
{
    if (key.isEmpty())
        return {};
    return {{"Authorization", "Bearer " + key}};
}

std::optional<qint64> count(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number < 0 ? std::nullopt : std::optional(number);
}

std::optional<qint64> sum(std::initializer_list<std::optional<qint64>> counts)
{
    std::optional<qint64> total;
    for (const auto &one : counts)
        if (one)
            total = total.value_or(0) + *one;
    return total;
}

FinishReason finishOf(const QString &word, FinishWords words)
{
    for (const auto &[name, reason] : words)
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return reason;
    return FinishReason::Unknown;
}

QJsonArray chatMessages(const Question &question)
{
    QJsonArray messages;
    if (!question.system.isEmpty())
        messages.append(QJsonObject{{"role"_L1, "system"_L1}, {"content"_L1, question.system}});
    for (const Turn &turn : question.turns) {
        const auto role = turn.speaker == Speaker::Human ? "user"_L1 : "assistant"_L1;
        messages.append(QJsonObject{{"role"_L1, role}, {"content"_L1, turn.text}});
    }
    return messages;
}

Result<QList<ModelInfo>> modelList(const QByteArray &body, QLatin1StringView key,
                                   const std::function<ModelInfo(const QJsonObject &)> &read)
{
    const QJsonValue list = QJsonDocument::fromJson(body).object()[key];
    if (!list.isArray())
        return Failure{FailureKind::BadResponse,
                       Words::tr("What answers at this address is not a list of models. Check the "
                                 "service's URL and kind."),
                       {}};
    QList<ModelInfo> models;
    for (const QJsonValue &entry : list.toArray()) {
        ModelInfo model = read(entry.toObject());
        if (model.id.isEmpty())
            continue;
        if (model.name.isEmpty())
            model.name = model.id;
        if (model.contextWindow.value_or(0) <= 0) // some write 0 where they do not know
            model.contextWindow.reset();
        models.append(std::move(model));
    }
    return models;
}

} // namespace moai::dialect
