// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the Telegram dialog or bar with made-up chats, for eyes to judge. Not installed.
//   moai_chats_gallery [--size WxH] [--save FILE] WHAT      MOAI_THEME=light|dark chooses; WHAT is
//   one of those below
#include "chats/ChatBook.h"
#include "chats/PairingBar.h"
#include "settings/Settings.h"
#include "settings/TelegramPage.h"
#include "storage/Database.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"
#include "storage/TelegramStore.h"
#include "theme/Theme.h"
#include "ui/FakeTelegramDoor.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <memory>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// Makes every text 40 % longer, as German is.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words + u" " + words.left(words.size() * 2 / 5).remove(u'%');
    }
    bool isEmpty() const override { return false; }
};

struct Table {
    QTemporaryDir dir;
    std::unique_ptr<Database> database = *Database::open(dir.path());
    Settings settings{dir.path()};
    ProjectStore projects{*database};
    TelegramStore store{*database};
    FakeTelegramDoor door;
    DiscussionStore discussions{*database};
    ChatBook book{store, projects, discussions};

    void addProjects()
    {
        for (const auto &name : {u"Practice"_s, u"The new kitchen and what it may cost"_s}) {
            Project project;
            project.name = name;
            (void)projects.create(project, {});
        }
    }
    void addChat(qint64 number, const QString &title, const QString &username,
                 TelegramChatState state, qint64 thread = 0)
    {
        TelegramChat chat;
        chat.address = {number, thread};
        chat.kind = number < 0 ? TelegramChatKind::Group : TelegramChatKind::Private;
        chat.title = title;
        chat.username = username;
        chat.state = state;
        (void)store.keep(chat);
    }
    void addChats(int more)
    {
        using State = TelegramChatState;
        addChat(123456789, u"Anna Schmidt"_s, u"anna"_s, State::Paired);
        addChat(-1001234567890,
                u"Kitchen 🍳 and everything else that we have to talk about, "_s +
                    u"from the floor to the ceiling"_s,
                {}, State::Paired);
        addChat(-1001234567890, u"Kitchen 🍳"_s, {}, State::Paired, 17);
        addChat(987654321, u"سارة الأحمد"_s, u"sara_with_a_very_long_username_01"_s, State::Asking);
        addChat(555, u"Bert"_s, {}, State::Blocked);
        for (int i = 0; i < more; ++i)
            addChat(1000 + i, u"Chat %1"_s.arg(i + 1), {}, State::Paired);
    }
};

void press(const QWidget &dialog, const QString &name)
{
    dialog.findChild<QPushButton *>(name)->click();
}

QWidget *make(const QString &what, Table &table)
{
    table.addProjects();
    if (what != u"first" && what != u"empty")
        table.addChats(what == u"many" ? 40 : 0);
    if (what != u"first" && what != u"environment")
        table.door.run();
    if (what == u"environment") {
        table.door.run();
        table.door.source = KeySource::Environment;
    }
    if (what == u"webhook")
        table.door.tell({TelegramHealth::State::Halted, u"table_bot"_s,
                         u"Another program gets this bot's messages through a webhook at "
                         "https://example.org/hook. Remove the webhook to go on here."_s,
                         true});
    if (what == u"bar")
        return new PairingBar(table.book);
    auto *dialog = new TelegramPage(table.door, table.book, table.settings);
    auto *tabs = dialog->findChild<QTabWidget *>();
    QTimer::singleShot(400, dialog, [dialog, what, tabs] {
        if (what == u"offer" || what == u"empty")
            press(*dialog, u"pairing_start"_s);
        if (what == u"revoke")
            press(*dialog, u"chat_revoke_1"_s);
        if (what == u"webhook")
            press(*dialog, u"telegram_webhook"_s);
        if (what == u"bot" || what == u"environment")
            tabs->setCurrentIndex(1);
        if (what == u"bot")
            press(*dialog, u"token_remove"_s);
        if (what == u"first") {
            dialog->findChild<QLineEdit *>(u"token"_s)->setText(u"123456:good"_s);
            press(*dialog, u"token_test"_s);
        }
    });
    return dialog;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application);
    const QStringList pictures{u"first"_s,  u"empty"_s,   u"offer"_s, u"chats"_s,       u"many"_s,
                               u"revoke"_s, u"webhook"_s, u"bot"_s,   u"environment"_s, u"bar"_s};
    QCommandLineParser parser;
    parser.addOption({u"size"_s, u"Of the window."_s, u"WxH"_s, u"640x620"_s});
    parser.addOption({u"save"_s, u"Saves a picture and ends."_s, u"FILE"_s});
    parser.addOption({u"long"_s, u"Words 40 % longer."_s});
    parser.addPositionalArgument(u"WHAT"_s, pictures.join(u' '));
    parser.addHelpOption();
    parser.process(application);
    const QString what = parser.positionalArguments().value(0);
    if (!pictures.contains(what))
        parser.showHelp(1);
    LongWords longer;
    if (parser.isSet(u"long"_s))
        QCoreApplication::installTranslator(&longer);

    Table table;
    const std::unique_ptr<QWidget> shown(make(what, table));
    shown->setAttribute(Qt::WA_DeleteOnClose, false);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    shown->resize(size.value(0).toInt(), size.value(1).toInt());
    shown->show();
    if (parser.isSet(u"save"_s))
        QTimer::singleShot(1200, shown.get(), [&] {
            shown->grab().save(parser.value(u"save"_s));
            QApplication::quit();
        });
    return QApplication::exec();
}
