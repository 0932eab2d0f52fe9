// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace moai {

class Settings;

/// `SERVICE/MODEL` each; service names have no slash.
inline const Setting<QStringList> favouriteModels{"models/favourites", {}};

/// The models that the person keeps at hand, in the order in which they were chosen. GUI thread.
class FavouriteModels : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps them there, and follows what is changed there. Before that they last for the run.
    void keepIn(Settings &settings);

    [[nodiscard]] bool contains(const QString &service, const QString &model) const;
    /// The place in their order; -1: it is none.
    [[nodiscard]] qsizetype placeOf(const QString &service, const QString &model) const;
    void toggle(const QString &service, const QString &model);

signals:
    void changed();

private:
    Settings *m_settings = nullptr; ///< outlives this
    QStringList m_names;
};

} // namespace moai
