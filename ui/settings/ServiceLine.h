// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace moai {

class ServiceWatch;

/// How the services are, in one line at the foot of the sidebar that leads to all of them; the
/// whole sentence is its tooltip. While there is no trouble it says where it leads.
class ServiceLine : public QToolButton
{
    Q_OBJECT

public:
    explicit ServiceLine(ServiceWatch &watch, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The service it tells of; empty: none in particular.
    void chosen(const QString &serviceName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHealth();

    ServiceWatch &m_watch;
    QString m_service;
};

} // namespace moai
