// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace moai {

class Keys;
class ModelCatalogue;
class ProjectStore;

/// The fields of one service, its key among them. Save keeps the service, puts the key into the
/// keychain, wipes the field and asks the service for its models.
class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    ServiceForm(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                QWidget *parent = nullptr);

    void setService(const Service &service);
    void focusFirst();

signals:
    /// The service is in the store now.
    void kept(const moai::Service &service);

private:
    void build();
    void showKeyState();
    void save();
    void keepKey(const Service &saved);
    void test(const QString &name);
    [[nodiscard]] Service edited() const;
    [[nodiscard]] std::optional<ServicePreset> preset() const;

    ProjectStore &m_projects;
    ModelCatalogue &m_models;
    Keys &m_keys;
    Service m_service;
    int m_visit = 0; ///< grows with each service shown; late answers about another are dropped
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QLabel *m_keyState;
    QLabel *m_keyPage;
    QLabel *m_state;
    QPushButton *m_save;
};

/// A sentence about what keeps these fields from making a service; empty: nothing does.
[[nodiscard]] QString problemOf(const Service &service);

} // namespace moai
