// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QList>
#include <QTimer>

namespace moai {

class Desk;
class TranscriptEntry;

/// The whole discussion in reading order: rounds as headings, the person's words, answers in the
/// order in which they were given, failures. Only what is near the viewport has widgets, so that
/// hundreds of rounds cost no more than one. Follows what arrives while it is at the end.
class TranscriptView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TranscriptView(Desk &desk, QWidget *parent = nullptr);

    /// Goes `steps` round headings down (up when negative).
    void step(int steps);
    /// How many of the rows have widgets now.
    [[nodiscard]] int madeRows() const;
    [[nodiscard]] int rows() const { return int(m_rows.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        RoundId round;
        MessageId message; ///< unset: the round's heading
        int height = 0;
        bool exact = false;
        QWidget *widget = nullptr;
    };

    void showDesk();
    void takeRound();
    void appendRound(const RoundRecord &record);
    void showMessage(const Message &message);
    void takeText(MessageId id, const QString &text);
    void refreshHeadings();
    void refit();
    void settle();
    void place();
    void release(qsizetype from, qsizetype to);
    void make(qsizetype row);
    [[nodiscard]] QWidget *makeHeading(const Row &row);
    [[nodiscard]] QWidget *makeEntry(const Row &row);
    void fill(TranscriptEntry &entry, const Message &message) const;
    void measure(qsizetype row);
    void forget();
    void setValue(int value);
    void reveal(const QWidget *widget);
    [[nodiscard]] const RoundRecord *recordOf(RoundId id) const;
    [[nodiscard]] QString headingText(RoundId id) const;
    [[nodiscard]] qsizetype rowAt(int y) const;
    [[nodiscard]] int topOf(qsizetype row) const;
    [[nodiscard]] int heightOfAll() const;
    [[nodiscard]] int contentWidth() const;

    Desk &m_desk;
    QList<Row> m_rows;
    QHash<MessageId, qsizetype> m_byMessage;
    QTimer m_refit; ///< text arrived: heights grow at most a few times a second
    bool m_following = true;
    bool m_adjusting = false;
    bool m_fresh = true; ///< nothing was shown yet: begin at the last round
};

} // namespace moai
