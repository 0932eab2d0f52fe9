// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/DiscussionHeader.h"

#include "discussion/Desk.h"
#include "discussion/DiscussionsItemModel.h"
#include "discussion/SeatChips.h"
#include "discussion/TableMenu.h"
#include "discussion/ViewSwitch.h"
#include "theme/Direction.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/MenuButton.h"
#include "widgets/ModeButton.h"
#include "widgets/MoneyWords.h"
#include "widgets/PolicyWords.h"
#include "widgets/Text.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
DiscussionHeader::DiscussionHeader(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName("header"_L1);
    build();
    buildPolicyMenu();
    connect(m_sidebar, &IconButton::clicked, this, &DiscussionHeader::sidebarToggled);
    connect(m_roster, &QPushButton::clicked, this, &DiscussionHeader::rosterRequested);
    connect(m_seats, &SeatChips::seatToggled, &desk, &Desk::setSeatEnabled);
    connect(m_title, &ElidedLabel::doubleClicked, this, &DiscussionHeader::editTitle);
    connect(m_titleEdit, &QLineEdit::returnPressed, this, [this] { endEdit(true); });
    connect(m_titleEdit, &QLineEdit::editingFinished, this, [this] { endEdit(true); });
    connect(&desk, &Desk::opened, this, &DiscussionHeader::showTitle);
    connect(&desk, &Desk::discussionChanged, this, &DiscussionHeader::showTitle);
    connect(&desk, &Desk::projectChanged, this, &DiscussionHeader::showTitle);
    connect(&desk, &Desk::rosterChanged, this, &DiscussionHeader::showRoster);
    connect(&desk, &Desk::findingsChanged, this, &DiscussionHeader::showSpend);
    connect(m_mode, &ModeButton::modeChosen, &desk, &Desk::setMode);
    showTitle();
    showRoster();
}

void DiscussionHeader::build()
{
    m_sidebar = new IconButton("sidebar"_L1, tr("Show or hide the sidebar"), this);
    m_sidebar->setObjectName("toggle_sidebar"_L1);
    m_title = new ElidedLabel(this);
    m_title->setObjectName("title"_L1);
    setVoice(*m_title, Voice::Title);
    m_titleEdit = new QLineEdit(this);
    m_titleEdit->setObjectName("title_edit"_L1);
    //: Name of the field in which a discussion is renamed
    m_titleEdit->setAccessibleName(tr("Title of the discussion"));
    m_titleEdit->installEventFilter(this);
    m_titleEdit->hide();
    m_practice = new Badge(this);
    m_practice->setObjectName("practice"_L1);
    //: Label that tells that the participants are scripted ones
    m_practice->setText(tr("practice"));
    m_practice->setToolTip(tr("These participants are scripted: they run on this computer, "
                              "need no key and know nothing."));
    m_mode = new ModeButton("mode"_L1, this);
    m_topic = new ElidedLabel(this);
    m_topic->setObjectName("topic"_L1);
    setVoice(*m_topic, Voice::Small);
    m_spend = makeText({}, Voice::Small, this);
    m_spend->setObjectName("spend"_L1);
    m_policy = new MenuButton(this);
    m_policy->setObjectName("policy"_L1);
    m_policy->setIcon(icon("eye"_L1));
    m_seats = new SeatChips(this);
    m_views = new ViewSwitch(this);
    m_menu = new TableMenu(m_desk, this);
    //: Button that opens the list of participants
    m_roster = new QPushButton(icon("people"_L1), tr("Roster…"), this);
    m_roster->setObjectName("roster"_L1);
    m_roster->setToolTip(tr("Choose who sits at the table"));

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_sidebar);
    top->addWidget(m_title, 1);
    top->addWidget(m_titleEdit, 1);
    top->addWidget(m_practice);
    top->addWidget(m_policy);
    top->addWidget(m_roster);
    top->addWidget(m_menu);
    auto *seats = new QHBoxLayout;
    seats->setSpacing(spacing::medium);
    seats->setContentsMargins(spacing::tiny, 0, 0, 0);
    seats->addWidget(m_seats, 1);
    seats->addWidget(m_views, 0, Qt::AlignBottom);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::small, spacing::small, spacing::medium, spacing::tiny);
    rows->setSpacing(spacing::tiny);
    rows->addLayout(top);
    auto *about = new QHBoxLayout;
    about->setSpacing(spacing::small);
    about->addWidget(m_mode);
    about->addWidget(m_topic, 1);
    about->addWidget(m_spend);
    rows->addLayout(about);
    rows->addLayout(seats);
    m_spend->setContentsMargins(0, 0, spacing::tiny, 0);
}

void DiscussionHeader::buildPolicyMenu()
{
    auto *menu = new QMenu(m_policy);
    menu->setObjectName("policy_menu"_L1);
    menu->setToolTipsVisible(true);
    m_policies = new QActionGroup(menu);
    for (const auto policy :
         {ContextPolicy::OwnThread, ContextPolicy::SharedTable, ContextPolicy::ChosenAnswer}) {
        QAction *action = menu->addAction(policyName(policy));
        action->setObjectName("policy_"_L1 + toName(policy));
        action->setToolTip(policySentence(policy));
        action->setCheckable(true);
        action->setData(int(policy));
        action->setActionGroup(m_policies);
        connect(action, &QAction::triggered, &m_desk,
                [desk = &m_desk, policy] { desk->setContextPolicy(policy); });
    }
    menu->addSeparator();
    //: Switch in the menu of who sees what
    m_anonymous = menu->addAction(tr("Anonymous table"));
    m_anonymous->setObjectName("policy_anonymous"_L1);
    m_anonymous->setToolTip(tr("Peers are shown as Seat A, B, … instead of by their names."));
    m_anonymous->setCheckable(true);
    connect(m_anonymous, &QAction::triggered, &m_desk, &Desk::setAnonymous);
    m_policy->setMenu(menu);
}

void DiscussionHeader::showTitle()
{
    const auto &discussion = m_desk.discussion();
    //: In place of the title while nothing has been asked
    m_title->setWhole(discussion ? isolated(titleOf(*discussion)) : tr("New discussion"));
    m_mode->setMode(m_desk.mode());
    m_topic->setWhole(m_desk.project() ? isolated(m_desk.project()->topic.simplified())
                                       : QString());
    showPolicy();
}

void DiscussionHeader::showPolicy()
{
    const ContextPolicy policy = m_desk.contextPolicy();
    const bool anonymous = m_desk.isAnonymous();
    QString name = policyName(policy);
    if (anonymous)
        //: A policy, and that peers are shown without names; %1 is e.g. "Shared table"
        name = tr("%1, anonymous").arg(name);
    m_policy->setText(name);
    //: Name of the button that tells who sees what; %1 is a policy
    m_policy->setAccessibleName(tr("Who sees what: %1").arg(name));
    m_policy->setToolTip(policySentence(policy));
    m_policy->updateGeometry();
    m_anonymous->setChecked(anonymous);
    for (QAction *action : m_policies->actions())
        action->setChecked(action->data().toInt() == int(policy));
}

void DiscussionHeader::showSpend()
{
    const Spend &spend = m_desk.findings().spend;
    const QString text = spendText(spend);
    m_spend->setText(text);
    m_spend->setToolTip(spendSentence(spend));
    m_spend->setAccessibleName(tr("Spent: %1").arg(spendSentence(spend)));
    m_spend->setVisible(!text.isEmpty());
}

void DiscussionHeader::showRoster()
{
    m_seats->setRoster(m_desk.roster());
    m_practice->setVisible(m_desk.isPractice());
}

void DiscussionHeader::editTitle()
{
    if (!m_desk.discussion())
        return;
    m_titleEdit->setText(titleOf(*m_desk.discussion()));
    m_title->hide();
    m_titleEdit->show();
    m_titleEdit->setFocus();
    m_titleEdit->selectAll();
}

void DiscussionHeader::endEdit(bool keep)
{
    if (m_titleEdit->isHidden())
        return;
    m_titleEdit->hide();
    m_title->show();
    if (keep)
        m_desk.rename(m_titleEdit->text());
}

bool DiscussionHeader::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        endEdit(false);
    event->accept(); // before the window takes Esc as "stop"
    return true;
}

void DiscussionHeader::takeFocus()
{
    if (!m_seats->takeFocus())
        m_roster->setFocus(Qt::ShortcutFocusReason);
}

void DiscussionHeader::toggleSeat(int position)
{
    m_seats->toggle(position);
}

} // namespace moai
