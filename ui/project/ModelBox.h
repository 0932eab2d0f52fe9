// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace moai {

class IconButton;
class ModelCatalogue;

/// Chooses one of a service's models, or takes an id that is typed in. Says while the service is
/// asked, and why when it cannot tell.
class ModelBox : public QWidget
{
    Q_OBJECT

public:
    explicit ModelBox(ModelCatalogue &models, QWidget *parent = nullptr);

    void setService(const QString &serviceName);
    void setModel(const QString &model);
    [[nodiscard]] QString model() const;

signals:
    void modelEdited(const QString &model);

private:
    void ask();

    ModelCatalogue &m_models;
    QString m_service;
    int m_asking = 0; ///< grows with each question; late answers of earlier ones are dropped
    QComboBox *m_box;
    IconButton *m_again;
    QLabel *m_state;
};

} // namespace moai
