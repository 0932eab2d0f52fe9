// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLayout;

namespace moai {

/// Rows of a page of the settings: a label, its control, and below it, where it helps, a sentence
/// that says what it does. The labels name the controls for screen readers. Too wide a row breaks.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    /// `label` may have an access key.
    void addRow(const QString &label, QWidget *control, const QString &note = {});
    /// A switch, which has its label itself.
    QCheckBox *addSwitch(QLatin1StringView objectName, const QString &text,
                         const QString &note = {});

    /// What the rows are called, without access keys.
    [[nodiscard]] QStringList labels() const { return m_labels; }

private:
    [[nodiscard]] QLayout *withNote(QWidget *control, const QString &note);

    QFormLayout *m_rows;
    QStringList m_labels;
};

} // namespace moai
