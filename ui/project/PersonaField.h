// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Library.h"

#include <QList>
#include <QWidget>

class QMenu;
class QPlainTextEdit;

namespace moai {

class MenuButton;

/// How a seat should speak: a text, and a menu of personas that fill it. Choosing one can be taken
/// back with Ctrl+Z.
class PersonaField : public QWidget
{
    Q_OBJECT

public:
    explicit PersonaField(QWidget *parent = nullptr);

    /// The person's own personas, besides those that come with Moai.
    void setKept(const QList<Persona> &personas);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// The name of the persona whose text this is; empty: none's.
    [[nodiscard]] QString personaName() const;

signals:
    void edited();
    void keepRequested();
    void manageRequested();

private:
    void fillMenu();
    void choose(const Persona &persona);
    void showName();

    QList<Persona> m_kept;
    QPlainTextEdit *m_text;
    MenuButton *m_choose;
    QMenu *m_menu;
};

} // namespace moai
