// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "domain/Service.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace moai {

/// A model that a service offers, with what is known of it. What nobody tells is unset, never 0.
struct KnownModel {
    QString service; ///< its name
    QString id;
    QString name;                        ///< for people; may equal the id
    std::optional<qint64> contextWindow; ///< tokens, question and answer together
    std::optional<Money> input;          ///< for a million tokens; 0 is free
    std::optional<Money> output;

    bool operator==(const KnownModel &) const = default;
};

} // namespace moai

Q_DECLARE_METATYPE(moai::KnownModel)
