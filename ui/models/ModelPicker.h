// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "roundtable/KnownModel.h"

#include <QFrame>
#include <QString>
#include <QStringList>

namespace moai {

class ModelCatalogue;
class ModelList;

/// Picks a model out of those of all services, over the window: favourites first, search as you
/// type, or an id that is on no list. Goes when something was picked, on Escape and on a click
/// elsewhere. Each service is asked for its models at most once in a run; Moai's own are known.
class ModelPicker : public QFrame
{
    Q_OBJECT

public:
    explicit ModelPicker(ModelCatalogue &models, QWidget *parent);

    /// Opens below `field`, with that model marked.
    void openUnder(const QWidget &field, const QString &service, const QString &id);

signals:
    void picked(const QString &service, const QString &id);
    /// An id that is on no list, of whichever service was chosen.
    void typed(const QString &id);

private:
    void ask();
    void take(const QString &service, const Result<QList<KnownModel>> &models);
    void tell();

    ModelCatalogue &m_models;
    ModelList *m_list;
    int m_asking = 0; ///< services that have not answered yet
    QStringList m_failed;
};

} // namespace moai
