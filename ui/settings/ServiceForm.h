// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"
#include "roundtable/KnownModel.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace moai {

class KeyField;
class Keys;
class ModelCatalogue;
class ModelList;
class ProjectStore;
class ServiceAdvanced;

/// The fields of one service, its key among them, and the models it offers. Save keeps the service
/// and its key, then asks the service for its models. What was typed stays until then, or until it
/// is discarded.
class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    ServiceForm(ProjectStore &projects, ModelCatalogue &models, Keys &keys, const Service &service,
                QWidget *parent = nullptr);

    /// As it is in the store; its id is invalid until it is there.
    [[nodiscard]] const Service &service() const { return m_service; }
    /// It was changed elsewhere; what was typed here stays.
    void setService(const Service &service);
    /// What the fields say.
    [[nodiscard]] Service edited() const;
    /// Whether they say something else than what is kept.
    [[nodiscard]] bool isDirty() const;
    /// Whether a key was typed that is not kept: it is wiped when the form is hidden.
    [[nodiscard]] bool hasPendingKey() const;
    void focusFirst();

signals:
    /// The service is in the store now.
    void kept(const moai::Service &service);
    /// A field was changed, or all of them were put back.
    void changed();

private:
    void build();
    [[nodiscard]] QFormLayout *makeFields();
    void makeFold();
    void connectParts();
    void showService();
    void showPreset();
    void showDirty();
    void save();
    [[nodiscard]] Result<void> check(const Service &service);
    void keepKey(const Service &saved);
    void test(const QString &name);
    void showModels(const QList<KnownModel> &models);
    void complain(const QString &sentence, QWidget *field);

    ProjectStore &m_projects;
    ModelCatalogue &m_models;
    Service m_service;
    bool m_busy = false; ///< saves or tests; the button stays enabled, to keep the keyboard
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    KeyField *m_key;
    QLabel *m_free;
    QToolButton *m_fold;
    ServiceAdvanced *m_advanced;
    QPushButton *m_save;
    QPushButton *m_discard;
    QLabel *m_state;
    ModelList *m_list;
};

/// A kind in words.
[[nodiscard]] QString serviceKindName(ServiceKind kind);

} // namespace moai
