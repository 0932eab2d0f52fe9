// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/ModelsStep.h"

#include "base/WhenDone.h"
#include "domain/Service.h"
#include "models/ModelWords.h"
#include "roundtable/FirstChoice.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/RosterSpec.h"
#include "theme/Theme.h"
#include "widgets/ListCard.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kSpec = Qt::UserRole; ///< `SERVICE/MODEL`
constexpr int kLines = 9;

QString specOf(const KnownModel &model)
{
    return model.service + u'/' + model.id;
}

QString wordsOf(const KnownModel &model)
{
    QString words = model.id;
    if (!model.name.isEmpty() && model.name != model.id)
        words += u" · "_s + model.name;
    words += u" · "_s + model.service;
    if (const QString figures = modelFigures(model); !figures.isEmpty())
        words += u" · "_s + figures;
    return words;
}

} // namespace

ModelsStep::ModelsStep(ModelCatalogue &models, QWidget *parent)
    : WelcomeStep(tr("Choose who sits at your table"),
                  tr("Models of different makers see different things. A few are ticked to begin "
                     "with; Space ticks others."),
                  parent),
      m_models(models)
{
    setObjectName("welcome_models"_L1);
    m_search = new QLineEdit(this);
    m_search->setObjectName("welcome_search"_L1);
    m_search->setAccessibleName(tr("Search the models"));
    m_search->setPlaceholderText(tr("Search the models"));
    m_search->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setObjectName("welcome_model_list"_L1);
    m_list->setAccessibleName(tr("Models"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight((m_list->fontMetrics().height() + spacing::medium) * kLines);
    m_state = makeText({}, Voice::Muted, this);
    m_state->setObjectName("welcome_model_state"_L1);
    m_state->setWordWrap(true);
    m_again = new QPushButton(tr("&Ask again"), this);
    m_again->setObjectName("welcome_ask_again"_L1);
    m_again->setAutoDefault(true);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_again);
    rows().addWidget(m_search);
    rows().addWidget(new ListCard(m_list, this));
    rows().addLayout(state);
    connect(m_search, &QLineEdit::textChanged, this, &ModelsStep::filter);
    connect(m_again, &QPushButton::clicked, this, &ModelsStep::ask);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showState();
        emit readyChanged();
    });
}

void ModelsStep::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
    ask();
}

void ModelsStep::ask()
{
    if (const QStringList ticked = chosen(); !ticked.isEmpty())
        m_wanted = ticked;
    const int visit = ++m_visit;
    m_asking = true;
    m_known.clear();
    m_failures.clear();
    m_list->clear();
    tell({});
    showState();
    emit readyChanged();
    whenDone(m_models.services(), this, [this, visit](const Result<QList<Service>> &services) {
        if (visit != m_visit)
            return;
        QStringList names;
        if (services)
            for (const Service &service : *services)
                if (!service.isPractice())
                    names << service.name;
        if (!services)
            m_failures << services.error().sentence;
        askNext(names, visit);
    });
}

void ModelsStep::askNext(QStringList services, int visit)
{
    if (services.isEmpty()) {
        m_asking = false;
        tickFirst();
        tell(m_failures.join(u'\n'));
        showState();
        emit readyChanged();
        return;
    }
    const QString service = services.takeFirst();
    whenDone(m_models.known(service), this,
             [this, service, services, visit](const Result<QList<KnownModel>> &models) {
                 if (visit != m_visit)
                     return;
                 takeModels(service, models);
                 askNext(services, visit);
             });
}

void ModelsStep::takeModels(const QString &service, const Result<QList<KnownModel>> &models)
{
    if (!models) {
        //: %1 a service, %2 a sentence that says why it did not tell its models
        m_failures << tr("%1: %2").arg(service, models.error().sentence);
        return;
    }
    for (const KnownModel &model : *models) {
        if (!canTalk(model.id))
            continue;
        m_known.append(model);
        auto *item = new QListWidgetItem(wordsOf(model), m_list);
        item->setData(kSpec, specOf(model));
        item->setToolTip(toolTipOf(modelSentence(model)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_wanted.contains(specOf(model)) ? Qt::Checked : Qt::Unchecked);
    }
    filter(m_search->text());
}

void ModelsStep::tickFirst()
{
    if (chosen().isEmpty())
        for (const qsizetype row : firstChoice(m_known))
            m_list->item(int(row))->setCheckState(Qt::Checked);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row), QAbstractItemView::PositionAtCenter);
            emit settled();
            return;
        }
}

QStringList ModelsStep::chosen() const
{
    QStringList specs;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            specs << m_list->item(row)->data(kSpec).toString();
    return specs;
}

bool ModelsStep::isReady() const
{
    const qsizetype count = chosen().size();
    return count > 0 && count <= kMostSeats;
}

void ModelsStep::filter(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(words.trimmed(), Qt::CaseInsensitive));
}

void ModelsStep::showState()
{
    const int count = int(chosen().size());
    m_again->setEnabled(!m_asking);
    m_state->setText(m_asking && m_known.isEmpty() ? tr("Asking the services for their models…")
                     : m_known.isEmpty()           ? tr("No service told of any model.")
                     : count > kMostSeats
                         ? tr("At most %n seats fit at one table.", nullptr, kMostSeats)
                         : tr("%n model(s) chosen", nullptr, count));
}

} // namespace moai
