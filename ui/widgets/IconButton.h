// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QToolButton>

namespace moai {

/// A flat button that shows only an icon. `name` is what it is called in words: its tooltip and
/// its accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(QLatin1StringView icon, const QString &name, QWidget *parent = nullptr);

    void setIconName(QLatin1StringView icon);
    void setName(const QString &name);

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
};

} // namespace moai
