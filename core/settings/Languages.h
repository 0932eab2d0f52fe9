// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

#include <QStringList>

class QLocale;

namespace moai {

/// The language of the window: one of languages(); empty: the system's. The terminal's forms follow
/// the environment alone.
inline const Setting<QString> uiLanguage{"ui/language", QString()};

/// Every language that there are texts in, in the alphabetical order of their own names:
/// `de`, `en`, `es`, … `zh_CN`; named as the files of translations/ are.
[[nodiscard]] QStringList languages();

/// What the language's speakers call it, never translated; empty for one that is not of
/// languages().
[[nodiscard]] QString nameOfLanguage(const QString &language);

/// The first of the system's languages that there are texts in; `en` when there is none. Simplified
/// Chinese is not offered to who reads the traditional characters.
[[nodiscard]] QString languageFor(const QLocale &system);

/// How dates, numbers and money are written in that language: with the habits of the system's
/// region when the system speaks it too. An empty or unknown one: as the system does.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

} // namespace moai
