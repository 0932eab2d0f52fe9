// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/NoticeStrip.h"

#include "markdown/MarkdownView.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kHighest = 220;
constexpr int kWidest = 720;

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent) : Card(parent)
{
    setObjectName("notice"_L1);
    m_view = new MarkdownView(this);
    m_view->setObjectName("notice_text"_L1);
    //: Name of the strip over the composer that holds words for the person
    m_view->setAccessibleName(tr("Notice"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContentMargins({spacing::small, spacing::tiny, spacing::small, spacing::tiny});
    m_view->stopFollowing();
    m_view->setMaximumWidth(kWidest);
    m_failure = makeText({}, Voice::Plain, this);
    m_failure->setObjectName("notice_failure"_L1);
    m_failure->setWordWrap(true);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->setContentsMargins(spacing::small, spacing::tiny, spacing::small, spacing::tiny);
    auto *close = new IconButton("close"_L1, tr("Dismiss the notice"), this);
    close->setObjectName("notice_close"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    row->setSpacing(0);
    row->addWidget(m_view, 100);
    row->addWidget(m_failure, 100);
    row->addStretch(1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &IconButton::clicked, this, &NoticeStrip::dismiss);
    hide();
}

void NoticeStrip::tell(const QString &markdown)
{
    setSurface(Surface::Window);
    m_failure->hide();
    m_view->show();
    m_view->setMarkdown(markdown);
    setAccessibleName(markdown);
    show();
    fit();
}

void NoticeStrip::tellFailure(const Failure &failure)
{
    setSurface(Surface::Warning);
    m_view->hide();
    m_failure->setText(failure.sentence);
    m_failure->show();
    setAccessibleName(failure.sentence);
    show();
}

void NoticeStrip::dismiss()
{
    hide();
    m_view->clear();
}

void NoticeStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void NoticeStrip::fit()
{
    if (isHidden())
        return;
    const int width = m_view->viewport()->width();
    m_view->setFixedHeight(qBound(28, m_view->contentHeight(width), kHighest));
}

} // namespace moai
