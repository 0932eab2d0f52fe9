// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FittedMarkdown.h"

#include <QDesktopServices>
#include <QEvent>
#include <QWheelEvent>

namespace moai {
namespace {
constexpr int kLeastWidth = 160;
}

FittedMarkdown::FittedMarkdown(QWidget *parent) : MarkdownView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentMargins({});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    stopFollowing();
    connect(this, &MarkdownView::linkActivated, this, [](const QUrl &link) {
        QDesktopServices::openUrl(link); // only http, https and mailto are told
    });
}

void FittedMarkdown::showMarkdown(const QString &markdown)
{
    const QString shown = this->markdown();
    if (shown == markdown)
        return;
    if (!shown.isEmpty() && markdown.startsWith(shown))
        appendMarkdown(markdown.mid(shown.size()));
    else
        setMarkdown(markdown);
    fit();
}

QSize FittedMarkdown::sizeHint() const
{
    return {qMax(kLeastWidth, width()), height()};
}

QSize FittedMarkdown::minimumSizeHint() const
{
    return {kLeastWidth, fontMetrics().height()};
}

void FittedMarkdown::fit()
{
    setFixedHeight(contentHeight(qMax(kLeastWidth, width())));
}

void FittedMarkdown::changeEvent(QEvent *event)
{
    MarkdownView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FittedMarkdown::resizeEvent(QResizeEvent *event)
{
    MarkdownView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FittedMarkdown::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what surrounds it scrolls
}

} // namespace moai
