// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/NoticeWords.h"

#include "markdown/MarkdownDocument.h"
#include "markdown/PlainText.h"
#include "tray/TrayPicture.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Notice)
};

constexpr auto kKey = "discussion/"_L1;
constexpr qsizetype kFewWords = 160;

QString fewWords(const QString &text)
{
    const QString line = text.left(kFewWords * 4).simplified();
    return line.size() > kFewWords ? line.left(kFewWords - 1) + u'…' : line;
}

/// The first words of an answer, as they read.
QString plainWords(const QString &answer)
{
    markdown::MarkdownDocument document;
    document.append(answer.left(kFewWords * 10));
    return fewWords(markdown::plainText(document.blocks(), {}, markdown::endOf(document.blocks())));
}

bool hasFailed(const Message &answer)
{
    return answer.status == MessageStatus::Failed || answer.status == MessageStatus::Interrupted;
}

QList<Message> answersOf(const RoundRecord &round)
{
    QList<Message> answers = round.messages;
    answers.removeIf([](const Message &m) { return m.author == Author::Human; });
    return answers;
}

DesktopNotice noticeFor(const Discussion &discussion, Words words, DiscussionState state)
{
    constexpr int kPicture = 64;
    DesktopNotice notice;
    notice.key = noticeKey(discussion.id);
    if (words == Words::Shown)
        notice.text = fewWords(discussion.title) + u'\n';
    notice.image = trayPicture(state).pixmap(QSize(kPicture, kPicture), 1.0).toImage();
    //: A notification's button: shows the discussion in the window
    notice.actions = {{u"default"_s, Tr::tr("Open")}, {u"open"_s, Tr::tr("Open")}};
    return notice;
}

QString judgementTitle(Mode mode)
{
    switch (mode) {
    case Mode::Consensus:
        return Tr::tr("The conclusion is there");
    case Mode::Rank:
        return Tr::tr("The answers are ranked");
    case Mode::Claims:
        return Tr::tr("The claims are mapped");
    case Mode::Open:
    case Mode::Discuss:
    case Mode::Mention:
        return {};
    }
    Q_UNREACHABLE();
}

QString handlesOf(const QList<Message> &answers)
{
    QStringList handles;
    for (const Message &answer : answers)
        handles << u'@' + answer.handle;
    return handles.join(u", "_s);
}

} // namespace

QString noticeKey(DiscussionId discussion)
{
    return kKey + QString::number(discussion.value);
}

DiscussionId discussionOfKey(const QString &key)
{
    return key.startsWith(kKey) ? DiscussionId{key.mid(kKey.size()).toLongLong()} : DiscussionId{};
}

DesktopNotice roundNotice(const Discussion &discussion, const RoundRecord &round, Words words)
{
    const QList<Message> answers = answersOf(round);
    QList<Message> failed = answers;
    failed.removeIf([](const Message &answer) { return !hasFailed(answer); });
    const auto done = int(std::count_if(answers.begin(), answers.end(), [](const Message &m) {
        return m.status == MessageStatus::Complete;
    }));
    DesktopNotice notice = noticeFor(
        discussion, words, failed.isEmpty() ? DiscussionState::Unread : DiscussionState::Failed);
    const QString judgement = judgementTitle(round.round.mode);
    if (!failed.isEmpty()) {
        //: Title of a notification; %1 is how many answers there are of %2 that were asked for
        notice.title = Tr::tr("%L1 of %L2 answered").arg(done).arg(answers.size());
        //: %1 names, e.g. "@sage, @scout"
        notice.text += Tr::tr("Failed: %1").arg(handlesOf(failed));
        //: A notification's button: asks those that failed once more
        notice.actions << std::pair(u"retry"_s, Tr::tr("Try again"));
        notice.isUrgent = done == 0;
        return notice;
    }
    notice.title = judgement.isEmpty() ? Tr::tr("%n answer(s)", nullptr, done) : judgement;
    if (judgement.isEmpty() && answers.size() > done)
        notice.text += Tr::tr("The others were stopped.");
    else if (words == Words::Hidden || !judgement.isEmpty())
        notice.text += handlesOf(answers);
    else if (!answers.isEmpty())
        //: %1 a participant, %2 the first words of the answer
        notice.text += Tr::tr("@%1: %2").arg(answers[0].handle, plainWords(answers[0].text));
    return notice;
}

DesktopNotice failureNotice(const Discussion &discussion, const Message &answer, Words words)
{
    DesktopNotice notice = noticeFor(discussion, words, DiscussionState::Failed);
    //: Title of a notification; %1 a participant
    notice.title = Tr::tr("@%1 has failed").arg(answer.handle);
    if (answer.failure)
        notice.text += fewWords(answer.failure->sentence);
    notice.actions << std::pair(u"retry"_s, Tr::tr("Try again"));
    return notice;
}

DesktopNotice chatQuestionNotice(const Discussion &discussion, const RoundRecord &round,
                                 Words words)
{
    DesktopNotice notice = noticeFor(discussion, words, DiscussionState::Running);
    notice.title = Tr::tr("A question from Telegram");
    if (words == Words::Shown && !round.messages.isEmpty())
        notice.text = fewWords(round.messages[0].text);
    //: A notification's button: stops the answers under way
    notice.actions << std::pair(u"stop"_s, Tr::tr("Stop"));
    return notice;
}

DesktopNotice pairingNotice(const TelegramChat &chat)
{
    DesktopNotice notice;
    notice.key = u"pairing"_s;
    notice.title = Tr::tr("A Telegram chat wants to be let in");
    const QString name = chat.title.isEmpty() ? QString::number(chat.address.chat) : chat.title;
    //: %1 name of a person or a group
    notice.text = Tr::tr("“%1” sent the code. Say yes or no in the window.").arg(fewWords(name));
    notice.actions = {{u"default"_s, Tr::tr("Open")}, {u"open"_s, Tr::tr("Open")}};
    return notice;
}

} // namespace moai
