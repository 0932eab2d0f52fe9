// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace moai {

/// One page of the settings. What is changed on it applies at once; there is nothing to confirm.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What it is asked for by, whatever the language: `services`, `telegram`, `shortcuts` …
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon picture() const = 0;
    /// The texts on it, which a search over the settings looks through: those of its labels,
    /// buttons and boxes, unless the page knows better.
    [[nodiscard]] virtual QStringList words() const;
    /// The search over the settings looks for these words (empty: for nothing any more): a page
    /// with a list of its own shows what answers them. Labels and buttons are marked without this.
    virtual void find(const QString &) {}
    /// Whether reset() does anything.
    [[nodiscard]] virtual bool canReset() const { return false; }
    /// Puts everything on the page back to what a fresh Moai has.
    virtual void reset() {}
    /// The page comes to the front: read what may have changed meanwhile, take the focus.
    virtual void open() {}
};

} // namespace moai
