// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/InlineQuestion.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

InlineQuestion::InlineQuestion(QWidget *parent) : Card(parent)
{
    setObjectName("inline_question"_L1);
    setSurface(Surface::Surface);
    m_question = makeText({}, Voice::Plain, this);
    m_question->setObjectName("inline_question_text"_L1);
    m_question->setWordWrap(true);
    m_no = new QPushButton(tr("Cancel"), this);
    m_no->setObjectName("inline_question_no"_L1);
    m_no->setAutoDefault(false);
    m_yes = new QPushButton(tr("Yes"), this); // until ask() says it better
    m_yes->setObjectName("inline_question_yes"_L1);
    m_yes->setProperty("danger", true);
    m_yes->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_question);
    rows->addLayout(buttons);
    connect(m_no, &QPushButton::clicked, this, &InlineQuestion::dismiss);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const auto does = std::exchange(m_does, {});
        hide();
        if (does)
            does();
    });
    hide();
}

void InlineQuestion::ask(const QString &question, const QString &yes, std::function<void()> does)
{
    m_does = std::move(does);
    m_question->setText(question);
    setAccessibleName(question);
    m_yes->setText(yes);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
}

void InlineQuestion::dismiss()
{
    m_does = {};
    hide();
}

void InlineQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss(); // and not the dialog around it
    else
        Card::keyPressEvent(event);
}

} // namespace moai

#include "moc_InlineQuestion.cpp"
