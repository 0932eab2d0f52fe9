// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FlagRow.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kIcon = 18;
}

FlagRow::FlagRow(QLatin1StringView objectName, QWidget *parent) : Card(parent)
{
    setObjectName(objectName);
    setSurface(Surface::Warning);
    auto *mark = new QLabel(this);
    mark->setPixmap(moai::icon("warning"_L1, Tint::Danger).pixmap(kIcon, kIcon));
    m_sentence = makeText({}, Voice::Plain, this);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton(this);
    m_action->setObjectName(objectName + "_action"_L1);
    //: Button of a warning until it is told what it does
    m_action->setAccessibleName(tr("Ask again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, &FlagRow::actionClicked);
    hide();
}

void FlagRow::tell(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    if (!action.isEmpty())
        m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!sentence.isEmpty());
}

} // namespace moai
