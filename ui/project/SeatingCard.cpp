// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/SeatingCard.h"

#include "exchange/RosterFile.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

SeatingCard::SeatingCard(QWidget *parent) : Card(parent)
{
    setObjectName("seating"_L1);
    setSurface(Surface::Surface);
    m_question = makeText({}, Voice::Plain, this);
    m_question->setObjectName("seating_question"_L1);
    m_question->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("seating_cancel"_L1);
    //: Buttons that seat a kept roster
    m_besides = new QPushButton(tr("Besides those here"), this);
    m_besides->setObjectName("seating_besides"_L1);
    m_instead = new QPushButton(this);
    m_instead->setObjectName("seating_instead"_L1);
    for (QPushButton *button : {cancel, m_besides, m_instead})
        button->setAutoDefault(false);
    m_fields = new QFormLayout;
    m_fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_besides);
    buttons->addWidget(m_instead);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_question);
    rows->addLayout(m_fields);
    rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &SeatingCard::dismiss);
    connect(m_instead, &QPushButton::clicked, this, [this] { give(Placement::Instead); });
    connect(m_besides, &QPushButton::clicked, this, [this] { give(Placement::Besides); });
    hide();
}

void SeatingCard::ask(const RosterPreset &roster, const QStringList &services, bool isTableEmpty)
{
    m_roster = roster;
    m_services = services;
    const QStringList unknown = exchange::unknownServices(roster.seats, services);
    //: %1 is a roster's name
    QString question =
        tr("Seat %n participant(s) of “%1”?", nullptr, int(roster.seats.size())).arg(roster.name);
    if (!unknown.isEmpty())
        question += u' ' + tr("Some services are not set up here. Say which ones serve their "
                              "seats, or set them up first.");
    m_question->setText(question);
    setAccessibleName(question);
    fillMap(unknown);
    m_besides->setVisible(!isTableEmpty);
    //: Buttons that seat a kept roster
    m_instead->setText(isTableEmpty ? tr("Seat them") : tr("In place of those here"));
    const bool can = unknown.isEmpty() || !services.isEmpty();
    m_instead->setEnabled(can);
    m_besides->setEnabled(can);
    show();
    (m_map.isEmpty() ? static_cast<QWidget *>(m_instead) : m_map.value(unknown.first()))
        ->setFocus(Qt::OtherFocusReason);
}

void SeatingCard::fillMap(const QStringList &unknown)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_map.clear();
    for (const QString &name : unknown) {
        auto *box = new QComboBox(this);
        box->setObjectName("seating_map_%1"_L1.arg(name));
        box->addItems(m_services);
        //: %1 is a service that is not set up; one that is, is chosen behind it
        const QString words =
            name.isEmpty() ? tr("No service told:") : tr("“%1” is served by").arg(name);
        QLabel *label = makeText(words, Voice::Plain, this);
        label->setBuddy(box);
        box->setAccessibleName(words);
        m_fields->addRow(label, box);
        m_map.insert(name, box);
    }
}

void SeatingCard::give(Placement placement)
{
    QHash<QString, QString> renamed;
    for (auto it = m_map.begin(); it != m_map.end(); ++it)
        renamed.insert(it.key(), it.value()->currentText());
    RosterPreset roster = m_roster;
    roster.seats = exchange::withServices(roster.seats, m_services, renamed);
    hide();
    emit chosen(roster, placement);
}

void SeatingCard::dismiss()
{
    hide();
}

void SeatingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss(); // and not the dialog around it
    else
        Card::keyPressEvent(event);
}

} // namespace moai
