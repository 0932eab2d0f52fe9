// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowMoment.h"

#include "discussion/DiscussionViews.h"
#include "discussion/RoundStack.h"
#include "markdown/MarkdownView.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

/// Calls `use(name, bar)` for every scroll bar of a named part of the window.
template <class Use>
void forEachBar(const QWidget &window, Use use)
{
    for (const auto *area : window.findChildren<QAbstractScrollArea *>())
        if (!area->objectName().isEmpty() && area->isVisible()) {
            use(area->objectName() + u'|', area->verticalScrollBar());
            use(area->objectName() + u'-', area->horizontalScrollBar());
        }
}

} // namespace

WindowMoment::WindowMoment(const QWidget &window)
{
    if (const auto *views = window.findChild<DiscussionViews *>()) {
        m_view = views->view();
        m_round = views->rounds().openRound();
    }
    forEachBar(window, [this](const QString &name, const QScrollBar *bar) {
        m_scrolls.insert(name, {bar->value(), bar->value() == bar->maximum()});
    });
    if (const auto *search = window.findChild<QLineEdit *>(u"search"_s))
        m_search = search->text();
    if (const auto *composer = window.findChild<QPlainTextEdit *>(u"composer"_s)) {
        m_caret = composer->textCursor().position();
        m_anchor = composer->textCursor().anchor();
    }
    if (const QWidget *focus = window.focusWidget())
        m_focus = focus->objectName();
}

void WindowMoment::bringTo(QWidget &window) const
{
    if (auto *views = window.findChild<DiscussionViews *>()) {
        views->setView(m_view);
        if (m_round.isValid() && views->rounds().openRound() != m_round)
            views->rounds().openRound(m_round);
    }
    if (auto *search = window.findChild<QLineEdit *>(u"search"_s); search && !m_search.isEmpty())
        search->setText(m_search);
    if (auto *composer = window.findChild<QPlainTextEdit *>(u"composer"_s)) {
        const int end = composer->document()->characterCount() - 1;
        QTextCursor cursor = composer->textCursor();
        cursor.setPosition(qMin(m_anchor, end));
        cursor.setPosition(qMin(m_caret, end), QTextCursor::KeepAnchor);
        composer->setTextCursor(cursor);
    }
    if (auto *focus = window.findChild<QWidget *>(m_focus); focus && !m_focus.isEmpty())
        focus->setFocus();
    bringScrolls(window);
    // What is laid out when it is seen has its height only then.
    QTimer::singleShot(0, &window, [moment = *this, &window] { moment.bringScrolls(window); });
}

void WindowMoment::bringScrolls(QWidget &window) const
{
    forEachBar(window, [this](const QString &name, QScrollBar *bar) {
        if (const auto found = m_scrolls.find(name); found != m_scrolls.end()) {
            if (found->isAtEnd) {
                bar->setValue(bar->maximum());
                return;
            }
            // Who reads further up does not follow the stream.
            for (QWidget *area = bar->parentWidget(); area; area = area->parentWidget())
                if (auto *answer = qobject_cast<MarkdownView *>(area))
                    answer->stopFollowing();
            bar->setValue(found->value);
            if (bar->value() != found->value) // not laid out that far yet
                QObject::connect(
                    bar, &QScrollBar::rangeChanged, bar,
                    [bar, value = found->value] { bar->setValue(value); },
                    Qt::SingleShotConnection);
        }
    });
}

} // namespace moai
