// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/FavouriteModels.h"

#include "settings/Settings.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString nameOf(const QString &service, const QString &model)
{
    return service.toLower() + u'/' + model;
}

} // namespace

void FavouriteModels::keepIn(Settings &settings)
{
    m_settings = &settings;
    m_names = settings.get(favouriteModels);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key != QLatin1StringView(favouriteModels.key))
            return;
        m_names = m_settings->get(favouriteModels);
        emit changed();
    });
    emit changed();
}

bool FavouriteModels::contains(const QString &service, const QString &model) const
{
    return m_names.contains(nameOf(service, model));
}

qsizetype FavouriteModels::placeOf(const QString &service, const QString &model) const
{
    return m_names.indexOf(nameOf(service, model));
}

void FavouriteModels::toggle(const QString &service, const QString &model)
{
    const QString name = nameOf(service, model);
    QStringList names = m_names;
    if (names.removeAll(name) == 0)
        names.append(name);
    if (m_settings) {
        m_settings->set(favouriteModels, names); // tells of it by itself
        return;
    }
    m_names = names;
    emit changed();
}

} // namespace moai

#include "moc_FavouriteModels.cpp"
