// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/KnownModel.h"

#include <QList>
#include <QString>

namespace moai {

/// Who made a model, as far as its id tells: `claude gpt gemini llama qwen mistral …`; else the
/// letters that it begins with. The same family twice at a table mostly agrees with itself.
[[nodiscard]] QString familyOf(const QString &model);

/// Whether the model is one to talk to: not for embeddings, images, speech or moderation.
[[nodiscard]] bool canTalk(const QString &model);

/// A sensible first table out of what the services offer: up to `most` models of different
/// families, the services in turn; of a family the one that is neither the dearest nor a preview,
/// as far as that is known. Gives back places in `models`, in their order. Pure.
[[nodiscard]] QList<qsizetype> firstChoice(const QList<KnownModel> &models, int most = 3);

} // namespace moai
