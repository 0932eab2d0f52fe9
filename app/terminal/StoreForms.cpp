// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Forms.h"
#include "terminal/Output.h"

#include "storage/StoreCheck.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::terminal)
};

QJsonObject toJson(const StoreReport &report)
{
    return {
        {"ok"_L1, true},
        {"path"_L1, report.path},
        {"schema"_L1, report.schema},
        {"bytes"_L1, report.bytes},
        {"projects"_L1, report.projects},
        {"discussions"_L1, report.discussions},
        {"messages"_L1, report.messages},
        {"interrupted"_L1, report.interrupted},
        {"under_way"_L1, report.underWay},
        {"telegram_chats"_L1, report.telegramChats},
        {"telegram_waiting"_L1, report.telegramWaiting},
    };
}

int check(const Invocation &invocation)
{
    const auto report = checkStore(invocation.dataDir);
    if (!report) {
        if (invocation.json)
            print(QJsonObject{{"ok"_L1, false}, {"message"_L1, report.error().sentence}});
        return fail(report.error());
    }
    if (invocation.json) {
        print(toJson(*report));
        return AllAnswered;
    }
    print(Tr::tr("The store is sound.") + u'\n');
    print(table({
        {Tr::tr("File"), report->path},
        {Tr::tr("Size"), QLocale().formattedDataSize(report->bytes)},
        {Tr::tr("Schema"), QString::number(report->schema)},
        {Tr::tr("Projects"), QString::number(report->projects)},
        {Tr::tr("Discussions"), QString::number(report->discussions)},
        {Tr::tr("Messages"), QString::number(report->messages)},
        {Tr::tr("Interrupted"), QString::number(report->interrupted)},
        {Tr::tr("Telegram chats"), QString::number(report->telegramChats)},
        {Tr::tr("Waiting for Telegram"), QString::number(report->telegramWaiting)},
    }));
    return AllAnswered;
}

} // namespace

QList<TerminalForm> storeForms()
{
    TerminalForm form;
    form.words = {u"store"_s, u"check"_s};
    form.description = Tr::tr("Check the database and say what is in it; changes nothing.");
    form.most = 0;
    form.run = check;
    return {form};
}

} // namespace moai::terminal
