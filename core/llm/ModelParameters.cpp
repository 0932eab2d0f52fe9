// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ModelParameters.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// `anthropic/claude-opus-4.7` → `claude-opus-4.7`
QString bareName(const QString &model)
{
    return model.mid(model.lastIndexOf(u'/') + 1).toLower();
}

bool matches(const QString &name, const QString &pattern)
{
    return QRegularExpression(u"\\A(?:"_s + pattern + u")"_s).match(name).hasMatch();
}

/// Its generation times ten (`claude-sonnet-4-6` → 46, `claude-3-opus-…` → 30); 0: not known.
int claudeGeneration(const QString &name)
{
    // A number of three and more digits is a date.
    static const QRegularExpression form(
        u"\\Aclaude-(?:[a-z]+-)?(\\d{1,2})(?:[-.](\\d)(?!\\d))?(?![.\\d])"_s);
    const auto match = form.match(name);
    return match.hasMatch() ? match.captured(1).toInt() * 10 + match.captured(2).toInt() : 0;
}

QStringList efforts()
{
    return {u"low"_s, u"medium"_s, u"high"_s};
}

TakenParameters ofKind(const Service &service)
{
    TakenParameters taken;
    taken.efforts = efforts();
    if (service.kind == ServiceKind::Anthropic) {
        taken.mostTemperature = 1;
        taken.both =
            false; // https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking
    } else if (service.kind == ServiceKind::Ollama) {
        taken.efforts = {u"medium"_s}; // `think` is yes or no
    } else if (service.url.host().endsWith("mistral.ai"_L1)) {
        taken.mostTemperature = 1.5; // https://docs.mistral.ai/api
        taken.efforts.clear();       // refuses fields that it does not know
    }
    return taken;
}

void heedOpenAi(const QString &name, TakenParameters &taken)
{
    // https://platform.openai.com/docs/guides/reasoning
    const bool chats = matches(name, u"gpt-3|gpt-4|chatgpt-|gpt-\\d+(\\.\\d+)?-chat"_s);
    const bool reasons = matches(name, u"o\\d+(?![a-z\\d])|gpt-([5-9]|\\d\\d)"_s) && !chats;
    if (reasons)
        taken.mostTemperature.reset();
    if (chats || matches(name, u"o1-(mini|preview)"_s))
        taken.efforts.clear();
}

void heedClaude(const QString &name, TakenParameters &taken)
{
    if (!name.startsWith("claude"_L1))
        return;
    const int generation = claudeGeneration(name);
    if (taken.mostTemperature)
        taken.mostTemperature = 1;
    taken.both = false;
    if ((generation > 0 && generation < 37) || name.startsWith("claude-instant"_L1))
        taken.efforts.clear();
    if (thinksAdaptively(name))
        taken.mostTemperature.reset();
}

void heedOthers(const Service &service, const QString &name, TakenParameters &taken)
{
    // Thinking came with Gemini 2.5: https://ai.google.dev/gemini-api/docs/thinking
    // Grok 4 answers 400 to an effort: https://docs.x.ai/docs/guides/reasoning
    if (matches(name,
                u"gemini-1|gemini-2\\.0|gemma-?[1-3]|grok-4(-0709|-latest|-fast|-1-fast|\\z)"_s))
        taken.efforts.clear();
    if (service.kind != ServiceKind::Ollama)
        return;
    // https://ollama.com/search?c=thinking: others answer 400
    if (name.startsWith("gpt-oss"_L1))
        taken.efforts = efforts();
    else if (matches(name, u"llama|codellama|gemma|mistral|mixtral|phi[34](?!.*reasoning)|qwen2"_s))
        taken.efforts.clear();
}

} // namespace

TakenParameters takenParameters(const Service &service, const QString &model)
{
    const QString name = bareName(model);
    TakenParameters taken = ofKind(service);
    heedOpenAi(name, taken);
    heedClaude(name, taken);
    heedOthers(service, name, taken);
    return taken;
}

bool thinksAdaptively(const QString &model)
{
    return claudeGeneration(bareName(model)) >= 47;
}

} // namespace moai
