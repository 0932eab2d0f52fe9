// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Transcript.h"
#include "roundtable/TableData.h"
#include "roundtable/Turns.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

QList<Turn> turnsOf(const QList<RoundRecord> &rounds, ContextPolicy policy, const Participant &self)
{
    const Terms terms{policy, {}, kPromptVersion};
    return withPassages({}, Transcript(rounds, terms).forParticipant(self)).turns;
}

QString written(const QList<Turn> &turns)
{
    QString text;
    for (const auto &turn : turns)
        text += (turn.speaker == Speaker::Human ? u"=== human\n"_s : u"=== model\n"_s) + turn.text +
                u'\n';
    return text.chopped(1);
}

} // namespace

class TranscriptTest : public QObject
{
    Q_OBJECT

    const Participant m_claude = seat(1, u"claude"_s);
    const Participant m_gpt = seat(2, u"gpt"_s);
    const Participant m_gemini = seat(3, u"gemini"_s);
    const Participant m_late = seat(9, u"late"_s);

    /// Everything that can become of an answer, in four rounds and the one that is asked.
    QList<RoundRecord> discussion() const
    {
        auto thoughtful = answer(m_gpt, u"Because of Rayleigh."_s);
        thoughtful.thinking = u"SECRET THOUGHT"_s;
        thoughtful.chosen = true;
        auto mine = answer(m_claude, u"Light scatters."_s);
        auto chosenMine = answer(m_claude, u"At sunset the way is longer."_s);
        chosenMine.chosen = true;
        auto gone = answer(seat(7, u"mistral"_s), u"I was here once."_s);
        gone.participant.reset();
        auto broken = answer(m_gemini, u"The sun is"_s, MessageStatus::Interrupted);
        broken.failure = Failure{FailureKind::Truncated, u"The stream broke off."_s, {}};
        return {
            moai::test::round(1, u"Why is the sky blue?"_s,
                              {mine, thoughtful, failed(m_gemini, u"The service failed (500)."_s)}),
            moai::test::round(2, u"And at sunset?"_s, {chosenMine, gone, broken}),
            moai::test::round(3, u"@gpt in one word?"_s,
                              {answer(m_gpt, u"Red"_s, MessageStatus::Stopped)}),
            moai::test::round(4, u"And on Mars?"_s,
                              {failed(m_claude, u"Nothing came in time."_s),
                               answer(m_gpt, {}, MessageStatus::Stopped),
                               answer(m_gemini, u"There it is"_s, MessageStatus::Streaming)}),
            moai::test::round(5, u"Why the opposite?"_s,
                              {answer(m_claude, u"BLIND"_s), answer(m_gpt, u"BLIND"_s)}),
        };
    }

private slots:
    void whatEachOneSeesIsPinned_data()
    {
        QTest::addColumn<ContextPolicy>("policy");
        QTest::addColumn<Participant>("self");
        QTest::newRow("transcript-own-claude") << ContextPolicy::OwnThread << m_claude;
        QTest::newRow("transcript-own-gemini") << ContextPolicy::OwnThread << m_gemini;
        QTest::newRow("transcript-shared-claude") << ContextPolicy::SharedTable << m_claude;
        QTest::newRow("transcript-shared-gpt") << ContextPolicy::SharedTable << m_gpt;
        QTest::newRow("transcript-shared-late") << ContextPolicy::SharedTable << m_late;
        QTest::newRow("transcript-chosen-claude") << ContextPolicy::ChosenAnswer << m_claude;
    }
    void whatEachOneSeesIsPinned()
    {
        QFETCH(ContextPolicy, policy);
        QFETCH(Participant, self);
        const auto turns = turnsOf(discussion(), policy, self);
        compareGolden(QString::fromLatin1(QTest::currentDataTag()), written(turns));
    }

    void turnsAlternateAndThePersonHasTheLastWord()
    {
        for (const auto policy :
             {ContextPolicy::OwnThread, ContextPolicy::SharedTable, ContextPolicy::ChosenAnswer})
            for (const auto &self : {m_claude, m_gpt, m_gemini, m_late}) {
                const auto turns = turnsOf(discussion(), policy, self);
                QCOMPARE(turns.first().speaker, Speaker::Human);
                QCOMPARE(turns.last().speaker, Speaker::Human);
                QVERIFY(turns.last().text.endsWith(u"Why the opposite?"_s));
                for (qsizetype i = 1; i < turns.size(); ++i)
                    QVERIFY(turns[i].speaker != turns[i - 1].speaker);
                QVERIFY(!written(turns).contains(u"SECRET"_s));
                QVERIFY(!written(turns).contains(u"BLIND"_s));
            }
    }

    void eachPassageTellsWhereItComesFrom()
    {
        const auto passages =
            Transcript(discussion(), {ContextPolicy::SharedTable, {}, kPromptVersion})
                .forParticipant(m_claude);
        QStringList origins;
        for (const auto &passage : passages.first(4))
            origins.append(toName(passage.role) + u' ' + toName(passage.origin) + u' ' +
                           passage.handle);
        QCOMPARE(origins, (QStringList{u"human person "_s, u"model own claude"_s,
                                       u"human peer gpt"_s, u"human peer gemini"_s}));
        QCOMPARE(passages.last().text, u"Why the opposite?"_s);
    }

    void anAnonymousTableNamesNobody_data()
    {
        QTest::addColumn<Participant>("self");
        QTest::newRow("transcript-anonymous-claude") << m_claude;
        QTest::newRow("transcript-anonymous-gpt") << m_gpt;
    }
    void anAnonymousTableNamesNobody()
    {
        QFETCH(Participant, self);
        auto rounds = discussion();
        rounds[0].messages[1].text += u" Ask @gpt, or @Gemini."_s;
        const Terms terms{ContextPolicy::SharedTable, SeatNames::anonymous(rounds), kPromptVersion};
        const auto turns = withPassages({}, Transcript(rounds, terms).forParticipant(self)).turns;
        compareGolden(QString::fromLatin1(QTest::currentDataTag()), written(turns));
        for (const QString &handle : {u"claude"_s, u"gpt"_s, u"gemini"_s, u"mistral"_s})
            QVERIFY(!written(turns).contains(handle, Qt::CaseInsensitive));
    }

    void whatWeighsAnswersIsNotPartOfTheTalk()
    {
        auto ballot = answer(m_gpt, u"BALLOT"_s);
        ballot.role = Role::Ballot;
        auto claims = answer(m_claude, u"CLAIMS"_s);
        claims.role = Role::Claims;
        auto chair = answer(m_claude, u"We agree."_s);
        chair.role = Role::Chair;
        const QList<RoundRecord> rounds{
            moai::test::round(1, u"Why?"_s, {answer(m_claude, u"So."_s)}),
            moai::test::round(2, {}, {ballot}),
            moai::test::round(3, {}, {claims, chair}),
            moai::test::round(4, u"And?"_s),
        };
        const QString shared = written(turnsOf(rounds, ContextPolicy::SharedTable, m_claude));
        QVERIFY(!shared.contains(u"BALLOT"_s) && !shared.contains(u"CLAIMS"_s));
        QVERIFY(shared.contains(u": the chair]\nWe agree."_s));
        const QString own = written(turnsOf(rounds, ContextPolicy::OwnThread, m_claude));
        QCOMPARE(own, u"=== human\nWhy?\n=== model\nSo.\n=== human\nAnd?"_s);
    }

    void aSeatThatReturnsKnowsItsOwnWords()
    {
        auto again = seat(12, u"Mistral"_s);
        const auto turns = turnsOf(discussion(), ContextPolicy::OwnThread, again);
        QCOMPARE(turns.size(), 3);
        QCOMPARE(turns[1].text, u"I was here once."_s);
    }
};

MOAI_TEST(TranscriptTest)
#include "TranscriptTest.moc"
