// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace moai {

/// The headers that go with every request to a service, in two columns, changed in place.
class HeaderTable : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    void setHeaders(const QList<ServiceHeader> &headers);
    /// As they were typed, rows without a word left out.
    [[nodiscard]] QList<ServiceHeader> headers() const;
    /// The first rule that one of them breaks (serviceHeaderFrom()).
    [[nodiscard]] Result<void> check() const;

signals:
    void edited();

private:
    void append(const ServiceHeader &header);
    void fit();
    void removeCurrent();

    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace moai
