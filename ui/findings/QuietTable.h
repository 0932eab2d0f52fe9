// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace moai {

/// A table that is only looked at: flat headers, rows parted by hairlines, bars where the model
/// gives them (BarDelegate), no rows' header. `name` is its accessible name.
[[nodiscard]] QTableView *makeQuietTable(QAbstractItemModel *model, QLatin1StringView objectName,
                                         const QString &name, QWidget *parent);

} // namespace moai
