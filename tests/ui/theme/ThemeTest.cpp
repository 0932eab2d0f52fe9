// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"
#include "settings/Settings.h"
#include "support/TestMain.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Look.h"
#include "theme/ThemeSettings.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QIcon>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2's relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = qMax(luminance(a), luminance(b));
    const double darker = qMin(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

double distance(const QColor &a, const QColor &b)
{
    const auto square = [](double x) {
        return x * x;
    };
    return std::sqrt(square(a.redF() - b.redF()) + square(a.greenF() - b.greenF()) +
                     square(a.blueF() - b.blueF()));
}

QColor middleOf(QWidget &widget)
{
    return widget.grab().toImage().pixelColor(widget.width() / 2, widget.height() / 2);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qunsetenv("MOAI_THEME");
        applyTheme(*qApp);
    }

    void cleanup()
    {
        qunsetenv("MOAI_THEME");
        setColourScheme(ColourScheme::Light);
    }

    void everyTextIsReadableOnEveryGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("atLeast");
        for (const Theme *t :
             {&lightTheme(), &darkTheme(), &lightContrastTheme(), &darkContrastTheme()}) {
            const double least = t->highContrast ? 7.0 : 4.5;
            const double leastMark = t->highContrast ? 4.0 : 3.0;
            const QByteArray mode =
                QByteArray(t->dark ? "dark" : "light") + (t->highContrast ? ", high contrast" : "");
            const QList<std::pair<const char *, QColor>> texts{{"text", t->text},
                                                               {"muted", t->muted},
                                                               {"accent", t->accent},
                                                               {"success", t->success},
                                                               {"warning", t->warning},
                                                               {"danger", t->danger},
                                                               {"keyword", t->code.keyword},
                                                               {"string", t->code.string},
                                                               {"number", t->code.number},
                                                               {"comment", t->code.comment}};
            const QList<std::pair<const char *, QColor>> grounds{{"window", t->window},
                                                                 {"surface", t->surface},
                                                                 {"raised", t->raised},
                                                                 {"codeSurface", t->codeSurface}};
            for (const auto &[name, colour] : texts)
                for (const auto &[ground, under] : grounds)
                    QTest::addRow("%s: %s on %s", mode.constData(), name, ground)
                        << colour << under << least;
            QTest::addRow("%s: onAccent on accent", mode.constData())
                << t->onAccent << t->accent << least;
            QTest::addRow("%s: text on selection", mode.constData())
                << t->text << t->selection << least;
            QTest::addRow("%s: ring on selection", mode.constData())
                << t->accent << t->selection << 3.0;
            if (t->highContrast)
                for (const auto &[ground, under] : grounds)
                    QTest::addRow("%s: outline on %s", mode.constData(), ground)
                        << t->faint << under << 3.0;
            for (int seat = 0; seat < 12; ++seat)
                for (const auto &[ground, under] : grounds)
                    QTest::addRow("%s: seat %d on %s", mode.constData(), seat, ground)
                        << t->seat(seat) << under << leastMark;
        }
    }

    void everyTextIsReadableOnEveryGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, atLeast);
        QVERIFY2(contrast(text, ground) >= atLeast,
                 qPrintable(QString::number(contrast(text, ground))));
    }

    void twelveSeatsAreTwelveColours()
    {
        for (const Theme *t :
             {&lightTheme(), &darkTheme(), &lightContrastTheme(), &darkContrastTheme()})
            for (int a = 0; a < 12; ++a) {
                for (int b = 0; b < a; ++b)
                    QVERIFY2(distance(t->seat(a), t->seat(b)) > 0.1,
                             qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
                QCOMPARE(t->seat(a + 12), t->seat(a));
            }
        QCOMPARE(lightTheme().seat(-1), lightTheme().seat(0));
    }

    void aDarkPaletteOfTheDesktopGivesTheDarkTheme()
    {
        setColourScheme(ColourScheme::System);
        QApplication::setPalette(QPalette(QColor(Qt::black)));
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        QVERIFY(theme().dark);
        QApplication::setPalette(QPalette(QColor(Qt::white)));
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
        QVERIFY(!theme().dark);
    }

    void highContrastComesAndGoesAtOnce()
    {
        Look look;
        look.highContrast = Wish::Yes;
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            look.scheme = scheme;
            setLook(look);
            QVERIFY(theme().highContrast);
            QCOMPARE(theme().dark, scheme == ColourScheme::Dark);
            QCOMPARE(QApplication::palette().color(QPalette::Text), theme().text);
        }
        look.highContrast = Wish::No;
        setLook(look);
        QVERIFY(!theme().highContrast && theme().dark);
    }

    void everyTextGrowsAtOnce()
    {
        QLabel title(u"title"_s);
        title.setFont(scaled(title.font(), 1.25));
        const qreal before = QApplication::font().pointSizeF();
        Look look;
        look.fontPercent = 200;
        setLook(look);
        QCOMPARE(QApplication::font().pointSizeF(), 2 * before);
        QCOMPARE(title.font().pointSizeF(), 2.5 * before);
        setLook({});
        QCOMPARE(QApplication::font().pointSizeF(), before);
        QCOMPARE(title.font().pointSizeF(), 1.25 * before);
    }

    void whoWantsStillnessGetsIt()
    {
        const int caret = QApplication::cursorFlashTime();
        Look look;
        look.reducedMotion = Wish::Yes;
        setLook(look);
        QVERIFY(isMotionReduced());
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        setLook({});
        QCOMPARE(QApplication::cursorFlashTime(), caret);
    }

    void theSettingsAreFollowed_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("contrast");
        QTest::addColumn<int>("percent");
        QTest::addColumn<Look>("look");
        using enum Wish;
        QTest::newRow("nothing") << u"system"_s << u"system"_s << 100 << Look{};
        QTest::newRow("chosen") << u"dark"_s << u"on"_s << 150
                                << Look{ColourScheme::Dark, Yes, System, 150};
        QTest::newRow("edited by hand")
            << u"pink"_s << u"perhaps"_s << 9000 << Look{ColourScheme::System, System, System, 200};
        QTest::newRow("too small")
            << u"light"_s << u"off"_s << -1 << Look{ColourScheme::Light, No, System, 80};
    }
    void theSettingsAreFollowed()
    {
        QFETCH(const QString, scheme);
        QFETCH(const QString, contrast);
        QFETCH(const int, percent);
        QFETCH(const Look, look);
        const QTemporaryDir dir;
        Settings settings(dir.path());
        followLook(settings);
        settings.set(colourSchemeSetting, scheme);
        settings.set(contrastSetting, contrast);
        settings.set(fontPercentSetting, percent);
        QVERIFY(lookFrom(settings) == look);
        QCOMPARE(theme().highContrast, look.highContrast == Wish::Yes);
        setLook({});
    }

    void thePersonsChoiceBeatsTheDesktop()
    {
        setColourScheme(ColourScheme::Dark);
        QVERIFY(theme().dark);
        QApplication::setPalette(QPalette(QColor(Qt::white)));
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        setColourScheme(ColourScheme::Light);
        QVERIFY(!theme().dark);
    }

    void theEnvironmentBeatsThePerson()
    {
        qputenv("MOAI_THEME", "dark");
        setColourScheme(ColourScheme::Light);
        QVERIFY(theme().dark);
        qputenv("MOAI_THEME", "purple");
        setColourScheme(ColourScheme::Light);
        QVERIFY(!theme().dark);
    }

    void everyIconHasInkInTheColourOfItsTint()
    {
        const QDir folder(u":/moai/icons"_s);
        const auto files = folder.entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 30);
        for (const auto &file : files) {
            const QIcon shown = icon(file.chopped(4), Tint::Danger);
            const QImage image = shown.pixmap(QSize(40, 40)).toImage();
            QCOMPARE(image.size(), QSize(40, 40));
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 255)
                        continue;
                    ++ink;
                    QCOMPARE(pixel.rgb(), theme().danger.rgb());
                }
            QVERIFY2(ink > 20, qPrintable(file));
        }
    }

    void anIconFollowsTheTheme()
    {
        const QIcon shown = icon("stop"_L1, Tint::Text);
        const auto middle = [&shown] {
            return shown.pixmap(QSize(20, 20)).toImage().pixelColor(10, 10).rgb();
        };
        QCOMPARE(middle(), lightTheme().text.rgb());
        setColourScheme(ColourScheme::Dark);
        QCOMPARE(middle(), darkTheme().text.rgb());
    }

    void theFontsNamedAreThere()
    {
        QVERIFY(!textFamilies().isEmpty());
        QVERIFY(!codeFamilies().isEmpty());
        for (const auto &family : textFamilies() + codeFamilies())
            QVERIFY2(QFontDatabase::hasFamily(family), qPrintable(family));
        QVERIFY(QApplication::font().pointSizeF() >= 10);
    }

    void aPrimaryButtonIsFilledWithTheAccent()
    {
        QPushButton button;
        button.resize(100, 32);
        QVERIFY(middleOf(button) != theme().accent);
        button.setProperty("primary", true);
        QCOMPARE(middleOf(button), theme().accent);
        setColourScheme(ColourScheme::Dark);
        QCOMPARE(middleOf(button), darkTheme().accent);
    }

    void aScrollBarIsDraggedOverItsWholeLength()
    {
        QWidget window;
        QScrollBar bar(Qt::Vertical, &window);
        bar.setRange(0, 900);
        bar.setPageStep(100);
        bar.setGeometry(0, 0, 12, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 10));
        QTest::mouseMove(&bar, QPoint(6, 395));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 395));
        QCOMPARE(bar.value(), 900);
    }
};

MOAI_TEST(ThemeTest)
#include "ThemeTest.moc"
