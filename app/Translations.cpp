// SPDX-License-Identifier: GPL-3.0-or-later
#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name,
             const QString &directory)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, directory))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString ours = u":/moai/translations"_s;
    if (install(application, locale, u"moai"_s, ours))
        install(application, locale, u"qtbase"_s,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else
        install(application, QLocale(QLocale::English), u"moai"_s, ours);
}

} // namespace moai
