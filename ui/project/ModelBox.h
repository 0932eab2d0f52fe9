// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roundtable/ModelCatalogue.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace moai {

class IconButton;
class ModelPicker;

/// Chooses one of a service's models, or takes an id that is typed in. Says while the service is
/// asked, and why when it cannot tell. Its list is the ModelPicker, with the models of all
/// services.
class ModelBox : public QWidget
{
    Q_OBJECT

public:
    explicit ModelBox(ModelCatalogue &models, QWidget *parent = nullptr);

    void setService(const QString &serviceName);
    void setModel(const QString &model);
    /// The same as if the person had typed it: modelEdited() tells.
    void edit(const QString &model);
    [[nodiscard]] QString model() const;

signals:
    void modelEdited(const QString &model);
    /// A model was picked that another service offers; setService() and setModel() were not called.
    void pickedElsewhere(const QString &service, const QString &model);

private:
    void ask(ModelCatalogue::Freshness freshness);
    void take(const QString &service, const QString &model);

    ModelCatalogue &m_models;
    QString m_service;
    int m_asking = 0; ///< grows with each question; late answers of earlier ones are dropped
    QComboBox *m_box;
    ModelPicker *m_picker;
    IconButton *m_again;
    QLabel *m_state;
};

} // namespace moai
