// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

#include <QLatin1StringView>

class QLabel;
class QPushButton;

namespace moai {

/// A warning over what was found, with a sentence and, where something can be done about it, a
/// button. Hidden while there is nothing to say.
class FlagRow : public Card
{
    Q_OBJECT

public:
    FlagRow(QLatin1StringView objectName, QWidget *parent = nullptr);

    /// An empty sentence: nothing to say. An empty action: nothing can be done.
    void tell(const QString &sentence, const QString &action = {});

signals:
    void actionClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace moai
