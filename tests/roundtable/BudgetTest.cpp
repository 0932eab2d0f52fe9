// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Budget.h"
#include "roundtable/Rig.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// Every token that ann writes costs a dollar, bob's price is unknown, eve is free.
void setPrices(Rig &rig)
{
    QFile file(rig.dir.filePath(u"models.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"provider": "ann", "model": "*", "input": 0, "output": 1000000},
                   {"provider": "eve", "model": "*", "input": 0, "output": 0}])");
    file.close();
    rig.here.services->facts() = ModelFacts(rig.dir.path());
}

void setCaps(Rig &rig, std::optional<double> soft, std::optional<double> hard)
{
    const auto money = [](double usd) {
        return Money::fromUsd(usd);
    };
    rig.project.rules.softCap = soft ? std::optional(money(*soft)) : std::nullopt;
    rig.project.rules.hardCap = hard ? std::optional(money(*hard)) : std::nullopt;
    QVERIFY(rig.here.wait(rig.here.projects->update(rig.project)).has_value());
}

/// Seven words, each when it is let go.
Canned wordByWord()
{
    auto canned = Canned::stream();
    for (const char *word : {"one", " two", " three", " four", " five", " six", " seven"})
        canned = canned.chunk(words(word)).hold();
    return canned.chunk(theEnd());
}

Canned charged(const QByteArray &text, int input, int output)
{
    const QByteArray usage =
        "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":" + QByteArray::number(input) +
        ",\"completion_tokens\":" + QByteArray::number(output) + "}}\n\n";
    return Canned::sse({words(text),
                        "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n",
                        usage, "data: [DONE]\n\n"});
}

} // namespace

/// Prices and caps, with answers from a real server.
class BudgetTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsPricedByItsUsage()
    {
        Rig rig({u"ann"_s, u"bob"_s, u"eve"_s});
        setPrices(rig);
        rig.server.always(charged("So.", 10, 3));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        QCOMPARE(rig.here.news->finishedOf(u"ann"_s).price, Money::fromUsd(3));
        QCOMPARE(rig.here.news->finishedOf(u"bob"_s).price, std::nullopt);
        QCOMPARE(rig.here.news->finishedOf(u"eve"_s).price, Money());
        const auto stored = rig.here.stored().rounds.first().messages;
        QCOMPARE(stored.at(1).price, Money::fromUsd(3));
        QCOMPARE(stored.at(2).price, std::nullopt);
        const auto spend = *rig.here.wait(rig.here.discussions->spent(rig.project.id));
        QCOMPARE(spend, (Spend{Money::fromUsd(3), 2, 1}));
    }

    void aBrokenStreamWithoutUsageHasNoPrice()
    {
        Rig rig({u"ann"_s, u"eve"_s});
        setPrices(rig);
        rig.server.always(Canned::stream().chunk(words("Half")).cut());
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        QCOMPARE(rig.here.news->finishedOf(u"ann"_s).status, MessageStatus::Interrupted);
        QCOMPARE(rig.here.news->finishedOf(u"ann"_s).price, std::nullopt);
        QCOMPARE(rig.here.news->finishedOf(u"eve"_s).price, Money()); // free all the same
    }

    void theHardCapHoldsWithinOneChunk()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        setPrices(rig);
        setCaps(rig, {}, 3);
        rig.at(u"ann"_s, wordByWord());
        rig.at(u"bob"_s, Canned::stream().chunk(words("slow")).silence());
        auto &here = rig.here;
        QVERIFY(here.say(u"Count."_s).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text @bob"_s) == 1; }));
        for (int word = 1; word <= 3; ++word) {
            QVERIFY(here.until([&] { return here.news->countOf(u"text @ann"_s) == word; }));
            QCOMPARE(here.news->finished.size(), 0);
            rig.server.release();
        }
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        const Message ann = here.news->finishedOf(u"ann"_s);
        QCOMPARE(ann.text, u"one two three four"_s);
        QCOMPARE(ann.status, MessageStatus::Stopped);
        QCOMPARE(ann.failure->kind, FailureKind::Stopped);
        QVERIFY2(ann.failure->sentence.contains(u"hard cap of $3.00"_s),
                 qPrintable(ann.failure->sentence));
        QCOMPARE(ann.price, std::nullopt);
        QCOMPARE(here.news->finishedOf(u"bob"_s).status, MessageStatus::Stopped);
        QCOMPARE(here.news->finishedOf(u"bob"_s).text, u"slow"_s);
        QCOMPARE(here.stored().rounds.first().messages.at(1), ann);
    }

    void whatRunsInOtherDiscussionsOfTheProjectCountsAndStops()
    {
        Rig rig({u"ann"_s});
        setPrices(rig);
        setCaps(rig, {}, 3);
        rig.at(u"ann"_s, wordByWord());
        auto &here = rig.here;
        QVERIFY(here.say(u"Count."_s).has_value());
        Place other;
        other.newDiscussion = true;
        QVERIFY(here.say(u"Count, too."_s, other).has_value());
        QVERIFY(here.until([&] { return here.news->countOf(u"text"_s) == 2; }));
        rig.server.release();
        QVERIFY(here.until([&] { return here.news->rounds.size() == 2; }));
        for (const Message &message : std::as_const(here.news->finished)) {
            QCOMPARE(message.status, MessageStatus::Stopped);
            QVERIFY(message.text.size() >= 3 && message.text.size() <= 7);
        }
    }

    void whoeverIsAskedAtTheCapIsNotAsked()
    {
        Rig rig({u"ann"_s});
        setPrices(rig);
        rig.at(u"ann"_s, charged("So.", 10, 3));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        setCaps(rig, {}, 3);
        const auto said = rig.here.say(u"And?"_s);
        QVERIFY(!said.has_value());
        QCOMPARE(said.error().kind, FailureKind::Invalid);
        QVERIFY2(said.error().sentence.contains(u"spent $3.00 and its hard cap is $3.00"_s),
                 qPrintable(said.error().sentence));
        QCOMPARE(rig.server.requests().size(), 1);
        QCOMPARE(rig.here.stored().rounds.size(), 1);
        setCaps(rig, {}, {});
        QVERIFY(rig.here.ask(u"And?"_s, 2));
    }

    void whatWasStoppedCountsThoughItsPriceIsUnknown()
    {
        Rig rig({u"ann"_s});
        setPrices(rig);
        setCaps(rig, {}, 3);
        rig.at(u"ann"_s, Canned::stream().chunk(words("one two three four five")).silence());
        QVERIFY(rig.here.ask(u"Count."_s, 1));
        QCOMPARE(rig.here.news->finishedOf(u"ann"_s).status, MessageStatus::Stopped);
        QVERIFY(!rig.here.say(u"Again."_s).has_value());
        Process other(rig.dir.path());
        other.services->facts() = ModelFacts(rig.dir.path());
        QVERIFY(!other.say(u"And from here?"_s).has_value());
    }

    void aLineThatWouldPassTheSoftCapAsksFirst()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        setPrices(rig);
        setCaps(rig, 10, {});
        rig.server.always(charged("So.", 10, 3));
        auto &here = rig.here;
        const auto asked = here.say(u"Why?"_s);
        QVERIFY(asked.has_value());
        QVERIFY2(asked->confirmation.contains(u"soft cap is $10.00"_s),
                 qPrintable(asked->confirmation));
        QVERIFY(asked->confirmation.contains(u"1 of 2 calls have no known price"_s));
        QVERIFY(!asked->round);
        QVERIFY(here.news->started.isEmpty());
        Place sure;
        sure.confirmed = true;
        QVERIFY(here.say(u"Why?"_s, sure).has_value());
        QVERIFY(here.until([&] { return here.news->rounds.size() == 1; }));
        // A line that asks nobody is not asked about.
        QVERIFY(here.say(u"/status"_s)->confirmation.isEmpty());
    }

    void anEstimateTellsCallsTokensAndPrice()
    {
        Rig rig({u"ann"_s, u"bob"_s, u"eve"_s});
        setPrices(rig);
        auto &here = rig.here;
        const auto estimate = [&here](const QString &line) {
            return here.wait(here.table->estimate({}, line));
        };
        const auto open = estimate(u"Why is it so?"_s);
        QVERIFY(open.has_value());
        QCOMPARE(open->calls, 3);
        QCOMPARE(open->unknownPrices, 1);
        QVERIFY(!open->isExpensive);
        QVERIFY(open->input.least > 100 && open->input.most > open->input.least);
        QCOMPARE(open->output, (Estimate::Range<qint64>{300, 4500}));
        QCOMPARE(open->price.least, Money::fromUsd(100));
        QCOMPARE(open->price.most, Money::fromUsd(1500));

        QCOMPARE(estimate(u"@ann why?"_s)->calls, 1);
        const auto discuss = estimate(u"/discuss 3 Why?"_s);
        QCOMPARE(discuss->calls, 9);
        QVERIFY(discuss->isExpensive);
        // Who speaks later reads more, and the third round may not be held.
        QVERIFY(discuss->input.most > 3 * open->input.most);
        QCOMPARE(discuss->output.least, 2 * open->output.least);
        QCOMPARE(discuss->output.most, 3 * open->output.most);
        QCOMPARE(estimate(u"/status"_s)->calls, 0);
        QVERIFY(!estimate(u"/opne x"_s).has_value());
        QVERIFY(!estimate(u"@nobody x"_s).has_value());
        QVERIFY(rig.server.requests().isEmpty());
    }

    void whatSomebodyWroteTellsWhatItWillWrite()
    {
        Rig rig({u"ann"_s});
        setPrices(rig);
        rig.server.always(charged("So.", 10, 40));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        const auto next = rig.here.wait(rig.here.table->estimate({}, u"And?"_s));
        QCOMPARE(next->output, (Estimate::Range<qint64>{20, 80}));
        QCOMPARE(rig.here.wait(rig.here.table->estimate({}, u"/next"_s))->calls, 1);
        QCOMPARE(rig.here.wait(rig.here.table->estimate({}, u"/retry @ann"_s))->calls, 1);
    }

    void judgingIsEstimatedByWhatJudgesRead()
    {
        Rig rig({u"ann"_s, u"bob"_s, u"eve"_s});
        setPrices(rig);
        rig.server.always(charged("An answer of a few words.", 10, 40));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        const auto estimate = [&rig](const QString &line) {
            return rig.here.wait(rig.here.table->estimate({}, line));
        };
        const auto rank = estimate(u"/rank"_s);
        QCOMPARE(rank->calls, 3);
        QVERIFY(rank->isExpensive);
        QCOMPARE(rank->unknownPrices, 1);
        const auto consensus = estimate(u"/consensus @eve"_s);
        QCOMPARE(consensus->calls, 2);
        QCOMPARE(consensus->unknownPrices, 0);
        const auto claims = estimate(u"/claims @bob"_s);
        QCOMPARE(claims->calls, 1);
        QCOMPARE(claims->unknownPrices, 1);
        QVERIFY(consensus->input.most > claims->input.most);
    }

    void anEstimateNeedsNoProject()
    {
        QTemporaryDir dir;
        Process here(dir.path());
        const auto estimate = here.wait(here.table->estimate({}, u"Hello?"_s));
        QVERIFY(estimate.has_value());
        QVERIFY(estimate->calls > 0);
        QCOMPARE(estimate->unknownPrices, 0);
        QCOMPARE(estimate->price.most, Money());
    }

    void costIsToldByRoundAndParticipant()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        setPrices(rig);
        QVERIFY(rig.here.say(u"/cost"_s)->notice.contains(u"House**: – (no cap)"_s));
        rig.server.always(charged("So.", 10, 3));
        QVERIFY(rig.here.ask(u"Why?"_s, 1));
        QVERIFY(rig.here.ask(u"@ann And?"_s, 2));
        setCaps(rig, {}, 20);
        const QString notice = rig.here.say(u"/cost"_s)->notice;
        for (const QString &part :
             {u"| Round 1 (open) | 2 | 20 | 6 | $3.00 and 1 unknown |"_s,
              u"| Round 2 (mention) | 1 | 10 | 3 | $3.00 |"_s, u"| @ann | 2 | 20 | 6 | $6.00 |"_s,
              u"| @bob | 1 | 10 | 3 | unknown (1) |"_s,
              u"| **Discussion** | 3 | 30 | 9 | $6.00 and 1 unknown |"_s,
              u"Project **House**: $6.00 and 1 unknown (hard cap $20.00)"_s})
            QVERIFY2(notice.contains(part), qPrintable(notice));
    }

    void aDiscussionInRoundsEndsAtTheCap()
    {
        Rig rig({u"ann"_s, u"bob"_s});
        setPrices(rig);
        setCaps(rig, {}, 5);
        rig.at(u"ann"_s, charged("So.", 10, 3));
        rig.at(u"bob"_s, charged("No.", 10, 3));
        auto &here = rig.here;
        QVERIFY(here.say(u"/discuss 4 Why?"_s).has_value());
        QVERIFY(here.until([&] {
            return !here.table->isRunning(here.news->started.first().round.discussion) &&
                   here.stored().rounds.last().round.courseEnd;
        }));
        QCOMPARE(here.stored().rounds.last().round.courseEnd, CourseEnd::Cap);
        QVERIFY(here.stored().rounds.size() < 4);
    }
};

MOAI_TEST(BudgetTest)
#include "BudgetTest.moc"
