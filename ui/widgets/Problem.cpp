// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Problem.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

void tell(QLabel &label, const QString &sentence, const QColor &colour)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
    label.setAccessibleName(sentence);
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

QLabel *makeProblem(QLatin1StringView objectName, QWidget *parent)
{
    QLabel *label = makeText({}, Voice::Plain, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void showProblem(QLabel &label, const QString &sentence)
{
    tell(label, sentence, theme().danger);
}

void showSuccess(QLabel &label, const QString &sentence)
{
    tell(label, sentence, theme().success);
}

void showNeutral(QLabel &label, const QString &sentence)
{
    tell(label, sentence, theme().muted);
}

void nameFieldsAfterLabels(const QFormLayout &form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        const auto *words = label ? qobject_cast<QLabel *>(label->widget()) : nullptr;
        if (words && field && field->widget())
            field->widget()->setAccessibleName(QString(words->text()).remove(u'&'));
    }
}

} // namespace moai
