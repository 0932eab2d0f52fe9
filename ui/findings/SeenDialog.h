// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Passage.h"
#include "findings/PassagesItemModel.h"
#include "findings/SeatColours.h"

#include <QDialog>
#include <QFuture>
#include <QHash>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;

namespace moai {

class BandedText;
class DiscussionStore;

/// "What did it see?": the exact messages an answer was asked with, whose words they are and how
/// much of the model's context they took; and what another participant of the round saw instead.
class SeenDialog : public QDialog
{
    Q_OBJECT

public:
    /// `others`: the round's other messages of participants, to compare with.
    SeenDialog(DiscussionStore &discussions, const Round &round, const Message &message,
               const QList<Message> &others, const SeatColours &colours, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void read(MessageId id);
    void refresh();
    void showPassages();
    void showDifference(const Message &other);
    void tell(const QString &sentence);
    void copy();
    [[nodiscard]] QString titleOf(const Message &message) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QColor colourOf(const Passage &passage) const;
    [[nodiscard]] const Message *other() const;

    DiscussionStore &m_discussions;
    Round m_round;
    Message m_message;
    QList<Message> m_others;
    SeatColours m_colours;
    PassagesItemModel m_model;
    QHash<MessageId, Result<QList<Passage>>> m_seen;
    QLabel *m_summary;
    QComboBox *m_compare;
    QLabel *m_empty;
    QSplitter *m_panes;
    QListView *m_list;
    BandedText *m_text;
    QPushButton *m_copy;
    int m_shown = 0; ///< grows with each view, so that a late difference does not replace it
};

} // namespace moai
