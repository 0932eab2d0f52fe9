// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ModelFacts.h"

#include "base/Log.h"
#include "llm/ServicePresets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::ModelFacts)
};

constexpr qint64 kAssumedWindow = 128'000;
constexpr qint64 kAssumedLocalWindow = 8'192;
constexpr qint64 kLargestFile = 16 * 1024 * 1024;
constexpr qint64 kDay = 24 * 60 * 60; // seconds

QString openRouterFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"openrouter-models.json"_s);
}

Result<ModelTable> readOwn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ModelTable();
    if (!file.open(QIODevice::ReadOnly))
        return Failure{FailureKind::Invalid, file.errorString(), {}};
    return ModelTable::fromJson(file.read(kLargestFile));
}

} // namespace

ModelFacts::ModelFacts(QString dataDir) : m_dataDir(std::move(dataDir))
{
    if (m_dataDir.isEmpty())
        return;
    const QString path = QDir(m_dataDir).filePath(u"models.json"_s);
    if (const auto own = readOwn(path)) {
        m_own = *own;
    } else {
        m_trouble = Failure{FailureKind::Invalid,
                            Text::tr("%1 is not used until it is put right; the built-in prices "
                                     "hold. %2")
                                .arg(QDir::toNativeSeparators(path), own.error().sentence),
                            {}};
        qCWarning(llmLog).noquote() << m_trouble->sentence;
    }
    QFile kept(openRouterFile(m_dataDir));
    if (!kept.open(QIODevice::ReadOnly))
        return;
    const QDateTime from = QFileInfo(kept).lastModified().toUTC();
    if (const auto table = ModelTable::fromOpenRouter(kept.read(kLargestFile), from.date())) {
        m_openRouter = *table;
        m_openRouterFrom = from;
    }
}

ModelFact ModelFacts::of(const Service &service, const QString &model) const
{
    ModelFact fact = m_own.factOf(service, model);
    if (!fact.tariff && isFreeOfCharge(service))
        fact.tariff = Tariff();
    for (const ModelTable *table : {&m_openRouter, &ModelTable::builtIn()}) {
        const ModelFact more = table->factOf(service, model);
        if (!fact.contextWindow)
            fact.contextWindow = more.contextWindow;
        if (!fact.tariff) {
            fact.tariff = more.tariff;
            fact.asOf = more.asOf;
            fact.source = more.source;
        }
    }
    if (const auto listed = m_listed.constFind(service.name + u'/' + model);
        !fact.contextWindow && listed != m_listed.constEnd())
        fact.contextWindow = *listed;
    return fact;
}

qint64 ModelFacts::windowOf(const Service &service, const QString &model) const
{
    if (const auto known = of(service, model).contextWindow)
        return *known;
    const auto preset = servicePreset(service.preset);
    if (preset && preset->local) // a local server often holds less than its model could
        return kAssumedLocalWindow;
    const auto elsewhere = ModelTable::builtIn().windowAnywhere(model);
    return elsewhere.value_or(kAssumedWindow);
}

void ModelFacts::learn(const Service &service, const QList<ModelInfo> &models)
{
    for (const ModelInfo &model : models)
        if (model.contextWindow)
            m_listed.insert(service.name + u'/' + model.id, *model.contextWindow);
}

bool ModelFacts::wantsOpenRouter(const QDateTime &now) const
{
    return !m_openRouterFrom.isValid() || m_openRouterFrom.secsTo(now) > kDay;
}

void ModelFacts::keepOpenRouter(const QByteArray &json, const QDateTime &now)
{
    const auto table = ModelTable::fromOpenRouter(json, now.date());
    if (!table)
        return;
    m_openRouter = *table;
    m_openRouterFrom = now;
    if (m_dataDir.isEmpty())
        return;
    QSaveFile file(openRouterFile(m_dataDir));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        qCWarning(llmLog) << "OpenRouter's list of models cannot be kept:" << file.errorString();
}

} // namespace moai
