// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/FailureCard.h"

#include "discussion/AnswerFigures.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

FailureCard::FailureCard(const QString &handle, QWidget *parent) : Card(parent)
{
    setObjectName("failure_"_L1 + handle);
    setSurface(Surface::Warning);
    m_sentence = makeText({}, Voice::Plain, this);
    m_sentence->setObjectName("failure_sentence_"_L1 + handle);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind = makeText({}, Voice::Small, this);
    m_kind->setWordWrap(true);
    //: Button of a failed answer: ask this participant again
    m_retry = new QPushButton(tr("Retry"), this);
    m_retry->setObjectName("failure_retry_"_L1 + handle);
    m_retry->setAccessibleName(tr("Ask %1 again").arg(u'@' + handle));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_kind, 1);
    foot->addWidget(m_retry);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_sentence);
    rows->addLayout(foot);
    connect(m_retry, &QPushButton::clicked, this, &FailureCard::retryClicked);
    hide();
}

void FailureCard::showMessage(const Message &message)
{
    const bool broken =
        message.status == MessageStatus::Failed || message.status == MessageStatus::Interrupted;
    setVisible(broken);
    if (!broken)
        return;
    const Failure failure = message.failure.value_or(
        Failure{FailureKind::Truncated, tr("The answer broke off before it was complete."), {}});
    m_sentence->setText(failure.sentence);
    QString kind = toName(failure.kind).replace(u'_', u' ');
    if (failure.retryAfter)
        //: Below a failure; %1 is its kind, %2 a span such as "20 s"
        kind = tr("%1 · try again in %2").arg(kind, spanText(*failure.retryAfter));
    m_kind->setText(kind);
    setAccessibleName(failure.sentence);
}

} // namespace moai
