// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/PersonaField.h"

#include "project/ShippedPersonas.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/MenuButton.h"
#include "widgets/Text.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {
constexpr int kLines = 5; ///< longer ones are scrolled
}

PersonaField::PersonaField(QWidget *parent) : QWidget(parent)
{
    m_choose = new MenuButton(this);
    m_choose->setObjectName("seat_persona_menu"_L1);
    m_choose->setIcon(icon("people"_L1));
    m_menu = new QMenu(m_choose);
    m_menu->setObjectName("seat_personas"_L1);
    m_menu->setToolTipsVisible(true);
    m_choose->setMenu(m_menu);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName("seat_persona"_L1);
    //: Name of the field that says how a seat should speak
    m_text->setAccessibleName(tr("Persona"));
    //: In the empty field for a seat's persona
    m_text->setPlaceholderText(tr("How it should speak, e.g. “a sceptical statistician”"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kLines + spacing::large);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addWidget(m_choose, 0, Qt::AlignLeading);
    rows->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_menu, &QMenu::aboutToShow, this, &PersonaField::fillMenu);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showName();
        emit edited();
    });
    showName();
}

void PersonaField::setKept(const QList<Persona> &personas)
{
    m_kept = personas;
    showName();
}

void PersonaField::setText(const QString &text)
{
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    showName();
}

QString PersonaField::text() const
{
    return m_text->toPlainText().trimmed();
}

QString PersonaField::personaName() const
{
    const QString now = text();
    for (const Persona &persona : m_kept + shippedPersonas())
        if (persona.text == now)
            return persona.name;
    return {};
}

void PersonaField::showName()
{
    const QString name = personaName();
    //: On a button with a menu: the seat has no persona, or one in words of its own
    const QString shown = !name.isEmpty()    ? name
                          : text().isEmpty() ? tr("No persona")
                                             : tr("In its own words");
    m_choose->setText(shown);
    //: Name of a button with a menu; %1 is what is chosen
    m_choose->setAccessibleName(tr("Persona: %1").arg(shown));
}

void PersonaField::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const Persona &persona) {
        QAction *action = m_menu->addAction(QString(persona.name).replace(u'&', u"&&"_s), this,
                                            [this, persona] { choose(persona); });
        action->setToolTip(toolTipOf(persona.text));
        action->setCheckable(true);
        action->setChecked(persona.text == text());
    };
    if (!m_kept.isEmpty()) {
        //: Heading in the menu of personas: those that the person kept
        m_menu->addSection(tr("Yours"));
        for (const Persona &persona : m_kept)
            add(persona);
    }
    //: Heading in the menu of personas
    m_menu->addSection(tr("They come with Moai"));
    for (const Persona &persona : shippedPersonas())
        add(persona);
    m_menu->addSeparator();
    QAction *none = m_menu->addAction(tr("No persona"), this, [this] { choose({}); });
    none->setEnabled(!text().isEmpty());
    QAction *keep = m_menu->addAction(tr("Keep as persona…"), this, &PersonaField::keepRequested);
    keep->setObjectName("persona_keep"_L1);
    keep->setEnabled(!text().isEmpty());
    QAction *manage =
        m_menu->addAction(tr("Rename or remove personas…"), this, &PersonaField::manageRequested);
    manage->setObjectName("persona_manage"_L1);
    manage->setEnabled(!m_kept.isEmpty());
}

void PersonaField::choose(const Persona &persona)
{
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(persona.text); // unlike setPlainText(), this can be undone
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace moai
