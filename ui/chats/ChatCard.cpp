// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/ChatCard.h"

#include "base/WhenDone.h"
#include "chats/ChatBook.h"
#include "chats/ChatLabels.h"
#include "chats/ProjectCombo.h"
#include "theme/Direction.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/InlineQuestion.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kProjectWidth = 170; ///< narrower, the list of projects gets a line of its own
}

ChatCard::ChatCard(ChatBook &chats, TelegramChatId id, QWidget *parent)
    : Card(parent), m_chats(chats), m_id(id)
{
    setObjectName(u"chat_%1"_s.arg(id.value));
    build();
    connectParts();
}

QString ChatCard::objectNameOf(QLatin1StringView part) const
{
    return u"chat_%1_%2"_s.arg(part).arg(m_id.value);
}

void ChatCard::build()
{
    m_icon = new QLabel(this);
    m_name = new ElidedLabel(this);
    m_name->setObjectName(objectNameOf("name"_L1));
    setVoice(*m_name, Voice::Strong);
    m_state = new Badge(this);
    m_state->setObjectName(objectNameOf("state"_L1));
    m_about = makeText({}, Voice::Small, this);
    m_about->setObjectName(objectNameOf("about"_L1));
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_project = new ProjectCombo(this);
    m_project->setObjectName(objectNameOf("project"_L1));
    //: Check box of a Telegram chat
    m_mirrors = new QCheckBox(tr("Mirror the desk"), this);
    m_mirrors->setObjectName(objectNameOf("mirrors"_L1));
    m_mirrors->setToolTip(tr("What is said in the window and on the terminal appears in the chat"));
    const auto button = [this](const QString &text, QLatin1StringView part) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(objectNameOf(part));
        made->setAutoDefault(false);
        return made;
    };
    //: Buttons of a Telegram chat: end its pairing; do not let it in; let it in
    m_revoke = button(tr("Revoke"), "revoke"_L1);
    m_revoke->setProperty("danger", true);
    m_refuse = button(tr("Refuse"), "refuse"_L1);
    m_allow = button(tr("Allow"), "allow"_L1);
    m_allow->setProperty("primary", true);
    m_question = new InlineQuestion(this);

    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    rows->setSpacing(spacing::tiny);
    rows->addLayout(head);
    rows->addWidget(m_about);
    rows->addSpacing(spacing::tiny);
    rows->addLayout(makeFoot());
    rows->addWidget(m_question);
}

QLayout *ChatCard::makeFoot()
{
    m_rest = new QHBoxLayout;
    m_rest->setSpacing(spacing::small);
    m_rest->addWidget(m_mirrors, 1);
    for (QPushButton *each : {m_revoke, m_refuse, m_allow})
        m_rest->addWidget(each);
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(spacing::small);
    m_foot->addWidget(m_project, 1);
    m_foot->addLayout(m_rest);
    return m_foot;
}

void ChatCard::fitFoot()
{
    const int wanted = kProjectWidth + m_rest->sizeHint().width() + 3 * spacing::medium;
    m_foot->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ChatCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitFoot();
}

void ChatCard::connectParts()
{
    connect(
        m_project, &ProjectCombo::projectChosen, this,
        [this](std::optional<ProjectId> project) { tellIfFailed(m_chats.bind(m_id, project)); });
    connect(m_mirrors, &QCheckBox::clicked, this,
            [this](bool on) { tellIfFailed(m_chats.setMirrorsDesk(m_id, on)); });
    connect(m_allow, &QPushButton::clicked, this, [this] { tellIfFailed(m_chats.allow(m_id)); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { tellIfFailed(m_chats.refuse(m_id)); });
    connect(m_revoke, &QPushButton::clicked, this, &ChatCard::askToRevoke);
}

void ChatCard::showChat(const TelegramChat &chat, const QList<Project> &projects)
{
    m_chat = chat;
    const bool asking = chat.state == TelegramChatState::Asking;
    const bool person = chat.kind == TelegramChatKind::Private;
    m_icon->setPixmap(icon(person ? "plane"_L1 : "people"_L1).pixmap(18, 18));
    m_name->setWhole(isolated(nameOf(chat)));
    m_state->setText(stateOf(chat));
    m_state->setVisible(chat.state != TelegramChatState::Paired);
    QStringList about{handleOf(chat), kindOf(chat)};
    if (chat.state == TelegramChatState::Paired)
        about << stateOf(chat);
    m_about->setText(about.join(u" · "_s));
    m_project->setProjects(projects);
    m_project->setProject(chat.project);
    m_mirrors->setChecked(chat.mirrorsDesk);
    if (!asking && (m_allow->hasFocus() || m_refuse->hasFocus()))
        takeFocus(); // not somewhere else in the dialog
    m_mirrors->setVisible(!asking);
    m_revoke->setVisible(!asking);
    m_refuse->setVisible(asking);
    m_allow->setVisible(asking);
    setHighlighted(asking);
    fitFoot();
    nameControls();
}

void ChatCard::nameControls()
{
    const QString name = nameOf(m_chat);
    setAccessibleName(name + u", "_s + m_about->text());
    //: Names of a Telegram chat's controls, for screen readers; %1 is the chat
    m_project->setAccessibleName(tr("Project of %1").arg(name));
    m_mirrors->setAccessibleName(tr("Mirror the desk in %1").arg(name));
    m_revoke->setAccessibleName(tr("Revoke %1").arg(name));
    m_refuse->setAccessibleName(tr("Refuse %1").arg(name));
    m_allow->setAccessibleName(tr("Allow %1").arg(name));
}

void ChatCard::askToRevoke()
{
    const bool inGroup = m_chat.kind == TelegramChatKind::Group;
    m_question->ask(inGroup ? tr("The group with all its topics is served no more, until it is "
                                 "paired again.")
                            : tr("This chat is served no more, until it is paired again."),
                    tr("Revoke"), [this] { tellIfFailed(m_chats.revoke(m_chat)); });
}

void ChatCard::takeFocus()
{
    m_project->setFocus(Qt::OtherFocusReason);
}

void ChatCard::tellIfFailed(const QFuture<Result<void>> &done)
{
    whenDone(done, this, [this](const Result<void> &result) {
        if (result)
            return;
        showChat(TelegramChat(m_chat), m_chats.projects()); // as it is, not as it was wanted
        emit failed(result.error());
    });
}

} // namespace moai

#include "moc_ChatCard.cpp"
