// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace moai {

/// How a project's table is run, as fields with words that explain them.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    /// `handles` are offered as chairs.
    RulesForm(const TableRules &rules, const QStringList &handles, QWidget *parent = nullptr);

    [[nodiscard]] TableRules rules() const;
    /// What is wrong with them, as a sentence; empty: nothing.
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    void build(const QStringList &handles);
    void addSwitch(QFormLayout &form, QCheckBox *&box, QLatin1StringView name, const QString &text,
                   const QString &about);
    void addField(QFormLayout &form, const QString &label, QWidget *field, const QString &about);
    [[nodiscard]] QDoubleSpinBox *makeCap(QLatin1StringView name, std::optional<Money> cap);

    TableRules m_rules;
    QCheckBox *m_anonymous;
    QCheckBox *m_challenger;
    QCheckBox *m_agreement;
    QComboBox *m_chair;
    QSpinBox *m_quorum;
    QSpinBox *m_deadline;
    QDoubleSpinBox *m_softCap;
    QDoubleSpinBox *m_hardCap;
};

} // namespace moai
