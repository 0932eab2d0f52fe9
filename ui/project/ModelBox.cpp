// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/ModelBox.h"

#include "base/WhenDone.h"
#include "models/ModelPicker.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Its arrow, F4 and Alt+Down open the picker in place of Qt's list.
class PickerCombo final : public QComboBox
{
public:
    PickerCombo(QWidget *parent, std::function<void()> open)
        : QComboBox(parent), m_open(std::move(open))
    {
    }
    void showPopup() override { m_open(); }

private:
    std::function<void()> m_open;
};

} // namespace

ModelBox::ModelBox(ModelCatalogue &models, QWidget *parent) : QWidget(parent), m_models(models)
{
    m_picker = new ModelPicker(models, this);
    m_box = new PickerCombo(this, [this] { m_picker->openUnder(*m_box, m_service, model()); });
    m_box->setObjectName("seat_model"_L1);
    //: Name of the field in which a model is chosen or typed
    m_box->setAccessibleName(tr("Model"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_again = new IconButton("retry"_L1, tr("Ask the service for its models again"), this);
    m_again->setObjectName("seat_model_reload"_L1);
    m_state = makeProblem("seat_model_state"_L1, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::tiny);
    row->addWidget(m_box, 1);
    row->addWidget(m_again);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addLayout(row);
    rows->addWidget(m_state);
    setFocusProxy(m_box);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_box, &QComboBox::editTextChanged, this,
            [this](const QString &model) { emit modelEdited(model.trimmed()); });
    connect(m_again, &IconButton::clicked, this, [this] { ask(ModelCatalogue::Freshness::Now); });
    connect(m_picker, &ModelPicker::picked, this, &ModelBox::take);
    connect(m_picker, &ModelPicker::typed, m_box, &QComboBox::setEditText);
}

QString ModelBox::model() const
{
    return m_box->currentText().trimmed();
}

void ModelBox::setModel(const QString &model)
{
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(model);
}

void ModelBox::edit(const QString &model)
{
    m_box->setEditText(model);
}

void ModelBox::setService(const QString &serviceName)
{
    if (serviceName == m_service)
        return;
    m_service = serviceName;
    const QSignalBlocker quiet(m_box);
    const QString typed = m_box->currentText();
    m_box->clear();
    m_box->setEditText(typed);
    ask(ModelCatalogue::Freshness::Any);
}

void ModelBox::take(const QString &service, const QString &model)
{
    if (service.compare(m_service, Qt::CaseInsensitive) == 0)
        m_box->setEditText(model);
    else
        emit pickedElsewhere(service, model);
}

void ModelBox::ask(ModelCatalogue::Freshness freshness)
{
    const int asking = ++m_asking;
    if (m_service.isEmpty()) {
        showProblem(*m_state, {});
        return;
    }
    m_again->setEnabled(false);
    //: While a service is asked for its models
    showNeutral(*m_state, tr("Loading the models…"));
    whenDone(m_models.known(m_service, freshness), this,
             [this, asking](const Result<QList<KnownModel>> &models) {
                 if (asking != m_asking)
                     return;
                 m_again->setEnabled(true);
                 if (!models) {
                     //: %1 is a sentence that says why
                     showProblem(*m_state, tr("%1 You can type the model's id all the same.")
                                               .arg(models.error().sentence));
                     return;
                 }
                 showNeutral(*m_state, tr("%n model(s)", nullptr, int(models->size())));
                 const QSignalBlocker quiet(m_box);
                 const QString typed = m_box->currentText();
                 m_box->clear();
                 for (const KnownModel &model : *models)
                     m_box->addItem(model.id);
                 m_box->setCurrentIndex(m_box->findText(typed));
                 m_box->setEditText(typed);
             });
}

} // namespace moai
