// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Look.h"

#include "settings/Settings.h"
#include "theme/ThemeKeeper.h"
#include "theme/ThemeSettings.h"

#include <QApplication>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

ThemeKeeper &keeper()
{
    auto *found = qApp->findChild<ThemeKeeper *>();
    Q_ASSERT(found);
    return *found;
}

} // namespace

Look lookFrom(const Settings &settings)
{
    Look look;
    const QString scheme = settings.get(colourSchemeSetting);
    const QString contrast = settings.get(contrastSetting);
    const QString motion = settings.get(motionSetting);
    look.scheme = scheme == "dark"_L1    ? ColourScheme::Dark
                  : scheme == "light"_L1 ? ColourScheme::Light
                                         : ColourScheme::System;
    look.highContrast = contrast == "on"_L1    ? Wish::Yes
                        : contrast == "off"_L1 ? Wish::No
                                               : Wish::System;
    look.reducedMotion = motion == "reduced"_L1 ? Wish::Yes
                         : motion == "full"_L1  ? Wish::No
                                                : Wish::System;
    look.fontPercent =
        qBound(kLeastFontPercent, settings.get(fontPercentSetting), kMostFontPercent);
    return look;
}

void setLook(const Look &look)
{
    keeper().choose(look);
}

void followLook(const Settings &settings)
{
    setLook(lookFrom(settings));
    QObject::connect(&settings, &Settings::changed, &keeper(), [&settings] {
        if (const Look look = lookFrom(settings); look != keeper().look())
            setLook(look);
    });
}

bool isMotionReduced()
{
    const auto *found = qApp->findChild<ThemeKeeper *>();
    return found && found->isMotionReduced();
}

} // namespace moai
