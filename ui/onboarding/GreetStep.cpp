// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/GreetStep.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

GreetStep::GreetStep(QWidget *parent)
    //: First line a new user reads
    : WelcomeStep(tr("Ask once. Every model answers, side by side."),
                  tr("Then let them read each other, argue in rounds, and hand you one conclusion "
                     "that says what they agree on, what they dispute and who dissents."),
                  parent)
{
    setObjectName("welcome_greet"_L1);
    const auto way = [this](const QString &text, QLatin1StringView name, const QString &about) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(true); // Enter presses it, as in a dialog
        button->setAccessibleDescription(about);
        QLabel *words = makeText(about, Voice::Muted, this);
        words->setWordWrap(true);
        rows().addWidget(button, 0, Qt::AlignLeading);
        rows().addWidget(words);
        rows().addSpacing(spacing::small);
        return button;
    };
    m_connect = way(tr("&Connect your models"), "welcome_begin"_L1,
                    tr("Servers on this computer, or a cloud service with your key: three short "
                       "steps, and each can be skipped."));
    m_connect->setProperty("primary", true);
    QPushButton *practice =
        way(tr("&Try the practice table"), "welcome_practice"_L1,
            tr("Three scripted participants, on this computer: no key, no network, no cost. They "
               "stay there for when you want to try something out."));
    setFocusProxy(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &GreetStep::done);
    connect(practice, &QPushButton::clicked, this, &GreetStep::practiceChosen);
}

void GreetStep::enter()
{
    m_connect->setFocus(Qt::OtherFocusReason);
}

} // namespace moai
