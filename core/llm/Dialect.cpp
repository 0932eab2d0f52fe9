// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Dialect.h"

namespace moai {

// Each is defined in the file of its name.
extern const Dialect openAiDialect;
extern const Dialect openAiResponsesDialect;
extern const Dialect anthropicDialect;
extern const Dialect geminiDialect;
extern const Dialect ollamaDialect;

const Dialect &dialectFor(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::OpenAi:
        return openAiDialect;
    case ServiceKind::OpenAiResponses:
        return openAiResponsesDialect;
    case ServiceKind::Anthropic:
        return anthropicDialect;
    case ServiceKind::Gemini:
        return geminiDialect;
    case ServiceKind::Ollama:
        return ollamaDialect;
    }
    Q_UNREACHABLE();
}

} // namespace moai
