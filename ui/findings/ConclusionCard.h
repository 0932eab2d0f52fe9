// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/ConclusionWords.h"
#include "findings/SeatColours.h"
#include "widgets/Card.h"

#include <QSet>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace moai {

class ElidedLabel;
class FittedMarkdown;
class FlagRow;
class IconButton;
class PointList;
class StateMarkView;

/// One conclusion: the answer, what is agreed and what is not, and every warning that belongs to
/// it. While it is being written it shows what can be read so far; what cannot be read at all is
/// shown raw, with a way to ask again. Never empty.
class ConclusionCard : public Card
{
    Q_OBJECT

public:
    explicit ConclusionCard(MessageId chair, QWidget *parent = nullptr);

    [[nodiscard]] MessageId id() const { return m_shown.chair.id; }
    /// `onlyHere`: the points that none of the conclusions beside it makes.
    void showConclusion(const ConclusionShown &shown, const SeatColours &colours,
                        const QSet<QString> &onlyHere = {});
    /// Gives the keyboard to the answer.
    void takeFocus();

signals:
    void retryRequested(moai::MessageId message);
    void stopRequested(moai::MessageId message);
    void seenRequested(moai::MessageId message);
    /// Ask the chair again, and tell it what it left out.
    void redoRequested(const moai::Conclusion &conclusion);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *buildHead();
    void showHead();
    void showFlags();
    void showPoints(const SeatColours &colours, const QSet<QString> &onlyHere);
    void copy();
    void arrange();

    ConclusionShown m_shown;
    QLabel *m_title;
    ElidedLabel *m_chair;
    StateMarkView *m_mark;
    QLabel *m_progress;
    IconButton *m_stop;
    IconButton *m_retry;
    IconButton *m_copy;
    IconButton *m_seen;
    FlagRow *m_trouble;
    FlagRow *m_dropped;
    FlagRow *m_itself;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QLabel *m_empty;
    FittedMarkdown *m_answer;
    QWidget *m_right;
    PointList *m_agreed;
    PointList *m_contested;
    PointList *m_insights;
    PointList *m_blindSpots;
    PointList *m_minority;
    PointList *m_absent;
    QLabel *m_footer;
};

} // namespace moai
