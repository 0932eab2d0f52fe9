// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Languages.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

struct Language {
    const char *code;
    const char16_t *name;
};

constexpr std::array all{
    Language{"de", u"Deutsch"},     Language{"en", u"English"}, Language{"es", u"Español"},
    Language{"fr", u"Français"},    Language{"ar", u"العربية"}, Language{"ja", u"日本語"},
    Language{"zh_CN", u"简体中文"},
};

bool isSame(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const Language &language : all)
        codes += QString::fromLatin1(language.code);
    return codes;
}

QString nameOfLanguage(const QString &language)
{
    const auto *found = std::find_if(all.begin(), all.end(), [&language](const Language &one) {
        return language == QLatin1StringView(one.code);
    });
    return found == all.end() ? QString() : QString::fromUtf16(found->name);
}

QString languageFor(const QLocale &system)
{
    for (const QString &wanted : system.uiLanguages())
        for (const QString &language : languages())
            if (isSame(QLocale(wanted), QLocale(language)))
                return language;
    return u"en"_s;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    if (!languages().contains(language) || isSame(QLocale(language), system))
        return system;
    return QLocale(language);
}

} // namespace moai
