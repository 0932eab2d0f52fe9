// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Languages.h"
#include "support/PseudoLanguage.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "theme/Look.h"
#include "theme/ThemeSettings.h"
#include "Translations.h"
#include "ui/layout/Misfits.h"
#include "ui/WindowRig.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QRegularExpression>

#include <functional>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// A page of the program: its name, and how a person gets to it.
struct Page {
    const char *name;
    std::function<void(MainWindow &)> open;
    bool isDialog = true;
};

std::function<void(MainWindow &)> view(View view)
{
    return [view](MainWindow &window) {
        window.showView(view);
    };
}

std::function<void(MainWindow &)> settingsPage(const QString &id)
{
    return [id](MainWindow &window) {
        window.openSettings(id);
    };
}

/// A new page is one more line.
const QList<Page> &pages()
{
    static const QList<Page> all{
        {"columns", view(View::Columns), false},
        {"transcript", view(View::Transcript), false},
        {"map", view(View::Map), false},
        {"roster", &MainWindow::editRoster},
        {"project", &MainWindow::editProject},
        {"new project", &MainWindow::newProject},
        {"services", &MainWindow::editServices},
        {"shortcuts", &MainWindow::showShortcuts},
        {"export", &MainWindow::exportDiscussion},
        {"general", settingsPage(u"general"_s)},
        {"appearance", settingsPage(u"appearance"_s)},
        {"desktop", settingsPage(u"desktop"_s)},
        {"shortcuts' page", settingsPage(u"shortcuts"_s)},
        {"telegram", settingsPage(u"telegram"_s)},
        {"logs", settingsPage(u"logs"_s)},
        {"new discussion", &MainWindow::startDiscussion, false},
        {"welcome", &MainWindow::showWelcome, false},
    };
    return all;
}

QDialog *dialogOf(const MainWindow &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private:
    static QStringList troublesOf(WindowRig &rig, const Page &page)
    {
        settle(); // the dialog before has gone
        page.open(rig.window());
        QPointer<QDialog> dialog;
        if (page.isDialog && !until([&] { return (dialog = dialogOf(rig.window())); }))
            return {QString::fromLatin1(page.name) + u": did not open"_s};
        settle();
        if (page.isDialog && !dialog)
            return {QString::fromLatin1(page.name) + u": went away"_s};
        QWidget &shown = dialog ? static_cast<QWidget &>(*dialog) : rig.window();
        keepPicture(shown, page);
        QStringList troubles = misfits(shown);
        for (QString &trouble : troubles)
            trouble.prepend(QString::fromLatin1(page.name) + u": "_s);
        if (dialog) {
            dialog->reject();
            (void)until([&] { return !dialog || !dialog->isVisible(); });
        }
        return troubles;
    }

    /// For people to look at: into the folder that MOAI_SCREENS names, see script/screens.
    static void keepPicture(QWidget &shown, const Page &page)
    {
        const QString folder = qEnvironmentVariable("MOAI_SCREENS");
        if (folder.isEmpty())
            return;
        QString name = QString::fromLatin1(page.name) + u'-' +
                       QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        name.remove(QRegularExpression(u"[ %',]"_s));
        QVERIFY2(shown.grab().save(QDir(folder).filePath(name)), qPrintable(folder));
    }

    /// Layouts answer each other by posted events.
    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }

    void everyTextFitsOnEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("fontPercent");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int percent : {100}) {
            for (const QString &language : languages())
                QTest::addRow("%s, %d %%", qPrintable(language), percent)
                    << language << percent << QLocale(language).textDirection();
            QTest::addRow("longer, %d %%", percent) << QString() << percent << Qt::LeftToRight;
            QTest::addRow("longer, mirrored, %d %%", percent)
                << QString() << percent << Qt::RightToLeft;
        }
    }
    void everyTextFitsOnEveryPage()
    {
        QFETCH(const QString, language);
        QFETCH(const int, fontPercent);
        QFETCH(const Qt::LayoutDirection, direction);
        Translations translations(*qApp, QLocale(QLocale::English));
        translations.use(language);
        PseudoLanguage longer;
        if (language.isEmpty())
            QCoreApplication::installTranslator(&longer);
        QGuiApplication::setLayoutDirection(direction);
        Look look;
        look.fontPercent = fontPercent;
        setLook(look);
        WindowRig rig;
        rig.window().resize(1024, 700);
        QVERIFY(rig.ask(u"Why is the sky blue? [fail scout 429]"_s));
        QStringList troubles;
        for (const Page &page : pages())
            troubles += troublesOf(rig, page);
        rig.close();
        setLook({});
        for (const QString &trouble : std::as_const(troubles))
            qWarning("%s", qPrintable(trouble)); // one by one: a message of QTest is cut
        QVERIFY(troubles.isEmpty());
    }

    void whatDoesNotFitIsFound()
    {
        QWidget page;
        page.resize(200, 100);
        auto *label = new QLabel(u"A rather long text that does not fit"_s, &page);
        label->setGeometry(0, 0, 50, 30);
        auto *over = new QLabel(u"x"_s, &page);
        over->setGeometry(20, 0, 50, 30);
        auto *out = new QLabel(u"y"_s, &page);
        out->setGeometry(190, 0, 50, 30);
        page.show();
        for (QLabel *each : {label, over, out})
            each->show();
        const QString all = misfits(page).join(u'\n');
        QVERIFY2(all.contains(u"wants"_s) && all.contains(u"overlaps"_s) &&
                     all.contains(u"reaches outside"_s),
                 qPrintable(all));
    }

    void aLongerTextKeepsItsPlaces()
    {
        QCOMPARE(pseudo(u"%1 of %Ln\n"_s), u"%1 öf %Ln öööö\n"_s);
        QVERIFY(pseudo(u"Ask `/open` <b>&File</b>"_s).contains(u"`/open` <b>&F"_s));
    }
};

MOAI_TEST(PagesTest)
#include "PagesTest.moc"
