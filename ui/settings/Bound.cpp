// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Bound.h"

#include "settings/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace moai {
namespace {

/// Calls `show` now and whenever that setting is another one.
template <class T, class Show>
void follow(QWidget &widget, Settings &settings, const Setting<T> &setting, Show show)
{
    const auto shown = [&widget, &settings, setting, show] {
        const QSignalBlocker quiet(&widget);
        show(settings.get(setting));
    };
    QObject::connect(&settings, &Settings::changed, &widget,
                     [shown, key = QLatin1StringView(setting.key)](const QString &changed) {
                         if (changed == key)
                             shown();
                     });
    shown();
}

} // namespace

void bind(QCheckBox &box, Settings &settings, const Setting<bool> &setting)
{
    follow(box, settings, setting, [&box](bool on) { box.setChecked(on); });
    QObject::connect(&box, &QCheckBox::toggled, &box,
                     [&settings, setting](bool on) { settings.set(setting, on); });
}

void bind(QComboBox &box, Settings &settings, const Setting<QString> &setting)
{
    follow(box, settings, setting,
           [&box](const QString &value) { box.setCurrentIndex(qMax(0, box.findData(value))); });
    QObject::connect(&box, &QComboBox::currentIndexChanged, &box, [&box, &settings, setting] {
        settings.set(setting, box.currentData().toString());
    });
}

void bind(QSpinBox &box, Settings &settings, const Setting<int> &setting)
{
    follow(box, settings, setting, [&box](int value) { box.setValue(value); });
    QObject::connect(&box, &QSpinBox::valueChanged, &box,
                     [&settings, setting](int value) { settings.set(setting, value); });
}

} // namespace moai
