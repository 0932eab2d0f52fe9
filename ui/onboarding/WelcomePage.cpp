// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/WelcomePage.h"

#include "onboarding/ConnectStep.h"
#include "onboarding/GreetStep.h"
#include "onboarding/ModelsStep.h"
#include "onboarding/SeatsStep.h"
#include "onboarding/WelcomeSettings.h"
#include "settings/Settings.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kWidest = 640; // a good line's length at a 100 % font
}

WelcomePage::WelcomePage(ProjectStore &projects, ModelCatalogue &models, Keys &keys,
                         Settings &settings, QWidget *parent)
    : QScrollArea(parent), m_settings(settings)
{
    setObjectName("welcome"_L1);
    setProperty("quiet", true);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_greet = new GreetStep(this);
    m_connect = new ConnectStep(projects, models, keys, this);
    m_models = new ModelsStep(models, this);
    m_seats = new SeatsStep(projects, this);
    m_steps = {m_greet, m_connect, m_models, m_seats};
    build();
    connectSteps();
}

void WelcomePage::build()
{
    auto *inside = new QWidget(this);
    inside->setAutoFillBackground(false);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(qMax(kWidest, fontMetrics().averageCharWidth() * 90));
    m_place = makeText({}, Voice::Small, column);
    m_place->setObjectName("welcome_place"_L1);
    //: Button that puts the first start away
    m_skip = new QPushButton(tr("Not no&w"), column);
    m_skip->setObjectName("welcome_skip"_L1);
    m_back = new QPushButton(tr("&Back"), column);
    m_back->setObjectName("welcome_back"_L1);
    m_next = new QPushButton(column);
    m_next->setObjectName("welcome_next"_L1);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_skip, m_back, m_next})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_place);
    for (WelcomeStep *step : std::as_const(m_steps)) {
        step->hide(); // not in a stack, where the tallest one would make room for all
        rows->addWidget(step);
    }
    rows->addSpacing(spacing::small);
    rows->addLayout(buttons);
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

void WelcomePage::connectSteps()
{
    for (const WelcomeStep *step : std::as_const(m_steps))
        connect(step, &WelcomeStep::readyChanged, this, &WelcomePage::showButtons);
    for (const WelcomeStep *step : std::as_const(m_steps))
        connect(step, &WelcomeStep::settled, this, [this, step] {
            if (&current() == step && isVisible())
                m_next->setFocus(Qt::OtherFocusReason);
        });
    connect(m_greet, &WelcomeStep::done, this, [this] { go(Connect); });
    connect(m_connect, &WelcomeStep::done, this, [this] { go(Models); });
    connect(m_models, &WelcomeStep::done, this, [this] { go(Seats); });
    connect(m_greet, &GreetStep::practiceChosen, this, &WelcomePage::practiceChosen);
    connect(m_seats, &SeatsStep::seated, this, &WelcomePage::finished);
    connect(m_skip, &QPushButton::clicked, this, &WelcomePage::skipped);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &WelcomePage::next);
}

WelcomeStep &WelcomePage::current() const
{
    return *m_steps[m_step];
}

void WelcomePage::begin(Step step)
{
    const QStringList kept = m_settings.get(welcomeModels);
    QStringList bare;
    for (const QString &spec : kept)
        bare << spec.left(spec.lastIndexOf(u'='));
    m_models->setChosen(bare);
    m_seats->setModels(kept);
    go(step == Seats && kept.isEmpty() ? Models : step);
}

void WelcomePage::go(int step)
{
    keepProgress();
    if (step == Seats && m_step == Models)
        m_seats->setModels(m_settings.get(welcomeModels));
    m_step = std::clamp(step, int(Greet), int(Seats));
    m_settings.set(welcomeStep, m_step);
    for (WelcomeStep *each : std::as_const(m_steps))
        each->setVisible(each == &current());
    showButtons();
    setFocusProxy(m_step == Greet ? m_greet->focusProxy() : m_next);
    current().enter();
}

void WelcomePage::keepProgress()
{
    QStringList unnamed;
    for (const QString &model : m_models->chosen())
        unnamed << model + u'=';
    if (m_step == Models && !unnamed.isEmpty())
        m_settings.set(welcomeModels, unnamed);
    if (m_step == Seats)
        m_settings.set(welcomeModels, m_seats->models());
}

void WelcomePage::next()
{
    keepProgress();
    if (current().isReady())
        current().leave();
}

void WelcomePage::showButtons()
{
    m_place->setVisible(m_step != Greet);
    //: Where the person is in the first start; %1 of %2
    m_place->setText(tr("Step %1 of %2").arg(m_step).arg(int(Seats)));
    m_back->setVisible(m_step != Greet);
    m_next->setVisible(m_step != Greet);
    //: The last button of the first start: the table is ready
    m_next->setText(m_step == Seats ? tr("&Ask") : tr("&Next"));
    m_next->setEnabled(current().isReady());
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace moai
