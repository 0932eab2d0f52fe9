// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"
#include "support/TestMain.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QIcon>
#include <QPalette>
#include <QPushButton>
#include <QScrollBar>
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
        for (const Theme *t : {&lightTheme(), &darkTheme()}) {
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
                    QTest::addRow("%s: %s on %s", t->dark ? "dark" : "light", name, ground)
                        << colour << under << 4.5;
            QTest::addRow("%d: onAccent on accent", t->dark) << t->onAccent << t->accent << 4.5;
            QTest::addRow("%d: text on selection", t->dark) << t->text << t->selection << 4.5;
            for (int seat = 0; seat < 12; ++seat)
                for (const auto &[ground, under] : grounds)
                    QTest::addRow("%s: seat %d on %s", t->dark ? "dark" : "light", seat, ground)
                        << t->seat(seat) << under << 3.0;
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
        for (const Theme *t : {&lightTheme(), &darkTheme()})
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
