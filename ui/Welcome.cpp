// SPDX-License-Identifier: GPL-3.0-or-later
#include "Welcome.h"

#include "base/WhenDone.h"
#include "discussion/Composer.h"
#include "discussion/Desk.h"
#include "discussion/DiscussionViews.h"
#include "onboarding/WelcomeSettings.h"
#include "settings/Settings.h"
#include "storage/ProjectStore.h"

#include <algorithm>

namespace moai {

Welcome::Welcome(const Doors &doors, Desk &desk, DiscussionViews &views, Composer &composer,
                 QObject *parent)
    : QObject(parent), m_doors(doors), m_desk(desk), m_views(views), m_composer(composer)
{
    // The composer takes the keyboard then; at the first start the page has it.
    connect(&desk, &Desk::opened, this, [this] {
        if (!m_page || !m_page->isVisible() || !m_composer.line().isEmpty())
            return;
        QWidget *where = m_page->focusWidget(); // as the person left it
        (where ? where : m_page)->setFocus(Qt::OtherFocusReason);
    });
    showIfNew();
}

void Welcome::showIfNew()
{
    if (m_doors.settings.get(welcomeDone))
        return;
    const int step = m_doors.settings.get(welcomeStep);
    whenDone(m_doors.projects.services(), this, [this, step](const Result<QList<Service>> &known) {
        const bool none = known && std::all_of(known->begin(), known->end(),
                                               [](const Service &s) { return s.isPractice(); });
        if (m_doors.settings.get(welcomeDone))
            return; // chosen meanwhile
        if ((none || step > 0) && m_desk.rounds().isEmpty())
            show(WelcomePage::Step(
                std::clamp(step, int(WelcomePage::Greet), int(WelcomePage::Seats))));
    });
}

void Welcome::show(WelcomePage::Step step)
{
    if (!m_page) {
        m_page = new WelcomePage(m_doors.projects, m_doors.models, m_doors.keys, m_doors.settings,
                                 &m_views);
        connect(m_page, &WelcomePage::skipped, this, [this] {
            end();
            m_composer.takeFocus();
        });
        connect(m_page, &WelcomePage::practiceChosen, this, &Welcome::practise);
        connect(m_page, &WelcomePage::finished, this, [this](ProjectId project) {
            m_doors.settings.reset(welcomeModels);
            end();
            m_desk.openProject(project);
            m_composer.takeFocus();
        });
    }
    m_views.showGuest(m_page);
    m_page->begin(step);
}

void Welcome::choosePractice()
{
    if (!m_doors.settings.get(welcomeDone) &&
        m_doors.settings.get(welcomeStep) == WelcomePage::Greet)
        practise();
}

void Welcome::practise()
{
    end();
    if (m_composer.line().isEmpty())
        //: A first question, ready to be sent at the practice table
        m_composer.propose(tr("Why is the sky blue?"));
    m_composer.takeFocus();
}

void Welcome::end()
{
    m_doors.settings.set(welcomeDone, true);
    m_doors.settings.reset(welcomeStep);
    m_views.showGuest(nullptr);
}

} // namespace moai
