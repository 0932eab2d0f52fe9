// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/QuickAsk.h"

#include "base/WhenDone.h"
#include "discussion/ComposerEdit.h"
#include "roundtable/Roundtable.h"
#include "settings/Settings.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "theme/Theme.h"
#include "tray/Activation.h"
#include "tray/QuickAskSettings.h"
#include "widgets/ElidedLabel.h"
#include "widgets/ModeButton.h"
#include "widgets/Text.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

QuickAsk::QuickAsk(ProjectStore &projects, DiscussionStore &discussions, Roundtable &roundtable,
                   Settings &settings)
    : QWidget(nullptr, Qt::Dialog | Qt::WindowStaysOnTopHint),
      m_projects(projects),
      m_discussions(discussions),
      m_roundtable(roundtable),
      m_settings(settings)
{
    setObjectName("quick_ask"_L1);
    //: Title of the small window to ask something from anywhere
    setWindowTitle(tr("Quick question – Moai"));
    build();
    m_edit->setPlainText(settings.get(quickAskDraft));
    connect(m_edit, &ComposerEdit::textChanged, this,
            [this] { m_settings.set(quickAskDraft, m_edit->toPlainText()); });
    connect(m_edit, &ComposerEdit::submitted, this, [this] { ask(Consent::NotAsked); });
    connect(m_modes, &ModeButton::modeChosen, this, [this](Mode mode) {
        m_mode = mode;
        m_modes->setMode(mode);
    });
    connect(m_anyway, &QPushButton::clicked, this, [this] { ask(Consent::Given); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openWanted(m_discussion.value_or(DiscussionId()));
        close();
    });
    connect(&projects, &ProjectStore::changed, this, &QuickAsk::readTable);
    const auto follow = [this](DiscussionId discussion) {
        if (m_discussion == discussion)
            readRound();
    };
    connect(&roundtable, &Roundtable::messageFinished, this,
            [follow](const Message &message) { follow(message.discussion); });
    connect(&roundtable, &Roundtable::roundStarted, this, [this, follow](const RoundRecord &r) {
        if (m_discussion == r.round.discussion)
            m_round = r.round.id;
        follow(r.round.discussion);
    });
    readTable();
}

void QuickAsk::build()
{
    m_table = new ElidedLabel(this);
    m_table->setObjectName("quick_ask_table"_L1);
    m_modes = new ModeButton("quick_ask_mode"_L1, this);
    m_modes->setMode(m_mode);
    m_edit = new ComposerEdit(this);
    m_edit->setObjectName("quick_ask_line"_L1);
    m_news = makeText({}, Voice::Muted, this);
    m_news->setObjectName("quick_ask_news"_L1);
    m_news->setWordWrap(true);
    //: Button: the costs that were told are fine
    m_anyway = new QPushButton(tr("Ask &anyway"), this);
    m_anyway->setObjectName("quick_ask_anyway"_L1);
    //: Button: shows the answers in the main window
    m_open = new QPushButton(tr("&Open"), this);
    m_open->setObjectName("quick_ask_open"_L1);
    m_open->setProperty("primary", true);
    for (QPushButton *button : {m_anyway, m_open})
        button->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(m_modes);
    top->addWidget(m_table, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_news, 1);
    bottom->addWidget(m_anyway);
    bottom->addWidget(m_open);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    rows->setSpacing(spacing::small);
    rows->addLayout(top);
    rows->addWidget(m_edit);
    rows->addLayout(bottom);
    rows->setSizeConstraint(QLayout::SetMinimumSize);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void QuickAsk::summon(const QString &token)
{
    readTable();
    bringToFront(*this, token);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void QuickAsk::readTable()
{
    whenDone(m_projects.currentProject(), this,
             [this](const Result<std::optional<Project>> &project) {
                 m_project = project.value_or(std::nullopt);
                 if (!m_project)
                     return showTable(); // the first line makes the practice table
                 whenDone(m_projects.roster(m_project->id), this,
                          [this](const Result<QList<Participant>> &roster) {
                              m_roster = roster.value_or({});
                              showTable();
                          });
             });
}

void QuickAsk::showTable()
{
    QStringList handles;
    for (const Participant &seat : std::as_const(m_roster))
        if (seat.enabled)
            handles << u'@' + seat.handle;
    const QString name = m_project ? m_project->name : QString();
    m_table->setWhole(handles.isEmpty() ? name : name + u" · "_s + handles.join(u", "_s));
}

QString QuickAsk::lineToSay() const
{
    const QString line = m_edit->toPlainText().trimmed();
    if (m_mode != Mode::Discuss || line.startsWith(u'/') || line.startsWith(u'@'))
        return line;
    // A number in front would be taken for that of the rounds.
    return (line.front().isDigit() ? u"/discuss 2 "_s : u"/discuss "_s) + line;
}

void QuickAsk::ask(Consent consent)
{
    const QString typed = m_edit->toPlainText();
    if (typed.trimmed().isEmpty())
        return;
    Place place;
    place.newDiscussion = true;
    place.confirmed = consent == Consent::Given;
    const QString line = lineToSay();
    m_edit->clear();
    m_anyway->hide();
    m_open->hide();
    m_discussion.reset();
    m_news->setText(tr("Asking…"));
    whenDone(m_roundtable.say(place, line), this,
             [this, typed](const Result<Said> &said) { land(typed, said); });
}

void QuickAsk::giveBack(const QString &line, const QString &sentence)
{
    if (m_edit->toPlainText().isEmpty())
        m_edit->setPlainText(line);
    m_news->setText(sentence);
}

void QuickAsk::land(const QString &line, const Result<Said> &said)
{
    if (!said)
        return giveBack(line, said.error().sentence);
    if (!said->confirmation.isEmpty()) {
        giveBack(line, said->confirmation);
        m_anyway->show();
        return;
    }
    if (!said->round || !said->discussion) // a command that asks nobody: `/help` …
        return giveBack(line, said->notice.isEmpty() ? tr("Only questions are asked here.")
                                                     : said->notice);
    m_discussion = said->discussion;
    m_round = *said->round;
    m_open->show();
    m_open->setDefault(true);
    readRound();
}

void QuickAsk::readRound()
{
    whenDone(m_discussions.round(m_round), this, [this](const Result<RoundRecord> &round) {
        if (round && m_discussion == round->round.discussion && round->round.id == m_round)
            showProgress(*round);
    });
}

void QuickAsk::showProgress(const RoundRecord &round)
{
    int asked = 0;
    int ended = 0;
    int failed = 0;
    for (const Message &message : round.messages) {
        if (message.author == Author::Human)
            continue;
        ++asked;
        ended += hasEnded(message.status) ? 1 : 0;
        failed += message.status == MessageStatus::Failed ? 1 : 0;
    }
    //: %1 answers are there, of %2
    QString news = ended < asked ? tr("%L1 of %L2 have answered").arg(ended).arg(asked)
                                 : tr("All have answered.");
    if (failed > 0)
        news = tr("%L1 of %L2 have ended, %n failed", nullptr, failed).arg(ended).arg(asked);
    m_news->setText(news);
}

void QuickAsk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void QuickAsk::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit dismissed();
}

} // namespace moai

#include "moc_QuickAsk.cpp"
