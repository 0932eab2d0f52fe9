// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TakenParameters.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace moai {

/// A seat's parameters: only those that its model takes are shown, and what was set of the others
/// is kept for another model. Everything is left to the service until it is set.
class ParameterFields : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterFields(QWidget *parent = nullptr);

    void setTaken(const TakenParameters &taken);
    void setParameters(const Parameters &parameters);
    [[nodiscard]] Parameters parameters() const;

signals:
    void edited();

private:
    void build();
    [[nodiscard]] QSpinBox *makeTokens(QLatin1StringView name, int step);
    void showTaken();
    void tell();
    void showNote();

    bool m_filling = false;
    TakenParameters m_taken;
    Parameters m_parameters;
    QFormLayout *m_form;
    QDoubleSpinBox *m_temperature;
    QComboBox *m_effort;
    QSpinBox *m_maxTokens;
    QSpinBox *m_contextTokens;
    QLabel *m_note;
};

} // namespace moai
