// SPDX-License-Identifier: GPL-3.0-or-later
#include "Translations.h"
#include "settings/Languages.h"
#include "SingleInstance.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    /// A sentence of the program's.
    static QString sentence()
    {
        SingleInstance instance;
        const auto claimed = instance.claim(u"/dev/null/moai"_s);
        return claimed ? QString() : claimed.error().sentence;
    }
    static QString claims(int count)
    {
        return QCoreApplication::translate("MapWords", "%n claim(s)", nullptr, count);
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theSystemsLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *locale, const char *language) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(language);
        };
        for (const char *german : {"de", "de_DE", "de_AT", "de_CH"})
            row(german, "de");
        for (const char *english : {"en", "en_GB", "C", "eu", "he", "sr_Latn"})
            row(english, "en");
        for (const char *simplified : {"zh", "zh_CN", "zh_SG", "zh_Hans", "zh_Hans_HK"})
            row(simplified, "zh_CN");
        for (const char *traditional : {"zh_TW", "zh_HK", "zh_Hant"})
            row(traditional, "en");
        for (const char *arabic : {"ar", "ar_EG", "ar_AE", "ar_MA"})
            row(arabic, "ar");
        row("es_MX", "es");
        row("fr_CA", "fr");
        row("ja_JP", "ja");
    }
    void theSystemsLanguageIsSpoken()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, language);
        const Translations translations(*qApp, QLocale(locale));
        QCOMPARE(translations.language(), language);
        QCOMPARE(QLocale(), QLocale(locale)); // numbers stay the system's
        QCOMPARE(sentence().startsWith(u"Moai cannot write to"_s), language == u"en"_s);
    }

    void theChosenLanguageComesAtOnceAndGoesAtOnce()
    {
        Translations translations(*qApp, QLocale(u"fr_CA"_s));
        translations.use(u"de"_s);
        QVERIFY2(sentence().startsWith(u"Moai kann nicht nach"_s), qPrintable(sentence()));
        QCOMPARE(QLocale(), QLocale(u"de_DE"_s));
        translations.use(u"zh_CN"_s);
        QVERIFY(!sentence().startsWith(u"Moai kann"_s));
        translations.use({});
        QCOMPARE(translations.language(), u"fr"_s);
        QCOMPARE(QLocale(), QLocale(u"fr_CA"_s));
        translations.use(u"tlh"_s); // settings.ini is edited by hand
        QCOMPARE(translations.language(), u"fr"_s);
    }

    void theSystemsRegionStaysWithItsLanguage()
    {
        Translations translations(*qApp, QLocale(u"de_AT"_s));
        translations.use(u"de"_s);
        QCOMPARE(QLocale(), QLocale(u"de_AT"_s));
        translations.use(u"es"_s);
        QCOMPARE(QLocale(), QLocale(u"es_ES"_s));
    }

    void aLineBeginsWhereTheTextsDo()
    {
        Translations translations(*qApp, QLocale(u"he_IL"_s));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight); // English is what is shown
        translations.use(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        translations.use(u"ja"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void countsAreWrittenAsAllOtherNumbers_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void countsAreWrittenAsAllOtherNumbers()
    {
        QFETCH(const QString, language);
        Translations translations(*qApp, QLocale::c());
        translations.use(language);
        const QString text = claims(12'345);
        QVERIFY2(text.contains(QLocale().toString(12'345)), qPrintable(text));
    }

    void withoutTranslationsTheSourceIsSpoken()
    {
        {
            const Translations translations(*qApp, QLocale(u"de_DE"_s));
            QVERIFY(!sentence().startsWith(u"Moai cannot"_s));
        }
        QVERIFY(sentence().startsWith(u"Moai cannot write to"_s));
    }

    void everyLanguageNamesItself()
    {
        for (const QString &language : languages())
            QVERIFY2(!nameOfLanguage(language).isEmpty(), qPrintable(language));
        QVERIFY(nameOfLanguage(u"tlh"_s).isEmpty());
    }
};

MOAI_TEST(TranslationsTest)
#include "TranslationsTest.moc"
