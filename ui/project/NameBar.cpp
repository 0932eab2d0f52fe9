// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/NameBar.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {

NameBar::NameBar(QWidget *parent) : Card(parent)
{
    setObjectName("name_bar"_L1);
    setSurface(Surface::Surface);
    m_question = makeText({}, Voice::Plain, this);
    m_question->setWordWrap(true);
    m_name = new QLineEdit(this);
    m_name->setObjectName("name_bar_name"_L1);
    m_question->setBuddy(m_name);
    m_note = makeText({}, Voice::Small, this);
    m_note->setObjectName("name_bar_note"_L1);
    m_note->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName("name_bar_cancel"_L1);
    cancel->setAutoDefault(false);
    m_keep = new QPushButton(this);
    m_keep->setObjectName("name_bar_keep"_L1);
    m_keep->setAutoDefault(false);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(spacing::small);
    fields->addWidget(m_name, 1);
    fields->addWidget(cancel);
    fields->addWidget(m_keep);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    rows->setSpacing(spacing::tiny);
    rows->addWidget(m_question);
    rows->addLayout(fields);
    rows->addWidget(m_note);
    connect(m_name, &QLineEdit::textChanged, this, &NameBar::check);
    connect(cancel, &QPushButton::clicked, this, &NameBar::dismiss);
    connect(m_keep, &QPushButton::clicked, this, &NameBar::keep);
    hide();
}

void NameBar::ask(const QString &question, const QString &suggestion, const QStringList &taken,
                  std::function<void(const QString &)> does)
{
    m_taken = taken;
    m_does = std::move(does);
    m_question->setText(question);
    m_name->setAccessibleName(question);
    m_name->setText(suggestion);
    check();
    show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NameBar::check()
{
    const QString name = m_name->text().simplified();
    const bool replaces = m_taken.contains(name, Qt::CaseInsensitive);
    m_keep->setEnabled(!name.isEmpty());
    //: Buttons that keep something under the name in the field before them
    m_keep->setText(replaces ? tr("Replace") : tr("Keep"));
    m_note->setText(replaces ? tr("“%1” is there already: it is replaced.").arg(name) : QString());
    m_note->setVisible(replaces);
}

void NameBar::keep()
{
    if (!m_keep->isEnabled())
        return;
    const auto does = std::exchange(m_does, {});
    hide();
    if (does)
        does(m_name->text().simplified());
}

void NameBar::dismiss()
{
    m_does = {};
    hide();
}

void NameBar::keyPressEvent(QKeyEvent *event)
{
    // Both mean this question and not the dialog around it.
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        keep();
    else
        Card::keyPressEvent(event);
}

} // namespace moai
