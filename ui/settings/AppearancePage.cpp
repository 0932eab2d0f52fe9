// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AppearancePage.h"

#include "settings/Bound.h"
#include "settings/Settings.h"
#include "settings/SettingsForm.h"
#include "settings/SpeechSettings.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ThemeSettings.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Choice {
    QString value;
    QString text;
};

QComboBox *makeChoice(QLatin1StringView name, const QList<Choice> &choices, Settings &settings,
                      const Setting<QString> &setting, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    bind(*box, settings, setting);
    return box;
}

} // namespace

AppearancePage::AppearancePage(Settings &settings, QWidget *parent)
    : SettingsPage(parent), m_settings(settings)
{
    setObjectName("appearance_page"_L1);
    //: A choice of the appearance: whatever the desktop has
    const QString asSystem = tr("As the system");
    m_scheme = makeChoice(
        "scheme"_L1, {{u"system"_s, asSystem}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
        settings, colourSchemeSetting, this);
    QComboBox *contrast = makeChoice("contrast"_L1,
                                     {{u"system"_s, asSystem},
                                      //: High contrast: on
                                      {u"on"_s, tr("High")},
                                      //: High contrast: off
                                      {u"off"_s, tr("Normal")}},
                                     settings, contrastSetting, this);
    QComboBox *motion = makeChoice("motion"_L1,
                                   {{u"system"_s, asSystem},
                                    //: Movement on the screen
                                    {u"reduced"_s, tr("Reduced")},
                                    {u"full"_s, tr("Full")}},
                                   settings, motionSetting, this);
    auto *size = new QSpinBox(this);
    size->setObjectName("font_percent"_L1);
    size->setRange(kLeastFontPercent, kMostFontPercent);
    size->setSingleStep(10);
    size->setKeyboardTracking(false); // or 150 would be 15 on its way
    //: After the size of the text: 120 %
    size->setSuffix(tr(" %", "per cent"));
    bind(*size, settings, fontPercentSetting);
    auto *form = new SettingsForm(this);
    form->addRow(tr("&Colours"), m_scheme);
    form->addRow(tr("C&ontrast"), contrast,
                 tr("High contrast draws every edge and mark stronger."));
    form->addRow(tr("Size of the &text"), size, tr("Compared with the desktop's own."));
    form->addRow(tr("&Movement"), motion, tr("Reduced: nothing slides, spins or blinks."));
    bind(*form->addSwitch("announce"_L1, tr("Tell a screen &reader what has been answered"),
                          tr("Also what failed, and when a conclusion is there.")),
         settings, announceSetting);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::tiny, 0, 0, 0);
    rows->addWidget(form);
    rows->addStretch(1);
}

QString AppearancePage::id() const
{
    return u"appearance"_s;
}

QString AppearancePage::title() const
{
    //: A page of the settings
    return tr("Appearance");
}

QIcon AppearancePage::picture() const
{
    return icon("sun"_L1);
}

void AppearancePage::reset()
{
    m_settings.reset(colourSchemeSetting);
    m_settings.reset(contrastSetting);
    m_settings.reset(fontPercentSetting);
    m_settings.reset(motionSetting);
    m_settings.reset(announceSetting);
}

void AppearancePage::open()
{
    m_scheme->setFocus();
}

} // namespace moai

#include "moc_AppearancePage.cpp"
