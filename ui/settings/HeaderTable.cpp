// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/HeaderTable.h"

#include "domain/ServiceRules.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

HeaderTable::HeaderTable(QWidget *parent) : QWidget(parent)
{
    m_table = new QTableWidget(0, 2, this);
    m_table->setObjectName("service_headers"_L1);
    //: Name of the table of a service's HTTP headers, for screen readers
    m_table->setAccessibleName(tr("Headers"));
    //: Columns of the table of HTTP headers
    m_table->setHorizontalHeaderLabels({tr("Header"), tr("Value")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    //: Buttons under the table of HTTP headers
    auto *add = new QPushButton(tr("Add a header"), this);
    add->setObjectName("service_header_add"_L1);
    m_remove = new QPushButton(tr("Remove the header"), this);
    m_remove->setObjectName("service_header_remove"_L1);
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new FlowLayout; // below each other where there is little room
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addWidget(m_table);
    rows->addLayout(buttons);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, &HeaderTable::edited);
    connect(add, &QPushButton::clicked, this, [this] {
        append({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &HeaderTable::removeCurrent);
    fit();
}

void HeaderTable::append(const ServiceHeader &header)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(header.name));
    m_table->setItem(row, 1, new QTableWidgetItem(header.value));
    fit();
}

void HeaderTable::fit()
{
    const int row = fontMetrics().height() + spacing::medium;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = qBound(1, m_table->rowCount(), 5);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + 4);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 20);
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void HeaderTable::removeCurrent()
{
    m_table->removeRow(std::max(0, m_table->currentRow()));
    fit();
    emit edited();
}

void HeaderTable::setHeaders(const QList<ServiceHeader> &headers)
{
    m_table->setRowCount(0);
    for (const ServiceHeader &header : headers)
        append(header);
    fit();
}

QList<ServiceHeader> HeaderTable::headers() const
{
    QList<ServiceHeader> headers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ServiceHeader header{m_table->item(row, 0)->text().trimmed(),
                                   m_table->item(row, 1)->text().trimmed()};
        if (!header.name.isEmpty() || !header.value.isEmpty())
            headers.append(header);
    }
    return headers;
}

Result<void> HeaderTable::check() const
{
    for (const ServiceHeader &header : headers())
        if (const auto checked = serviceHeaderFrom(header.name, header.value); !checked)
            return checked.error();
    return {};
}

} // namespace moai

#include "moc_HeaderTable.cpp"
