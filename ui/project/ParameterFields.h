// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TakenParameters.h"

#include <QObject>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QWidget;

namespace moai {

/// The rows of a seat's parameters in a form: only those that its model takes are shown, and what
/// was set of the others is kept for another model. Everything is left to the service until it is
/// set.
class ParameterFields : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows at the end of the form; the fields are children of `parent`, as it is.
    ParameterFields(QFormLayout &form, QWidget *parent);

    void setTaken(const TakenParameters &taken);
    void setParameters(const Parameters &parameters);
    [[nodiscard]] Parameters parameters() const;

signals:
    void edited();

private:
    void build(QWidget *parent);
    void showTaken();
    void tell();
    void showNote();

    bool m_filling = false;
    TakenParameters m_taken;
    Parameters m_parameters;
    QFormLayout &m_form;
    QDoubleSpinBox *m_temperature;
    QComboBox *m_effort;
    QSpinBox *m_maxTokens;
    QSpinBox *m_contextTokens;
    QLabel *m_note;
};

} // namespace moai
