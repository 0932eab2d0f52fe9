// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NoticeBar.h"

#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {
constexpr auto kLife = 12s;
}

NoticeBar::NoticeBar(QWidget *parent) : Card(parent)
{
    setObjectName("notice_bar"_L1);
    m_text = makeText({}, Voice::Plain, this);
    m_text->setObjectName("notice_bar_text"_L1);
    m_text->setWordWrap(true);
    //: Button that takes back what has just been deleted
    m_undo = new QPushButton(tr("Undo"), this);
    m_undo->setObjectName("undo"_L1);
    //: Button that puts a notice away
    auto *close = new IconButton("close"_L1, tr("Dismiss"), this);
    close->setObjectName("notice_bar_close"_L1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::tiny, spacing::tiny, spacing::tiny);
    row->setSpacing(spacing::tiny);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    m_life.setSingleShot(true);
    m_life.setInterval(kLife);
    connect(&m_life, &QTimer::timeout, this, &NoticeBar::hide);
    connect(close, &IconButton::clicked, this, &NoticeBar::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto takeBack = std::exchange(m_takeBack, {}))
            takeBack();
    });
    hide();
}

void NoticeBar::offerUndo(const QString &text, std::function<void()> undo)
{
    tell(text);
    m_takeBack = std::move(undo);
    m_undo->setVisible(true);
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
}

void NoticeBar::tell(const QString &text)
{
    m_takeBack = {};
    m_undo->setVisible(false);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    m_life.start();
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    m_life.stop(); // whoever points at it is about to use it
    Card::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent *event)
{
    m_life.start();
    Card::leaveEvent(event);
}

} // namespace moai
