// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/SeatForm.h"

#include "project/ColourButton.h"
#include "project/ModelBox.h"
#include "project/ParameterFields.h"
#include "project/PersonaField.h"
#include "roundtable/ModelCatalogue.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
SeatForm::SeatForm(ModelCatalogue &models, QWidget *parent) : QWidget(parent)
{
    setObjectName("seat_form"_L1);
    build(models);
    const auto tell = [this] {
        if (!m_filling)
            emit edited();
    };
    connect(m_service, &QComboBox::currentTextChanged, this, [this, tell](const QString &name) {
        if (!m_filling)
            m_model->setService(name);
        showTaken();
        tell();
    });
    connect(m_model, &ModelBox::pickedElsewhere, this,
            [this](const QString &service, const QString &model) {
                m_service->setCurrentIndex(m_service->findText(service, Qt::MatchFixedString));
                m_model->edit(model);
            });
    connect(m_model, &ModelBox::modelEdited, this, [this, tell](const QString &model) {
        if (!m_filling)
            emit modelEdited(model);
        showTaken();
        tell();
    });
    connect(m_handle, &QLineEdit::textChanged, this, tell);
    connect(m_persona, &PersonaField::edited, this, tell);
    connect(m_parameters, &ParameterFields::edited, this, tell);
    connect(m_colour, &ColourButton::colourChanged, this, tell);
    connect(m_enabled, &QCheckBox::toggled, this, tell);
}

void SeatForm::build(ModelCatalogue &models)
{
    m_service = new QComboBox(this);
    m_service->setObjectName("seat_service"_L1);
    m_model = new ModelBox(models, this);
    m_handle = new QLineEdit(this);
    m_handle->setObjectName("seat_handle"_L1);
    //: In the empty field for a seat's handle
    m_handle->setPlaceholderText(tr("letters, digits, - _ ."));
    m_handleProblem = makeProblem("seat_handle_problem"_L1, this);
    m_persona = new PersonaField(this);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::small + 2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *handle = new QVBoxLayout;
    handle->setSpacing(2);
    handle->addWidget(m_handle);
    handle->addWidget(m_handleProblem);
    auto *handleLabel = new QLabel(tr("&Handle"), this);
    handleLabel->setBuddy(m_handle);
    m_handle->setAccessibleName(tr("Handle"));
    form->addRow(tr("&Service"), m_service);
    form->addRow(tr("&Model"), m_model);
    form->addRow(handleLabel, handle);
    form->addRow(tr("&Persona"), m_persona);
    m_parameters = new ParameterFields(*form, this);
    m_colour = new ColourButton(this);
    m_colour->setObjectName("seat_colour"_L1);
    //: Switch of a seat
    m_enabled = new QCheckBox(tr("Is asked"), this);
    m_enabled->setObjectName("seat_enabled"_L1);
    form->addRow(tr("&Colour"), m_colour);
    form->addRow({}, m_enabled);
    nameFieldsAfterLabels(*form);
}

void SeatForm::setServices(const QList<Service> &services)
{
    const QScopedValueRollback filling(m_filling, true);
    m_services = services;
    m_service->clear();
    for (const Service &service : services)
        m_service->addItem(service.name);
    showService(m_seat.serviceName);
}

void SeatForm::showService(const QString &name)
{
    if (!name.isEmpty() && m_service->findText(name, Qt::MatchFixedString) < 0)
        m_service->addItem(name); // a seat whose service is gone keeps its word
    m_service->setCurrentIndex(m_service->findText(name, Qt::MatchFixedString));
    m_model->setService(name);
    showTaken();
}

void SeatForm::showTaken()
{
    const QString name = m_service->currentText();
    const auto service =
        std::find_if(m_services.begin(), m_services.end(), [&name](const Service &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    m_parameters->setTaken(ModelCatalogue::taken(service == m_services.end() ? Service() : *service,
                                                 m_model->model()));
}

void SeatForm::setSeat(const Participant &seat)
{
    const QScopedValueRollback filling(m_filling, true);
    m_seat = seat;
    m_model->setModel(seat.model);
    showService(seat.serviceName);
    m_handle->setText(seat.handle);
    m_persona->setText(seat.persona);
    m_parameters->setParameters(seat.parameters);
    m_colour->setColour(seat.colour, theme().seat(seat.position));
    m_enabled->setChecked(seat.enabled);
}

Participant SeatForm::seat() const
{
    Participant seat = m_seat;
    seat.serviceName = m_service->currentText();
    seat.model = m_model->model();
    seat.handle = m_handle->text().trimmed();
    seat.persona = m_persona->text();
    seat.parameters = m_parameters->parameters();
    seat.colour = m_colour->colour();
    seat.enabled = m_enabled->isChecked();
    return seat;
}

void SeatForm::setHandle(const QString &handle)
{
    const QScopedValueRollback filling(m_filling, true);
    m_handle->setText(handle);
}

void SeatForm::tellHandle(const QString &problem)
{
    showProblem(*m_handleProblem, problem);
}

void SeatForm::focusModel()
{
    m_model->setFocus();
}

} // namespace moai
