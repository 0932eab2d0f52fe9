// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ViewSwitch.h"

#include "theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    QLatin1StringView objectName;
    QString name;
    QString tip;
};

Words wordsOf(View view)
{
    switch (view) {
    case View::Columns:
        //: Views of a discussion: the answers side by side
        return {"view_columns"_L1, ViewSwitch::tr("Columns"),
                ViewSwitch::tr("The answers side by side")};
    case View::Transcript:
        //: Views of a discussion: everything in reading order
        return {"view_transcript"_L1, ViewSwitch::tr("Transcript"),
                ViewSwitch::tr("Everything in the order it was said")};
    case View::Map:
        //: Views of a discussion: claims × participants
        return {"view_map"_L1, ViewSwitch::tr("Map"), ViewSwitch::tr("Who holds which claim")};
    }
    return {};
}

} // namespace

ViewSwitch::ViewSwitch(QWidget *parent) : QWidget(parent)
{
    setObjectName("views"_L1);
    //: Name of the row of buttons that choose the view, for screen readers
    setAccessibleName(tr("View"));
    m_buttons = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (const auto view : {View::Columns, View::Transcript, View::Map}) {
        const Words words = wordsOf(view);
        auto *button = new QToolButton(this);
        button->setObjectName(words.objectName);
        button->setText(words.name);
        button->setAccessibleName(words.name);
        button->setToolTip(words.tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, int(view));
        row->addWidget(button);
    }
    setView(View::Columns);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int view) { emit viewChosen(View(view)); });
}

void ViewSwitch::setView(View view)
{
    m_buttons->button(int(view))->setChecked(true);
}

void ViewSwitch::setOffered(View view, bool offered)
{
    m_buttons->button(int(view))->setVisible(offered);
}

void ViewSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().faint, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius + 2,
                            spacing::radius + 2);
}

} // namespace moai
