// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace moai {
namespace {

class Guard final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || qobject_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // goes on to the page
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    field->installEventFilter(new Guard(field));
}

} // namespace moai
