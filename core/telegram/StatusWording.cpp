// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TurnTaking.h"
#include "telegram/TelegramText.h"
#include "telegram/Wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Action = ButtonPress::Action;

constexpr qsizetype kLongestQuestion = 200; ///< UTF-16 units of it that the status opens with
constexpr QStringView kBetween(u" · ");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moai::StatusWording)
};

/// What a round is beside its question; empty where the question says it all.
QString nameOf(const Round &round)
{
    switch (round.mode) {
    case Mode::Discuss:
        if (round.roundsLeft > 0 || takesTurns(round))
            //: %1 is the round's number, %2 that of the last round that is to follow
            return Words::tr("Round %1 of %2")
                .arg(round.number)
                .arg(round.number + round.roundsLeft);
        return Words::tr("Round %1").arg(round.number);
    case Mode::Consensus:
        //: What a round is for
        return Words::tr("Consensus");
    case Mode::Rank:
        return Words::tr("Ranking");
    case Mode::Claims:
        return Words::tr("Claims");
    case Mode::Open:
    case Mode::Mention:
        break;
    }
    return {};
}

/// Why a participant failed, in a word.
QString wordFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::RateLimit:
        return u"429"_s;
    case FailureKind::Auth:
        //: Why an answer failed, in a word: the service's key is missing or wrong
        return Words::tr("key");
    case FailureKind::Billing:
        return Words::tr("no credit");
    case FailureKind::Overloaded:
        return Words::tr("overloaded");
    case FailureKind::Server:
        return Words::tr("server");
    case FailureKind::NotFound:
        return u"404"_s;
    case FailureKind::ContextLength:
        return Words::tr("too long");
    case FailureKind::ContentFilter:
        return Words::tr("filtered");
    case FailureKind::BadResponse:
    case FailureKind::Malformed:
        return Words::tr("unreadable");
    case FailureKind::Truncated:
        return Words::tr("broken off");
    case FailureKind::Empty:
        return Words::tr("empty");
    case FailureKind::Network:
        return Words::tr("network");
    case FailureKind::Timeout:
        return Words::tr("time-out");
    case FailureKind::Tls:
        return u"TLS"_s;
    case FailureKind::Refused:
        return Words::tr("refused");
    case FailureKind::Stopped:
        return Words::tr("stopped");
    case FailureKind::Invalid:
        return Words::tr("invalid");
    case FailureKind::Storage:
        return Words::tr("database");
    case FailureKind::Secrets:
        return Words::tr("keychain");
    }
    Q_UNREACHABLE();
}

QString markOf(const Message &answer)
{
    switch (answer.status) {
    case MessageStatus::Waiting:
    case MessageStatus::Streaming:
        return u"…"_s;
    case MessageStatus::Complete:
        if (!answer.total)
            return u"✓"_s;
        //: %1 seconds; a no-break space between
        return u"✓ "_s + Words::tr("%1\u00a0s")
                             .arg(QString::number(double(answer.total->count()) / 1000, 'f', 1));
    case MessageStatus::Failed:
        return answer.failure ? u"✗ "_s + wordFor(answer.failure->kind) : u"✗"_s;
    case MessageStatus::Stopped:
        return u"■"_s;
    case MessageStatus::Interrupted:
        return u"⚠"_s;
    }
    Q_UNREACHABLE();
}

/// Who has answered; those that do not fit any more are counted.
QString marksOf(const QList<Message> &answers, qsizetype longest)
{
    const auto othersText = [](qsizetype count) -> QString {
        //: Participants of a round whose marks do not fit into the message
        return kBetween + Words::tr("%n other(s)", nullptr, int(count));
    };
    const qsizetype room = longest - othersText(answers.size()).size();
    QString marks;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QString mark = u'@' + answers[i].handle + u' ' + markOf(answers[i]);
        const QString next = marks.isEmpty() ? mark : kBetween + mark;
        if (marks.size() + next.size() > room)
            return marks + othersText(answers.size() - i);
        marks += next;
    }
    return marks;
}

InlineKeyboard buttonsFor(const Round &round, const QList<Message> &answers,
                          const ButtonSigner &signer)
{
    const auto button = [&](const QString &text, Action action) {
        return InlineButton{text, signer.data({action, round.id.value})};
    };
    const auto any = [&answers](auto is) {
        return std::any_of(answers.begin(), answers.end(), is);
    };
    if (any([](const Message &answer) { return !hasEnded(answer.status); }))
        //: A button below a message
        return {{button(Words::tr("Stop"), Action::Stop)}};
    InlineKeyboard rows;
    if (any([](const Message &answer) { return answer.status != MessageStatus::Complete; }))
        rows.append({button(Words::tr("Retry failed"), Action::Retry)});
    const bool isJudgement =
        round.mode == Mode::Consensus || round.mode == Mode::Rank || round.mode == Mode::Claims;
    if (!isJudgement && !any([](const Message &answer) { return !answer.text.isEmpty(); }))
        return rows; // there is nothing to go on from
    rows.append({button(Words::tr("Next round"), Action::Next)});
    if (round.mode != Mode::Consensus)
        rows.last().append(button(Words::tr("Consensus"), Action::Consensus));
    return rows;
}

} // namespace

Outgoing statusMessage(const RoundRecord &record, bool isLast, const ButtonSigner &signer)
{
    QString question;
    QList<Message> answers;
    for (const Message &message : record.messages) {
        if (message.author == Author::Participant)
            answers.append(message);
        else if (question.isEmpty())
            question = message.text.trimmed();
    }
    FormattedText text = plain(shortened(question, kLongestQuestion));
    const QString name = nameOf(record.round);
    if (!name.isEmpty())
        text = std::move(text) + plain(text.text.isEmpty() ? u""_s : u"\n\n"_s) + bold(name);
    const QString gap = text.text.isEmpty() ? u""_s : name.isEmpty() ? u"\n\n"_s : u"\n"_s;
    const QString marks = marksOf(answers, kLongestMessage - text.text.size() - gap.size());
    if (!marks.isEmpty())
        text = std::move(text) + plain(gap + marks);
    const bool isRunning = std::any_of(answers.begin(), answers.end(), [](const Message &answer) {
        return !hasEnded(answer.status);
    });
    Outgoing status{text};
    status.silent = true; // whoever asked knows it
    if (isRunning || isLast)
        status.buttons = buttonsFor(record.round, answers, signer);
    return status;
}

} // namespace moai
