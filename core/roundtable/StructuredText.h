// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

// Tolerant reading of answers that were asked for in a form. Models put prose around JSON, change
// the spelling of keys, or write headings instead. What is there is read; what is not there, or has
// the wrong type, stays empty: nothing is guessed or mended. Pure; the time is bounded for any
// text.

namespace moai {

/// A JSON object in a text.
struct FoundObject {
    QJsonObject json;
    Reading reading = Reading::Json; ///< Json: it is the whole text; Fenced: it stands in it
};

/// The whole text when it is an object that fits, else the first object inside it that does. Of a
/// key that comes twice the last value counts.
[[nodiscard]] std::optional<FoundObject>
findObject(const QString &text, const std::function<bool(const QJsonObject &)> &fits);

/// The value of the first of these keys that is there and not null; letter case, `_`, `-` and
/// spaces do not matter. Names are given in lower case without those. Undefined: none.
[[nodiscard]] QJsonValue fieldOf(const QJsonObject &json, const QStringList &names);
/// A string, trimmed; a number as its digits; empty for everything else.
[[nodiscard]] QString wordsIn(const QJsonValue &value);
/// The words of a list's entries, or of a single one; entries that are objects give the first of
/// `names`. Empty ones are left out.
[[nodiscard]] QStringList listIn(const QJsonValue &value, const QStringList &names);

/// A label as `Agreed:`, `**Agreed**:`, `## Agreed points` …
struct Label {
    QString key;
    QStringList names; ///< in lower case
};

/// The lines under each label, by key; only those that are there. Lines before the first label are
/// nobody's. A label that comes again goes on.
[[nodiscard]] QHash<QString, QStringList> labelledSections(const QString &text,
                                                           const std::vector<Label> &labels);
/// The section as one text.
[[nodiscard]] QString textOf(const QStringList &lines);
/// The section's bullets or numbered points; without any, its paragraphs. `none`, `n/a` and `-` are
/// no points.
[[nodiscard]] QStringList pointsOf(const QStringList &lines);
/// The line without its bullet or number; nothing when it has none.
[[nodiscard]] std::optional<QString> withoutBullet(const QString &line);

} // namespace moai
