// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/TranscriptEntry.h"

#include "chats/DoorMark.h"
#include "discussion/AnswerFigures.h"
#include "markdown/MarkdownView.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/StateMark.h"
#include "widgets/Text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kFrame = 1;

QString timeOf(const Message &message)
{
    return QLocale().toString(message.createdAt.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

TranscriptEntry::TranscriptEntry(const Message &message, QWidget *parent)
    : Card(parent), m_id(message.id)
{
    setObjectName(u"entry_%1"_s.arg(message.id.value));
    build(message);
    connect(m_retry, &IconButton::clicked, this, [this] { emit retryRequested(m_id); });
    connect(m_copy, &IconButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_markdown); });
}

void TranscriptEntry::build(const Message &message)
{
    const bool human = message.author == Author::Human;
    const QString at = atHandle(message.handle);
    setSurface(human ? Surface::Surface : Surface::Window);
    //: Names of contributions in the transcript; %1 is a handle such as @gpt
    setAccessibleName(human ? tr("You") : tr("Answer of %1").arg(at));
    buildHead(message);
    auto *head = m_head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    if (m_mark)
        head->addWidget(m_mark);
    head->addWidget(m_who);
    head->addWidget(m_challenger);
    head->addWidget(m_about, 1);
    head->addWidget(m_retry);
    head->addWidget(m_copy);
    m_failure = makeText({}, Voice::Plain, this);
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::tiny + 2, spacing::tiny, spacing::small);
    rows->setSpacing(0);
    rows->addLayout(head);
    if (human) {
        m_words = makeText({}, Voice::Plain, this);
        m_words->setWordWrap(true);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(m_words);
    } else {
        m_view = new MarkdownView(this);
        m_view->setObjectName(u"entry_text_%1"_s.arg(message.id.value));
        m_view->setAccessibleName(accessibleName());
        m_view->setContentMargins({0, spacing::tiny, spacing::medium, 0});
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->stopFollowing();
        connect(m_view, &MarkdownView::linkActivated, this, [](const QUrl &link) {
            QDesktopServices::openUrl(link); // only http, https and mailto are told
        });
        rows->addWidget(m_view);
    }
    rows->addWidget(m_failure);
}

void TranscriptEntry::buildHead(const Message &message)
{
    const bool human = message.author == Author::Human;
    const QString at = atHandle(message.handle);
    if (!human)
        m_mark = new StateMarkView(this);
    m_who = makeText(human ? tr("You") : at, Voice::Strong, this);
    m_challenger = new Badge(this);
    //: Mark of the participant that argues against the leading view
    m_challenger->setText(tr("challenger"));
    m_challenger->setVisible(message.role == Role::Challenge);
    m_about = new ElidedLabel(this);
    setVoice(*m_about, Voice::Small);
    m_retry = new IconButton("retry"_L1, tr("Ask %1 again").arg(at), this);
    m_retry->setObjectName(u"entry_retry_%1"_s.arg(message.id.value));
    m_retry->hide();
    m_copy = new IconButton("copy"_L1, tr("Copy as Markdown"), this);
    m_copy->setObjectName(u"entry_copy_%1"_s.arg(message.id.value));
}

void TranscriptEntry::setSeatColour(const QColor &colour)
{
    setTopColour(colour);
}

void TranscriptEntry::setDoor(ChatBook &chats, const QString &door)
{
    auto *mark = new DoorMark(chats, this);
    mark->setDoor(door);
    m_head->insertWidget(m_head->indexOf(m_about), mark);
}

void TranscriptEntry::showMessage(const Message &message, const QString &text,
                                  const std::optional<TurnPlace> &turn)
{
    m_markdown = text;
    m_copy->setEnabled(!text.isEmpty());
    if (m_words) {
        m_words->setText(text);
        m_about->setWhole(timeOf(message));
        return;
    }
    const QString shown = m_view->markdown();
    if (!shown.isEmpty() && text.startsWith(shown))
        m_view->appendMarkdown(text.mid(shown.size()));
    else
        m_view->setMarkdown(text);
    m_view->setVisible(!text.isEmpty());
    m_mark->setMark(stateMarkOf(message));
    QString state = stateWord(stateMarkOf(message));
    if (turn && turn->waiting)
        //: State of an answer: others speak first
        state = tr("waiting for its turn");
    QStringList about{message.model, state};
    if (turn)
        about.prepend(ordinalText(turn->place));
    about << figuresText(message, 0, {});
    about.removeAll(QString());
    m_about->setWhole(about.join(u" · "_s));
    const bool failed = message.failure.has_value();
    m_failure->setVisible(failed);
    if (failed)
        m_failure->setText(message.failure->sentence);
    m_retry->setVisible(hasEnded(message.status) && message.status != MessageStatus::Complete);
}

void TranscriptEntry::appendText(const QString &text)
{
    m_markdown += text;
    m_copy->setEnabled(true);
    m_view->show();
    m_view->appendMarkdown(text);
}

int TranscriptEntry::heightFor(int width)
{
    const QMargins margins = layout()->contentsMargins();
    if (m_view && !m_view->isHidden())
        m_view->setFixedHeight(m_view->contentHeight(width - margins.left() - margins.right()));
    layout()->invalidate();
    const int wanted = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height();
    return wanted + 2 * kFrame;
}

} // namespace moai
