// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace moai {

/// A key as people paste it, made what a service takes.
struct KeyText {
    QByteArray key;
    /// What was left out, in a sentence; empty: nothing that matters.
    QString note;
};

/// Drops white space around it, quotes, and what stood before it where it was copied:
/// `export OPENAI_API_KEY=`, `Authorization: Bearer `. Fails with kind `invalid` and a sentence
/// that says what to do, and never holds the key, when the rest cannot be one: white space within,
/// letters that no key has, the dots of a shortened one. Nothing at all is an empty key. Pure.
[[nodiscard]] Result<KeyText> readKeyText(QStringView pasted);

/// Overwrites the text in memory where it is, also for those who share it, and empties it.
void wipe(QString &secret);

} // namespace moai
