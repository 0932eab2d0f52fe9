// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServiceForm.h"

#include "base/Authorities.h"
#include "base/WhenDone.h"
#include "domain/ServiceRules.h"
#include "models/ModelList.h"
#include "roundtable/ModelCatalogue.h"
#include "settings/KeyField.h"
#include "settings/ServiceAdvanced.h"
#include "storage/ProjectStore.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"
#include "widgets/WheelGuard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

std::optional<ServicePreset> presetNamed(const QString &name)
{
    for (const ServicePreset &each : ModelCatalogue::presets())
        if (each.name == name)
            return each;
    return std::nullopt;
}

/// The preset, unless the service was moved elsewhere: the well-known key stays at home.
QString presetFor(const Service &service)
{
    const auto preset = presetNamed(service.preset);
    const bool isMoved = preset && !preset->local && preset->url.host() != service.url.host();
    return isMoved ? QString() : service.preset;
}

} // namespace

QString serviceKindName(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::OpenAi:
        //: Protocols that services speak
        return ServiceForm::tr("OpenAI (Chat Completions)");
    case ServiceKind::OpenAiResponses:
        return ServiceForm::tr("OpenAI (Responses)");
    case ServiceKind::Anthropic:
        return ServiceForm::tr("Anthropic");
    case ServiceKind::Gemini:
        return ServiceForm::tr("Google Gemini");
    case ServiceKind::Ollama:
        return ServiceForm::tr("Ollama");
    }
    return {};
}

ServiceForm::ServiceForm(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                         const Service &service, QWidget *parent)
    : QWidget(parent), m_projects(projects), m_models(models), m_service(service)
{
    setObjectName("service_form"_L1);
    m_key = new KeyField(keys, this);
    build();
    showService();
    connectParts();
    if (m_models.isListed(service.name))
        whenDone(
            m_models.known(service.name), this,
            [this](const Result<QList<KnownModel>> &known) { showModels(known.value_or({})); });
}

void ServiceForm::build()
{
    m_state = makeProblem("service_state"_L1, this);
    m_save = new QPushButton(this);
    m_save->setObjectName("service_save"_L1);
    m_save->setProperty("primary", true);
    //: Button that puts the fields of a service back to what is kept
    m_discard = new QPushButton(tr("Undo changes"), this);
    m_discard->setObjectName("service_discard"_L1);
    for (QPushButton *button : {m_save, m_discard})
        button->setAutoDefault(false);
    m_list = new ModelList(m_models.favourites(), ModelList::Typing::ListedOnly, this);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    m_list->hide();
    auto *fields = makeFields();
    makeFold();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    rows->addLayout(fields);
    rows->addWidget(m_fold, 0, Qt::AlignLeading);
    rows->addWidget(m_advanced);
    rows->addLayout(buttons);
    rows->addWidget(m_state);
    rows->addWidget(m_list, 1);
    rows->addStretch(0);
}

QFormLayout *ServiceForm::makeFields()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName("service_name"_L1);
    m_kind = new QComboBox(this);
    m_kind->setObjectName("service_kind"_L1);
    guardFromWheel(m_kind);
    for (const auto kind : {ServiceKind::OpenAi, ServiceKind::OpenAiResponses,
                            ServiceKind::Anthropic, ServiceKind::Gemini, ServiceKind::Ollama})
        m_kind->addItem(serviceKindName(kind), int(kind));
    m_url = new QLineEdit(this);
    m_url->setObjectName("service_url"_L1);
    m_url->setPlaceholderText(u"https://api.example.com/v1"_s);
    m_key->setKeepsAlone(false);
    m_free = makeText(tr("The practice participants need no key."), Voice::Small, this);
    m_free->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing::small + 2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Protocol"), m_kind);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("&Key"), m_key);
    form->addRow(m_free);
    nameFieldsAfterLabels(*form);
    if (m_service.isPractice())
        form->labelForField(m_key)->hide();
    return form;
}

void ServiceForm::makeFold()
{
    m_advanced = new ServiceAdvanced(m_models, this);
    m_fold = new QToolButton(this);
    m_fold->setObjectName("service_advanced"_L1);
    //: Unfolds what few services need: headers, proxy, time-outs …
    m_fold->setText(tr("Advanced"));
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto turn = [this](bool open) {
        m_fold->setIcon(icon(open ? "chevron-down"_L1 : "chevron-right"_L1));
        m_advanced->setVisible(open);
    };
    connect(m_fold, &QToolButton::toggled, this, turn);
    m_fold->setChecked(ServiceAdvanced::isUsedBy(m_service));
    turn(m_fold->isChecked());
}

void ServiceForm::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, &ServiceForm::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_key->discardPending();
        showService();
        showNeutral(*m_state, {});
        m_save->setFocus();
    });
    for (QLineEdit *field : {m_name, m_url}) {
        connect(field, &QLineEdit::textChanged, this, &ServiceForm::showDirty);
        connect(field, &QLineEdit::returnPressed, this, &ServiceForm::save);
    }
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_key->renameTo(name.trimmed()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ServiceForm::showDirty);
    connect(m_key, &KeyField::submitted, this, &ServiceForm::save);
    connect(m_key, &KeyField::pendingChanged, this, &ServiceForm::showDirty);
    connect(m_advanced, &ServiceAdvanced::edited, this, &ServiceForm::showDirty);
    connect(m_advanced, &ServiceAdvanced::proxyTestRequested, this,
            [this] { m_advanced->testProxy(edited()); });
}

void ServiceForm::setService(const Service &service)
{
    const bool wasDirty = isDirty();
    m_service = service;
    if (!wasDirty)
        showService();
    showDirty();
}

void ServiceForm::showService()
{
    const bool practice = m_service.isPractice();
    {
        const QSignalBlocker quiet(this);
        m_name->setText(m_service.name);
        m_kind->setCurrentIndex(m_kind->findData(int(m_service.kind)));
        m_url->setText(m_service.url.toString());
        for (QLineEdit *field : {m_name, m_url})
            field->setCursorPosition(0); // a long one is read from its beginning
        m_advanced->setService(m_service);
    }
    m_name->setReadOnly(m_service.id.isValid() || practice); // seats know it by its name
    m_kind->setEnabled(!practice);
    m_url->setEnabled(!practice);
    m_key->setVisible(!practice);
    m_free->setVisible(practice);
    m_fold->setVisible(!practice);
    //: The button of a service that cannot be changed
    m_save->setText(practice ? tr("Test")
                             //: Button that keeps a service and asks it for its models
                             : tr("Save and test"));
    if (!practice) {
        const auto preset = presetNamed(m_service.preset);
        m_key->setService(m_service.name, preset ? preset->keyVariable : QString(),
                          preset ? preset->keyPage : QUrl());
    }
    showDirty();
}

Service ServiceForm::edited() const
{
    Service service = m_service;
    if (service.isPractice())
        return service;
    service.name = m_name->text().trimmed();
    service.kind = ServiceKind(m_kind->currentData().toInt());
    service.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    m_advanced->apply(service);
    service.preset = presetFor(service);
    return service;
}

bool ServiceForm::isDirty() const
{
    Service now = edited();
    now.preset = m_service.preset; // follows from the address
    return now != m_service || m_url->text().trimmed() != m_service.url.toString();
}

bool ServiceForm::hasPendingKey() const
{
    return m_key->hasPending();
}

void ServiceForm::showDirty()
{
    m_discard->setVisible((isDirty() || hasPendingKey()) && m_service.id.isValid());
    emit changed();
}

void ServiceForm::complain(const QString &sentence, QWidget *field)
{
    showProblem(*m_state, sentence);
    field->setFocus();
}

Result<void> ServiceForm::check(const Service &service)
{
    if (const auto name = checkServiceName(service.name); !name) {
        complain(name.error().sentence, m_name);
        return name;
    }
    if (const auto url = serviceUrlFrom(m_url->text().trimmed()); !url) {
        complain(url.error().sentence, m_url);
        return url.error();
    }
    auto rest = checkService(service);
    if (rest && !service.caFile.isEmpty())
        if (const auto authorities = authoritiesIn(service.caFile); !authorities)
            rest = authorities.error();
    if (!rest) {
        m_fold->setChecked(true);
        complain(rest.error().sentence, m_save);
    }
    return rest;
}

void ServiceForm::save()
{
    const Service service = edited();
    if (m_busy)
        return;
    if (service.isPractice()) {
        test(service.name);
        return;
    }
    if (!check(service))
        return;
    m_busy = true;
    whenDone(m_projects.saveService(service), this, [this](const Result<Service> &saved) {
        m_busy = false;
        if (saved)
            keepKey(*saved);
        else
            showProblem(*m_state, saved.error().sentence);
    });
}

void ServiceForm::keepKey(const Service &saved)
{
    m_busy = true;
    whenDone(m_key->keepPending(), this, [this, saved](const Result<void> &stored) {
        m_busy = false;
        m_service = saved;
        const bool isNew = !m_name->isReadOnly();
        m_name->setReadOnly(true);
        showDirty();
        emit kept(saved);
        if (!stored) {
            showNeutral(*m_state, isNew ? tr("The service is kept, its key is not yet.")
                                        : QString()); // the field tells why
            return;
        }
        showService();
        test(saved.name);
    });
}

void ServiceForm::test(const QString &name)
{
    //: While a service is tested
    showNeutral(*m_state, tr("Asking the service for its models…"));
    m_busy = true;
    whenDone(m_models.known(name, ModelCatalogue::Freshness::Now), this,
             [this](const Result<QList<KnownModel>> &models) {
                 m_busy = false;
                 if (!models) {
                     showProblem(*m_state, models.error().sentence);
                     return;
                 }
                 showModels(*models);
                 showSuccess(*m_state, tr("It works: %n model(s).", nullptr, int(models->size())));
             });
}

void ServiceForm::showModels(const QList<KnownModel> &models)
{
    m_list->clear();
    m_list->setModels(m_service.name, models);
    m_list->setVisible(!models.isEmpty());
}

void ServiceForm::focusFirst()
{
    (m_service.name.isEmpty() ? static_cast<QWidget *>(m_name) : m_key)->setFocus();
}

} // namespace moai

#include "moc_ServiceForm.cpp"
