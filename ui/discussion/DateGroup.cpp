// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DateGroup.h"

#include <QCoreApplication>

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DateGroup)
};

} // namespace

DateGroup dateGroupOf(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    if (ago <= 0)
        return DateGroup::Today;
    if (ago == 1)
        return DateGroup::Yesterday;
    return ago < 7 ? DateGroup::ThisWeek : DateGroup::Earlier;
}

QString headingOf(DateGroup group)
{
    switch (group) {
    case DateGroup::Today:
        //: Headings in the list of discussions
        return Words::tr("Today");
    case DateGroup::Yesterday:
        return Words::tr("Yesterday");
    case DateGroup::ThisWeek:
        return Words::tr("This week");
    case DateGroup::Earlier:
        break;
    }
    return Words::tr("Earlier");
}

} // namespace moai
