// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/IconButton.h"

#include "theme/Icons.h"

#include <QStyleOptionToolButton>

namespace moai {

IconButton::IconButton(QLatin1StringView icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconName(icon);
    setName(name);
}

void IconButton::setIconName(QLatin1StringView icon)
{
    setIcon(moai::icon(icon, Tint::Muted));
}

void IconButton::setName(const QString &name)
{
    setToolTip(name.toHtmlEscaped());
    setAccessibleName(name);
}

void IconButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features = QStyleOptionToolButton::None; // a menu opens without an arrow beside it
}

} // namespace moai
