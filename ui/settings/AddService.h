// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Service.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace moai {

class ModelCatalogue;
struct FoundServer;

/// Where a new service comes from: the well-known ones, those on this computer – looked for when a
/// button is pressed – or an address of one's own. Nothing is kept here.
class AddService : public QWidget
{
    Q_OBJECT

public:
    explicit AddService(ModelCatalogue &models, QWidget *parent = nullptr);

    /// Those that are there already are said to be.
    void setKnown(const QStringList &names);
    void startSearch();

signals:
    /// A service that is not kept yet; of one that is known, all but its name is to be ignored.
    void chosen(const moai::Service &service);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void addHeading(const QString &text);
    void addRow(const Service &service, const QString &title, const QString &line);
    void addFound();
    void addPresets(bool local);
    void find();
    void choose(const QListWidgetItem *item);

    ModelCatalogue &m_models;
    QStringList m_known; ///< in lower case
    QList<FoundServer> m_found;
    QLineEdit *m_search;
    QPushButton *m_find;
    QLabel *m_state;
    QListWidget *m_list;
};

} // namespace moai
