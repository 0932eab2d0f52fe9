// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Money.h"
#include "domain/Service.h"
#include "domain/Usage.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace moai {

/// What a model charges for a million tokens. Tokens that a service reads from its cache cost
/// less, but usage does not tell them apart: what is computed is never too little.
struct Tariff {
    struct Rates {
        Money input;
        Money output;
        std::optional<Money> cached; ///< for people to see

        bool operator==(const Rates &) const = default;
    };

    Rates rates;
    qint64 longFrom = 0; ///< questions of more tokens than this are charged at `longRates`; 0: none
    Rates longRates;

    [[nodiscard]] bool isFree() const { return *this == Tariff(); }
    /// Rounded up to a millionth of a dollar.
    [[nodiscard]] Money priceOf(qint64 input, qint64 output) const;
    /// Nothing when the service told too little; what is free costs 0 all the same.
    [[nodiscard]] std::optional<Money> priceOf(const Usage &usage) const;
    bool operator==(const Tariff &) const = default;
};

/// What is known of a model; unset is unknown.
struct ModelFact {
    std::optional<qint64> contextWindow; ///< tokens, question and answer together
    std::optional<Tariff> tariff;
    QDate asOf;     ///< of the tariff
    QString source; ///< of the tariff: an address; empty: not told

    bool operator==(const ModelFact &) const = default;
};

/// A list of models with what is known of them, as read from a models.json:
///
///     {"models": [{"provider": "openai", "model": "gpt-4o-mini*", "context": 128000,
///                  "input": 0.15, "cached": 0.075, "output": 0.6,
///                  "long": {"from": 200000, "input": 0.3, "output": 1.2},
///                  "as_of": "2025-07-04", "source": "https://…"}]}
///
/// `provider` is a preset's name or a service's own; left out, it stands for any. `model` may hold
/// `*` for any characters; of several that match, the one with the most other characters counts,
/// and one for this provider before one for any. Prices are US dollars for a million tokens; what
/// is unknown is left out, 0 is free. Pure.
class ModelTable
{
public:
    /// Fails with kind `invalid` and a sentence that names the entry.
    [[nodiscard]] static Result<ModelTable> fromJson(const QByteArray &json);
    /// OpenRouter's own list of its models, which carries prices and context windows. What is not
    /// readable in it is left out. `asOf` is the day it was fetched.
    [[nodiscard]] static Result<ModelTable> fromOpenRouter(const QByteArray &json, QDate asOf);
    /// resources/models.json
    [[nodiscard]] static const ModelTable &builtIn();

    [[nodiscard]] ModelFact factOf(const Service &service, const QString &model) const;
    /// The smallest context window of a model of that name, whoever serves it; `vendor/` before a
    /// name and `:tag` behind it do not count.
    [[nodiscard]] std::optional<qint64> windowAnywhere(const QString &model) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry {
        QString provider; ///< empty: any
        QString pattern;
        ModelFact fact;
    };

    [[nodiscard]] static Result<Entry> readEntry(const QJsonObject &json);

    QList<Entry> m_entries;
};

/// Whether the service runs on the person's own machine and charges nothing: the practice table,
/// and services made from a preset for a local server.
[[nodiscard]] bool isFreeOfCharge(const Service &service);

} // namespace moai
