// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/SeatColours.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace moai {

/// A point of a conclusion: whose it is, what it says, why.
struct Point {
    QString text;
    QStringList who;       ///< handles
    QString why;           ///< empty: not said
    bool onlyHere = false; ///< no other conclusion makes it

    bool operator==(const Point &) const = default;
};

/// A titled list of points; hidden while it has none.
class PointList : public QWidget
{
    Q_OBJECT

public:
    PointList(QLatin1StringView objectName, const QString &title, QWidget *parent = nullptr);

    void showPoints(const QList<Point> &points, const SeatColours &colours);

private:
    [[nodiscard]] QWidget *makeRow(const Point &point, const SeatColours &colours);

    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    QList<Point> m_points;
    SeatColours m_colours;
};

} // namespace moai
