// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StateMark.h"

#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateMark)
};

QColor colourOf(StateMark mark)
{
    const Theme &colours = theme();
    switch (mark) {
    case StateMark::Done:
        return colours.success;
    case StateMark::Failed:
        return colours.danger;
    case StateMark::Interrupted:
        return colours.warning;
    case StateMark::Writing:
    case StateMark::Thinking:
    case StateMark::Unread:
        return colours.accent;
    case StateMark::None:
    case StateMark::Waiting:
    case StateMark::Stopped:
        break;
    }
    return colours.muted;
}

QPen strokeOf(StateMark mark)
{
    return QPen(colourOf(mark), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

StateMark stateMarkOf(const Message &message)
{
    switch (message.status) {
    case MessageStatus::Waiting:
        return message.thinking.isEmpty() ? StateMark::Waiting : StateMark::Thinking;
    case MessageStatus::Streaming:
        return message.text.isEmpty() ? StateMark::Thinking : StateMark::Writing;
    case MessageStatus::Complete:
        return StateMark::Done;
    case MessageStatus::Failed:
        return StateMark::Failed;
    case MessageStatus::Stopped:
        return StateMark::Stopped;
    case MessageStatus::Interrupted:
        return StateMark::Interrupted;
    }
    return StateMark::None;
}

StateMark stateMarkOf(DiscussionState state)
{
    switch (state) {
    case DiscussionState::Running:
        return StateMark::Writing;
    case DiscussionState::Unread:
        return StateMark::Unread;
    case DiscussionState::Failed:
        return StateMark::Failed;
    case DiscussionState::Idle:
        break;
    }
    return StateMark::None;
}

QString stateWord(StateMark mark)
{
    switch (mark) {
    case StateMark::Waiting:
        //: State of an answer: asked, nothing has come yet
        return Words::tr("waiting");
    case StateMark::Thinking:
        //: State of an answer: the model thinks, no word of the answer yet
        return Words::tr("thinking…");
    case StateMark::Writing:
        //: State of an answer: words arrive
        return Words::tr("writing");
    case StateMark::Done:
        //: State of an answer: complete
        return Words::tr("done");
    case StateMark::Failed:
        //: State of an answer: it ended with a failure
        return Words::tr("failed");
    case StateMark::Stopped:
        //: State of an answer: the person stopped it
        return Words::tr("stopped");
    case StateMark::Interrupted:
        //: State of an answer: it broke off after some text
        return Words::tr("interrupted");
    case StateMark::Unread:
        //: State of a discussion: answers came that nobody has looked at
        return Words::tr("unread");
    case StateMark::None:
        break;
    }
    return {};
}

void paintStateMark(QPainter &painter, const QRectF &area, StateMark mark)
{
    const QPointF c = area.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(strokeOf(mark));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case StateMark::None:
        break;
    case StateMark::Waiting:
        painter.drawEllipse(c, 4, 4);
        break;
    case StateMark::Thinking:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(mark));
        for (const qreal dx : {-4.2, 0.0, 4.2})
            painter.drawEllipse(c + QPointF(dx, 0), 1.5, 1.5);
        break;
    case StateMark::Writing:
        painter.drawEllipse(c, 4.6, 4.6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(mark));
        painter.drawEllipse(c, 2.2, 2.2);
        break;
    case StateMark::Unread:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(mark));
        painter.drawEllipse(c, 4, 4);
        break;
    case StateMark::Done:
        painter.drawPolyline(
            QPolygonF{c + QPointF(-4, 0.3), c + QPointF(-1.2, 3.1), c + QPointF(4.2, -3)});
        break;
    case StateMark::Failed:
        painter.drawLine(c + QPointF(-3.2, -3.2), c + QPointF(3.2, 3.2));
        painter.drawLine(c + QPointF(-3.2, 3.2), c + QPointF(3.2, -3.2));
        break;
    case StateMark::Stopped:
        painter.drawRoundedRect(QRectF(c.x() - 3.4, c.y() - 3.4, 6.8, 6.8), 1, 1);
        break;
    case StateMark::Interrupted:
        painter.drawLine(c + QPointF(-5, 0), c + QPointF(-1.8, 0));
        painter.drawLine(c + QPointF(1.8, 0), c + QPointF(5, 0));
        painter.drawLine(c + QPointF(-1.2, 3), c + QPointF(1.2, -3));
        break;
    }
    painter.restore();
}

StateMarkView::StateMarkView(QWidget *parent) : QWidget(parent)
{
    setFixedSize(14, 14);
}

void StateMarkView::setMark(StateMark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    setAccessibleName(stateWord(mark));
    update();
}

void StateMarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateMark(painter, rect(), m_mark);
}

} // namespace moai
