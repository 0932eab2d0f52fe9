// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Text.h"

#include "theme/Fonts.h"

#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace moai {

void setVoice(QLabel &label, Voice voice)
{
    // PlaceholderText is the theme's muted colour, and a role follows a change of theme by itself.
    label.setForegroundRole(voice == Voice::Muted || voice == Voice::Small
                                ? QPalette::PlaceholderText
                                : QPalette::WindowText);
    QFont font = label.font();
    if (voice == Voice::Small)
        font = scaled(font, 0.9);
    if (voice == Voice::Strong)
        font.setWeight(QFont::DemiBold);
    if (voice == Voice::Title) {
        font = scaled(font, 1.25);
        font.setWeight(QFont::DemiBold);
    }
    label.setFont(font);
}

QString toolTipOf(const QString &text)
{
    // Qt guesses from the text what it is: without a tag, escaped words would be shown escaped.
    return text.isEmpty() ? QString() : QString("<qt>"_L1 + text.toHtmlEscaped() + "</qt>"_L1);
}

QString listed(const QStringList &parts)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_GCC("-Wswitch-enum")
    QT_WARNING_DISABLE_CLANG("-Wswitch-enum")
    switch (QLocale().language()) {
    case QLocale::Arabic:
        return parts.join(u"، "_s);
    case QLocale::Chinese:
    case QLocale::Japanese:
        return parts.join(u"、"_s);
    default:
        return parts.join(u", "_s);
    }
    QT_WARNING_POP
}

QLabel *makeText(const QString &text, Voice voice, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    // Where the window's lines begin, also for a foreign word: Qt would go by the text alone.
    label->setAlignment(
        QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) |
        Qt::AlignAbsolute);
    setVoice(*label, voice);
    return label;
}

} // namespace moai
