// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowMain.h"

#include "BotDoor.h"
#include "CommandLine.h"
#include "Desktop.h"
#include "FileOpening.h"
#include "LogKeeping.h"
#include "settings/Languages.h"
#include "SingleInstance.h"
#include "StoreFailurePage.h"
#include "TerminationSignals.h"
#include "theme/Look.h"
#include "theme/Theme.h"
#include "Translations.h"
#include "Wiring.h"

#include <QApplication>

namespace moai {
namespace {

int tellStoreFailure(QApplication &application, const Failure &failure)
{
    StoreFailurePage page(failure);
    page.show();
    application.setQuitOnLastWindowClosed(true);
    (void)QApplication::exec();
    return StoreUnusable;
}

} // namespace

int runWindow(QApplication &application, const QString &dataDir, const Summons &summons)
{
    Translations translations(application);
    applyTheme(application);
    const FileOpening opening(application);
    SingleInstance instance;
    const Result<bool> first = instance.claim(dataDir);
    if (!first)
        return tellStoreFailure(application, first.error());
    if (!*first && instance.handOver(wordsOf(summons)))
        return AllAnswered;
    if (!*first)
        return tellStoreFailure(
            application,
            {FailureKind::Storage,
             QCoreApplication::translate("WindowMain",
                                         "Another Moai has this data directory open and does not "
                                         "answer. Close it, then start again."),
             {}});

    auto core = Wiring::open(dataDir);
    if (!core)
        return tellStoreFailure(application, core.error());
    Wiring &parts = **core;
    keepLog(dataDir, parts.settings);
    translations.use(parts.settings.get(uiLanguage));
    followLook(parts.settings);
    BotDoor telegram(
        dataDir, parts.botToken,
        {parts.projects, parts.discussions, parts.roundtable, parts.telegram, parts.settings},
        parts.clock);
    Desktop desktop({parts.projects, parts.discussions, parts.roundtable, parts.catalogue,
                     parts.keys, parts.settings, parts.telegram, telegram, parts.library,
                     parts.health});
    // Ending stores what still runs before the program does.
    application.setQuitOnLastWindowClosed(false);
    QObject::connect(&desktop, &Desktop::ended, &application, &QCoreApplication::quit);
    TerminationSignals termination;
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &desktop, &Desktop::keep);
    QObject::connect(&termination, &TerminationSignals::requested, &desktop, &Desktop::quit);
    QObject::connect(&instance, &SingleInstance::argumentsReceived, &desktop,
                     [&desktop](const QStringList &words) { desktop.answer(summonsOf(words)); });
    QObject::connect(&opening, &FileOpening::summoned, &desktop, &Desktop::answer);
    // Later: the choice may be made in a part of the window that will be gone then.
    QObject::connect(
        &parts.settings, &Settings::changed, &desktop,
        [&](const QString &key) {
            if (key == QLatin1StringView(uiLanguage.key)) {
                translations.use(parts.settings.get(uiLanguage));
                desktop.renew();
            }
        },
        Qt::QueuedConnection);
    desktop.start({summons.errands, {}, summons.inBackground}); // Qt used the token up itself
    telegram.start();
    return QApplication::exec();
}

} // namespace moai
