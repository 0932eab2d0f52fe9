// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/EmptyState.h"

#include "discussion/Desk.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kWidest = 560;
}

EmptyState::EmptyState(Desk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk)
{
    setObjectName("empty_state"_L1);
    setProperty("quiet", true);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    build();
    connect(&desk, &Desk::opened, this, &EmptyState::showDesk);
    connect(&desk, &Desk::rosterChanged, this, &EmptyState::showDesk);
    connect(&desk, &Desk::projectChanged, this, &EmptyState::showDesk);
    showDesk();
}

void EmptyState::build()
{
    auto *inside = new QWidget(this);
    inside->setAutoFillBackground(false);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(kWidest);
    m_title = makeText({}, Voice::Title, column);
    m_title->setObjectName("empty_title"_L1);
    m_title->setWordWrap(true);
    m_title->setFont(scaled(m_title->font(), 1.2));
    m_about = makeText({}, Voice::Muted, column);
    m_about->setObjectName("empty_about"_L1);
    m_about->setWordWrap(true);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_title);
    rows->addWidget(m_about);
    rows->addSpacing(spacing::medium);
    //: Questions that a person may begin with; one click types them
    const QStringList questions{tr("Why is the sky blue?"),
                                tr("Which is the better first language, Python or C++? Argue."),
                                tr("Plan a rainy weekend in Lisbon for three people.")};
    for (int i = 0; i < questions.size(); ++i) {
        auto *button = new QPushButton(icon("chat"_L1), QString(questions[i]), column);
        button->setObjectName("example_%1"_L1.arg(QString::number(i + 1)));
        connect(button, &QPushButton::clicked, this,
                [this, question = questions[i]] { emit questionChosen(question); });
        rows->addWidget(button, 0, Qt::AlignLeft);
        if (!m_first)
            m_first = button;
    }
    rows->addSpacing(spacing::large);
    m_practice = makeText(tr("The three participants above are practice ones: scripted, on this "
                             "computer, no key needed. Seat real models whenever you like."),
                          Voice::Muted, column);
    static_cast<QLabel *>(m_practice)->setWordWrap(true);
    m_practice->setObjectName("empty_practice"_L1);
    //: Button that opens the services
    m_connect = new QPushButton(tr("Connect your own models…"), column);
    m_connect->setObjectName("connect"_L1);
    m_connect->setProperty("primary", true);
    connect(m_connect, &QPushButton::clicked, this, &EmptyState::connectRequested);
    rows->addWidget(m_practice);
    rows->addSpacing(spacing::tiny);
    rows->addWidget(m_connect, 0, Qt::AlignLeft);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 8);
    across->addStretch(1);
    auto *down = new QVBoxLayout(inside);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    setWidget(inside);
}

void EmptyState::showDesk()
{
    const bool practice = m_desk.isPractice();
    m_practice->setVisible(practice);
    m_connect->setVisible(practice || m_desk.roster().isEmpty());
    //: First line a new user reads
    m_title->setText(practice ? tr("Ask once. Every model answers, side by side.")
                              : tr("What would you like to ask?"));
    const QString name = m_desk.project() ? m_desk.project()->name : QString();
    m_about->setText(
        practice ? tr("Moai seats several language models at one table and keeps what they said.")
        : m_desk.roster().isEmpty() ? tr("Nobody sits at this table yet.")
                                    //: %1 is a project's name, %n the number of its participants
                                    : tr("%n participant(s) of “%1” will answer at the same time.",
                                         nullptr, int(m_desk.roster().size()))
                                          .arg(name));
}

void EmptyState::takeFocus()
{
    m_first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace moai
