// SPDX-License-Identifier: GPL-3.0-or-later
// What the services page consists of.
#include "settings/AddService.h"
#include "settings/ServiceList.h"
#include "settings/ServicesPage.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/InlineQuestion.h"
#include "widgets/ListCard.h"
#include "widgets/NoticeBar.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

void ServicesPage::build()
{
    m_notice = new NoticeBar(this);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(spacing::large);
    panes->addWidget(makeLeft(), 2);
    panes->addWidget(makeRight(), 5);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(panes, 1);
    rows->addWidget(m_notice);
}

QWidget *ServicesPage::makeLeft()
{
    auto *left = new QWidget(this);
    m_list = new ServiceList(left);
    auto *card = new ListCard(m_list, left);
    m_list->dress();
    //: Button that opens a list of well-known services
    m_add = new QPushButton(icon("plus"_L1, Tint::Text), tr("Add a service"), left);
    m_add->setObjectName("service_add"_L1);
    m_add->setEnabled(false); // until the services are read
    //: Button that leads from the services to the roster
    m_seat = new QPushButton(tr("Seat models…"), left);
    m_seat->setObjectName("services_roster"_L1);
    for (QPushButton *button : {m_add, m_seat})
        button->setAutoDefault(false);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(card, 1);
    rows->addWidget(m_add);
    rows->addWidget(m_seat);
    return left;
}

QWidget *ServicesPage::makeRight()
{
    m_right = new QStackedWidget(this);
    m_formPane = new QWidget(m_right);
    m_forms = new QStackedWidget(m_formPane);
    m_question = new InlineQuestion(m_formPane);
    //: Button that removes the service shown
    m_remove = new QPushButton(tr("Remove this service"), m_formPane);
    m_remove->setObjectName("service_remove"_L1);
    m_remove->setProperty("danger", true);
    m_remove->setAutoDefault(false);
    auto *rows = new QVBoxLayout(m_formPane);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_question);
    rows->addWidget(m_forms, 1);
    rows->addWidget(m_remove, 0, Qt::AlignTrailing);
    m_nothing = makeText(tr("Add the place that serves your models: a cloud service with your "
                            "key, or a server on this computer."),
                         Voice::Muted, m_right);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_presets = new AddService(m_models, m_right);
    for (QWidget *pane :
         {m_formPane, static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_presets)})
        m_right->addWidget(pane);
    m_right->setCurrentWidget(m_nothing);
    return m_right;
}

} // namespace moai
