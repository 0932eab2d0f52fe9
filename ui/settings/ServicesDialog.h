// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Service.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace moai {

class Keys;
class MenuButton;
class ModelCatalogue;
class NoticeBar;
class ProjectStore;
class ServiceForm;

/// The places that serve models, and their keys: add, change, test, remove. Each service is kept
/// when its own Save is pressed. Show it with open().
class ServicesDialog : public QDialog
{
    Q_OBJECT

public:
    ServicesDialog(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                   QWidget *parent = nullptr);
    /// Takes the keys of removed services out of the keychain.
    ~ServicesDialog() override;

signals:
    /// The person wants to seat models of these services.
    void rosterRequested();

private:
    void build();
    void fillAddMenu();
    void readServices(const QString &select);
    void showCurrent();
    void add(const Service &service);
    void remove();
    void undoRemove(const Service &service);

    ProjectStore &m_projects;
    ModelCatalogue &m_models;
    Keys &m_keys;
    QList<Service> m_services;
    QStringList m_removed; ///< their keys go when the dialog does
    QListWidget *m_list;
    MenuButton *m_add;
    QPushButton *m_remove;
    QStackedWidget *m_right;
    ServiceForm *m_form;
    NoticeBar *m_notice;
};

} // namespace moai
