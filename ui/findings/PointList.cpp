// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/PointList.h"

#include "findings/SeatTag.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QLabel *wrapped(const QString &text, Voice voice, QWidget *parent)
{
    QLabel *label = makeText(text, voice, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PointList::PointList(QLatin1StringView objectName, const QString &title, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::tiny);
    m_rows->addWidget(makeText(title, Voice::Strong, this));
    hide();
}

void PointList::showPoints(const QList<Point> &points, const SeatColours &colours)
{
    if (points == m_points && colours == m_colours)
        return;
    m_points = points;
    m_colours = colours;
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    for (const Point &point : points)
        rows->addWidget(makeRow(point, colours));
    m_rows->addWidget(m_list);
    m_list->show(); // at once: a layout would do it only when it is laid out
    setVisible(!points.isEmpty());
}

QWidget *PointList::makeRow(const Point &point, const SeatColours &colours)
{
    auto *row = new QWidget(m_list);
    auto *bullet = makeText(u"•"_s, Voice::Muted, row);
    bullet->setAlignment(Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    if (!point.text.isEmpty())
        words->addWidget(wrapped(point.text, Voice::Plain, row));
    if (QWidget *tags = makeSeatTags(point.who, colours, row))
        words->addWidget(tags);
    if (!point.why.isEmpty())
        words->addWidget(wrapped(point.why, Voice::Muted, row));
    if (point.onlyHere) {
        auto *badge = new Badge(row);
        //: Beside a point of a conclusion that none of the other conclusions makes
        badge->setText(tr("only here"));
        words->addWidget(badge, 0, Qt::AlignLeft);
    }
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::small);
    columns->addWidget(bullet);
    columns->addLayout(words, 1);
    return row;
}

} // namespace moai
