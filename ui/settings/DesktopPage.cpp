// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/DesktopPage.h"

#include "actions/KeyCapture.h"
#include "settings/Bound.h"
#include "settings/Settings.h"
#include "settings/SettingsForm.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "tray/Autostart.h"
#include "tray/DesktopNotifications.h"
#include "tray/GlobalShortcut.h"
#include "tray/NotifySettings.h"
#include "tray/QuickAskSettings.h"
#include "tray/TraySettings.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

const auto kTest = u"test"_s; ///< the test notice's key

} // namespace

DesktopPage::DesktopPage(Settings &settings, DesktopNotifications &notifications,
                         GlobalShortcut &shortcut, QWidget *parent)
    : SettingsPage(parent),
      m_settings(settings),
      m_notifications(notifications),
      m_shortcut(shortcut)
{
    setObjectName("desktop_page"_L1);
    auto *form = new SettingsForm(this);
    addTray(*form);
    addNotices(*form);
    addShortcut(*form);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(form);
    rows->addStretch(1);
}

void DesktopPage::addTray(SettingsForm &form)
{
    m_stays = form.addSwitch("close_to_tray"_L1, tr("&Closing the window leaves Moai in the tray"),
                             tr("Answers go on arriving. Where there is no tray, closing quits."));
    bind(*m_stays, m_settings, closeToTray);
    bind(*form.addSwitch("start_in_tray"_L1, tr("Start in the &tray, without the window")),
         m_settings, startInTray);
    m_autostart = form.addSwitch("start_with_session"_L1, tr("Start when I &log in"),
                                 tr("Moai then waits in the tray."));
    connect(m_autostart, &QCheckBox::toggled, this, &DesktopPage::setAutostart);
    m_problem = makeProblem("desktop_problem"_L1, this);
    form.layout()->addWidget(m_problem);
}

void DesktopPage::addNotices(SettingsForm &form)
{
    bind(*form.addSwitch("notify_rounds"_L1, tr("Notify when a &round has ended"),
                         tr("Only while you are not looking at it.")),
         m_settings, notifyRounds);
    bind(*form.addSwitch("notify_failures"_L1, tr("Notify when an answer &fails")), m_settings,
         notifyFailures);
    bind(*form.addSwitch("notify_judgements"_L1,
                         tr("Notify of conclusions, ran&kings and maps of claims")),
         m_settings, notifyJudgements);
    bind(*form.addSwitch("notify_telegram"_L1,
                         tr("Notify of &questions from Telegram, and of chats that ask to be let "
                            "in")),
         m_settings, notifyTelegram);
    bind(*form.addSwitch("notify_words"_L1, tr("Show &words of questions and answers in them"),
                         tr("Else they only say that something is there.")),
         m_settings, notifyWords);
    bind(*form.addSwitch("notify_sound"_L1, tr("With a &sound")), m_settings, notifySound);
    auto *row = new QWidget(&form);
    auto *test = new QPushButton(tr("Send a t&est notification"), row);
    test->setObjectName("notify_test"_L1);
    test->setAutoDefault(false);
    m_noticeNews = makeText({}, Voice::Muted, row);
    m_noticeNews->setObjectName("notify_test_news"_L1);
    m_noticeNews->setWordWrap(true);
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spacing::medium);
    parts->addWidget(test);
    parts->addWidget(m_noticeNews, 1);
    form.addRow(tr("Try it"), row);
    row->setFocusProxy(test);
    connect(test, &QPushButton::clicked, this, &DesktopPage::tryNotice);
    connect(&m_notifications, &DesktopNotifications::taken, this, [this](const QString &key) {
        if (key == kTest)
            m_noticeNews->setText(tr("The desktop's notification service has taken it."));
    });
    connect(&m_notifications, &DesktopNotifications::unheard, this,
            [this](const DesktopNotice &notice) {
                if (notice.key == kTest)
                    m_noticeNews->setText(tr("No notification service answers on this desktop. "
                                             "Moai uses the tray's balloons where there are any."));
            });
}

void DesktopPage::addShortcut(SettingsForm &form)
{
    auto *row = new QWidget(&form);
    m_keys = new KeyCapture(row);
    m_keys->setObjectName("quick_ask_keys"_L1);
    m_keys->setAccessibleName(tr("Keys of the quick question"));
    //: In the field that takes keys, while there are none
    m_keys->setPlaceholderText(tr("Press keys"));
    auto *none = new QPushButton(tr("&No keys"), row);
    none->setObjectName("quick_ask_no_keys"_L1);
    none->setAutoDefault(false);
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(spacing::medium);
    parts->addWidget(m_keys, 1);
    parts->addWidget(none);
    row->setFocusProxy(m_keys);
    form.addRow(tr("Quick question &from everywhere"), row);
    m_keysNews = makeText({}, Voice::Muted, &form);
    m_keysNews->setObjectName("quick_ask_keys_news"_L1);
    m_keysNews->setWordWrap(true);
    form.layout()->addWidget(m_keysNews);
    connect(m_keys, &KeyCapture::captured, this, [this](const QKeySequence &keys) {
        m_settings.set(quickAskKeys, keys.toString(QKeySequence::PortableText));
        showShortcut();
    });
    connect(m_keys, &KeyCapture::cancelled, this, &DesktopPage::showShortcut);
    connect(none, &QPushButton::clicked, this, [this] { m_settings.reset(quickAskKeys); });
    connect(&m_shortcut, &GlobalShortcut::stateChanged, this, &DesktopPage::showShortcut);
    showShortcut();
}

void DesktopPage::showShortcut()
{
    const bool isSupported = m_shortcut.state() != GlobalShortcut::State::Unsupported;
    m_keys->setEnabled(isSupported);
    m_keys->setText(
        QKeySequence::fromString(m_settings.get(quickAskKeys)).toString(QKeySequence::NativeText));
    m_keysNews->setText(m_shortcut.sentence());
}

void DesktopPage::tryNotice()
{
    m_noticeNews->setText(tr("Sending…"));
    DesktopNotice notice;
    notice.key = kTest;
    notice.title = tr("A notification from Moai");
    notice.text = tr("This is how it looks when answers are there.");
    notice.hasSound = m_settings.get(notifySound);
    //: A notification's button: shows the window
    notice.actions = {{u"default"_s, tr("Open")}};
    m_notifications.tell(notice);
}

void DesktopPage::setAutostart(bool starts)
{
    const QString dataDir = QFileInfo(m_settings.path()).absolutePath();
    const Result<void> done = setStartsWithSession(starts, dataDir);
    showProblem(*m_problem, done ? QString() : done.error().sentence);
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(startsWithSession());
}

QString DesktopPage::id() const
{
    return u"desktop"_s;
}

QString DesktopPage::title() const
{
    //: A page of the settings: tray, notifications, keys that hold everywhere
    return tr("Desktop");
}

QIcon DesktopPage::picture() const
{
    return icon("flag"_L1);
}

void DesktopPage::reset()
{
    for (const Setting<bool> &setting :
         {closeToTray, startInTray, notifyRounds, notifyFailures, notifyJudgements, notifyTelegram,
          notifyWords, notifySound})
        m_settings.reset(setting);
    m_settings.reset(quickAskKeys);
    if (m_autostart->isChecked())
        m_autostart->setChecked(false);
}

void DesktopPage::open()
{
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(startsWithSession());
    m_stays->setFocus();
}

} // namespace moai

#include "moc_DesktopPage.cpp"
