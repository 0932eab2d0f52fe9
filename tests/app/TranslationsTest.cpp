// SPDX-License-Identifier: GPL-3.0-or-later
#include "Translations.h"
#include "SingleInstance.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace moai;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void germanIsSpokenWhereGermanIsWanted_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *name : {"de", "de_DE", "de_AT", "de_CH"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void germanIsSpokenWhereGermanIsWanted()
    {
        QFETCH(const QString, locale);
        QVERIFY(failure().startsWith(u"Moai cannot write to"_s));
        installTranslations(*qApp, QLocale(locale));
        QVERIFY2(failure().startsWith(u"Moai kann nicht nach"_s), qPrintable(failure()));
    }

    void aLanguageWithoutTextsGetsEnglish()
    {
        installTranslations(*qApp, QLocale(QLocale::Basque));
        QVERIFY(failure().startsWith(u"Moai cannot write to"_s));
        QVERIFY(qApp->findChild<QTranslator *>());
    }

    void theCLocaleGetsEnglish()
    {
        installTranslations(*qApp, QLocale::c());
        QVERIFY(failure().startsWith(u"Moai cannot write to"_s));
        QVERIFY(qApp->findChild<QTranslator *>());
    }

private:
    static QString failure()
    {
        SingleInstance instance;
        const auto claimed = instance.claim(u"/dev/null/moai"_s);
        return claimed ? QString() : claimed.error().sentence;
    }
};

MOAI_TEST(TranslationsTest)
#include "TranslationsTest.moc"
