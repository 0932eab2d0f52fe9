// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace moai {

class Desk;

/// What the discussion on the desk led to, together with what can be read so far of conclusions,
/// claims and ballots that are still being written. GUI thread.
class LiveFindings : public QObject
{
    Q_OBJECT

public:
    explicit LiveFindings(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const Findings &findings() const;

signals:
    /// At most a few times a second.
    void changed();

private:
    void noteText(const Message &message);
    void read();

    Desk &m_desk;
    QTimer m_pause;                 ///< between two readings of what is being written
    std::optional<Findings> m_live; ///< unset: the desk's own are all there is
};

/// Whether the message judges others' answers: claims, a conclusion, a ballot.
[[nodiscard]] bool isJudgement(const Message &message);
/// The rounds with judgements under way closed where they break off, so that they can be read.
[[nodiscard]] QList<RoundRecord> withReadableJudgements(QList<RoundRecord> rounds);

} // namespace moai
