// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/SeatForm.h"

#include "project/ColourButton.h"
#include "project/ModelBox.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kAroundNumber = 56;          ///< frame, padding and arrows of a number field
constexpr double kUnsetTemperature = -0.1; ///< below what any service takes
} // namespace

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
        tell();
    });
    connect(m_handle, &QLineEdit::textChanged, this, tell);
    connect(m_persona, &QPlainTextEdit::textChanged, this, tell);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, tell);
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
    m_persona = new QPlainTextEdit(this);
    m_persona->setObjectName("seat_persona"_L1);
    //: In the empty field for a seat's persona
    m_persona->setPlaceholderText(tr("How it should speak, e.g. “a sceptical statistician”"));
    m_persona->setTabChangesFocus(true);
    m_persona->setMinimumHeight(m_persona->fontMetrics().lineSpacing() * 3 + 16);
    //: In a number field: nothing is sent, the service decides
    const QString unset = tr("as the service likes");
    m_temperature = new QDoubleSpinBox(this);
    m_temperature->setObjectName("seat_temperature"_L1);
    m_temperature->setRange(kUnsetTemperature, 2);
    m_temperature->setSingleStep(0.1);
    m_temperature->setDecimals(1);
    m_temperature->setSpecialValueText(unset);
    m_maxTokens = new QSpinBox(this);
    m_maxTokens->setObjectName("seat_max_tokens"_L1);
    m_maxTokens->setRange(0, 1'000'000);
    m_maxTokens->setSingleStep(256);
    m_maxTokens->setSpecialValueText(unset);
    for (QWidget *number :
         {static_cast<QWidget *>(m_temperature), static_cast<QWidget *>(m_maxTokens)})
        number->setMinimumWidth(number->fontMetrics().horizontalAdvance(unset) + kAroundNumber);
    m_colour = new ColourButton(this);
    m_colour->setObjectName("seat_colour"_L1);
    //: Switch of a seat
    m_enabled = new QCheckBox(tr("Is asked"), this);
    m_enabled->setObjectName("seat_enabled"_L1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::small + 2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Service"), m_service);
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("&Handle"), m_handle);
    form->addRow(tr("&Persona"), m_persona);
    form->addRow(tr("&Temperature"), m_temperature);
    form->addRow(tr("Most to&kens"), m_maxTokens);
    form->addRow(tr("&Colour"), m_colour);
    form->addRow({}, m_enabled);
    nameFieldsAfterLabels(*form);
}

void SeatForm::setServices(const QList<Service> &services)
{
    const QScopedValueRollback filling(m_filling, true);
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
}

void SeatForm::setSeat(const Participant &seat)
{
    const QScopedValueRollback filling(m_filling, true);
    m_seat = seat;
    m_model->setModel(seat.model);
    showService(seat.serviceName);
    m_handle->setText(seat.handle);
    m_persona->setPlainText(seat.persona);
    m_temperature->setValue(seat.parameters.temperature.value_or(kUnsetTemperature));
    m_maxTokens->setValue(seat.parameters.maxTokens.value_or(0));
    m_colour->setColour(seat.colour, theme().seat(seat.position));
    m_enabled->setChecked(seat.enabled);
}

Participant SeatForm::seat() const
{
    Participant seat = m_seat;
    seat.serviceName = m_service->currentText();
    seat.model = m_model->model();
    seat.handle = m_handle->text().trimmed();
    seat.persona = m_persona->toPlainText().trimmed();
    const bool hasTemperature = m_temperature->value() > m_temperature->minimum() / 2;
    seat.parameters.temperature =
        hasTemperature ? std::optional(m_temperature->value()) : std::nullopt;
    seat.parameters.maxTokens =
        m_maxTokens->value() > 0 ? std::optional(m_maxTokens->value()) : std::nullopt;
    seat.colour = m_colour->colour();
    seat.enabled = m_enabled->isChecked();
    return seat;
}

void SeatForm::setHandle(const QString &handle)
{
    const QScopedValueRollback filling(m_filling, true);
    m_handle->setText(handle);
}

void SeatForm::focusModel()
{
    m_model->setFocus();
}

} // namespace moai
