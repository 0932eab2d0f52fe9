// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SpokenLine.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace moai {

using namespace Qt::StringLiterals;

SpokenLine::SpokenLine(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *line = qobject_cast<SpokenLine *>(object);
        return line ? new QAccessibleWidget(line, QAccessible::Notification) : nullptr;
    });
    setObjectName("spoken_line"_L1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1); // what has no place is not showing
}

void SpokenLine::say(const QString &sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    emit said(sentence);
}

} // namespace moai

#include "moc_SpokenLine.cpp"
