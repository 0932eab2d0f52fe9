// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QString>

namespace moai {

struct ServiceHealth;

/// The services of the settings: initials, name, how each is. Rows may hold more than one service
/// that is not kept yet. Frame it with a ListCard, then call dress().
class ServiceList : public QListWidget
{
    Q_OBJECT

public:
    explicit ServiceList(QWidget *parent = nullptr);

    /// Gives the rows their looks; the ListCard has looks of its own.
    void dress();
    void addService(const QString &name);
    void setName(int row, const QString &name);
    [[nodiscard]] QString name(int row) const;
    /// -1: there is none; case does not count.
    [[nodiscard]] int rowOf(const QString &name) const;
    /// `unsaved`: what was typed is not kept yet; told in place of the health.
    void setHealth(int row, const ServiceHealth &health, bool unsaved);
};

} // namespace moai
