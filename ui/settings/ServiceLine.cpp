// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServiceLine.h"

#include "settings/ServiceHealthWords.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace moai {

ServiceLine::ServiceLine(ServiceWatch &watch, QWidget *parent) : QToolButton(parent), m_watch(watch)
{
    setObjectName("services"_L1);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(&watch, &ServiceWatch::changed, this, &ServiceLine::showHealth);
    connect(this, &QToolButton::clicked, this, [this] { emit chosen(m_service); });
    showHealth();
}

QSize ServiceLine::minimumSizeHint() const
{
    return {iconSize().width() + fontMetrics().averageCharWidth() * 8,
            QToolButton::minimumSizeHint().height()};
}

void ServiceLine::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int words = width() - option.iconSize.width() - 2 * spacing::small;
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, words);
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

void ServiceLine::showHealth()
{
    m_service = m_watch.troubled();
    const int troubled = m_watch.countOf(true);
    if (m_service.isEmpty()) {
        const bool seen = m_watch.countOf(false) > 0;
        setIcon(moai::icon(seen ? "check"_L1 : "settings"_L1, seen ? Tint::Success : Tint::Muted));
        //: Buttons at the foot of the sidebar: the places that serve models, and their keys
        setText(seen ? tr("Services: good") : tr("Services and keys…"));
        setToolTip(seen ? toolTipOf(tr("Every service that was asked has answered.")) : QString());
    } else {
        const ServiceHealthWords words = serviceHealthWords(m_watch.of(m_service));
        setIcon(moai::icon(words.icon, words.tint));
        setText(troubled == 1
                    //: %1 is a service's name, %2 how it is, such as "check the key"
                    ? tr("%1: %2").arg(m_service, words.title)
                    : tr("%n service(s) in trouble", nullptr, troubled));
        //: %1 is a service's name, %2 a sentence
        setToolTip(toolTipOf(tr("%1: %2").arg(m_service, words.sentence)));
    }
    setAccessibleName(text());
    setAccessibleDescription(
        m_service.isEmpty() ? QString() : serviceHealthWords(m_watch.of(m_service)).sentence);
}

} // namespace moai

#include "moc_ServiceLine.cpp"
