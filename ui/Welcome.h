// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Doors.h"
#include "onboarding/WelcomePage.h"

#include <QObject>

namespace moai {

class Composer;
class Desk;
class DiscussionViews;

/// Brings the first start up when there is nothing to ask yet but the practice table, and whenever
/// it is asked for; remembers that it is done. Lives with the window.
class Welcome : public QObject
{
    Q_OBJECT

public:
    Welcome(const Doors &doors, Desk &desk, DiscussionViews &views, Composer &composer,
            QObject *parent);

    /// Also when it was done before.
    void show(WelcomePage::Step step = WelcomePage::Greet);
    /// The practice table was opened from outside: for who was not further than the greeting, that
    /// is the choice which it offers.
    void choosePractice();

private:
    void showIfNew();
    void practise();
    void end();

    Doors m_doors;
    Desk &m_desk;
    DiscussionViews &m_views;
    Composer &m_composer;
    WelcomePage *m_page = nullptr; ///< made when it is first shown; the views'
};

} // namespace moai
