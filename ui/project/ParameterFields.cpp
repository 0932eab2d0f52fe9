// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/ParameterFields.h"

#include "widgets/Text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr double kUnset = -0.1; ///< below what any service takes
constexpr int kMostTokens = 10'000'000;

QString effortWords(const QString &effort)
{
    if (effort == "low"_L1)
        //: How long a model may think: reasoning effort
        return ParameterFields::tr("Low");
    if (effort == "high"_L1)
        return ParameterFields::tr("High");
    return ParameterFields::tr("Medium");
}

QString unsetWords()
{
    //: In a field of a seat's parameters: nothing is sent, the service decides
    return ParameterFields::tr("left to the service");
}

std::optional<int> tokensOf(const QSpinBox &field)
{
    return field.value() > 0 ? std::optional(field.value()) : std::nullopt;
}

} // namespace

namespace {

constexpr int kAroundNumber = 64; ///< frame, padding and arrows of a number field

QSpinBox *makeTokens(QLatin1StringView name, int step, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(name);
    field->setRange(0, kMostTokens);
    field->setSingleStep(step);
    field->setGroupSeparatorShown(true);
    field->setSpecialValueText(unsetWords());
    return field;
}

/// A number field does not make room for the words it has instead of a number.
void makeRoom(QAbstractSpinBox &field)
{
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.specialValueText()) +
                          kAroundNumber);
}

} // namespace

ParameterFields::ParameterFields(QFormLayout &form, QWidget *parent) : QObject(parent), m_form(form)
{
    build(parent);
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, &ParameterFields::tell);
    connect(m_effort, &QComboBox::currentIndexChanged, this, &ParameterFields::tell);
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &ParameterFields::tell);
    connect(m_contextTokens, &QSpinBox::valueChanged, this, &ParameterFields::tell);
    showTaken();
}

void ParameterFields::build(QWidget *parent)
{
    m_temperature = new QDoubleSpinBox(parent);
    m_temperature->setObjectName("seat_temperature"_L1);
    m_temperature->setSingleStep(0.1);
    m_temperature->setDecimals(2);
    m_temperature->setSpecialValueText(unsetWords());
    m_effort = new QComboBox(parent);
    m_effort->setObjectName("seat_effort"_L1);
    m_maxTokens = makeTokens("seat_max_tokens"_L1, 256, parent);
    m_contextTokens = makeTokens("seat_context_tokens"_L1, 1024, parent);
    //: In the field for a model's context: Moai finds out
    m_contextTokens->setSpecialValueText(tr("as Moai knows it"));
    //: What a field is for, read out by screen readers and shown as its tooltip
    m_contextTokens->setToolTip(tr("How much the model can read at once. Set it where Moai does "
                                   "not know, so that long talks are cut to fit; it is not sent."));
    m_note = makeText({}, Voice::Small, parent);
    m_note->setObjectName("seat_parameters_note"_L1);
    m_note->setWordWrap(true);
    for (QAbstractSpinBox *field :
         QList<QAbstractSpinBox *>{m_temperature, m_maxTokens, m_contextTokens})
        makeRoom(*field);
    m_form.addRow(tr("&Temperature"), m_temperature);
    m_form.addRow(tr("&Reasoning effort"), m_effort);
    m_form.addRow(tr("Most to&kens of an answer"), m_maxTokens);
    m_form.addRow(tr("Tokens of conte&xt"), m_contextTokens);
    m_form.addRow(QString(), m_note);
}

void ParameterFields::setTaken(const TakenParameters &taken)
{
    if (taken == m_taken)
        return;
    m_parameters = parameters();
    m_taken = taken;
    showTaken();
}

void ParameterFields::setParameters(const Parameters &parameters)
{
    m_parameters = parameters;
    showTaken();
}

void ParameterFields::showTaken()
{
    const QScopedValueRollback filling(m_filling, true);
    m_temperature->setRange(kUnset, m_taken.mostTemperature.value_or(0));
    m_temperature->setValue(m_parameters.temperature.value_or(kUnset));
    m_effort->clear();
    m_effort->addItem(unsetWords(), QString());
    for (const QString &effort : m_taken.efforts)
        //: A model's reasoning that can only be on or off
        m_effort->addItem(m_taken.efforts.size() == 1 ? tr("On") : effortWords(effort), effort);
    const QString sent = onlyTaken(m_parameters, m_taken).reasoningEffort;
    m_effort->setCurrentIndex(qMax(0, m_effort->findData(sent)));
    m_maxTokens->setValue(m_parameters.maxTokens.value_or(0));
    m_contextTokens->setValue(m_parameters.contextTokens.value_or(0));
    m_form.setRowVisible(m_temperature, m_taken.mostTemperature.has_value());
    m_form.setRowVisible(m_effort, !m_taken.efforts.isEmpty());
    m_form.setRowVisible(m_maxTokens, m_taken.maxTokens);
    showNote();
}

Parameters ParameterFields::parameters() const
{
    Parameters now = m_parameters; // what is not shown is kept
    if (m_taken.mostTemperature)
        now.temperature = m_temperature->value() > kUnset / 2
                              ? std::optional(m_temperature->value())
                              : std::nullopt;
    if (!m_taken.efforts.isEmpty())
        now.reasoningEffort = m_effort->currentData().toString();
    if (m_taken.maxTokens)
        now.maxTokens = tokensOf(*m_maxTokens);
    now.contextTokens = tokensOf(*m_contextTokens);
    return now;
}

void ParameterFields::tell()
{
    if (m_filling)
        return;
    showNote();
    emit edited();
}

void ParameterFields::showNote()
{
    const Parameters now = parameters();
    QStringList notes;
    if (!m_taken.mostTemperature)
        notes << tr("This model takes no temperature.");
    else if (!m_taken.both && now.temperature && !now.reasoningEffort.isEmpty())
        notes << tr("With a reasoning effort this model takes no temperature: it is not sent.");
    if (m_taken.efforts.isEmpty())
        notes << tr("This model takes no reasoning effort.");
    m_note->setText(notes.join(u' '));
    m_form.setRowVisible(m_note, !notes.isEmpty());
}

} // namespace moai
