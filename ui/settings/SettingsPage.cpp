// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsPage.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>

namespace moai {

QStringList SettingsPage::words() const
{
    QStringList found{title()};
    for (const QLabel *label : findChildren<QLabel *>())
        found << label->text();
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        found << button->text();
    for (const QGroupBox *box : findChildren<QGroupBox *>())
        found << box->title();
    found.removeAll(QString());
    return found;
}

} // namespace moai

#include "moc_SettingsPage.cpp"
