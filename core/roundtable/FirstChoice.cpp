// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/FirstChoice.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString bareName(const QString &model)
{
    return model.mid(model.lastIndexOf(u'/') + 1).toLower();
}

/// The less, the better for a first table.
std::tuple<int, int, qint64, int, QString> rankOf(const KnownModel &model)
{
    static const QRegularExpression unsettled(
        u"preview|beta|exp(?![a-z])|alpha|nightly|deprecated"_s);
    static const QRegularExpression dated(u"\\d{6,}|\\d{4}-\\d{2}-\\d{2}|-\\d{4}\\z"_s);
    const QString name = bareName(model.id);
    // Around what a good everyday model costs; far dearer ones are for special questions.
    constexpr qint64 kEveryday = 3'000'000; // micro dollars for a million tokens
    const qint64 distance = model.input ? std::abs(model.input->micro - kEveryday) : kEveryday;
    return {unsettled.match(name).hasMatch() ? 1 : 0, model.input ? 0 : 1, distance,
            dated.match(name).hasMatch() ? 1 : 0, name};
}

} // namespace

QString familyOf(const QString &model)
{
    struct Family {
        QLatin1StringView mark;
        QLatin1StringView name;
    };
    static constexpr std::array kFamilies{
        Family{"claude"_L1, "claude"_L1},     Family{"gemini"_L1, "gemini"_L1},
        Family{"gemma"_L1, "gemini"_L1},      Family{"deepseek"_L1, "deepseek"_L1},
        Family{"grok"_L1, "grok"_L1},         Family{"gpt"_L1, "gpt"_L1},
        Family{"codestral"_L1, "mistral"_L1}, Family{"ministral"_L1, "mistral"_L1},
        Family{"mixtral"_L1, "mistral"_L1},   Family{"magistral"_L1, "mistral"_L1},
        Family{"mistral"_L1, "mistral"_L1},   Family{"llama"_L1, "llama"_L1},
        Family{"qwen"_L1, "qwen"_L1},         Family{"qwq"_L1, "qwen"_L1},
        Family{"command"_L1, "command"_L1},   Family{"phi"_L1, "phi"_L1},
    };
    const QString name = bareName(model);
    for (const Family &family : kFamilies)
        if (name.contains(family.mark))
            return family.name;
    static const QRegularExpression reasoning(u"\\Ao\\d"_s);
    if (reasoning.match(name).hasMatch())
        return u"gpt"_s;
    // practice-sage, practice-scout: what follows tells them apart
    if (name.startsWith("practice-"_L1))
        return name;
    const auto letters =
        std::find_if_not(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    const QString word = name.left(letters - name.begin());
    return word.isEmpty() ? name : word;
}

bool canTalk(const QString &model)
{
    static const QRegularExpression other(
        u"embed|whisper|tts|dall-e|image|moderation|rerank|transcribe|realtime|audio|imagen|veo|"
        "sora|ocr|guard|bge-|nomic|babbage|davinci|lyria|\\baqa\\b"_s);
    return !other.match(bareName(model)).hasMatch();
}

QList<qsizetype> firstChoice(const QList<KnownModel> &models, int most)
{
    QList<qsizetype> order;
    QStringList services;
    for (qsizetype i = 0; i < models.size(); ++i) {
        if (canTalk(models[i].id))
            order.append(i);
        if (!services.contains(models[i].service))
            services.append(models[i].service);
    }
    std::stable_sort(order.begin(), order.end(), [&models](qsizetype a, qsizetype b) {
        return rankOf(models[a]) < rankOf(models[b]);
    });
    QList<qsizetype> chosen;
    QSet<QString> families;
    bool any = true;
    while (any && chosen.size() < most) {
        any = false;
        for (const QString &service : std::as_const(services)) {
            const auto next = std::find_if(order.begin(), order.end(), [&](qsizetype i) {
                return models[i].service == service && !families.contains(familyOf(models[i].id));
            });
            if (next == order.end() || chosen.size() >= most)
                continue;
            families.insert(familyOf(models[*next].id));
            chosen.append(*next);
            any = true;
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace moai
