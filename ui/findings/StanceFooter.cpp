// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/StanceFooter.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
/// As many lines as a turn is asked to end with, and a few that a model may add between them.
constexpr int kMostLines = 7;
} // namespace

QString moveSentence(const TurnStance &turn)
{
    if (!turn.moved)
        return {};
    if (!*turn.moved)
        //: Under a turn: the speaker did not change sides
        return StanceFooter::tr("holds");
    if (turn.isConformity())
        return turn.by.isEmpty()
                   //: Under a turn: the speaker changed sides without a reason
                   ? StanceFooter::tr("moved without naming an argument (conformity)")
                   //: Under a turn: the speaker changed sides without a reason; %1 is a handle
                   : StanceFooter::tr("moved toward @%1 without naming an argument (conformity)")
                         .arg(turn.by);
    return turn.by.isEmpty()
               //: Under a turn: the speaker changed sides; %1 is the argument
               ? StanceFooter::tr("moved: %1").arg(turn.argument)
               //: Under a turn: the speaker changed sides; %1 is a handle, %2 the argument
               : StanceFooter::tr("moved by @%1: %2").arg(turn.by, turn.argument);
}

QString withoutStanceLines(const QString &text, const TurnStance &turn)
{
    if (turn.position.isEmpty() && !turn.moved)
        return text;
    // A label: a word or two before a colon, whatever Markdown stands around it.
    static const QRegularExpression label(uR"(^[\s>*_`#-]*\p{L}+(?: \p{L}+)?[*_`]*\s*:)"_s);
    const QStringList lines = text.split(u'\n');
    qsizetype cut = lines.size();
    int seen = 0;
    for (qsizetype i = lines.size() - 1; i >= 0 && seen < kMostLines; --i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        ++seen;
        if (!label.match(line).hasMatch())
            break;
        cut = i;
        // The position comes first: what stands before it is the turn itself.
        if (!turn.position.isEmpty() && line.contains(turn.position))
            break;
    }
    QString kept = lines.mid(0, cut).join(u'\n').trimmed();
    return kept.isEmpty() ? text : kept;
}

StanceFooter::StanceFooter(QWidget *parent) : QWidget(parent)
{
    m_position = makeText({}, Voice::Small, this);
    m_position->setForegroundRole(QPalette::WindowText);
    m_move = makeText({}, Voice::Small, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    rows->setSpacing(2);
    for (QLabel *label : {m_position, m_move}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
    }
    hide();
}

void StanceFooter::showTurn(const TurnStance &turn)
{
    setObjectName("stance_"_L1 + turn.handle);
    const QString move = moveSentence(turn);
    m_position->setText(turn.position);
    m_position->setVisible(!turn.position.isEmpty());
    m_move->setText((turn.isConformity()  ? u"⚠ "_s
                     : turn.moved == true ? u"→ "_s
                                          : u"• "_s) +
                    move);
    m_move->setVisible(!move.isEmpty());
    //: What a screen reader says under a turn; %1 is a handle, %2 its position, %3 whether it moved
    setAccessibleName(tr("Stance of @%1: %2 (%3)").arg(turn.handle, turn.position, move));
    setVisible(!turn.position.isEmpty() || !move.isEmpty());
}

void StanceFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().faint);
    painter.drawLine(spacing::medium, 0, width() - spacing::medium, 0);
}

} // namespace moai
