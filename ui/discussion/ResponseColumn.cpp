// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ResponseColumn.h"

#include "discussion/ColumnHead.h"
#include "discussion/FailureCard.h"
#include "discussion/ThinkingFold.h"
#include "findings/StanceFooter.h"
#include "markdown/MarkdownView.h"
#include "theme/Theme.h"
#include "widgets/Pill.h"
#include "widgets/Text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kReadableLetters = 38;
} // namespace

ResponseColumn::ResponseColumn(const Message &message, const QColor &seatColour, QWidget *parent)
    : Card(parent), m_message(message)
{
    setObjectName("column_"_L1 + message.handle);
    //: Name of a column; %1 is a handle such as @gpt
    setAccessibleName(tr("Answer of %1").arg(u'@' + message.handle));
    setTopColour(seatColour);
    build();
    connect(m_head, &ColumnHead::stopClicked, this, [this] { emit stopRequested(id()); });
    connect(m_head, &ColumnHead::retryClicked, this, [this] { emit retryRequested(id()); });
    connect(m_failure, &FailureCard::retryClicked, this, [this] { emit retryRequested(id()); });
    connect(m_head, &ColumnHead::copyClicked, this, &ResponseColumn::copy);
    connect(m_head, &ColumnHead::seenClicked, this, [this] { emit seenRequested(id()); });
    connect(m_head, &ColumnHead::maximiseClicked, this, [this] { emit maximiseRequested(id()); });
    connect(m_head, &ColumnHead::chooseClicked, this,
            [this](bool chosen) { emit chooseRequested(id(), chosen); });
    connect(m_view, &MarkdownView::followingChanged, this, &ResponseColumn::showPill);
    connect(m_view, &MarkdownView::linkActivated, this, [](const QUrl &link) {
        QDesktopServices::openUrl(link); // only http, https and mailto are told
    });
    connect(m_pill, &Pill::clicked, this, [this] {
        m_view->follow();
        m_view->setFocus();
    });
}

void ResponseColumn::build()
{
    const QString &handle = m_message.handle;
    m_head = new ColumnHead(m_message, this);
    m_note = makeText({}, Voice::Small, this);
    m_note->setObjectName("note_"_L1 + handle);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(spacing::medium, 0, spacing::medium, spacing::tiny);
    m_note->hide();
    m_thinking = new ThinkingFold(handle, this);
    m_empty = makeText({}, Voice::Muted, this);
    m_empty->setObjectName("empty_"_L1 + handle);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(spacing::medium, spacing::small, spacing::medium, 0);
    m_view = new MarkdownView(this);
    m_view->setObjectName("answer_"_L1 + handle);
    m_view->setAccessibleName(accessibleName());
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContentMargins({spacing::medium, spacing::tiny, spacing::medium, spacing::medium});
    m_stance = new StanceFooter(this);
    m_failure = new FailureCard(handle, this);
    //: Button over an answer that grows below what is shown
    m_pill = new Pill({}, m_view);
    m_pill->setObjectName("follow_"_L1 + handle);
    m_pill->setAccessibleName(tr("Follow the answer of %1").arg(u'@' + handle));
    m_pill->setToolTip(tr("Follow the answer again"));

    auto *card = new QVBoxLayout;
    card->setContentsMargins(spacing::small, spacing::tiny, spacing::small, spacing::small);
    card->addWidget(m_failure);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 3, 1, 2);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addWidget(m_note);
    rows->addWidget(m_thinking);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_stance);
    rows->addLayout(card);
    rows->addWidget(m_empty, 1);
}

void ResponseColumn::showMessage(const Message &message,
                                 std::optional<std::chrono::milliseconds> runningFor)
{
    const QString shown = std::exchange(m_message, message).text;
    if (!m_filled || !message.text.startsWith(shown)) {
        replaceText();
    } else if (message.text.size() > shown.size()) {
        const QString added = message.text.mid(shown.size());
        m_words.add(added);
        m_view->appendMarkdown(added);
    }
    m_thinking->setThinking(message.thinking);
    if (!isRunning() || message.status == MessageStatus::Waiting)
        setNote({});
    m_failure->showMessage(message);
    showBody();
    showPill();
    tick(runningFor);
}

void ResponseColumn::showStance(const TurnStance &stance)
{
    if (isRunning() || m_message.text.isEmpty())
        return;
    m_stance->showTurn(stance);
    const QString words = withoutStanceLines(m_message.text, stance);
    if (words == m_view->markdown())
        return;
    const bool following = m_view->isFollowing(); // whoever read along stays at the end
    m_view->setMarkdown(words);
    if (following)
        m_view->follow();
}

void ResponseColumn::showWords(const QString &words)
{
    m_view->selectWords(words);
}

void ResponseColumn::replaceText()
{
    m_filled = true;
    m_stance->hide();
    m_words.clear();
    m_words.add(m_message.text);
    m_view->clear();
    if (isRunning())
        m_view->follow();
    else
        m_view->stopFollowing(); // an answer that is there is read from its beginning
    m_view->setMarkdown(m_message.text);
}

void ResponseColumn::appendText(const QString &text)
{
    const bool first = m_message.text.isEmpty();
    m_message.text += text;
    m_message.status = MessageStatus::Streaming;
    m_words.add(text);
    m_view->appendMarkdown(text);
    if (first)
        showBody();
}

void ResponseColumn::appendThinking(const QString &thinking)
{
    const bool first = m_message.thinking.isEmpty();
    m_message.thinking += thinking;
    if (first)
        m_thinking->setThinking(m_message.thinking);
}

void ResponseColumn::setTurn(const std::optional<TurnPlace> &turn)
{
    if (turn == m_turn)
        return;
    m_turn = turn;
    m_head->setTurn(turn);
    showBody();
    tick({});
}

void ResponseColumn::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ResponseColumn::tick(std::optional<std::chrono::milliseconds> runningFor)
{
    m_thinking->setThinking(m_message.thinking);
    if (!m_message.thinking.isEmpty())
        m_thinking->setSpan(m_message.firstText ? m_message.firstText : runningFor);
    m_head->showMessage(m_message, m_words.value(), runningFor);
}

void ResponseColumn::showBody()
{
    const bool hasText = !m_message.text.isEmpty();
    m_view->setVisible(hasText);
    m_empty->setVisible(!hasText);
    if (hasText)
        return;
    switch (m_message.status) {
    case MessageStatus::Waiting:
    case MessageStatus::Streaming:
        //: Stands where an answer will appear
        m_empty->setText(m_turn && m_turn->waiting ? tr("The others speak first.")
                                                   : tr("Waiting for the first word…"));
        break;
    case MessageStatus::Stopped:
        m_empty->setText(tr("Stopped before the first word."));
        break;
    case MessageStatus::Complete:
        m_empty->setText(tr("The answer has no words."));
        break;
    case MessageStatus::Failed:
    case MessageStatus::Interrupted: // the failure's card says it
        m_empty->clear();
        break;
    }
}

void ResponseColumn::showPill()
{
    m_pill->setVisible(isRunning() && !m_view->isFollowing() && !m_view->isHidden());
}

void ResponseColumn::copy()
{
    QGuiApplication::clipboard()->setText(m_message.text);
    m_head->confirmCopied();
}

void ResponseColumn::setChoosable(bool choosable)
{
    m_head->setChoosable(choosable);
}

void ResponseColumn::setMaximised(bool maximised)
{
    m_head->setMaximised(maximised);
}

void ResponseColumn::takeFocus()
{
    if (m_view->isHidden())
        m_head->focusButton();
    else
        m_view->setFocus(Qt::OtherFocusReason); // the card shows it
}

int ResponseColumn::readableWidth(const QFontMetrics &metrics)
{
    return qMax(300, metrics.averageCharWidth() * kReadableLetters);
}

} // namespace moai
