// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/ConnectStep.h"

#include "base/WhenDone.h"
#include "domain/ServiceRules.h"
#include "roundtable/ModelCatalogue.h"
#include "settings/KeyField.h"
#include "storage/ProjectStore.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// A box of rows that come and go.
QWidget *makeRows(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    return box;
}

void empty(QWidget &box)
{
    while (QLayoutItem *item = box.layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ConnectStep::ConnectStep(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                         QWidget *parent)
    : WelcomeStep(tr("Connect your models"),
                  tr("Use model servers on this computer, cloud services with a key of yours, or "
                     "both. Keys go to the system's keyring, nowhere else."),
                  parent),
      m_projects(projects),
      m_models(models)
{
    setObjectName("welcome_connect"_L1);
    for (const ServicePreset &preset : ModelCatalogue::presets())
        if (!preset.local)
            m_presets << preset;
    build(keys);
    connectParts();
    showPreset();
}

void ConnectStep::build(Keys &keys)
{
    rows().addWidget(makeText(tr("On this computer"), Voice::Strong, this));
    m_local = makeRows(this);
    m_localState = makeText({}, Voice::Muted, this);
    m_localState->setObjectName("welcome_local_state"_L1);
    m_localState->setWordWrap(true);
    m_again = new QPushButton(tr("&Look again"), this);
    m_again->setObjectName("welcome_look"_L1);
    auto *state = new QHBoxLayout;
    state->addWidget(m_localState, 1);
    state->addWidget(m_again);
    rows().addWidget(m_local);
    rows().addLayout(state);
    rows().addSpacing(spacing::small);
    rows().addWidget(makeText(tr("With a key or an address"), Voice::Strong, this));
    m_connected = makeRows(this);
    rows().addWidget(m_connected);
    m_preset = new QComboBox(this);
    m_preset->setObjectName("welcome_preset"_L1);
    for (const ServicePreset &preset : std::as_const(m_presets))
        m_preset->addItem(preset.title);
    //: A service that is none of the well-known ones
    m_preset->addItem(tr("Another one, that speaks like OpenAI"));
    m_name = new QLineEdit(this);
    m_name->setObjectName("welcome_name"_L1);
    m_url = new QLineEdit(this);
    m_url->setObjectName("welcome_url"_L1);
    m_url->setPlaceholderText(u"https://example.com/v1"_s);
    m_key = new KeyField(keys, this);
    m_key->setObjectName("welcome_key"_L1);
    m_key->setKeepsAlone(false);
    m_test = new QPushButton(this);
    m_test->setObjectName("welcome_test"_L1);
    m_fields = new QFormLayout;
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->addRow(tr("&Service"), m_preset);
    m_fields->addRow(tr("Na&me"), m_name);
    m_fields->addRow(tr("A&ddress"), m_url);
    m_fields->addRow(tr("&Key"), m_key);
    m_fields->addRow({}, m_test);
    for (QPushButton *button : {m_again, m_test})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    m_preset->setAccessibleName(tr("Service"));
    m_name->setAccessibleName(tr("Name"));
    m_url->setAccessibleName(tr("Address"));
    m_test->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    rows().addLayout(m_fields);
}

void ConnectStep::connectParts()
{
    connect(m_again, &QPushButton::clicked, this, &ConnectStep::look);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ConnectStep::showPreset);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_key->renameTo(name.simplified()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ConnectStep::test);
    connect(m_url, &QLineEdit::returnPressed, this, &ConnectStep::test);
    connect(m_key, &KeyField::submitted, this, &ConnectStep::test);
    connect(m_test, &QPushButton::clicked, this, &ConnectStep::test);
    connect(&m_projects, &ProjectStore::changed, this, [this] {
        if (isVisible())
            readServices();
    });
}

void ConnectStep::enter()
{
    tell({});
    readServices();
    look();
    m_preset->setFocus(Qt::OtherFocusReason);
}

void ConnectStep::readServices()
{
    whenDone(m_projects.services(), this, [this](const Result<QList<Service>> &services) {
        if (services)
            showServices(*services);
        else
            refuse(services.error().sentence);
    });
}

void ConnectStep::showServices(const QList<Service> &services)
{
    m_services.clear();
    empty(*m_connected);
    for (const Service &service : services) {
        if (service.isPractice())
            continue;
        m_services << service;
        const QString said = m_said.value(service.name);
        auto *line = new QWidget(m_connected);
        line->setObjectName("welcome_service_%1"_L1.arg(service.name));
        QLabel *words = makeText(
            //: A service that is set up; %1 its name, %2 what its test said
            said.isEmpty() ? tr("✓ %1 is set up").arg(service.name)
                           : tr("%1: %2").arg(service.name, said),
            Voice::Plain, line);
        words->setWordWrap(true);
        auto *remove = new IconButton("trash"_L1, tr("Remove %1").arg(service.name), line);
        connect(remove, &IconButton::clicked, this, [this, service] { forget(service); });
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(words, 1);
        row->addWidget(remove);
        m_connected->layout()->addWidget(line);
    }
    emit readyChanged();
}

void ConnectStep::forget(const Service &service)
{
    whenDone(m_projects.removeService(service.name), this,
             [this, service](const Result<void> &removed) {
                 m_said.remove(service.name);
                 refuse(removed ? QString() : removed.error().sentence);
                 readServices();
             });
}

void ConnectStep::look()
{
    m_again->setEnabled(false);
    //: While the usual ports of model servers are asked
    m_localState->setText(tr("Looking for model servers…"));
    whenDone(m_models.localServers(), this,
             [this](const Result<QList<FoundServer>> &found) { showFound(found); });
}

void ConnectStep::showFound(const Result<QList<FoundServer>> &found)
{
    m_again->setEnabled(true);
    if (!found) {
        m_localState->setText(found.error().sentence);
        return;
    }
    empty(*m_local);
    m_found.clear();
    for (const FoundServer &server : *found) {
        auto *box = new QCheckBox(m_local);
        box->setObjectName("welcome_found_%1"_L1.arg(server.service.name));
        //: A model server on this computer; %1 its name
        box->setText(
            server.wantsKey
                ? tr("%1 wants a key: set it up below").arg(server.title)
                : tr("%1, %n model(s)", nullptr, int(server.models.size())).arg(server.title));
        const bool known = !server.knownAs.isEmpty();
        box->setChecked(known || !server.models.isEmpty());
        box->setEnabled(!known && !server.wantsKey);
        connect(box, &QCheckBox::toggled, this, &ConnectStep::readyChanged);
        m_local->layout()->addWidget(box);
        if (!known && !server.wantsKey)
            m_found.append({box, server.service});
    }
    m_localState->setText(
        found->isEmpty()
            ? tr("None answers at the usual ports (Ollama, LM Studio, llama.cpp and others).")
            : tr("Tick those that Moai may use."));
    emit readyChanged();
}

void ConnectStep::showPreset()
{
    const int row = m_preset->currentIndex();
    const bool custom = row >= m_presets.size();
    m_fields->setRowVisible(m_name, custom);
    m_fields->setRowVisible(m_url, custom);
    if (custom)
        m_key->setService(m_name->text().simplified(), {}, {});
    else
        m_key->setService(m_presets[row].name, m_presets[row].keyVariable, m_presets[row].keyPage);
    //: Button: keeps the service and asks it for its models
    m_test->setText(tr("&Test and add"));
    tell({});
}

Service ConnectStep::wanted() const
{
    const int row = m_preset->currentIndex();
    Service service;
    if (row < m_presets.size()) {
        service.name = m_presets[row].name;
        service.kind = m_presets[row].kind;
        service.url = m_presets[row].url;
        service.preset = m_presets[row].name;
    } else {
        service.name = m_name->text().simplified();
        service.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    }
    for (const Service &there : m_services)
        if (there.name.compare(service.name, Qt::CaseInsensitive) == 0) {
            const QUrl url = service.url;
            service = there; // another try
            service.url = url;
        }
    return service;
}

void ConnectStep::refuse(const QString &problem)
{
    m_testing = false;
    m_test->setEnabled(true);
    tell(problem);
    emit readyChanged();
}

void ConnectStep::test()
{
    if (m_testing)
        return;
    const Service service = wanted();
    if (const auto sound = checkService(service); !sound) {
        refuse(sound.error().sentence);
        return;
    }
    m_testing = true;
    m_test->setEnabled(false);
    tell({});
    emit readyChanged();
    whenDone(m_projects.saveService(service), this, [this](const Result<Service> &saved) {
        if (!saved) {
            refuse(saved.error().sentence);
            return;
        }
        whenDone(m_key->keepPending(), this, [this, service = *saved](const Result<void> &kept) {
            if (!kept) {
                refuse({}); // the field says why
                return;
            }
            m_said.insert(service.name, tr("testing…"));
            readServices();
            whenDone(m_models.known(service.name, ModelCatalogue::Freshness::Now), this,
                     [this, service](const Result<QList<KnownModel>> &models) {
                         land(service, models);
                     });
        });
    });
}

void ConnectStep::land(const Service &service, const Result<QList<KnownModel>> &models)
{
    //: What the test of a service said
    m_said.insert(service.name, models ? tr("works, %n model(s)", nullptr, int(models->size()))
                                       : tr("does not work yet"));
    refuse(models ? QString() : models.error().sentence);
    readServices();
    if (!models)
        return;
    m_name->clear();
    m_url->clear();
    emit settled();
}

QList<Service> ConnectStep::ticked() const
{
    QList<Service> services;
    for (const auto &[box, service] : m_found)
        if (box->isChecked())
            services << service;
    return services;
}

bool ConnectStep::isReady() const
{
    return !m_testing && (!m_services.isEmpty() || !ticked().isEmpty());
}

void ConnectStep::leave()
{
    if (m_key->hasPending()) // typed, but not tested yet
        test();
    else
        keepTicked(ticked());
}

void ConnectStep::keepTicked(QList<Service> ticked)
{
    if (ticked.isEmpty()) {
        emit done();
        return;
    }
    const Service next = ticked.takeFirst();
    whenDone(m_projects.saveService(next), this, [this, ticked](const Result<Service> &saved) {
        if (saved)
            keepTicked(ticked);
        else
            refuse(saved.error().sentence);
    });
}

} // namespace moai
