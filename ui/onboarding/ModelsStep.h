// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "onboarding/WelcomeStep.h"
#include "roundtable/KnownModel.h"

#include <QList>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace moai {

class ModelCatalogue;

/// Which models of the connected services shall sit at the table. A sensible few are ticked.
class ModelsStep : public WelcomeStep
{
    Q_OBJECT

public:
    ModelsStep(ModelCatalogue &models, QWidget *parent);

    void enter() override;
    [[nodiscard]] bool isReady() const override;

    /// `SERVICE/MODEL`, in the order of the list.
    [[nodiscard]] QStringList chosen() const;
    /// Ticks these when the models are there; empty: a first choice is made.
    void setChosen(const QStringList &models) { m_wanted = models; }

private:
    void ask();
    void askNext(QStringList services, int visit);
    void takeModels(const QString &service, const Result<QList<KnownModel>> &models);
    void tickFirst();
    void filter(const QString &words);
    void showState();

    ModelCatalogue &m_models;
    QStringList m_wanted;
    QList<KnownModel> m_known; ///< in the order of the list
    QStringList m_failures;
    int m_visit = 0; ///< grows with each asking; late answers of earlier ones are dropped
    bool m_asking = false;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_again;
};

} // namespace moai
