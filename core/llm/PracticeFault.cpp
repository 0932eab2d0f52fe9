// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeFault.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Kind = PracticeFault::Kind;

constexpr std::array<std::pair<QLatin1StringView, Kind>, 7> kWords{{
    {"cut"_L1, Kind::Cut},
    {"stall"_L1, Kind::Stall},
    {"html"_L1, Kind::Html},
    {"empty"_L1, Kind::Empty},
    {"length"_L1, Kind::Length},
    {"filter"_L1, Kind::Filter},
    {"error"_L1, Kind::StreamError},
}};

constexpr std::array kStatuses{400, 401, 402, 403, 404, 408, 413,
                               422, 429, 500, 502, 503, 504, 529};

/// Who fails when the marker names nobody.
constexpr auto kClumsyByDefault = "skeptic"_L1;

const QRegularExpression &marker()
{
    static const QRegularExpression expression(
        uR"(\[fail(?:\s+@?(?<who>[a-z][a-z0-9._-]*))??\s+(?<what>[a-z]+|\d{3})(?<once>\s+once)?\])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

std::optional<PracticeFault> faultNamed(const QString &name)
{
    for (const auto &[word, kind] : kWords)
        if (name.compare(word, Qt::CaseInsensitive) == 0)
            return PracticeFault{kind, 0, false};
    const int status = name.toInt();
    if (std::find(kStatuses.begin(), kStatuses.end(), status) != kStatuses.end())
        return PracticeFault{Kind::Status, status, false};
    return std::nullopt;
}

} // namespace

std::optional<PracticeFault> faultFor(const QString &handle, const QString &question)
{
    auto matches = marker().globalMatch(question);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString who =
            match.hasCaptured(u"who"_s) ? match.captured(u"who"_s) : QString(kClumsyByDefault);
        if (who.compare(handle, Qt::CaseInsensitive) != 0)
            continue;
        if (auto fault = faultNamed(match.captured(u"what"_s))) {
            fault->once = match.hasCaptured(u"once"_s);
            return fault;
        }
    }
    return std::nullopt;
}

QString withoutFaults(const QString &question)
{
    QString rest = question;
    return rest.remove(marker()).simplified();
}

} // namespace moai
