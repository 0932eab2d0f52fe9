// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServicesPage.h"

#include "base/WhenDone.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/ServiceWatch.h"
#include "secrets/Keys.h"
#include "settings/AddService.h"
#include "settings/ServiceForm.h"
#include "settings/ServiceList.h"
#include "storage/ProjectStore.h"
#include "theme/Icons.h"
#include "widgets/InlineQuestion.h"
#include "widgets/NoticeBar.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// What holds the form in the stack: its scroll area.
QWidget *paneOf(const ServiceForm &form)
{
    return form.parentWidget()->parentWidget();
}

} // namespace

ServicesPage::ServicesPage(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                           ServiceWatch &watch, QWidget *parent)
    : SettingsPage(parent), m_projects(projects), m_models(models), m_keys(keys), m_watch(watch)
{
    setObjectName("services_page"_L1);
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ServicesPage::go);
    connect(m_list, &QListWidget::itemClicked, this, [this] { // back from the presets
        if (m_right->currentWidget() == m_presets)
            showRow(m_row);
    });
    connect(m_add, &QPushButton::clicked, this, &ServicesPage::offerPresets);
    connect(m_remove, &QPushButton::clicked, this, &ServicesPage::remove);
    connect(m_seat, &QPushButton::clicked, this, &ServicesPage::rosterRequested);
    connect(m_presets, &AddService::chosen, this, &ServicesPage::add);
    connect(m_presets, &AddService::cancelled, this, [this] {
        showRow(m_row);
        m_add->setFocus();
    });
    connect(&watch, &ServiceWatch::changed, this, [this](const QString &name) {
        if (const int row = m_list->rowOf(name); row >= 0)
            showHealth(row);
    });
    connect(&projects, &ProjectStore::changed, this, &ServicesPage::readServices);
    readServices();
}

ServicesPage::~ServicesPage()
{
    // A field that holds a key is wiped, and tells of it, after our own members have gone.
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.form)
            entry.form->disconnect(this);
    for (const QString &name : std::as_const(m_removed))
        (void)m_keys.remove(name);
}

QString ServicesPage::id() const
{
    return u"services"_s;
}

QString ServicesPage::title() const
{
    //: Title of the settings page with the places that serve models
    return tr("Services and keys");
}

QIcon ServicesPage::picture() const
{
    return icon("globe"_L1);
}

QStringList ServicesPage::words() const
{
    QStringList words = SettingsPage::words();
    words << tr("Key") << tr("Model") << tr("Proxy") << tr("Headers") << tr("Certificate")
          << tr("Time-out") << tr("Address");
    for (const ServicePreset &preset : ModelCatalogue::presets())
        words << preset.title;
    return words;
}

void ServicesPage::open()
{
    readServices();
    m_list->setFocus();
}

void ServicesPage::select(const QString &serviceName)
{
    m_wanted = serviceName;
    const int row = m_list->rowOf(serviceName);
    if (row < 0)
        return;
    m_wanted.clear();
    if (row == m_row)
        showRow(row);
    else
        m_list->setCurrentRow(row);
}

void ServicesPage::readServices()
{
    whenDone(m_models.services(), this, [this](const Result<QList<Service>> &services) {
        if (services)
            take(*services);
        else
            m_notice->tell(services.error().sentence);
    });
}

void ServicesPage::take(const QList<Service> &services)
{
    const QSignalBlocker quiet(m_list);
    QStringList names;
    for (const Service &service : services) {
        names.append(service.name);
        const int row = m_list->rowOf(service.name);
        if (row < 0) {
            // Those that are not kept yet stay at the end.
            m_list->addService(service.name);
            m_entries.append({service, nullptr});
        } else {
            m_entries[row].service = service;
            if (m_entries[row].form)
                m_entries[row].form->setService(service);
        }
    }
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        const Entry &entry = m_entries[row];
        const bool isKept = entry.service.id.isValid() || entry.service.isPractice();
        if (isKept && !names.contains(entry.service.name, Qt::CaseInsensitive))
            forget(row);
    }
    for (int row = 0; row < m_entries.size(); ++row)
        showHealth(row);
    m_presets->setKnown(names);
    m_add->setEnabled(true);
    const int wanted = m_wanted.isEmpty() ? -1 : m_list->rowOf(m_wanted);
    if (wanted >= 0)
        m_wanted.clear();
    if (wanted >= 0 || m_row < 0)
        showRow(std::max(wanted, 0));
}

void ServicesPage::forget(int row)
{
    const QSignalBlocker quiet(m_list);
    if (const ServiceForm *form = m_entries[row].form)
        paneOf(*form)->deleteLater();
    m_entries.removeAt(row);
    delete m_list->takeItem(row);
    if (m_row >= row)
        m_row = std::min(m_row == row ? row : m_row - 1, int(m_entries.size()) - 1);
    showRow(m_row);
}

void ServicesPage::go(int row)
{
    if (row == m_row) {
        showRow(row);
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(m_row); // until it is certain
    leave([this, row] { showRow(row); });
}

void ServicesPage::leave(const std::function<void()> &then)
{
    const bool isShown = m_row >= 0 && m_right->currentWidget() == m_formPane;
    if (!isShown || !m_entries[m_row].form->hasPendingKey()) {
        then();
        return;
    }
    // The field is wiped when it is hidden.
    m_question->ask(tr("The key that you typed is not saved yet, and goes when you look at "
                       "something else."),
                    //: Button: goes on although a typed key is lost
                    tr("Leave without it"), then);
}

void ServicesPage::showRow(int row)
{
    m_question->dismiss();
    m_row = row >= 0 && row < m_entries.size() ? row : -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_row);
    }
    if (m_row < 0) {
        m_right->setCurrentWidget(m_nothing);
        return;
    }
    if (!m_entries[m_row].form)
        makeForm(m_row);
    const Entry &entry = m_entries[m_row];
    m_forms->setCurrentWidget(paneOf(*entry.form));
    m_remove->setVisible(!entry.service.isPractice());
    m_remove->setText(entry.service.id.isValid() ? tr("Remove this service")
                                                 //: Button: drops a service that is not kept yet
                                                 : tr("Discard"));
    m_right->setCurrentWidget(m_formPane);
}

void ServicesPage::makeForm(int row)
{
    auto *scroll = new QScrollArea(m_forms);
    auto *form = new ServiceForm(m_projects, m_models, m_keys, m_entries[row].service, scroll);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_forms->addWidget(scroll);
    m_entries[row].form = form;
    const auto rowNow = [this, form] {
        const auto found = std::ranges::find(m_entries, form, &Entry::form);
        return found == m_entries.end() ? -1 : int(found - m_entries.begin());
    };
    connect(form, &ServiceForm::changed, this, [this, form, rowNow] {
        const int now = rowNow();
        if (now < 0)
            return;
        if (!form->service().id.isValid() && !form->service().isPractice())
            m_list->setName(now, form->edited().name);
        showHealth(now);
    });
    connect(form, &ServiceForm::kept, this, [this, rowNow](const Service &service) {
        const int now = rowNow();
        if (now < 0)
            return;
        m_entries[now].service = service;
        m_list->setName(now, service.name);
        m_removed.removeAll(service.name);
        showRow(m_row);
        readServices();
    });
}

void ServicesPage::showHealth(int row)
{
    const Entry &entry = m_entries[row];
    const bool isNew = !entry.service.id.isValid() && !entry.service.isPractice();
    const bool isUnsaved =
        isNew || (entry.form && (entry.form->isDirty() || entry.form->hasPendingKey()));
    m_list->setHealth(row, m_watch.of(entry.service.name), isUnsaved);
}

void ServicesPage::offerPresets()
{
    leave([this] {
        m_right->setCurrentWidget(m_presets);
        m_presets->startSearch();
    });
}

void ServicesPage::add(const Service &service)
{
    int row = service.name.isEmpty() ? -1 : m_list->rowOf(service.name);
    if (row < 0) {
        row = int(m_entries.size());
        const QSignalBlocker quiet(m_list);
        m_entries.append({service, nullptr});
        m_list->addService(service.name);
        showHealth(row);
    }
    showRow(row);
    m_entries[row].form->focusFirst();
}

void ServicesPage::remove()
{
    if (m_row < 0)
        return;
    const Service service = m_entries[m_row].service;
    if (!service.id.isValid()) {
        forget(m_row);
        return;
    }
    whenDone(m_projects.removeService(service.name), this,
             [this, service](const Result<void> &removed) {
                 if (!removed) {
                     m_notice->tell(removed.error().sentence);
                     return;
                 }
                 m_removed << service.name;
                 if (const int row = m_list->rowOf(service.name); row >= 0)
                     forget(row);
                 //: Notice with an Undo button; %1 is a service's name
                 m_notice->offerUndo(tr("Removed “%1”.").arg(service.name),
                                     [this, service] { undoRemove(service); });
             });
}

void ServicesPage::undoRemove(const Service &service)
{
    m_removed.removeAll(service.name);
    Service again = service;
    again.id = {};
    whenDone(m_projects.saveService(again), this, [this](const Result<Service> &saved) {
        if (!saved) {
            m_notice->tell(saved.error().sentence);
            return;
        }
        m_wanted = saved->name;
        readServices();
    });
}

} // namespace moai

#include "moc_ServicesPage.cpp"
