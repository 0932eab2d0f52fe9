// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

/// The CJK faces share code points but not shapes: the person's language comes first.
QStringList cjkFamilies(const QString &stem)
{
    QStringList suffixes{u"SC"_s, u"JP"_s, u"KR"_s, u"TC"_s};
    const QLocale locale;
    const QString own = locale.language() == QLocale::Japanese                 ? u"JP"_s
                        : locale.language() == QLocale::Korean                 ? u"KR"_s
                        : locale.script() == QLocale::TraditionalChineseScript ? u"TC"_s
                                                                               : u"SC"_s;
    suffixes.removeOne(own);
    suffixes.prepend(own);
    QStringList families;
    for (const auto &suffix : suffixes)
        families += stem + u' ' + suffix;
    return families;
}

/// The name behind an alias such as "Sans Serif", or the name itself. Qt falls back family by
/// family only for names that exist.
QString realFamily(const QFont &font)
{
    return QFontInfo(font).family();
}

QStringList present(const QStringList &wanted)
{
    QStringList families;
    for (const auto &family : wanted)
        if (!families.contains(family) && QFontDatabase::hasFamily(family))
            families += family;
    return families;
}

constexpr qreal smallestReadable = 10; // points; a desktop without settings says 9

} // namespace

QStringList textFamilies()
{
    const QFont desktop = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    return present(QStringList{realFamily(desktop), u"Noto Sans"_s, u"Noto Color Emoji"_s} +
                   cjkFamilies(u"Noto Sans CJK"_s) + QStringList{u"DejaVu Sans"_s});
}

QStringList codeFamilies()
{
    const QFont desktop = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    return present(QStringList{u"JetBrains Mono"_s, u"Fira Code"_s, u"Cascadia Mono"_s,
                               u"Noto Sans Mono"_s, realFamily(desktop), u"DejaVu Sans Mono"_s,
                               u"Noto Color Emoji"_s} +
                   cjkFamilies(u"Noto Sans Mono CJK"_s));
}

QFont textFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies(textFamilies());
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestReadable)
        font.setPointSizeF(smallestReadable);
    return font;
}

QFont codeFont(const QFont &text)
{
    QFont font = scaled(text, 0.92);
    font.setFamilies(codeFamilies());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace moai
