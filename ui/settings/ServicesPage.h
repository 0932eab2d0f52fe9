// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Service.h"
#include "settings/SettingsPage.h"

#include <QList>
#include <QStringList>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace moai {

class AddService;
class InlineQuestion;
class Keys;
class ModelCatalogue;
class NoticeBar;
class ProjectStore;
class ServiceForm;
class ServiceList;
class ServiceWatch;

/// The places that serve models, and their keys: add, change, test, remove. Each service is kept
/// when its own Save is pressed; what was typed stays with its service while others are looked at.
class ServicesPage : public SettingsPage
{
    Q_OBJECT

public:
    ServicesPage(ProjectStore &projects, ModelCatalogue &models, Keys &keys, ServiceWatch &watch,
                 QWidget *parent = nullptr);
    /// Takes the keys of removed services out of the keychain.
    ~ServicesPage() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon picture() const override;
    [[nodiscard]] QStringList words() const override;
    void open() override;
    /// Shows that service as soon as the services are read.
    void select(const QString &serviceName);

signals:
    /// The person wants to seat models of these services.
    void rosterRequested();

private:
    struct Entry {
        Service service;
        ServiceForm *form = nullptr; ///< made when it is first shown
    };

    void build();
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    void readServices();
    void take(const QList<Service> &services);
    void go(int row);
    /// Runs `then`; asks first where that would wipe a typed key.
    void leave(const std::function<void()> &then);
    void showRow(int row);
    void showHealth(int row);
    void makeForm(int row);
    void offerPresets();
    void add(const Service &service);
    void remove();
    void forget(int row);
    void undoRemove(const Service &service);

    ProjectStore &m_projects;
    ModelCatalogue &m_models;
    Keys &m_keys;
    ServiceWatch &m_watch;
    QList<Entry> m_entries; ///< in the order of the list
    QStringList m_removed;  ///< their keys go when the page does
    QString m_wanted;       ///< to be shown when it is there
    int m_row = -1;         ///< shown
    ServiceList *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_seat;
    QStackedWidget *m_right;
    QStackedWidget *m_forms;
    QWidget *m_formPane;
    QLabel *m_nothing;
    AddService *m_presets;
    InlineQuestion *m_question;
    NoticeBar *m_notice;
};

} // namespace moai
