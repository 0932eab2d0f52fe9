// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/WelcomeStep.h"

class QPushButton;

namespace moai {

/// What Moai does, and the two ways into it: the practice table at once, or models of one's own.
class GreetStep : public WelcomeStep
{
    Q_OBJECT

public:
    explicit GreetStep(QWidget *parent);

    void enter() override;

signals:
    void practiceChosen();

private:
    QPushButton *m_connect;
};

} // namespace moai
