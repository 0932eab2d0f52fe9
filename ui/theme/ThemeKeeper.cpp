// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ThemeKeeper.h"

#include "theme/Fonts.h"
#include "theme/Style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QWidget>

#include <utility>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

/// The person's palette in the theme's colours. Every role is set, so that nothing of the
/// desktop's own palette shines through.
QPalette paletteFor(const Theme &colours)
{
    QPalette palette(colours.text, colours.raised, colours.raised.lighter(110),
                     colours.raised.darker(130), colours.faint, colours.text, colours.text,
                     colours.window, colours.window);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::AlternateBase, colours.surface);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    QColor disabled = colours.muted;
    disabled.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// MOAI_THEME, if it names one.
ColourScheme fromEnvironment()
{
    const auto name = qEnvironmentVariable("MOAI_THEME");
    return name == "dark"_L1    ? ColourScheme::Dark
           : name == "light"_L1 ? ColourScheme::Light
                                : ColourScheme::System;
}

} // namespace

ThemeKeeper::ThemeKeeper(QApplication &application)
    : QObject(&application), m_application(application)
{
    m_desktopIsDark = isDark(QApplication::palette());
    QApplication::setStyle(new Style);
    m_caretTime = QApplication::cursorFlashTime();
    install();
    installFont();
    application.installEventFilter(this);
    connect(&m_wishes, &DesktopWishes::changed, this, [this] {
        install();
        installMotion();
    });
}

void ThemeKeeper::choose(const Look &look)
{
    m_look = look;
    install();
    installFont();
    installMotion();
}

bool ThemeKeeper::isMotionReduced() const
{
    return m_look.reducedMotion == Wish::System ? m_wishes.reducedMotion()
                                                : m_look.reducedMotion == Wish::Yes;
}

void ThemeKeeper::installMotion()
{
    QApplication::setCursorFlashTime(isMotionReduced() ? 0 : m_caretTime);
}

void ThemeKeeper::installFont()
{
    const qreal growth =
        qreal(m_look.fontPercent) / std::exchange(m_fontPercent, m_look.fontPercent);
    const QFont font = scaled(textFont(), m_look.fontPercent / 100.0);
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    // Widgets with a size of their own, larger or smaller than the text, grow with it.
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->testAttribute(Qt::WA_SetFont) &&
            (widget->font().resolveMask() & QFont::SizeResolved) && growth != 1)
            widget->setFont(scaled(widget->font(), growth));
}

bool ThemeKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // ThemeChange: the desktop switched (it reaches every window; one reading is enough).
    // ApplicationPaletteChange that is not ours: somebody set a palette, take its lightness.
    // Another language has other families first.
    if (event->type() == QEvent::LanguageChange && watched == &m_application)
        installFont();
    if (!m_installing) {
        if (event->type() == QEvent::ThemeChange)
            QMetaObject::invokeMethod(this, &ThemeKeeper::readDesktop, Qt::QueuedConnection);
        else if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application &&
                 QApplication::palette() != paletteFor(theme())) {
            m_desktopIsDark = isDark(QApplication::palette());
            QMetaObject::invokeMethod(this, &ThemeKeeper::install, Qt::QueuedConnection);
        }
    }
    return false;
}

void ThemeKeeper::readDesktop()
{
    {
        const QScopedValueRollback installing(m_installing, true);
        QApplication::setPalette(QPalette()); // uncovers the desktop's own
        m_desktopIsDark = isDark(QApplication::palette());
    }
    install();
}

const Theme &ThemeKeeper::wanted() const
{
    const auto environment = fromEnvironment();
    const auto scheme = environment != ColourScheme::System ? environment : m_look.scheme;
    const bool dark =
        scheme == ColourScheme::System ? m_desktopIsDark : scheme == ColourScheme::Dark;
    const bool contrasting = m_look.highContrast == Wish::System ? m_wishes.highContrast()
                                                                 : m_look.highContrast == Wish::Yes;
    if (contrasting)
        return dark ? darkContrastTheme() : lightContrastTheme();
    return dark ? darkTheme() : lightTheme();
}

void ThemeKeeper::install()
{
    const QScopedValueRollback installing(m_installing, true);
    QApplication::setPalette(paletteFor(wanted()));
}

void applyTheme(QApplication &application)
{
    new ThemeKeeper(application);
}

void setColourScheme(ColourScheme scheme)
{
    auto *keeper = qApp->findChild<ThemeKeeper *>();
    Q_ASSERT(keeper);
    Look look = keeper->look();
    look.scheme = scheme;
    keeper->choose(look);
}

} // namespace moai
