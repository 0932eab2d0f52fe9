// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/RulesForm.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kMostQuorum = 64;
constexpr int kLongestDeadline = 24 * 60 * 60; ///< seconds
constexpr double kMostUsd = 1'000'000;
constexpr int kNumberWidth = 180;

std::optional<Money> capOf(const QDoubleSpinBox &field)
{
    return field.value() > 0 ? std::optional(Money::fromUsd(field.value())) : std::nullopt;
}

} // namespace

RulesForm::RulesForm(const TableRules &rules, const QStringList &handles, QWidget *parent)
    : QWidget(parent), m_rules(rules)
{
    setObjectName("project_rules"_L1);
    build(handles);
    for (const QCheckBox *box : {m_anonymous, m_challenger, m_agreement})
        connect(box, &QCheckBox::toggled, this, &RulesForm::edited);
    connect(m_chair, &QComboBox::currentTextChanged, this, &RulesForm::edited);
    for (const QSpinBox *number : {m_quorum, m_deadline})
        connect(number, &QSpinBox::valueChanged, this, &RulesForm::edited);
    for (const QDoubleSpinBox *cap : {m_softCap, m_hardCap})
        connect(cap, &QDoubleSpinBox::valueChanged, this, &RulesForm::edited);
}

void RulesForm::build(const QStringList &handles)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::small + 2);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addSwitch(*form, m_anonymous, "rules_anonymous"_L1, tr("&Anonymous table"),
              tr("Peers are shown as Seat A, B, … instead of by their names."));
    addSwitch(*form, m_challenger, "rules_challenger"_L1, tr("C&hallenger"),
              tr("In each round of a discussion somebody else argues against the leading view; "
                 "that turn does not count toward agreement."));
    addSwitch(*form, m_agreement, "rules_agreement"_L1, tr("&End early"),
              tr("A discussion ends when nobody's stance moves any more."));
    m_anonymous->setChecked(m_rules.anonymous);
    m_challenger->setChecked(m_rules.challenger);
    m_agreement->setChecked(m_rules.agreementCheck);

    m_chair = new QComboBox(this);
    m_chair->setObjectName("rules_chair"_L1);
    m_chair->setEditable(true);
    for (const QString &handle : handles)
        m_chair->addItem(u'@' + handle);
    //: In the empty field for who writes conclusions
    m_chair->lineEdit()->setPlaceholderText(tr("the first seat"));
    const bool seat = handles.contains(m_rules.chair, Qt::CaseInsensitive);
    m_chair->setEditText(seat ? u'@' + m_rules.chair : m_rules.chair);
    addField(*form, tr("&Chair"), m_chair,
             tr("Writes conclusions: one of the seats, or SERVICE/MODEL from outside, which then "
                "does not judge itself."));
    m_quorum = new QSpinBox(this);
    m_quorum->setObjectName("rules_quorum"_L1);
    m_quorum->setRange(0, kMostQuorum);
    //: In the number field for how many must have answered
    m_quorum->setSpecialValueText(tr("all who did not fail"));
    m_quorum->setValue(m_rules.quorum.value_or(0));
    addField(*form, tr("&Quorum"), m_quorum,
             tr("How many must have answered before a conclusion is written."));
    m_deadline = new QSpinBox(this);
    m_deadline->setObjectName("rules_deadline"_L1);
    m_deadline->setRange(0, kLongestDeadline);
    m_deadline->setSingleStep(30);
    //: Unit in a number field: seconds
    m_deadline->setSuffix(tr(" s"));
    m_deadline->setValue(
        int(std::chrono::duration_cast<std::chrono::seconds>(m_rules.deadline).count()));
    addField(*form, tr("&Deadline"), m_deadline,
             tr("How long a conclusion waits for answers still under way."));
    m_softCap = makeCap("rules_soft_cap"_L1, m_rules.softCap);
    addField(*form, tr("&Soft cap"), m_softCap,
             tr("Moai asks before a line that would take the project beyond it."));
    m_hardCap = makeCap("rules_hard_cap"_L1, m_rules.hardCap);
    addField(*form, tr("Ha&rd cap"), m_hardCap,
             tr("What runs is stopped when the project has cost that much; what has arrived is "
                "kept."));
}

QDoubleSpinBox *RulesForm::makeCap(QLatin1StringView name, std::optional<Money> cap)
{
    auto *field = new QDoubleSpinBox(this);
    field->setObjectName(name);
    field->setDecimals(2);
    field->setRange(0, kMostUsd);
    field->setPrefix(u"$ "_s);
    //: In the number field for a cap on what a project may cost
    field->setSpecialValueText(tr("none"));
    field->setValue(cap ? cap->usd() : 0);
    return field;
}

void RulesForm::addSwitch(QFormLayout &form, QCheckBox *&box, QLatin1StringView name,
                          const QString &text, const QString &about)
{
    box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setAccessibleName(QString(text).remove(u'&'));
    addField(form, {}, box, about);
}

void RulesForm::addField(QFormLayout &form, const QString &label, QWidget *field,
                         const QString &about)
{
    auto *cell = new QVBoxLayout;
    cell->setSpacing(2);
    cell->addWidget(field);
    QLabel *words = makeText(about, Voice::Small, this);
    words->setWordWrap(true);
    cell->addWidget(words);
    field->setAccessibleDescription(about);
    if (label.isEmpty()) {
        form.addRow(cell);
        return;
    }
    if (!qobject_cast<QComboBox *>(field))
        field->setMaximumWidth(kNumberWidth);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    form.addRow(name, cell);
}

TableRules RulesForm::rules() const
{
    TableRules rules = m_rules;
    rules.anonymous = m_anonymous->isChecked();
    rules.challenger = m_challenger->isChecked();
    rules.agreementCheck = m_agreement->isChecked();
    const QString chair = m_chair->currentText().trimmed();
    rules.chair = chair.startsWith(u'@') ? chair.mid(1) : chair;
    rules.quorum = m_quorum->value() > 0 ? std::optional(m_quorum->value()) : std::nullopt;
    rules.deadline = std::chrono::seconds(m_deadline->value());
    rules.softCap = capOf(*m_softCap);
    rules.hardCap = capOf(*m_hardCap);
    return rules;
}

QString RulesForm::problem() const
{
    const TableRules now = rules();
    if (now.softCap && now.hardCap && *now.softCap > *now.hardCap)
        return tr("The soft cap lies above the hard cap, so it would never ask: lower it, or raise "
                  "the hard cap.");
    return {};
}

} // namespace moai
