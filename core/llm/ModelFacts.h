// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "llm/ModelTable.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// What is known of models here and today. GUI thread; reads two small files when it is made.
///
/// The first of these that tells a thing counts: the person's `<data-dir>/models.json`; that local
/// models and the practice table are free; OpenRouter's own list, kept in
/// `<data-dir>/openrouter-models.json`; the built-in table; for context windows also what a service
/// listed in this process, and a model of the same name at another service.
class ModelFacts
{
public:
    /// Without a folder only what is built in.
    explicit ModelFacts(QString dataDir = {});

    [[nodiscard]] ModelFact of(const Service &service, const QString &model) const;
    /// The window to reckon with. Where nobody tells: 8,192 tokens for a local service, 128,000
    /// for any other.
    [[nodiscard]] qint64 windowOf(const Service &service, const QString &model) const;
    /// Why the person's models.json is not used; nothing when it is, or when there is none.
    [[nodiscard]] const std::optional<Failure> &trouble() const { return m_trouble; }

    /// Notes the windows that a service listed.
    void learn(const Service &service, const QList<ModelInfo> &models);
    /// Whether OpenRouter's list would be worth fetching: there is none, or it is a day old.
    [[nodiscard]] bool wantsOpenRouter(const QDateTime &now) const;
    /// Uses and keeps it; what cannot be read leaves the earlier one.
    void keepOpenRouter(const QByteArray &json, const QDateTime &now);

private:
    QString m_dataDir;
    ModelTable m_own;
    ModelTable m_openRouter;
    QDateTime m_openRouterFrom;
    QHash<QString, qint64> m_listed; ///< `service/model` → window
    std::optional<Failure> m_trouble;
};

} // namespace moai
