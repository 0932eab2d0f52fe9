// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ThinkingFold.h"

#include "discussion/AnswerFigures.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kHeight = 160;
}

ThinkingFold::ThinkingFold(const QString &handle, QWidget *parent) : QWidget(parent)
{
    m_title = new QToolButton(this);
    m_title->setObjectName("thinking_"_L1 + handle);
    m_title->setAutoRaise(true);
    m_title->setCheckable(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFont(scaled(m_title->font(), 0.9));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName("thought_"_L1 + handle);
    //: Name of the text that shows a model's thinking; %1 is a handle such as @gpt
    m_text->setAccessibleName(tr("Thinking of %1").arg(u'@' + handle));
    m_text->setReadOnly(true);
    m_text->setProperty("quiet", true);
    m_text->setFixedHeight(kHeight);
    m_text->setFont(scaled(m_text->font(), 0.92));
    m_text->setTabChangesFocus(true);
    m_text->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::small, 0, spacing::small, spacing::tiny);
    rows->setSpacing(0);
    rows->addWidget(m_title, 0, Qt::AlignLeft);
    rows->addWidget(m_text);
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_text->setVisible(open);
        if (open)
            m_text->setPlainText(m_thinking);
        showTitle();
    });
    showTitle();
    hide();
}

void ThinkingFold::setThinking(const QString &thinking)
{
    if (thinking == m_thinking)
        return;
    const bool grew = !m_thinking.isEmpty() && thinking.startsWith(m_thinking);
    const QString added = grew ? thinking.mid(m_thinking.size()) : QString();
    m_thinking = thinking;
    setVisible(!thinking.isEmpty());
    if (m_text->isHidden()) // filled when it is unfolded
        return;
    if (!grew) {
        m_text->setPlainText(thinking);
        return;
    }
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(added);
}

void ThinkingFold::setSpan(std::optional<std::chrono::milliseconds> span)
{
    if (span == m_span)
        return;
    m_span = span;
    showTitle();
}

void ThinkingFold::showTitle()
{
    //: Title of the fold over an answer: what the model thought first
    const QString title = m_span ? tr("Thinking · %1").arg(spanText(*m_span)) : tr("Thinking");
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->setIcon(moai::icon(m_title->isChecked() ? "chevron-down"_L1 : "chevron-right"_L1));
}

} // namespace moai
