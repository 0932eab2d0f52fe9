// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsForm.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace moai {

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent)
{
    m_rows = new QFormLayout(this);
    m_rows->setContentsMargins(0, 0, spacing::small, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setHorizontalSpacing(spacing::large);
    m_rows->setVerticalSpacing(spacing::medium);
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &note)
{
    m_labels << QString(label).remove(u'&');
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(m_labels.last());
    if (auto *inner = control->findChild<QLineEdit *>()) // a spin box is read by its field
        inner->setAccessibleName(control->accessibleName());
    m_rows->addRow(name, withNote(control, note));
}

QCheckBox *SettingsForm::addSwitch(QLatin1StringView objectName, const QString &text,
                                   const QString &note)
{
    m_labels << QString(text).remove(u'&');
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    m_rows->addRow(withNote(box, note));
    return box;
}

QLayout *SettingsForm::withNote(QWidget *control, const QString &note)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(spacing::tiny);
    rows->addWidget(control);
    if (note.isEmpty())
        return rows;
    QLabel *label = makeText(note, Voice::Muted, this);
    label->setWordWrap(true);
    control->setAccessibleDescription(note);
    rows->addWidget(label);
    return rows;
}

} // namespace moai

#include "moc_SettingsForm.cpp"
