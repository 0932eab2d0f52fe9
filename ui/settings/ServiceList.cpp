// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServiceList.h"

#include "roundtable/ModelCatalogue.h"
#include "settings/ServiceDelegate.h"
#include "settings/ServiceHealthWords.h"
#include "widgets/Text.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// A well-known service has the initials of its title: openai is not openrouter.
QString initialsNameOf(const QString &name)
{
    for (const ServicePreset &preset : ModelCatalogue::presets())
        if (preset.name == name)
            return preset.title;
    return name.isEmpty() ? u"+"_s : name;
}

constexpr int kNameRole = Qt::UserRole + 10;

} // namespace

ServiceList::ServiceList(QWidget *parent) : QListWidget(parent)
{
    setObjectName("service_list"_L1);
    //: Name of the list of services, for screen readers
    setAccessibleName(tr("Services"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
}

void ServiceList::dress()
{
    setItemDelegate(new ServiceDelegate(this));
}

void ServiceList::addService(const QString &name)
{
    addItem(QString());
    setName(count() - 1, name);
}

void ServiceList::setName(int row, const QString &name)
{
    QListWidgetItem *item = this->item(row);
    item->setData(kNameRole, name);
    //: A service in the list that has no name yet
    item->setText(name.isEmpty() ? tr("New service") : name);
    item->setData(ServiceDelegate::InitialsRole, initialsNameOf(name));
}

QString ServiceList::name(int row) const
{
    const QListWidgetItem *item = this->item(row);
    return item ? item->data(kNameRole).toString() : QString();
}

int ServiceList::rowOf(const QString &name) const
{
    for (int row = 0; row < count(); ++row)
        if (this->name(row).compare(name, Qt::CaseInsensitive) == 0)
            return row;
    return -1;
}

void ServiceList::setHealth(int row, const ServiceHealth &health, bool unsaved)
{
    QListWidgetItem *item = this->item(row);
    const ServiceHealthWords words = serviceHealthWords(health);
    const QString line = unsaved //: Below a service whose fields were changed
                             ? tr("not saved yet")
                             : words.title;
    item->setData(ServiceDelegate::LineRole, line);
    item->setData(ServiceDelegate::IconRole,
                  unsaved ? icon("edit"_L1) : icon(words.icon, words.tint));
    item->setToolTip(toolTipOf(words.sentence));
    item->setData(Qt::AccessibleTextRole, QString(name(row) + u", " + line));
    item->setData(Qt::AccessibleDescriptionRole, words.sentence);
}

} // namespace moai

#include "moc_ServiceList.cpp"
