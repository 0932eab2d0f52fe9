// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/BodySniffer.h"

#include <algorithm>
#include <array>

namespace moai {
namespace {

constexpr QByteArrayView kByteOrderMark{"\xEF\xBB\xBF"};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsFieldName(char c)
{
    return c == ':' || c == '\n' || c == '\r';
}

/// Whether the text starts with a line of an event stream; nothing while it is too short to tell.
std::optional<bool> looksLikeSse(QByteArrayView text)
{
    if (text.startsWith(':'))
        return true;
    constexpr std::array<QByteArrayView, 4> fields{"data", "event", "id", "retry"};
    for (const QByteArrayView field : fields) {
        if (text.size() <= field.size()) {
            if (field.startsWith(text))
                return std::nullopt;
        } else if (text.startsWith(field) && endsFieldName(text[field.size()])) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<BodyForm> sniffBody(QByteArrayView start, QByteArrayView contentType, Framing framing)
{
    if (kByteOrderMark.startsWith(start.first(std::min(start.size(), kByteOrderMark.size())))) {
        if (start.size() <= kByteOrderMark.size())
            return std::nullopt;
        start = start.sliced(kByteOrderMark.size());
    }
    const auto first = std::find_if_not(start.begin(), start.end(), isSpace);
    if (first == start.end())
        return std::nullopt;
    const QByteArrayView text = start.sliced(first - start.begin());
    if (text.front() == '{')
        return framing == Framing::Ndjson ? BodyForm::Ndjson : BodyForm::Json;
    if (text.front() == '[')
        return BodyForm::Json;
    if (text.front() == '<')
        return BodyForm::Alien;
    if (contentType.toByteArray().toLower().startsWith("text/event-stream"))
        return BodyForm::Sse;
    const auto isSse = looksLikeSse(text);
    if (!isSse)
        return std::nullopt;
    return *isSse ? BodyForm::Sse : BodyForm::Alien;
}

} // namespace moai
