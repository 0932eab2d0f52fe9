// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyChoice.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

KeyChoice::KeyChoice(QWidget *parent) : QWidget(parent)
{
    setObjectName("key_choice"_L1);
    build();
    for (QRadioButton *each : {m_run, m_environment})
        connect(each, &QRadioButton::clicked, this, [this] {
            showChoice();
            emit chosen(where());
        });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
}

void KeyChoice::build()
{
    //: One of two choices for a key where there is no keyring
    m_run = new QRadioButton(tr("For this run only"), this);
    m_run->setObjectName("key_for_run"_L1);
    m_runText = makeText(tr("Moai holds the key in memory and forgets it when it ends."),
                         Voice::Small, this);
    //: One of two choices for a key where there is no keyring
    m_environment = new QRadioButton(tr("In an environment variable"), this);
    m_environment->setObjectName("key_in_environment"_L1);
    m_recipe = new QWidget(this);
    m_recipeText = makeText({}, Voice::Small, m_recipe);
    m_recipeText->setObjectName("key_recipe"_L1);
    m_line = new QLineEdit(m_recipe);
    m_line->setObjectName("key_recipe_line"_L1);
    m_line->setReadOnly(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setAccessibleName(tr("The line to set the variable with"));
    m_copy = new QPushButton(tr("Copy"), m_recipe);
    m_copy->setObjectName("key_recipe_copy"_L1);
    m_copy->setAccessibleName(tr("Copy the line"));
    m_copy->setAutoDefault(false);
    for (QLabel *text : {m_runText, m_recipeText})
        text->setWordWrap(true);
    // Under the words of its button, not under its circle.
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    const auto indented = [this, indent](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addSpacing(indent);
        row->addWidget(widget, 1);
        return row;
    };
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_line, 1);
    line->addWidget(m_copy);
    auto *recipe = new QVBoxLayout(m_recipe);
    recipe->setContentsMargins(0, 0, 0, 0);
    recipe->setSpacing(spacing::tiny);
    recipe->addWidget(m_recipeText);
    recipe->addLayout(line);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addWidget(m_run);
    rows->addLayout(indented(m_runText));
    rows->addWidget(m_environment);
    rows->addLayout(indented(m_recipe));
    m_recipe->hide();
}

KeyChoice::Where KeyChoice::where() const
{
    if (m_run->isChecked())
        return Where::Run;
    return m_environment->isChecked() ? Where::Environment : Where::Undecided;
}

void KeyChoice::setVariable(const QString &name)
{
    if (m_variable == name)
        return;
    m_variable = name;
    //: What stands in a shell's line where the person has to put the key
    m_line->setText(u"export %1='%2'"_s.arg(name, tr("YOUR KEY")));
    m_line->setCursorPosition(0);
    m_recipeText->setText(tr("Put this line, with your key in it, into the file .profile of your "
                             "home folder, then log in again. In a terminal it holds for what is "
                             "started there."));
    takeBack();
}

void KeyChoice::takeBack()
{
    for (QRadioButton *each : {m_run, m_environment}) {
        each->setAutoExclusive(false); // a group of two cannot be without one otherwise
        each->setChecked(false);
        each->setAutoExclusive(true);
    }
    showChoice();
}

void KeyChoice::takeFocus()
{
    m_run->setFocus(Qt::OtherFocusReason);
}

void KeyChoice::showChoice()
{
    m_recipe->setVisible(m_environment->isChecked());
}

} // namespace moai

#include "moc_KeyChoice.cpp"
