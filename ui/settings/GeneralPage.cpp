// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/GeneralPage.h"

#include "discussion/ComposerSettings.h"
#include "settings/Bound.h"
#include "settings/Languages.h"
#include "settings/Settings.h"
#include "settings/SettingsForm.h"
#include "settings/StartSettings.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Problem.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QComboBox *makeBox(QLatin1StringView name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QString folderOf(const Settings &settings)
{
    return QFileInfo(settings.path()).absolutePath();
}

} // namespace

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : SettingsPage(parent), m_settings(settings)
{
    setObjectName("general_page"_L1);
    auto *form = new SettingsForm(this);
    m_language = makeLanguages();
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Send with"), makeSendKeys(), tr("The other one breaks the line."));
    form->addRow(tr("Sta&rt with"), makeStarts());
    form->addRow(tr("Everything is kept in"), makeFolder(),
                 tr("Discussions, settings and the log. Keys are in the system's keychain."));
    m_problem = makeProblem("general_problem"_L1, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::tiny, 0, 0, 0);
    rows->addWidget(form);
    rows->addWidget(m_problem);
    rows->addStretch(1);
}

QComboBox *GeneralPage::makeLanguages()
{
    QComboBox *box = makeBox("language"_L1, this);
    //: The language of the desktop
    box->addItem(tr("As the system"), QString());
    for (const QString &language : languages())
        box->addItem(nameOfLanguage(language), language);
    bind(*box, m_settings, uiLanguage);
    return box;
}

QComboBox *GeneralPage::makeSendKeys()
{
    QComboBox *box = makeBox("send_with"_L1, this);
    const auto shown = [](const QKeySequence &keys) {
        return keys.toString(QKeySequence::NativeText);
    };
    box->addItem(shown(Qt::Key_Return), true);
    box->addItem(shown(Qt::CTRL | Qt::Key_Return), false);
    const auto show = [this, box] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(box->findData(m_settings.get(enterSends)));
    };
    connect(&m_settings, &Settings::changed, box, show);
    connect(box, &QComboBox::currentIndexChanged, box,
            [this, box] { m_settings.set(enterSends, box->currentData().toBool()); });
    show();
    return box;
}

QComboBox *GeneralPage::makeStarts()
{
    QComboBox *box = makeBox("start_with"_L1, this);
    //: What Moai shows when it is started
    box->addItem(tr("the discussion that was open last"), u"last"_s);
    box->addItem(tr("a new discussion"), u"new"_s);
    bind(*box, m_settings, startWith);
    return box;
}

QWidget *GeneralPage::makeFolder()
{
    auto *row = new QWidget(this);
    auto *path = new ElidedLabel(row);
    path->setObjectName("data_folder"_L1);
    path->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) |
        Qt::AlignAbsolute);
    path->setLayoutDirection(Qt::LeftToRight); // a path reads from the left everywhere
    path->setWhole(QDir::toNativeSeparators(folderOf(m_settings)));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *open = new QPushButton(icon("folder"_L1), tr("&Open the folder"), row);
    open->setObjectName("open_data_folder"_L1);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &GeneralPage::openFolder);
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spacing::medium);
    parts->addWidget(path, 1);
    parts->addWidget(open);
    return row;
}

void GeneralPage::openFolder()
{
    const QString folder = folderOf(m_settings);
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    showProblem(*m_problem, opened
                                ? QString()
                                //: %1 is a folder's path
                                : tr("The desktop has no program to show folders with. It is %1.")
                                      .arg(QDir::toNativeSeparators(folder)));
}

QString GeneralPage::id() const
{
    return u"general"_s;
}

QString GeneralPage::title() const
{
    //: A page of the settings
    return tr("General");
}

QIcon GeneralPage::picture() const
{
    return icon("settings"_L1);
}

void GeneralPage::reset()
{
    m_settings.reset(enterSends);
    m_settings.reset(startWith);
    m_settings.reset(uiLanguage);
}

void GeneralPage::open()
{
    m_language->setFocus();
}

} // namespace moai

#include "moc_GeneralPage.cpp"
