// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/CourseBar.h"

#include "discussion/Desk.h"
#include "discussion/RoundWords.h"
#include "discussion/TurnPlace.h"
#include "roundtable/CourseOf.h"
#include "theme/Direction.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using State = Course::State;

bool isOver(const Course &course, const QList<RoundRecord> &rounds)
{
    return course.state == State::Idle && course.end && !rounds.isEmpty() &&
           rounds.last().round.mode == Mode::Discuss;
}

QString waitingFor(const RoundRecord &round)
{
    int answers = 0;
    int ended = 0;
    for (const Message &message : round.messages) {
        if (message.author != Author::Participant)
            continue;
        ++answers;
        ended += hasEnded(message.status) ? 1 : 0;
    }
    //: Everyone answers at once; %1 of %2 participants have answered
    return CourseBar::tr("%1 of %2 have answered").arg(ended).arg(answers);
}

} // namespace

CourseBar::CourseBar(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setObjectName("course"_L1);
    setSurface(Surface::Surface);
    build();
    connect(m_pause, &QPushButton::clicked, &desk, &Desk::pause);
    connect(m_resume, &QPushButton::clicked, &desk, &Desk::resume);
    connect(m_stop, &QPushButton::clicked, &desk, [&desk] { desk.say(u"/stop"_s); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit lineChosen(u"/next"_s); });
    connect(m_conclude, &QPushButton::clicked, this, [this] { emit lineChosen(u"/consensus"_s); });
    connect(&desk, &Desk::courseChanged, this, &CourseBar::showCourse);
    connect(&desk, &Desk::opened, this, &CourseBar::showCourse);
    connect(&desk, &Desk::roundAdded, this, &CourseBar::showCourse);
    connect(&desk, &Desk::messageChanged, this, &CourseBar::showCourse);
    connect(&desk, &Desk::discussionChanged, this, &CourseBar::showCourse);
    hide();
}

void CourseBar::build()
{
    m_headline = makeText({}, Voice::Strong, this);
    m_headline->setObjectName("course_headline"_L1);
    m_detail = new ElidedLabel(this);
    m_detail->setObjectName("course_detail"_L1);
    setVoice(*m_detail, Voice::Muted);
    m_heard = new ElidedLabel(this);
    m_heard->setObjectName("course_heard"_L1);
    setVoice(*m_heard, Voice::Small);
    const auto button = [this](QLatin1StringView name, QLatin1StringView iconName) {
        auto *made = new QPushButton(icon(iconName), {}, this);
        made->setObjectName(name);
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    m_pause = button("course_pause"_L1, "pause"_L1);
    m_resume = button("course_resume"_L1, "resume"_L1);
    m_next = button("course_next"_L1, "next"_L1);
    m_conclude = button("course_conclude"_L1, "check"_L1);
    m_stop = button("course_stop"_L1, "stop"_L1);
    //: Buttons of a discussion in rounds
    m_pause->setText(tr("Pause"));
    m_resume->setText(tr("Resume"));
    m_stop->setText(tr("Stop"));
    m_pause->setToolTip(tr("The turn under way is the last until you go on"));
    m_next->setText(tr("Next round"));
    m_next->setToolTip(tr("One more round of the discussion"));
    m_conclude->setText(tr("Conclusion"));
    m_conclude->setToolTip(tr("The chair writes what the discussion led to"));

    auto *words = new QHBoxLayout;
    words->setSpacing(spacing::small);
    words->addWidget(m_headline);
    words->addWidget(m_detail, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(words);
    left->addWidget(m_heard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::tiny, spacing::tiny, spacing::tiny);
    row->setSpacing(spacing::tiny);
    row->addLayout(left, 1);
    for (QPushButton *each : {m_pause, m_resume, m_next, m_conclude, m_stop})
        row->addWidget(each);
}

void CourseBar::showCourse()
{
    const Course &course = m_desk.course();
    const bool there = !m_desk.rounds().isEmpty() &&
                       (course.state != State::Idle || isOver(course, m_desk.rounds()));
    if (there) {
        m_headline->setText(headline());
        m_detail->setWhole(detail());
        const QString said = m_desk.discussion() ? m_desk.discussion()->interjection : QString();
        //: What the person said while a discussion runs; %1 are those words
        m_heard->setWhole(tr("Heard: “%1” opens the next round.").arg(isolated(said.simplified())));
        m_heard->setVisible(!said.isEmpty());
        setAccessibleName(headline() + u' ' + detail());
        showButtons();
    }
    setVisible(there);
}

void CourseBar::showButtons()
{
    const Course &course = m_desk.course();
    const bool goes = course.state == State::Running;
    const bool brokeOff = course.state == State::BrokeOff;
    const bool over = course.state == State::Idle;
    //: Buttons of a discussion in rounds: it broke off when Moai was closed
    m_resume->setText(brokeOff ? tr("Go on") : tr("Resume"));
    m_stop->setText(brokeOff ? tr("Leave it") : tr("Stop"));
    m_stop->setToolTip(brokeOff ? tr("What was said stays; no further round follows")
                                : tr("Stops the discussion; what was said stays"));
    m_pause->setVisible(goes);
    m_resume->setVisible(!goes && !over);
    m_next->setVisible(over || goes);
    m_conclude->setVisible(over);
    m_stop->setVisible(!over);
    m_resume->setProperty("primary", brokeOff);
    m_resume->setIcon(icon("resume"_L1, brokeOff ? Tint::OnAccent : Tint::Muted));
}

QString CourseBar::headline() const
{
    const Course &course = m_desk.course();
    const RoundRecord &last = m_desk.rounds().last();
    switch (course.state) {
    case State::Running:
        break;
    case State::Pausing:
        //: %1 is e.g. "Round 2 of 3"
        return tr("Pausing · %1").arg(placeOf(last.round));
    case State::Paused:
        return tr("Paused · %1").arg(placeOf(last.round));
    case State::BrokeOff:
        //: Moai was closed in the middle of a discussion
        return tr("This discussion broke off");
    case State::Idle:
        return tr("The discussion is over");
    }
    return placeOf(last.round);
}

QString CourseBar::brokeOffAt() const
{
    const Remainder rest =
        remainderOf({m_desk.discussion().value_or(Discussion()), m_desk.rounds(), {}});
    const int round = m_desk.course().round;
    if (rest.turns.isEmpty())
        return tr("after round %1.").arg(round);
    //: Where a discussion broke off; %1 a round's number, %2 a handle
    return tr("in round %1, before %2.").arg(round).arg(atHandle(rest.turns.first().handle));
}

QString CourseBar::detail() const
{
    const Course &course = m_desk.course();
    const RoundRecord &last = m_desk.rounds().last();
    const Message *speaker = speakerOf(last);
    const QString handle = speaker ? atHandle(speaker->handle) : QString();
    switch (course.state) {
    case State::Idle:
        return course.end ? sentenceOf(*course.end) : QString();
    case State::BrokeOff:
        return brokeOffAt();
    case State::Pausing:
        return speaker ? tr("after the turn of %1").arg(handle) : waitingFor(last);
    case State::Paused:
        return speaker ? tr("%1 would be next").arg(handle)
                       : tr("%n round(s) to follow", nullptr, course.roundsLeft);
    case State::Running:
        break;
    }
    if (!speaker)
        return waitingFor(last);
    const auto turn = turnPlaceOf(last, speaker->id);
    //: Whose turn it is; %1 a handle, %2 a place such as 2nd, %3 how many speak
    return tr("%1 speaks, %2 of %3")
        .arg(handle, ordinalText(turn ? turn->place : 1), QLocale().toString(turn ? turn->all : 1));
}

} // namespace moai
