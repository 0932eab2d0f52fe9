// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sidebar.h"

#include "base/WhenDone.h"
#include "chats/HealthLine.h"
#include "discussion/Desk.h"
#include "discussion/DiscussionList.h"
#include "project/ProjectBox.h"
#include "settings/ServiceLine.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/NoticeBar.h"
#include "widgets/Text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr std::chrono::milliseconds kTypingPause{150};

} // namespace

Sidebar::Sidebar(const Doors &doors, Desk &desk, QWidget *parent)
    : QWidget(parent), m_doors(doors), m_desk(desk)
{
    setObjectName("sidebar"_L1);
    setBackgroundRole(QPalette::AlternateBase); // the theme's `surface`
    setAutoFillBackground(true);
    build();
    connect(m_project, &ProjectBox::projectChosen, &desk, &Desk::openProject);
    connect(m_project, &ProjectBox::newRequested, this, &Sidebar::newProjectRequested);
    connect(m_project, &ProjectBox::editRequested, this, &Sidebar::editProjectRequested);
    connect(m_project, &ProjectBox::deleteRequested, this, &Sidebar::deleteProject);
    connect(m_list, &DiscussionList::openRequested, &desk, &Desk::openDiscussion);
    connect(m_list, &DiscussionList::deleteRequested, this, &Sidebar::deleteDiscussion);
    connect(&m_list->discussions(), &DiscussionsItemModel::renameRequested, this,
            [this](Discussion discussion, const QString &title) {
                discussion.title = title;
                tellIfFailed(m_doors.discussions.update(discussion));
            });
    connect(&desk, &Desk::projectChanged, this, &Sidebar::showDesk);
    connect(&desk, &Desk::opened, this, &Sidebar::showDesk);
    connect(&doors.projects, &ProjectStore::changed, this, &Sidebar::readProjects);
    connect(&doors.discussions, &DiscussionStore::listChanged, this, &Sidebar::readDiscussions);
    readProjects();
}

void Sidebar::build()
{
    m_project = new ProjectBox(this);
    //: Button over the list of discussions
    auto *start = new QPushButton(icon("plus"_L1, Tint::Text), tr("New discussion"), this);
    start->setObjectName("new_discussion"_L1);
    start->setToolTip(tr("Start a new discussion"));
    connect(start, &QPushButton::clicked, &m_desk, &Desk::startDiscussion);
    m_search = new QLineEdit(this);
    m_search->setObjectName("search"_L1);
    //: In the search field over the list of discussions
    m_search->setPlaceholderText(tr("Search discussions"));
    m_search->setAccessibleName(tr("Search discussions"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_list = new DiscussionList(this);
    m_nothing = makeText({}, Voice::Muted, this);
    m_nothing->setObjectName("no_discussions"_L1);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(spacing::large, spacing::small, spacing::medium, 0);
    m_notice = new NoticeBar(this);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(spacing::small, spacing::small, spacing::small, 0);
    top->setSpacing(spacing::small);
    top->addWidget(m_project);
    top->addWidget(start);
    top->addWidget(m_search);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(top);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list, 1);
    rows->addLayout(makeFoot());

    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPause);
    connect(m_typing, &QTimer::timeout, this, &Sidebar::searchTexts);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_list->discussions().setFilter(words);
        m_typing->start();
        tellIfEmpty();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &Sidebar::focusList);
}

void Sidebar::searchTexts()
{
    const QString words = m_search->text();
    if (words.trimmed().isEmpty() || !m_desk.project())
        return;
    whenDone(m_doors.discussions.search(words, m_desk.project()->id), this,
             [this, words](const Result<QList<SearchHit>> &hits) {
                 if (!hits || m_search->text() != words || m_list->isRenaming())
                     return;
                 QSet<DiscussionId> found;
                 for (const auto &hit : *hits)
                     found.insert(hit.discussion.id);
                 m_list->discussions().setFoundInText(found);
                 tellIfEmpty();
             });
}

void Sidebar::tellIfEmpty()
{
    m_nothing->setVisible(m_list->discussions().rowCount() == 0);
    //: In place of the list of discussions
    m_nothing->setText(m_search->text().isEmpty() ? tr("No discussions yet.")
                                                  : tr("No discussion holds these words."));
}

QLayout *Sidebar::makeFoot()
{
    const auto button = [this](QLatin1StringView name, QLatin1StringView picture,
                               const QString &text) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setIcon(icon(picture));
        made->setText(text);
        return made;
    };
    auto *services = new ServiceLine(m_doors.health, this);
    //: Button at the foot of the sidebar: the messenger
    auto *telegram = button("telegram"_L1, "plane"_L1, tr("Telegram…"));
    auto *health = new HealthLine(m_doors.telegram, this);
    // Where a bot was set up, its health leads there.
    telegram->setVisible(health->isHidden());
    connect(health, &HealthLine::offered, telegram,
            [telegram](bool shown) { telegram->setVisible(!shown); });
    connect(health, &QToolButton::clicked, this, &Sidebar::telegramRequested);
    connect(telegram, &QToolButton::clicked, this, &Sidebar::telegramRequested);
    connect(services, &ServiceLine::chosen, this, &Sidebar::servicesRequested);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::small, 0, spacing::small, spacing::small);
    foot->setSpacing(spacing::tiny);
    foot->addWidget(m_notice);
    foot->addWidget(health, 0, Qt::AlignLeft);
    foot->addWidget(telegram, 0, Qt::AlignLeft);
    foot->addWidget(services, 0, Qt::AlignLeft);
    return foot;
}

void Sidebar::readProjects()
{
    whenDone(m_doors.projects.projects(), this, [this](const Result<QList<Project>> &projects) {
        if (projects)
            m_project->setProjects(*projects);
    });
}

void Sidebar::readDiscussions()
{
    if (!m_desk.project())
        return;
    const ProjectId asked = m_desk.project()->id;
    whenDone(m_doors.discussions.discussions(asked), this,
             [this, asked](const Result<QList<Discussion>> &list) {
                 if (!list || !m_desk.project() || m_desk.project()->id != asked)
                     return;
                 m_list->setDiscussions(*list);
                 tellIfEmpty();
                 m_typing->start(); // what is said meanwhile may be found, too
             });
}

void Sidebar::showDesk()
{
    m_project->setCurrent(m_desk.project());
    const auto &open = m_desk.discussion();
    m_list->setOpen(open ? std::optional(open->id) : std::nullopt);
    readDiscussions();
}

void Sidebar::deleteDiscussion(const Discussion &discussion)
{
    whenDone(m_doors.discussions.remove(discussion.id), this,
             [this, discussion](const Result<void> &removed) {
                 if (!removed) {
                     m_notice->tell(removed.error().sentence);
                     return;
                 }
                 if (m_desk.discussion() && m_desk.discussion()->id == discussion.id)
                     m_desk.startDiscussion();
                 //: Notice with an Undo button; %1 is a discussion's title
                 m_notice->offerUndo(tr("Deleted “%1”.").arg(titleOf(discussion)),
                                     [this, id = discussion.id] {
                                         tellIfFailed(m_doors.discussions.restore(id));
                                         m_desk.openDiscussion(id);
                                     });
             });
}

void Sidebar::deleteProject(const Project &project)
{
    whenDone(
        m_doors.projects.remove(project.id), this, [this, project](const Result<void> &removed) {
            if (!removed) {
                m_notice->tell(removed.error().sentence);
                return;
            }
            //: Notice with an Undo button; %1 is a project's name
            m_notice->offerUndo(tr("Deleted “%1”.").arg(project.name), [this, id = project.id] {
                tellIfFailed(m_doors.projects.restore(id));
                m_desk.openProject(id);
            });
        });
}

void Sidebar::tellIfFailed(const QFuture<Result<void>> &done)
{
    whenDone(done, this, [this](const Result<void> &result) {
        if (!result)
            m_notice->tell(result.error().sentence);
    });
}

void Sidebar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Sidebar::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool Sidebar::renameCurrent()
{
    if (!m_list->hasFocus())
        return false;
    m_list->edit(m_list->currentIndex());
    return true;
}

} // namespace moai
