// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"
#include "domain/Service.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace moai {

class ColourButton;
class ModelBox;
class ModelCatalogue;
class ParameterFields;
class PersonaField;

/// The fields of one seat.
class SeatForm : public QWidget
{
    Q_OBJECT

public:
    explicit SeatForm(ModelCatalogue &models, QWidget *parent = nullptr);

    void setServices(const QList<Service> &services);
    void setSeat(const Participant &seat);
    /// The seat as the fields have it now.
    [[nodiscard]] Participant seat() const;
    void setHandle(const QString &handle);
    /// What is wrong with the handle, next to it; empty: nothing.
    void tellHandle(const QString &problem);
    [[nodiscard]] PersonaField &persona() { return *m_persona; }
    void focusModel();

signals:
    /// A person changed a field.
    void edited();
    /// The model was changed; a seat without a handle may want one made from it.
    void modelEdited(const QString &model);

private:
    void build(ModelCatalogue &models);
    void showService(const QString &name);
    void showTaken();

    QList<Service> m_services;
    Participant m_seat;
    bool m_filling = false;
    QComboBox *m_service;
    ModelBox *m_model;
    QLineEdit *m_handle;
    QLabel *m_handleProblem;
    PersonaField *m_persona;
    ParameterFields *m_parameters;
    ColourButton *m_colour;
    QCheckBox *m_enabled;
};

} // namespace moai
