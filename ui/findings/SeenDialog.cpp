// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/SeenDialog.h"

#include "base/WhenDone.h"
#include "findings/BandedText.h"
#include "storage/DiscussionStore.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/ListCard.h"
#include "widgets/Text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QtConcurrent/QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

SeenDialog::SeenDialog(DiscussionStore &discussions, const Round &round, const Message &message,
                       const QList<Message> &others, const SeatColours &colours, QWidget *parent)
    : QDialog(parent),
      m_discussions(discussions),
      m_round(round),
      m_message(message),
      m_others(others),
      m_colours(colours),
      m_model([this](const Passage &passage) { return colourOf(passage); })
{
    setObjectName("seen_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a dialog that shows what a model was sent; %1 is a handle such as @gpt
    setWindowTitle(tr("What did %1 see?").arg(atHandle(message.handle)));
    build();
    connect(m_compare, &QComboBox::activated, this, &SeenDialog::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_text->showBand(current.row()); });
    connect(m_copy, &QPushButton::clicked, this, &SeenDialog::copy);
    tell(tr("Reading…"));
    read(m_message.id);
}

void SeenDialog::build()
{
    m_summary = makeText({}, Voice::Muted, this);
    m_summary->setObjectName("seen_summary"_L1);
    m_summary->setWordWrap(true);
    m_compare = new QComboBox(this);
    m_compare->setObjectName("seen_compare"_L1);
    //: Name of the field that chooses with whom to compare
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->addItem(tr("Everything it was sent"));
    for (const Message &other : std::as_const(m_others))
        //: Choice in a list; %1 is a handle or what somebody did, e.g. "@gpt"
        m_compare->addItem(tr("Compare with %1").arg(titleOf(other)));
    m_empty = makeText({}, Voice::Muted, this);
    m_empty->setObjectName("seen_empty"_L1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_list = new QListView(this);
    m_list->setObjectName("seen_passages"_L1);
    //: Name of the list of passages that were sent to a model
    m_list->setAccessibleName(tr("Passages"));
    m_list->setMouseTracking(true);
    m_list->setModel(&m_model);
    m_text = new BandedText(this);
    m_text->setObjectName("seen_text"_L1);
    //: Name of the text that was sent to a model
    m_text->setAccessibleName(tr("What was sent"));
    m_panes = new QSplitter(this);
    m_panes->setObjectName("seen_panes"_L1);
    m_panes->setChildrenCollapsible(false);
    auto *card = new ListCard(m_list, m_panes);
    m_list->setItemDelegate(new PassageDelegate(m_list)); // in place of the card's
    m_panes->addWidget(card);
    m_panes->addWidget(m_text);
    m_panes->setSizes({230, 640});
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: put all that was sent into the clipboard
    m_copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName("seen_copy"_L1);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::large);
    top->addWidget(m_summary, 1);
    top->addWidget(m_compare, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addLayout(top);
    rows->addWidget(m_panes, 1);
    rows->addWidget(m_empty, 1);
    rows->addWidget(buttons);
    resize(940, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString SeenDialog::titleOf(const Message &message) const
{
    const QString at = atHandle(message.handle);
    switch (message.role) {
    case Role::Claims:
        //: Who did what in a round; %1 is a handle
        return tr("%1 (claims)").arg(at);
    case Role::Chair:
        //: Who did what in a round; %1 is a handle
        return tr("%1 (conclusion)").arg(at);
    case Role::Answer:
    case Role::Challenge:
    case Role::Ballot:
        return at;
    }
    Q_UNREACHABLE();
}

void SeenDialog::read(MessageId id)
{
    whenDone(m_discussions.seen(id), this, [this, id](const Result<QList<Passage>> &passages) {
        m_seen.insert(id, passages);
        refresh();
    });
}

const Message *SeenDialog::other() const
{
    const int index = m_compare->currentIndex() - 1;
    return index >= 0 && index < m_others.size() ? &m_others[index] : nullptr;
}

void SeenDialog::refresh()
{
    ++m_shown;
    if (!m_seen.contains(m_message.id))
        return;
    const Message *with = other();
    if (with && !m_seen.contains(with->id)) {
        tell(tr("Reading…"));
        read(with->id);
        return;
    }
    for (const Message *message : {static_cast<const Message *>(&m_message), with}) {
        if (!message)
            continue;
        const auto &seen = m_seen[message->id];
        if (!seen) {
            tell(seen.error().sentence);
            return;
        }
        if (seen->isEmpty()) {
            tell(hasEnded(message->status)
                     //: %1 is a handle
                     ? tr("What %1 was sent was not kept: it was asked before Moai began to keep "
                          "it, or it came with an import. Ask again to see it.")
                           .arg(atHandle(message->handle))
                     : tr("%1 has not been asked yet.").arg(atHandle(message->handle)));
            return;
        }
    }
    tell({});
    with ? showDifference(*with) : showPassages();
}

void SeenDialog::tell(const QString &sentence)
{
    m_empty->setText(sentence);
    m_empty->setVisible(!sentence.isEmpty());
    m_panes->setVisible(sentence.isEmpty());
    m_copy->setEnabled(sentence.isEmpty());
    m_compare->setVisible(!m_others.isEmpty());
    m_summary->setText(sentence.isEmpty() ? summary() : QString());
}

QString SeenDialog::summary() const
{
    const QList<Passage> passages = *m_seen[m_message.id];
    qint64 tokens = 0;
    for (const PassageShare &share : sharesOf(passages))
        tokens += share.tokens;
    QStringList parts;
    parts << tr("%n passage(s)", nullptr, int(passages.size()));
    parts << tr("about %1 tokens").arg(QLocale().toString(tokens));
    if (m_message.usage.input)
        //: %1 is how many tokens a service counted
        parts << tr("%1 as the service counted").arg(QLocale().toString(*m_message.usage.input));
    if (m_message.leftOut > 0)
        parts << tr("%n passage(s) did not fit and were left out", nullptr, m_message.leftOut);
    if (!m_round.promptVersion.isEmpty())
        //: %1 is the version of the prompts, e.g. "discuss-2"
        parts << tr("prompts %1").arg(m_round.promptVersion);
    return parts.join(u" · "_s);
}

QColor SeenDialog::colourOf(const Passage &passage) const
{
    const Theme &colours = theme();
    switch (passage.origin) {
    case Origin::Table:
        return colours.muted;
    case Origin::Person:
        return colours.accent;
    case Origin::Own:
        return m_colours.of(m_message.handle);
    case Origin::Peer:
        return m_colours.of(passage.handle);
    case Origin::LeftOut:
        return colours.warning;
    }
    Q_UNREACHABLE();
}

void SeenDialog::showPassages()
{
    const QList<Passage> passages = *m_seen[m_message.id];
    QList<Band> bands;
    for (const Passage &passage : passages)
        bands.append({originWords(passage), passage.text, colourOf(passage)});
    m_model.setPassages(passages);
    m_list->parentWidget()->show();
    m_text->setBands(bands);
}

void SeenDialog::showDifference(const Message &with)
{
    const QList<Passage> first = *m_seen[m_message.id];
    const QList<Passage> second = *m_seen[with.id];
    const int shown = m_shown;
    const auto land = [this, shown, with](const QList<DiffLine> &lines) {
        if (shown != m_shown)
            return;
        QList<Band> bands;
        Side last = Side::Both;
        for (const DiffLine &line : lines) {
            if (bands.isEmpty() || line.side != last) {
                //: Beside lines that only one participant saw; %1 is a handle
                const QString label =
                    line.side == Side::Both
                        ? tr("both")
                        : tr("only %1").arg(line.side == Side::First ? titleOf(m_message)
                                                                     : titleOf(with));
                const QColor colour = line.side == Side::Both    ? QColor()
                                      : line.side == Side::First ? m_colours.of(m_message.handle)
                                                                 : m_colours.of(with.handle);
                bands.append({label, line.text, colour});
            } else {
                bands.last().text += u'\n' + line.text;
            }
            last = line.side;
        }
        m_text->setBands(bands);
    };
    m_list->parentWidget()->hide();
    whenDone(QtConcurrent::run([first, second] { return seenDifference(first, second); }), this,
             land);
}

void SeenDialog::copy()
{
    QGuiApplication::clipboard()->setText(other() ? m_text->toPlainText()
                                                  : seenText(*m_seen[m_message.id]));
}

void SeenDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_seen.contains(m_message.id))
        refresh();
}

} // namespace moai
