// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "onboarding/WelcomeStep.h"
#include "roundtable/KnownModel.h"
#include "roundtable/LocalServers.h"

#include <QHash>
#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moai {

class KeyField;
class Keys;
class ModelCatalogue;
class ProjectStore;

/// Which services serve the models: servers found on this computer, to be ticked, and services with
/// an address and a key, each tested at once. Those that are set up are kept at once, too.
class ConnectStep : public WelcomeStep
{
    Q_OBJECT

public:
    ConnectStep(ProjectStore &projects, ModelCatalogue &models, Keys &keys, QWidget *parent);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool isReady() const override;

private:
    void build(Keys &keys);
    void connectParts();
    void readServices();
    void showServices(const QList<Service> &services);
    void look();
    void showFound(const Result<QList<FoundServer>> &found);
    void showPreset();
    void test();
    void land(const Service &service, const Result<QList<KnownModel>> &models);
    void forget(const Service &service);
    void refuse(const QString &problem);
    void keepTicked(QList<Service> ticked);
    [[nodiscard]] Service wanted() const;
    [[nodiscard]] QList<Service> ticked() const;

    ProjectStore &m_projects;
    ModelCatalogue &m_models;
    QList<ServicePreset> m_presets; ///< those with an address elsewhere
    QList<Service> m_services;      ///< set up already, the practice service not among them
    QHash<QString, QString> m_said; ///< what came back, by service
    QList<std::pair<QCheckBox *, Service>> m_found;
    bool m_testing = false;
    QWidget *m_local;
    QLabel *m_localState;
    QPushButton *m_again;
    QWidget *m_connected;
    QFormLayout *m_fields;
    QComboBox *m_preset;
    QLineEdit *m_name;
    QLineEdit *m_url;
    KeyField *m_key;
    QPushButton *m_test;
};

} // namespace moai
