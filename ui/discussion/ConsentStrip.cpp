// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ConsentStrip.h"

#include "theme/Direction.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

ConsentStrip::ConsentStrip(QWidget *parent) : Card(parent)
{
    setObjectName("consent"_L1);
    setSurface(Surface::Surface);
    m_question = makeText({}, Voice::Plain, this);
    m_question->setObjectName("consent_question"_L1);
    m_question->setWordWrap(true);
    m_about = new ElidedLabel(this);
    m_about->setObjectName("consent_line"_L1);
    setVoice(*m_about, Voice::Small);
    //: Buttons below a question about an expensive line
    m_go = new QPushButton(tr("Go ahead"), this);
    m_go->setObjectName("consent_go"_L1);
    m_go->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("consent_cancel"_L1);
    cancel->setToolTip(tr("The line stays in the composer (Esc)"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_question);
    words->addWidget(m_about);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(makeMark(), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(cancel, 0, Qt::AlignBottom);
    row->addWidget(m_go, 0, Qt::AlignBottom);
    connect(m_go, &QPushButton::clicked, this,
            [this] { emit given(std::exchange(m_line, QString())); });
    connect(cancel, &QPushButton::clicked, this,
            [this] { emit refused(std::exchange(m_line, QString())); });
    hide();
}

QLabel *ConsentStrip::makeMark()
{
    auto *mark = new QLabel(this);
    mark->setPixmap(icon("warning"_L1, Tint::Warning).pixmap(18, 18));
    return mark;
}

void ConsentStrip::ask(const QString &line, const QString &question)
{
    m_line = line;
    const QString plain = QTextDocumentFragment::fromMarkdown(question).toPlainText();
    m_question->setText(plain);
    m_about->setWhole(isolated(line.simplified()));
    setAccessibleName(plain);
    show();
}

void ConsentStrip::dismiss()
{
    m_line.clear();
    hide();
}

} // namespace moai
