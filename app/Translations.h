// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace moai {

/// Gives the program its texts in the first of the locale's languages that there is, and Qt's own
/// texts with them; English, with its plurals, when there is none. Before the first window.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace moai
