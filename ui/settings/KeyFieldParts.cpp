// SPDX-License-Identifier: GPL-3.0-or-later
// How a KeyField is put together.
#include "secrets/Keys.h"
#include "settings/KeyChoice.h"
#include "settings/KeyEdit.h"
#include "settings/KeyField.h"
#include "theme/Theme.h"
#include "widgets/FlowLayout.h"
#include "widgets/InlineQuestion.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QPushButton *makeButton(const QString &text, QLatin1StringView name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

void KeyField::build()
{
    QWidget *state = makeStateRow();
    m_editRow = makeEditRow();
    m_choice = new KeyChoice(this);
    m_note = makeProblem("key_note"_L1, this);
    m_keyPage = new QLabel(this);
    m_keyPage->setObjectName("key_page"_L1);
    m_keyPage->setTextFormat(Qt::RichText); // our own words, the rest escaped
    m_keyPage->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_keyPage->setOpenExternalLinks(true);
    m_keyPage->hide();
    m_question = new InlineQuestion(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_editRow);
    rows->addWidget(state);
    rows->addWidget(m_choice);
    rows->addWidget(m_note);
    rows->addWidget(m_question);
    rows->addWidget(m_keyPage);
    setFocusProxy(m_edit);
}

QWidget *KeyField::makeStateRow()
{
    auto *row = new QWidget(this);
    m_mark = new QLabel(row);
    m_mark->setObjectName("key_mark"_L1);
    m_sentence = makeText({}, Voice::Plain, row);
    m_sentence->setObjectName("key_state"_L1);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small);
    line->addWidget(m_mark, 0, Qt::AlignVCenter);
    line->addWidget(m_sentence, 1);
    m_buttons = new QWidget(row);
    auto *buttons = new FlowLayout(m_buttons); // wide words in large letters go below each other
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(spacing::small);
    //: Buttons below a service's key
    m_unlock = makeButton(tr("Unlock…"), "key_unlock"_L1, m_buttons);
    m_again = makeButton(tr("Try again"), "key_again"_L1, m_buttons);
    m_replace = makeButton(tr("Replace…"), "key_replace"_L1, m_buttons);
    m_remove = makeButton(tr("Remove…"), "key_remove"_L1, m_buttons);
    m_cancel = makeButton(tr("Cancel"), "key_cancel"_L1, m_buttons);
    for (QPushButton *each : {m_unlock, m_again, m_replace, m_remove, m_cancel})
        buttons->addWidget(each);
    auto *rows = new QVBoxLayout(row);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(line);
    rows->addWidget(m_buttons);
    return row;
}

QWidget *KeyField::makeEditRow()
{
    auto *row = new QWidget(this);
    m_edit = new KeyEdit(row);
    m_edit->setObjectName("service_key"_L1);
    m_edit->setAccessibleName(tr("Key"));
    //: In the empty field for a service's key
    m_edit->setPlaceholderText(tr("Paste the key"));
    //: Button that puts a key into the keyring
    m_keep = makeButton(tr("Keep"), "key_keep"_L1, row);
    m_keep->setAccessibleName(tr("Keep the key"));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::small);
    columns->addWidget(m_edit, 1);
    columns->addWidget(m_keep);
    return row;
}

void KeyField::connectParts()
{
    connect(m_edit, &QLineEdit::textChanged, this, &KeyField::showTyped);
    connect(m_edit, &QLineEdit::returnPressed, this, &KeyField::keepAlone);
    connect(m_keep, &QPushButton::clicked, this, &KeyField::keepAlone);
    connect(m_unlock, &QPushButton::clicked, this, &KeyField::unlock);
    connect(m_again, &QPushButton::clicked, this, &KeyField::readState);
    connect(m_choice, &KeyChoice::chosen, this, &KeyField::showAll);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_replacing = true;
        showAll();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_waiting) {
            stopWaiting();
            readState();
        } else {
            showProblem(*m_note, {});
            discardPending();
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_question->ask(tr("The key is taken out of the keyring and cannot be brought back. To use "
                           "the service again, you need its key once more."),
                        tr("Remove the key"), [this] { remove(); });
    });
    connect(&m_keys, &Keys::changed, this, [this](const QString &name) {
        if (!m_waiting && (name.isEmpty() || name == m_name))
            readState();
    });
}

} // namespace moai
