// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/ChatWords.h"

#include "roundtable/Notices.h"
#include "telegram/TelegramText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::ChatWords)
};

constexpr qsizetype kMostProjects = 90; // a keyboard holds 100 buttons
constexpr qsizetype kLongestButton = 60;
constexpr qsizetype kLongestQuoted = 300;

QString projectName(const std::optional<Project> &project)
{
    return project ? u"**"_s + inMarkdown(project->name) + u"**"_s
                   //: instead of a project's name
                   : Tr::tr("none yet");
}

QString stateName(TelegramChatState state)
{
    switch (state) {
    case TelegramChatState::Asking:
        return Tr::tr("waits for a yes at the desk");
    case TelegramChatState::Paired:
        return Tr::tr("paired");
    case TelegramChatState::Blocked:
        return Tr::tr("blocked");
    }
    Q_UNREACHABLE();
}

} // namespace

Outgoing neutralLine(const TelegramMessage &message)
{
    QString words = Tr::tr("This is a private Moai bot.");
    if (message.from)
        //: %1 a number
        words += u' ' + Tr::tr("Your number is %1.").arg(message.from->id);
    if (!message.from || message.from->id != message.address.chat)
        //: %1 a number
        words += u' ' + Tr::tr("This chat's number is %1.").arg(message.address.chat);
    return {plain(words)};
}

QString waitsForConsent()
{
    return Tr::tr("Confirm on the desktop: Moai shows this chat there and asks whether to let it "
                  "in.");
}

QString welcome(const std::optional<Project> &project)
{
    return Tr::tr("This chat is paired with Moai. Project: %1.").arg(projectName(project)) +
           u"\n\n"_s +
           Tr::tr("Whatever you write here goes to the whole table, and every answer comes here. "
                  "`/help` lists the commands, `/projects` chooses another project, `/new` "
                  "starts a new discussion.");
}

QString whoAmI(const TelegramMessage &message, const TelegramChat &chat,
               const std::optional<Project> &project)
{
    QStringList lines;
    if (message.from)
        lines.append(Tr::tr("Your number: `%1`").arg(message.from->id));
    lines.append(Tr::tr("This chat: `%1`").arg(chat.address.chat));
    if (chat.address.thread != 0)
        lines.append(Tr::tr("This topic: `%1`").arg(chat.address.thread));
    lines.append(Tr::tr("Project: %1").arg(projectName(project)));
    lines.append(Tr::tr("State: %1").arg(stateName(chat.state)));
    return u"- "_s + lines.join(u"\n- "_s);
}

QString whatIsSupported()
{
    return Tr::tr("Moai reads text here. Voice messages, pictures and files are not read: please "
                  "write, or paste the text.");
}

QString alsoInTelegram()
{
    return Tr::tr("Here in Telegram also: `/whoami` tells the numbers of this chat, `/projects` "
                  "offers the projects to choose from.");
}

QString nowInProject(const Project &project)
{
    return Tr::tr("This chat talks in the project %1 now.").arg(projectName(project));
}

Outgoing projectChoice(const QList<Project> &projects, const std::optional<Project> &current,
                       const ButtonSigner &signer)
{
    Outgoing choice;
    if (projects.isEmpty()) {
        choice.text =
            telegramText(Tr::tr("There is no project yet: `/project new NAME` makes one, or just "
                                "ask something."));
        return choice;
    }
    QString words =
        Tr::tr("Project: %1. Which one is this chat to talk in?").arg(projectName(current));
    if (projects.size() > kMostProjects)
        words += u"\n\n"_s + Tr::tr("Not all of them are here: `/project use NAME` takes any.");
    choice.text = telegramText(words);
    for (const Project &project : projects.first(qMin(projects.size(), kMostProjects)))
        choice.buttons.append({{shortened(project.name, kLongestButton),
                                signer.data({ButtonPress::Action::UseProject, project.id.value})}});
    return choice;
}

Outgoing questionMessage(const QString &markdown, qint64 question, const ButtonSigner &signer)
{
    using Action = ButtonPress::Action;
    Outgoing outgoing{telegramText(markdown)};
    outgoing.buttons = {{{Tr::tr("Yes"), signer.data({Action::Yes, question})},
                         {Tr::tr("No"), signer.data({Action::No, question})}}};
    return outgoing;
}

Outgoing answeredQuestion(const TelegramQuestion &question, bool yes)
{
    return {bold(yes ? Tr::tr("Yes") : Tr::tr("No")) +
            plain(u"\n"_s + shortened(question.line, kLongestQuoted))};
}

} // namespace moai
