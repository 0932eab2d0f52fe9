// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/Composer.h"

#include "base/WhenDone.h"
#include "discussion/CompletionPopup.h"
#include "discussion/ComposerEdit.h"
#include "discussion/ComposerSettings.h"
#include "discussion/ConsentStrip.h"
#include "discussion/Desk.h"
#include "discussion/EstimateLine.h"
#include "discussion/NoticeStrip.h"
#include "settings/Settings.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/IconButton.h"
#include "widgets/ModeButton.h"
#include "widgets/MoneyWords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

Composer::Composer(Desk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_drafts(settings)
{
    build();
    m_edit->setEnterSends(settings.get(enterSends));
    connect(m_edit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_edit, &ComposerEdit::textChanged, this, [this] {
        m_drafts.keep(m_key, m_edit->toPlainText());
        m_estimate->setLine(line());
        showState();
    });
    connect(m_edit, &ComposerEdit::focusChanged, m_card, &Card::setHighlighted);
    connect(m_send, &IconButton::clicked, this, &Composer::submit);
    connect(m_stop, &IconButton::clicked, this, &Composer::stop);
    connect(&desk, &Desk::opened, this, &Composer::showDesk);
    connect(&desk, &Desk::projectChanged, this, &Composer::showDesk);
    connect(&desk, &Desk::runningChanged, this, &Composer::showState);
    connect(&desk, &Desk::rosterChanged, this, [this] {
        QStringList handles;
        for (const Participant &seat : m_desk.roster())
            handles << seat.handle;
        m_completions->setHandles(handles);
    });
    connect(m_mode, &ModeButton::modeChosen, &desk, &Desk::setMode);
    connect(&desk, &Desk::discussionChanged, this, &Composer::showState);
    connect(m_consent, &ConsentStrip::given, this, &Composer::takeConsent);
    connect(m_consent, &ConsentStrip::refused, this, &Composer::takeRefusal);
    connect(&desk, &Desk::confirmationAsked, this, &Composer::askConsent);
    connect(&desk, &Desk::noticed, m_notice, &NoticeStrip::tell);
    connect(&desk, &Desk::failed, m_notice, &NoticeStrip::tellFailure);
    connect(&desk, &Desk::sayFailed, this, [this](const QString &line, const Failure &failure) {
        takeBack(line);
        m_notice->tellFailure(failure);
    });
    showState();
}

void Composer::build()
{
    m_notice = new NoticeStrip(this);
    m_consent = new ConsentStrip(this);
    m_card = new Card(this);
    m_card->setSurface(Card::Surface::Surface);
    m_edit = new ComposerEdit(m_card);
    //: Button with the composer's settings
    m_more = new IconButton("more"_L1, tr("How the composer works"), m_card);
    m_more->setObjectName("composer_menu"_L1);
    auto *menu = new QMenu(m_more);
    //: A choice in the composer's menu: else Enter breaks the line and Ctrl+Enter sends
    QAction *enter = menu->addAction(tr("Enter sends"));
    enter->setCheckable(true);
    enter->setChecked(m_settings.get(enterSends));
    connect(enter, &QAction::toggled, this,
            [this](bool sends) { m_settings.set(enterSends, sends); });
    connect(&m_settings, &Settings::changed, enter, [this, enter](const QString &key) {
        if (key != QLatin1StringView(enterSends.key))
            return;
        enter->setChecked(m_settings.get(enterSends));
        m_edit->setEnterSends(m_settings.get(enterSends));
    });
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_stop = new IconButton("stop"_L1, tr("Stop all answers"), m_card);
    m_stop->setObjectName("stop_all"_L1);
    m_send = new IconButton("send"_L1, tr("Send (Ctrl+Enter)"), m_card);
    m_send->setObjectName("send"_L1);

    m_mode = new ModeButton("composer_mode"_L1, m_card);
    m_estimate = new EstimateLine(m_desk, this);

    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    row->setSpacing(2);
    row->addWidget(m_mode, 0, Qt::AlignBottom);
    row->addWidget(m_edit, 1);
    for (IconButton *button : {m_more, m_stop, m_send})
        row->addWidget(button, 0, Qt::AlignBottom);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::medium);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_notice);
    rows->addWidget(m_consent);
    rows->addWidget(m_card);
    rows->addWidget(m_estimate);
    setFocusProxy(m_edit);
    m_completions = new CompletionPopup(*m_edit);
}

void Composer::keepDraft()
{
    m_drafts.write();
}

QString Composer::draftKey() const
{
    if (m_desk.discussion())
        return m_desk.discussion()->uid;
    return m_desk.project() ? "new:"_L1 + m_desk.project()->uid : QString();
}

void Composer::showDesk()
{
    const QString key = draftKey();
    if (key == m_key)
        return;
    m_consent->dismiss();
    const QString typedOn = std::exchange(m_sentToNew, false) ? m_edit->toPlainText() : QString();
    if (!typedOn.isEmpty()) {
        m_drafts.keep(m_key, {});
        m_drafts.keep(key, typedOn);
    }
    m_key = key;
    m_edit->setPlainText(m_drafts.draft(key));
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::showState()
{
    const bool running = m_desk.isRunning();
    m_mode->setMode(m_desk.mode());
    m_stop->setVisible(running);
    const bool ready = !m_edit->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(ready);
    m_send->setIcon(icon("send"_L1, ready ? Tint::Accent : Tint::Muted));
}

void Composer::submit()
{
    const QString said = line();
    if (said.isEmpty())
        return;
    m_notice->dismiss();
    m_consent->dismiss();
    m_edit->clear();
    m_sentToNew = !m_desk.discussion();
    m_desk.say(said);
}

QString Composer::line() const
{
    return m_edit->toPlainText().trimmed();
}

void Composer::offer(const QString &line)
{
    m_notice->dismiss();
    whenDone(m_desk.estimate(line), this, [this, line](const Result<Estimate> &estimate) {
        const bool free =
            estimate && estimate->price.most == Money() && estimate->unknownPrices == 0;
        if (!estimate || !estimate->isExpensive || free) // a line that fails says why when said
            sayOffered(line, Desk::Consent::NotAsked);
        else
            askConsent(line, tr("This takes about %1.").arg(estimateText(*estimate)));
    });
}

void Composer::askConsent(const QString &line, const QString &question)
{
    takeBack(line);
    m_consent->ask(line, question);
}

void Composer::takeConsent(const QString &said)
{
    m_consent->dismiss();
    sayOffered(said, Desk::Consent::Given);
    takeFocus();
}

void Composer::sayOffered(const QString &said, Desk::Consent consent)
{
    if (line() == said)
        m_edit->clear();
    m_sentToNew = !m_desk.discussion();
    m_desk.say(said, consent);
}

void Composer::offerCommand(const QString &name)
{
    QString command = u'/' + name;
    const QString typed = line();
    if (name == "discuss"_L1 && !typed.isEmpty() && !typed.startsWith(u'/')) {
        // A number in front would be taken for that of the rounds.
        command += (typed.front().isDigit() ? u" 2 "_s : u" "_s) + typed;
        propose(command);
    }
    offer(command);
}

void Composer::mention(const QString &handle)
{
    QTextCursor cursor = m_edit->textCursor();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::Start); // who is asked comes first
    cursor.insertText(handle + u' ');
    cursor.movePosition(QTextCursor::End);
    m_edit->setTextCursor(cursor);
    takeFocus();
}

void Composer::takeRefusal(const QString &said)
{
    m_consent->dismiss();
    const QString now = line();
    if (now != said) // it was asked about while another line was being typed
        propose(now.isEmpty() ? said : said + u'\n' + now);
    takeFocus();
}

void Composer::takeBack(const QString &line)
{
    if (m_edit->toPlainText().isEmpty()) // else the next line is being typed already
        propose(line);
}

void Composer::propose(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    takeFocus();
}

void Composer::append(const QString &text)
{
    const QString typed = m_edit->toPlainText();
    if (typed != text) // not twice, when a link is followed twice
        propose(typed.trimmed().isEmpty() ? text : typed + u'\n' + text);
}

void Composer::ask(const QString &text)
{
    propose(text);
    if (m_desk.isPractice())
        submit();
}

void Composer::stop()
{
    if (!m_consent->isHidden())
        takeRefusal(QString(m_consent->line())); // a copy: it is forgotten there
    else if (m_desk.isRunning() || m_desk.course().state == Course::State::Running)
        m_desk.say("/stop"_L1);
}

void Composer::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

} // namespace moai
