// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServicesDialog.h"

#include "base/WhenDone.h"
#include "roundtable/ModelCatalogue.h"
#include "secrets/Keys.h"
#include "settings/ServiceForm.h"
#include "storage/ProjectStore.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ListCard.h"
#include "widgets/MenuButton.h"
#include "widgets/NoticeBar.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

ServicesDialog::ServicesDialog(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                               QWidget *parent)
    : QDialog(parent), m_projects(projects), m_models(models), m_keys(keys)
{
    setObjectName("services_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the dialog with the places that serve models
    setWindowTitle(tr("Services and keys"));
    build();
    fillAddMenu();
    connect(m_list, &QListWidget::currentRowChanged, this, &ServicesDialog::showCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ServicesDialog::remove);
    connect(m_form, &ServiceForm::kept, this,
            [this](const Service &service) { readServices(service.name); });
    readServices({});
}

ServicesDialog::~ServicesDialog()
{
    for (const QString &name : std::as_const(m_removed))
        (void)m_keys.remove(name);
}

void ServicesDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName("service_list"_L1);
    //: Name of the list of services, for screen readers
    m_list->setAccessibleName(tr("Services"));
    m_list->setMinimumWidth(180);
    m_add = new MenuButton(this);
    m_add->setObjectName("service_add"_L1);
    //: Button with a menu of well-known services
    m_add->setText(tr("Add a service"));
    m_add->setIcon(icon("plus"_L1));
    m_add->setEnabled(false); // until the services are read
    //: Button that removes the service shown
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName("service_remove"_L1);
    m_remove->setProperty("danger", true);
    m_remove->setAutoDefault(false);
    m_remove->hide(); // until the services are read
    m_form = new ServiceForm(m_projects, m_models, m_keys, this);
    m_right = new QStackedWidget(this);
    m_right->addWidget(m_form);
    QLabel *nothing = makeText(tr("Add the place that serves your models: a cloud service with "
                                  "your key, or a server on this computer."),
                               Voice::Muted, m_right);
    nothing->setWordWrap(true);
    m_right->addWidget(nothing);
    m_notice = new NoticeBar(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button that leads from the services to the roster
    auto *seat = buttons->addButton(tr("Seat models…"), QDialogButtonBox::ActionRole);
    seat->setObjectName("services_roster"_L1);
    for (QAbstractButton *each : buttons->buttons())
        qobject_cast<QPushButton *>(each)->setAutoDefault(false);

    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(new ListCard(m_list, this), 1);
    left->addWidget(m_add, 0, Qt::AlignLeft);
    auto *right = new QVBoxLayout;
    right->addWidget(m_right, 1);
    right->addWidget(m_remove, 0, Qt::AlignRight);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spacing::huge);
    panes->addLayout(left, 2);
    panes->addLayout(right, 4);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addLayout(panes, 1);
    rows->addWidget(m_notice);
    rows->addWidget(buttons);
    resize(740, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(seat, &QPushButton::clicked, this, [this] {
        accept();
        emit rosterRequested();
    });
}

void ServicesDialog::fillAddMenu()
{
    auto *menu = new QMenu(m_add);
    menu->setObjectName("service_add_menu"_L1);
    for (const ServicePreset &preset : ModelCatalogue::presets()) {
        //: A well-known service in the menu; %1 is its name
        QAction *action = menu->addAction(
            preset.local ? tr("%1 (on this computer)").arg(preset.title) : preset.title);
        action->setObjectName("add_"_L1 + preset.name);
        connect(action, &QAction::triggered, this, [this, preset] {
            Service service;
            service.name = preset.name;
            service.kind = preset.kind;
            service.url = preset.url;
            service.preset = preset.name;
            add(service);
        });
    }
    menu->addSeparator();
    QAction *custom = menu->addAction(tr("Another one…"));
    custom->setObjectName("add_custom"_L1);
    connect(custom, &QAction::triggered, this, [this] { add({}); });
    m_add->setMenu(menu);
}

void ServicesDialog::readServices(const QString &select)
{
    whenDone(m_models.services(), this, [this, select](const Result<QList<Service>> &services) {
        if (!services) {
            m_notice->tell(services.error().sentence);
            return;
        }
        m_add->setEnabled(true);
        const QSignalBlocker quiet(m_list);
        m_services = *services;
        m_list->clear();
        int row = 0;
        for (const Service &service : std::as_const(m_services)) {
            if (service.name.compare(select, Qt::CaseInsensitive) == 0)
                row = m_list->count();
            m_list->addItem(service.name);
        }
        m_list->setCurrentRow(row);
        showCurrent();
    });
}

void ServicesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool there = row >= 0 && row < m_services.size();
    m_right->setCurrentIndex(there ? 0 : 1);
    m_remove->setVisible(there && m_services[row].id.isValid());
    if (there)
        m_form->setService(m_services[row]);
}

void ServicesDialog::add(const Service &service)
{
    for (int row = 0; row < m_services.size(); ++row)
        if (!service.name.isEmpty() && m_services[row].name == service.name) {
            m_list->setCurrentRow(row); // it is there already
            return;
        }
    const QSignalBlocker quiet(m_list);
    m_services.append(service);
    //: A service in the list that has no name yet
    m_list->addItem(service.name.isEmpty() ? tr("New service") : service.name);
    m_list->setCurrentRow(m_list->count() - 1);
    showCurrent();
    m_form->focusFirst();
}

void ServicesDialog::remove()
{
    const Service service = m_services[m_list->currentRow()];
    whenDone(m_projects.removeService(service.name), this,
             [this, service](const Result<void> &removed) {
                 if (!removed) {
                     m_notice->tell(removed.error().sentence);
                     return;
                 }
                 m_removed << service.name;
                 readServices({});
                 //: Notice with an Undo button; %1 is a service's name
                 m_notice->offerUndo(tr("Removed “%1”.").arg(service.name),
                                     [this, service] { undoRemove(service); });
             });
}

void ServicesDialog::undoRemove(const Service &service)
{
    m_removed.removeAll(service.name);
    Service again = service;
    again.id = {};
    whenDone(m_projects.saveService(again), this, [this](const Result<Service> &saved) {
        if (saved)
            readServices(saved->name);
        else
            m_notice->tell(saved.error().sentence);
    });
}

} // namespace moai
