// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServiceForm.h"

#include "base/WhenDone.h"
#include "roundtable/ModelCatalogue.h"
#include "secrets/Keys.h"
#include "storage/ProjectStore.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

QString problemOf(const Service &service)
{
    if (service.name.isEmpty())
        return ServiceForm::tr("Give the service a name.");
    if (service.isPractice())
        return {};
    const QString scheme = service.url.scheme();
    if (!service.url.isValid() || service.url.host().isEmpty() ||
        (scheme != "http"_L1 && scheme != "https"_L1))
        return ServiceForm::tr("The address must begin with https:// or http://, for example "
                               "https://api.example.com/v1.");
    return {};
}

ServiceForm::ServiceForm(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                         QWidget *parent)
    : QWidget(parent), m_projects(projects), m_models(models), m_keys(keys)
{
    setObjectName("service_form"_L1);
    build();
    connect(m_save, &QPushButton::clicked, this, &ServiceForm::save);
    connect(m_key, &QLineEdit::returnPressed, this, &ServiceForm::save);
}

void ServiceForm::build()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName("service_name"_L1);
    m_kind = new QComboBox(this);
    m_kind->setObjectName("service_kind"_L1);
    for (const auto kind : {ServiceKind::OpenAi, ServiceKind::OpenAiResponses,
                            ServiceKind::Anthropic, ServiceKind::Gemini, ServiceKind::Ollama})
        m_kind->addItem(toName(kind), int(kind));
    m_url = new QLineEdit(this);
    m_url->setObjectName("service_url"_L1);
    m_url->setPlaceholderText(u"https://api.example.com/v1"_s);
    m_key = new QLineEdit(this);
    m_key->setObjectName("service_key"_L1);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_keyState = makeText({}, Voice::Small, this);
    m_keyState->setObjectName("service_key_state"_L1);
    m_keyState->setWordWrap(true);
    m_keyState->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_keyPage = new QLabel(this);
    m_keyPage->setObjectName("service_key_page"_L1);
    m_keyPage->setOpenExternalLinks(true);
    m_state = makeProblem("service_state"_L1, this);
    //: Button that keeps a service and asks it for its models
    m_save = new QPushButton(tr("Save and test"), this);
    m_save->setObjectName("service_save"_L1);
    m_save->setProperty("primary", true);
    m_save->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing::small + 2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Protocol"), m_kind);
    form->addRow(tr("&Address"), m_url);
    form->addRow(tr("&Key"), m_key);
    form->addRow({}, m_keyState);
    form->addRow({}, m_keyPage);
    nameFieldsAfterLabels(*form);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::medium);
    rows->addLayout(form);
    rows->addWidget(m_save, 0, Qt::AlignLeft);
    rows->addWidget(m_state);
    rows->addStretch(1);
}

std::optional<ServicePreset> ServiceForm::preset() const
{
    for (const ServicePreset &each : ModelCatalogue::presets())
        if (each.name == m_service.preset)
            return each;
    return std::nullopt;
}

void ServiceForm::setService(const Service &service)
{
    const bool same = service.name == m_service.name && m_service.id.isValid();
    m_service = service;
    ++m_visit;
    const bool practice = service.isPractice();
    m_name->setText(service.name);
    m_name->setReadOnly(service.id.isValid() || practice); // seats know it by its name
    m_kind->setCurrentIndex(m_kind->findData(int(service.kind)));
    m_url->setText(service.url.toString());
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_url),
                           static_cast<QWidget *>(m_key)})
        field->setEnabled(!practice);
    m_key->clear();
    //: The button of a service that cannot be changed
    m_save->setText(practice ? tr("Test") : tr("Save and test"));
    const auto known = preset();
    const bool hasPage = known && !known->keyPage.isEmpty();
    m_keyPage->setVisible(hasPage);
    if (hasPage)
        //: A link; %1 is a service such as OpenRouter
        m_keyPage->setText("<a href=\"%1\">%2</a>"_L1.arg(
            known->keyPage.toString(QUrl::FullyEncoded).toHtmlEscaped(),
            tr("Get a key of %1").arg(known->title).toHtmlEscaped()));
    if (!same)
        showProblem(*m_state, {});
    showKeyState();
}

void ServiceForm::showKeyState()
{
    const int visit = m_visit;
    m_keyState->clear();
    if (m_service.isPractice()) {
        m_keyState->setText(tr("The practice participants need no key."));
        return;
    }
    if (m_service.name.isEmpty())
        return;
    const QString variable = preset() ? preset()->keyVariable : QString();
    whenDone(m_keys.find(m_service.name, variable), this, [this, visit](const Result<Key> &key) {
        if (visit != m_visit)
            return;
        if (!key)
            m_keyState->setText(key.error().sentence);
        else if (key->source == KeySource::Environment)
            m_keyState->setText(tr("A key is set in the environment."));
        else if (key->source == KeySource::Keychain)
            m_keyState->setText(tr("A key is kept in the keychain."));
        else
            m_keyState->setText(tr("No key yet. It will be kept in the keychain, or set %1 in the "
                                   "environment.")
                                    .arg(Keys::variableFor(m_service.name)));
    });
}

Service ServiceForm::edited() const
{
    Service service = m_service;
    service.name = m_name->text().trimmed();
    service.kind = ServiceKind(m_kind->currentData().toInt());
    if (!service.isPractice())
        service.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    return service;
}

void ServiceForm::save()
{
    const Service service = edited();
    if (service.isPractice()) {
        test(service.name);
        return;
    }
    if (const QString problem = problemOf(service); !problem.isEmpty()) {
        showProblem(*m_state, problem);
        return;
    }
    m_save->setEnabled(false);
    const int visit = m_visit;
    whenDone(m_projects.saveService(service), this, [this, visit](const Result<Service> &saved) {
        m_save->setEnabled(true);
        if (visit != m_visit)
            return;
        if (!saved) {
            showProblem(*m_state, saved.error().sentence);
            return;
        }
        m_service = *saved;
        keepKey(*saved);
    });
}

void ServiceForm::keepKey(const Service &saved)
{
    QByteArray key = m_key->text().trimmed().toUtf8();
    m_key->clear();
    if (key.isEmpty()) {
        emit kept(saved);
        test(saved.name);
        return;
    }
    whenDone(m_keys.store(saved.name, key), this, [this, saved](const Result<void> &stored) {
        emit kept(saved);
        if (stored)
            test(saved.name);
        else
            showProblem(*m_state, stored.error().sentence);
    });
    key.fill('\0'); // not to linger in memory longer than it must
}

void ServiceForm::test(const QString &name)
{
    //: While a service is tested
    showNeutral(*m_state, tr("Asking the service for its models…"));
    m_save->setEnabled(false);
    whenDone(m_models.models(name), this, [this, name](const Result<QList<ModelInfo>> &models) {
        m_save->setEnabled(true);
        if (name.compare(m_service.name, Qt::CaseInsensitive) != 0)
            return;
        if (models)
            showSuccess(*m_state, tr("It works: %n model(s).", nullptr, int(models->size())));
        else
            showProblem(*m_state, models.error().sentence);
    });
}

void ServiceForm::focusFirst()
{
    (m_service.name.isEmpty() ? m_name : m_key)->setFocus();
}

} // namespace moai
