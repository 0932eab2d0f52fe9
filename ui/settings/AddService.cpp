// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AddService.h"

#include "base/WhenDone.h"
#include "roundtable/ModelCatalogue.h"
#include "settings/ServiceDelegate.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ListCard.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

Service serviceOf(const ServicePreset &preset)
{
    Service service;
    service.name = preset.name;
    service.kind = preset.kind;
    service.url = preset.url;
    service.preset = preset.name;
    return service;
}

bool holds(const QString &text, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

AddService::AddService(ModelCatalogue &models, QWidget *parent) : QWidget(parent), m_models(models)
{
    setObjectName("add_service"_L1);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &AddService::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemClicked, this, &AddService::choose);
    connect(m_list, &QListWidget::itemActivated, this, &AddService::choose);
    connect(m_find, &QPushButton::clicked, this, &AddService::find);
    fill();
}

void AddService::build()
{
    //: Title over the list of services that can be added
    auto *title = makeText(tr("Add a service"), Voice::Strong, this);
    m_search = new QLineEdit(this);
    m_search->setObjectName("preset_search"_L1);
    m_search->setPlaceholderText(tr("Search services"));
    m_search->setAccessibleName(tr("Search services"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName("presets"_L1);
    //: Name of the list of well-known services, for screen readers
    m_list->setAccessibleName(tr("Well-known services"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *card = new ListCard(m_list, this);
    m_list->setItemDelegate(new ServiceDelegate(m_list));
    m_find = new QPushButton(tr("Find servers on this computer"), this);
    m_find->setObjectName("find_local"_L1);
    m_find->setToolTip(toolTipOf(tr("Asks the usual ports of this computer, such as Ollama's. "
                                    "Nothing beyond it is asked.")));
    //: Leaves the list of services without adding one
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("add_cancel"_L1);
    for (QPushButton *button : {m_find, cancel})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &AddService::cancelled);
    m_state = makeProblem("find_local_state"_L1, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_find);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(title);
    rows->addWidget(m_search);
    rows->addWidget(card, 1);
    rows->addLayout(buttons);
    rows->addWidget(m_state);
}

void AddService::setKnown(const QStringList &names)
{
    m_known.clear();
    for (const QString &name : names)
        m_known.append(name.toLower());
    fill();
}

void AddService::startSearch()
{
    m_search->clear();
    m_search->setFocus();
}

void AddService::fill()
{
    m_list->clear();
    addFound();
    addPresets(false);
    addPresets(true);
    //: A service that is not on the list of well-known ones
    const QString custom = tr("Another service…");
    if (holds(custom, m_search->text()) || m_list->count() == 0) {
        //: Heading in the list of services that can be added
        addHeading(tr("Your own"));
        addRow({}, custom, tr("Any address that speaks one of the protocols"));
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentRow(row);
            break;
        }
}

void AddService::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void AddService::addRow(const Service &service, const QString &title, const QString &line)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, QVariant::fromValue(service));
    item->setData(ServiceDelegate::InitialsRole, service.name.isEmpty() ? u"+"_s : title);
    item->setData(ServiceDelegate::LineRole, line);
    item->setData(Qt::AccessibleDescriptionRole, line);
}

void AddService::addFound()
{
    bool isFirst = true;
    for (const FoundServer &server : std::as_const(m_found)) {
        if (!holds(server.title, m_search->text()))
            continue;
        if (isFirst)
            //: Heading over the model servers that answered
            addHeading(tr("Running on this computer"));
        isFirst = false;
        const QString line = !server.knownAs.isEmpty() //: %1 is a service's name
                                 ? tr("Set up already as “%1”").arg(server.knownAs)
                                 : server.wantsKey
                                       ? tr("It wants a key")
                                       : tr("%n model(s)", nullptr, int(server.models.size()));
        addRow(server.service, server.title, line);
    }
}

void AddService::addPresets(bool local)
{
    bool isFirst = true;
    for (const ServicePreset &preset : ModelCatalogue::presets()) {
        if (preset.local != local ||
            !holds(QString(preset.title + u' ' + preset.name), m_search->text()))
            continue;
        if (isFirst)
            //: Headings in the list of services that can be added
            addHeading(local ? tr("On this computer") : tr("In the cloud"));
        isFirst = false;
        addRow(serviceOf(preset), preset.title,
               m_known.contains(preset.name)
                   ? tr("Set up already")
                   : preset.url.host() + (preset.url.port() > 0
                                              ? QString(u':' + QString::number(preset.url.port()))
                                              : QString()));
    }
}

void AddService::find()
{
    m_find->setEnabled(false);
    //: While this computer's model servers are looked for
    showNeutral(*m_state, tr("Looking…"));
    whenDone(m_models.localServers(), this, [this](const Result<QList<FoundServer>> &found) {
        m_find->setEnabled(true);
        if (!found) {
            showProblem(*m_state, found.error().sentence);
            return;
        }
        m_found = *found;
        fill();
        m_list->scrollToTop();
        if (m_found.isEmpty())
            showNeutral(*m_state, tr("No model server answers on this computer. Start one, such as "
                                     "Ollama, or give its address."));
        else
            showSuccess(*m_state, tr("%n server(s) found.", nullptr, int(m_found.size())));
    });
}

void AddService::choose(const QListWidgetItem *item)
{
    if (item && item->data(Qt::UserRole).isValid())
        emit chosen(item->data(Qt::UserRole).value<Service>());
}

bool AddService::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moai

#include "moc_AddService.cpp"
