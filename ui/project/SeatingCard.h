// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Library.h"
#include "widgets/Card.h"

#include <QHash>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace moai {

/// Where the seats of a kept roster go.
enum class Placement { Instead, Besides };

/// Asks, in place, what is to be done with a kept or imported roster: in place of the seats at the
/// table or besides them, and who serves the seats whose service is not set up. Hidden while there
/// is nothing to ask.
class SeatingCard : public Card
{
    Q_OBJECT

public:
    explicit SeatingCard(QWidget *parent = nullptr);

    /// `services` are those that are set up. At an empty table there is nothing to choose between.
    void ask(const RosterPreset &roster, const QStringList &services, bool isTableEmpty);
    void dismiss();

signals:
    void chosen(const moai::RosterPreset &roster, moai::Placement placement);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMap(const QStringList &unknown);
    void give(Placement placement);

    RosterPreset m_roster;
    QStringList m_services;
    QHash<QString, QComboBox *> m_map; ///< by the service that is not set up
    QLabel *m_question;
    QFormLayout *m_fields;
    QPushButton *m_instead;
    QPushButton *m_besides;
};

} // namespace moai
