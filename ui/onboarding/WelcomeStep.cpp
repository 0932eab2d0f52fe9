// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/WelcomeStep.h"

#include "theme/Fonts.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

WelcomeStep::WelcomeStep(const QString &title, const QString &about, QWidget *parent)
    : QWidget(parent)
{
    QLabel *head = makeText(title, Voice::Title, this);
    head->setObjectName("welcome_title"_L1);
    head->setWordWrap(true);
    head->setFont(scaled(head->font(), 1.2));
    QLabel *words = makeText(about, Voice::Muted, this);
    words->setObjectName("welcome_about"_L1);
    words->setWordWrap(true);
    setAccessibleName(title);
    setAccessibleDescription(about);
    m_problem = makeProblem("welcome_problem"_L1, this);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(spacing::small);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(spacing::small);
    all->addWidget(head);
    all->addWidget(words);
    all->addSpacing(spacing::small);
    all->addLayout(m_rows);
    all->addWidget(m_problem);
}

void WelcomeStep::tell(const QString &problem)
{
    showProblem(*m_problem, problem);
}

} // namespace moai
