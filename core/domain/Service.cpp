// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Service.h"

#include "base/EnumNames.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kKinds = enumNames<ServiceKind>({
    {ServiceKind::OpenAi, "openai"_L1},
    {ServiceKind::OpenAiResponses, "openai-responses"_L1},
    {ServiceKind::Anthropic, "anthropic"_L1},
    {ServiceKind::Gemini, "gemini"_L1},
    {ServiceKind::Ollama, "ollama"_L1},
});

} // namespace

QString toName(ServiceKind kind)
{
    return kKinds.nameOf(kind);
}

std::optional<ServiceKind> serviceKindFromName(QStringView name)
{
    return kKinds.valueOf(name);
}

} // namespace moai
