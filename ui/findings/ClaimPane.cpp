// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ClaimPane.h"

#include "findings/StanceMarks.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QLabel *wrapped(Voice voice, QLatin1StringView name, QWidget *parent)
{
    QLabel *label = makeText({}, voice, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ClaimPane::ClaimPane(QWidget *parent) : Card(parent)
{
    setObjectName("claim_pane"_L1);
    setSurface(Surface::Surface);
    m_claim = wrapped(Voice::Strong, "claim_text"_L1, this);
    m_mark = new StanceMarkView(this);
    m_who = makeText({}, Voice::Plain, this);
    m_who->setObjectName("claim_who"_L1);
    m_quote = wrapped(Voice::Plain, "claim_quote"_L1, this);
    m_moves = wrapped(Voice::Muted, "claim_moves"_L1, this);
    //: Button: open the answer in which a quote stands, and mark it there
    m_show = new QPushButton(tr("Show in the answer"), this);
    m_show->setObjectName("claim_show"_L1);
    m_show->setAccessibleName(m_show->text());
    auto *who = new QHBoxLayout;
    who->setSpacing(spacing::tiny);
    who->addWidget(m_mark);
    who->addWidget(m_who, 1);
    who->addWidget(m_show);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::medium);
    rows->setSpacing(spacing::tiny);
    rows->addWidget(m_claim);
    rows->addLayout(who);
    rows->addWidget(m_quote);
    rows->addWidget(m_moves);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_stance.message)
            emit quoteActivated(*m_stance.message, m_stance.quote);
    });
    clear();
}

void ClaimPane::clear()
{
    m_stance = {};
    hide();
}

void ClaimPane::showStance(const Claim &claim, const ClaimStance &stance)
{
    m_stance = stance;
    m_claim->setText(claim.text);
    m_mark->setStance(stance.stance);
    const bool silent = stance.stance == Stance::Silent;
    //: Who holds what of a claim; %1 is a handle, %2 a stance such as "disputes", %3 a round's
    //: number
    m_who->setText(silent ? tr("@%1 is silent on it").arg(stance.handle)
                          : tr("@%1 %2 · round %3")
                                .arg(stance.handle, stanceWord(stance.stance),
                                     QLocale().toString(stance.round)));
    QString quote = stance.quote.isEmpty() ? QString() : tr("“%1”").arg(stance.quote);
    if (!quote.isEmpty() && !stance.verified)
        //: Below a quote that the answer does not hold
        quote += u'\n' + tr("Unverified: these words do not stand in the answer.");
    if (quote.isEmpty() && !silent)
        quote = tr("No words were quoted for it.");
    m_quote->setText(quote);
    m_quote->setVisible(!quote.isEmpty());
    m_quote->setForegroundRole(stance.quote.isEmpty() || !stance.verified
                                   ? QPalette::PlaceholderText
                                   : QPalette::WindowText);
    QStringList moves;
    for (const ClaimStance &move : claim.movesOf(stance.handle)) {
        //: %1 is a round's number, %2 a stance
        const QString to =
            tr("→ round %1: %2").arg(QString::number(move.round), stanceWord(move.stance));
        moves << (move.because.isEmpty()
                      //: %1 tells of a change of sides
                      ? tr("%1 – without naming the argument that did it (conformity)").arg(to)
                      : tr("%1, because %2").arg(to, move.because));
    }
    m_moves->setText(moves.join(u'\n'));
    m_moves->setVisible(!moves.isEmpty());
    m_show->setVisible(stance.message.has_value());
    show();
}

StanceMarkView::StanceMarkView(QWidget *parent) : QWidget(parent)
{
    setFixedSize(16, 16);
}

void StanceMarkView::setStance(Stance stance)
{
    m_stance = stance;
    setAccessibleName(stanceWord(stance));
    update();
}

void StanceMarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStance(painter, rect(), m_stance);
}

} // namespace moai
