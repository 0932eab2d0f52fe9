// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogKeeping.h"

#include "base/Log.h"
#include "settings/LogSettings.h"
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace moai {

void keepLog(const QString &dataDir, Settings &settings)
{
    const auto follow = [&settings] {
        setVerboseLog(settings.get(verboseLog));
    };
    QObject::connect(&settings, &Settings::changed, &settings, [follow](const QString &key) {
        if (key == QLatin1StringView(verboseLog.key))
            follow();
    });
    follow();
    if (const auto kept = keepLogIn(QDir(dataDir).filePath(u"log"_s)); !kept)
        qCWarning(uiLog).noquote() << kept.error().sentence;
    if (const auto &trouble = settings.trouble())
        qCWarning(settingsLog).noquote() << trouble->sentence;
    qCInfo(uiLog).noquote() << "Moai" << QCoreApplication::applicationVersion() << "with Qt"
                            << qVersion() << "has started.";
}

} // namespace moai
