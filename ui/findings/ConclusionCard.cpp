// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ConclusionCard.h"

#include "findings/FittedMarkdown.h"
#include "findings/FlagRow.h"
#include "findings/PointList.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconButton.h"
#include "widgets/StateMark.h"
#include "widgets/Text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {
/// From this many letters on the points stand beside the answer instead of below it.
constexpr int kWideLetters = 110;
} // namespace

ConclusionCard::ConclusionCard(MessageId chair, QWidget *parent) : Card(parent)
{
    m_shown.chair.id = chair;
    setObjectName("conclusion_"_L1 + QString::number(chair.value));
    build();
    connect(m_stop, &IconButton::clicked, this, [this] {
        const bool first = m_shown.claims && !hasEnded(m_shown.claims->status);
        emit stopRequested(first ? m_shown.claims->id : id());
    });
    connect(m_retry, &IconButton::clicked, this, [this] { emit retryRequested(id()); });
    connect(m_seen, &IconButton::clicked, this, [this] { emit seenRequested(id()); });
    connect(m_copy, &IconButton::clicked, this, &ConclusionCard::copy);
    connect(m_trouble, &FlagRow::actionClicked, this, [this] { emit retryRequested(id()); });
    connect(m_dropped, &FlagRow::actionClicked, this,
            [this] { emit redoRequested(m_shown.conclusion); });
}

void ConclusionCard::build()
{
    m_trouble = new FlagRow("conclusion_trouble"_L1, this);
    m_dropped = new FlagRow("dropped_dissent"_L1, this);
    m_itself = new FlagRow("judges_itself"_L1, this);
    auto *inside = new QWidget(this);
    m_answer = new FittedMarkdown(inside);
    m_answer->setObjectName("conclusion_answer"_L1);
    //: Name of the text with the conclusion, for screen readers
    m_answer->setAccessibleName(tr("Conclusion"));
    m_right = new QWidget(inside);
    auto *points = new QVBoxLayout(m_right);
    points->setContentsMargins(0, 0, 0, 0);
    points->setSpacing(spacing::large);
    const auto list = [&](QLatin1StringView name, const QString &title) {
        auto *made = new PointList(name, title, m_right);
        points->addWidget(made);
        return made;
    };
    //: Titles of a conclusion's lists
    m_contested = list("contested"_L1, tr("Contested"));
    m_minority = list("minority"_L1, tr("Minority view"));
    m_agreed = list("agreed"_L1, tr("Agreed"));
    //: Title of the list of points that only one participant made
    m_insights = list("insights"_L1, tr("Made by one alone"));
    m_blindSpots = list("blind_spots"_L1, tr("Blind spots"));
    //: Title of the list of participants that had no answer
    m_absent = list("absent"_L1, tr("Absent – not in agreement"));
    m_footer = makeText({}, Voice::Small, m_right);
    m_footer->setWordWrap(true);
    points->addWidget(m_footer);
    points->addStretch(1);

    m_columns = new QBoxLayout(QBoxLayout::TopToBottom);
    m_columns->setSpacing(spacing::huge);
    m_columns->addWidget(m_answer, 3, Qt::AlignTop);
    m_columns->addWidget(m_right, 2);
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::medium);
    body->setSpacing(spacing::small);
    //: Stands where a conclusion will appear
    m_empty = makeText(tr("The conclusion appears here as it is written."), Voice::Muted, inside);
    m_empty->setObjectName("conclusion_empty"_L1);
    m_empty->setWordWrap(true);
    body->addWidget(m_empty);
    for (FlagRow *flag : {m_trouble, m_dropped, m_itself})
        body->addWidget(flag);
    body->addLayout(m_columns);
    body->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName("conclusion_scroll"_L1);
    m_scroll->setAccessibleName(m_answer->accessibleName());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 3, 1, 2);
    rows->setSpacing(0);
    rows->addLayout(buildHead());
    rows->addWidget(m_scroll, 1);
}

QLayout *ConclusionCard::buildHead()
{
    const auto button = [this](QLatin1StringView icon, QLatin1StringView name) {
        auto *made = new IconButton(icon, {}, this);
        made->setObjectName(name);
        return made;
    };
    m_title = makeText(tr("Conclusion"), Voice::Strong, this);
    m_chair = new ElidedLabel(this);
    setVoice(*m_chair, Voice::Small);
    m_stop = button("stop"_L1, "conclusion_stop"_L1);
    m_seen = button("eye"_L1, "conclusion_seen"_L1);
    m_retry = button("retry"_L1, "conclusion_retry"_L1);
    m_copy = button("copy"_L1, "conclusion_copy"_L1);
    m_mark = new StateMarkView(this);
    m_progress = makeText({}, Voice::Small, this);
    m_progress->setObjectName("conclusion_progress"_L1);
    m_progress->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_title);
    top->addWidget(m_chair, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (IconButton *each : {m_stop, m_seen, m_retry, m_copy})
        buttons->addWidget(each);
    top->addLayout(buttons);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(spacing::tiny);
    bottom->addWidget(m_mark);
    bottom->addWidget(m_progress, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::medium, spacing::small + 2, spacing::small, spacing::small);
    head->setSpacing(0);
    head->addLayout(top);
    head->addLayout(bottom);
    return head;
}

void ConclusionCard::showConclusion(const ConclusionShown &shown, const SeatColours &colours,
                                    const QSet<QString> &onlyHere)
{
    m_shown = shown;
    setTopColour(colours.of(shown.chair.handle));
    //: Name of a conclusion's card; %1 is a handle such as @gpt
    setAccessibleName(tr("Conclusion of %1").arg(atHandle(shown.chair.handle)));
    showHead();
    showFlags();
    const bool parsed = shown.conclusion.reading != Reading::Unparsed;
    const QString answer = parsed ? shown.conclusion.answer : rawWordsOf(shown);
    m_answer->setVisible(!answer.isEmpty());
    m_answer->showMarkdown(answer);
    m_empty->setVisible(answer.isEmpty() && troubleOf(shown).isEmpty());
    showPoints(colours, onlyHere);
    arrange();
}

void ConclusionCard::showHead()
{
    const Message &chair = m_shown.chair;
    const QString who = atHandle(chair.handle);
    //: Who wrote a conclusion; %1 is a handle, %2 a model
    m_chair->setWhole(tr("by %1 · %2").arg(who, isolated(chair.model)));
    const bool ended = hasEnded(chair.status);
    m_stop->setVisible(!ended);
    m_stop->setName(tr("Stop %1").arg(who));
    m_seen->setName(tr("What did %1 see?").arg(who));
    m_retry->setVisible(ended);
    m_retry->setName(tr("Ask the chair %1 again").arg(who));
    m_copy->setName(tr("Copy the conclusion as Markdown"));
    m_copy->setEnabled(!chair.text.isEmpty());
    const StateMark mark = stateMarkOf(chair);
    m_mark->setMark(mark);
    QStringList says;
    const QString progress = progressOf(m_shown);
    says << (progress.isEmpty() ? stateWord(mark) : progress);
    if (!m_shown.conclusion.confidence.isEmpty())
        says << tr("Confidence: %1").arg(m_shown.conclusion.confidence);
    m_progress->setText(says.join(u" · "_s));
}

void ConclusionCard::showFlags()
{
    const Conclusion &conclusion = m_shown.conclusion;
    //: Button under a conclusion that failed
    m_trouble->tell(troubleOf(m_shown), tr("Ask again"));
    QStringList dropped;
    for (const DroppedDissent &dissent : conclusion.dropped) {
        QStringList who;
        for (const QString &handle : dissent.who)
            who << atHandle(handle);
        //: A dispute; %1 is a statement, %2 the handles of those who dispute it
        dropped << tr("• %1 – disputed by %2").arg(dissent.claim, listed(who));
    }
    const bool ended = hasEnded(m_shown.chair.status);
    m_dropped->tell(dropped.isEmpty() || !ended
                        ? QString()
                        : tr("Dropped dissent: the conclusion leaves out what is disputed.") +
                              u'\n' + dropped.join(u'\n'),
                    tr("Ask the chair again"));
    m_itself->tell(conclusion.judgesItself
                       ? tr("The chair judges itself: an answer of @%1 is among "
                            "those that it weighs.")
                             .arg(conclusion.chair)
                       : QString());
}

void ConclusionCard::showPoints(const SeatColours &colours, const QSet<QString> &onlyHere)
{
    const Conclusion &conclusion = m_shown.conclusion;
    const auto plain = [&onlyHere](const QStringList &texts) {
        QList<Point> points;
        for (const QString &text : texts)
            points.append({text, {}, {}, onlyHere.contains(text)});
        return points;
    };
    QList<Point> contested;
    for (const ContestedPoint &point : conclusion.contested)
        contested.append({point.point, point.who, point.why, onlyHere.contains(point.point)});
    QList<Point> insights;
    for (const Insight &insight : conclusion.insights)
        insights.append({insight.text,
                         insight.who.isEmpty() ? QStringList() : QStringList{insight.who},
                         {},
                         onlyHere.contains(insight.text)});
    m_contested->showPoints(contested, colours);
    m_insights->showPoints(insights, colours);
    m_agreed->showPoints(plain(conclusion.agreed), colours);
    m_blindSpots->showPoints(plain(conclusion.blindSpots), colours);
    m_minority->showPoints(
        plain(conclusion.minority.isEmpty() ? QStringList() : QStringList{conclusion.minority}),
        colours);
    m_absent->showPoints(conclusion.absent.isEmpty()
                             ? QList<Point>()
                             : QList<Point>{{{}, conclusion.absent, {}, false}},
                         colours);
    const bool parsed = conclusion.reading != Reading::Unparsed;
    const bool ended = hasEnded(m_shown.chair.status);
    QStringList footer;
    if (!conclusion.heard.isEmpty())
        footer << tr("Heard: @%1").arg(conclusion.heard.join(u", @"_s));
    if (parsed && ended)
        footer << (conclusion.checked
                       ? tr("Checked against the claims that the participants dispute.")
                       : tr("Not checked for dropped dissent: there are no claims to check it "
                            "against."));
    m_footer->setText(footer.join(u'\n'));
    m_footer->setVisible(!footer.isEmpty());
    m_right->setVisible(parsed || !footer.isEmpty() || !conclusion.absent.isEmpty());
}

void ConclusionCard::arrange()
{
    const bool wide = width() >= fontMetrics().averageCharWidth() * kWideLetters;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ConclusionCard::copy()
{
    QGuiApplication::clipboard()->setText(conclusionText(m_shown.conclusion));
    m_copy->setIconName("check"_L1);
    QTimer::singleShot(1500ms, m_copy, [button = m_copy] { button->setIconName("copy"_L1); });
}

void ConclusionCard::takeFocus()
{
    if (m_answer->isHidden())
        (m_stop->isHidden() ? m_retry : m_stop)->setFocus(Qt::ShortcutFocusReason);
    else
        m_answer->setFocus(Qt::OtherFocusReason);
}

void ConclusionCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace moai
