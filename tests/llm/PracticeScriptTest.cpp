// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeScript.h"

#include "llm/PracticeFault.h"
#include "roundtable/Prompts.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

const QStringList kQuestions{u"Why is the sky blue?"_s,
                             u"How do I sharpen a knife?"_s,
                             u"What is a monad?"_s,
                             u"Should we use tabs or spaces?"_s,
                             u"Tell me a story"_s,
                             u"為什麼天空是藍色的？"_s,
                             u"`rm -rf *` <b>& {keyword}</b> | _x_ 'quoted' \"too\""_s,
                             u"?"_s};

/// A body as Moai sends it: a system prompt and the turns, the person's first.
QByteArray bodyOf(const QString &system, const QStringList &turns)
{
    QJsonArray messages{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, system}}};
    for (qsizetype i = 0; i < turns.size(); ++i)
        messages.append(QJsonObject{{u"role"_s, i % 2 == 0 ? u"user"_s : u"assistant"_s},
                                    {u"content"_s, turns[i]}});
    return QJsonDocument(QJsonObject{{u"model"_s, u"practice-sage"_s}, {u"messages"_s, messages}})
        .toJson();
}

PracticeQuestion questionOf(const QString &system, const QStringList &turns)
{
    const auto read = readPracticeQuestion(bodyOf(system, turns));
    const auto *question = std::get_if<PracticeQuestion>(&read);
    return question ? *question : PracticeQuestion{};
}

QString answerOf(const QString &handle, const QString &asked)
{
    PracticeQuestion question;
    question.question = asked;
    return composeAnswer(practiceScript(handle), question).text;
}

QString tablePrompt()
{
    const auto seat = [](const QString &handle) {
        Participant participant;
        participant.handle = handle;
        return participant;
    };
    Project project;
    project.name = u"Ask @nobody"_s;
    project.instructions = u"Write to @boss."_s;
    return systemPrompt(project, {ContextPolicy::SharedTable, {}, kPromptVersion}, seat(u"sage"_s),
                        {seat(u"sage"_s), seat(u"scout"_s), seat(u"o3.pro"_s)});
}

} // namespace

class PracticeScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerIsLabelledAndPleasant_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<QString>("asked");
        for (const PracticePersona &persona : practicePersonas())
            for (const QString &question : kQuestions)
                QTest::addRow("%s: %s", qPrintable(persona.handle), qPrintable(question))
                    << persona.handle << question;
    }
    void everyAnswerIsLabelledAndPleasant()
    {
        QFETCH(QString, handle);
        QFETCH(QString, asked);
        const QString text = answerOf(handle, asked);
        QVERIFY(text.startsWith(u"> **Practice answer** – no model was asked.\n"_s));
        QVERIFY(text.contains(
            QRegularExpression(u"^(- |1\\. )"_s, QRegularExpression::MultilineOption)));
        QCOMPARE(text.count(u"\n```"_s) % 2, 0);
        QVERIFY(text.count(u"\n```"_s) >= 2);
        static const QRegularExpression open(uR"(\{(question|plain|shell|python|words|count)\})"_s);
        QVERIFY2(!text.contains(open), qPrintable(text));
        // An answer that another model reads must not make that one fail.
        for (const PracticePersona &persona : practicePersonas())
            QVERIFY(!faultFor(persona.handle, text));
        QCOMPARE(answerOf(handle, asked), text);
    }

    void answersDifferWithTheQuestionAndThePersona()
    {
        QSet<QString> texts;
        for (const QString &handle : {u"sage"_s, u"scout"_s, u"skeptic"_s})
            for (const QString &question : kQuestions)
                texts.insert(answerOf(handle, question));
        QCOMPARE(texts.size(), 3 * kQuestions.size());
    }

    void everyFragmentOfTheScriptsIsSaid()
    {
        for (const PracticePersona &persona : practicePersonas()) {
            const PracticeScript script = practiceScript(persona.handle);
            qsizetype fragments = 0;
            for (const QStringList &variants : script)
                fragments += variants.size();
            QVERIFY2(fragments >= 3, qPrintable(persona.handle));
            static const QRegularExpression slot(
                u"^(thinking|opening|closing|refusal|body( (why|how|what|choose|other))?|(turn|peer|position|because) [0-3])$"_s);
            for (auto it = script.cbegin(); it != script.cend(); ++it)
                QVERIFY2(slot.match(it.key()).hasMatch(), qPrintable(it.key()));
        }
    }

    void everySeatQuotesTheQuestion()
    {
        for (const QString &handle : {u"sage"_s, u"scout"_s, u"skeptic"_s})
            for (const QString &question : kQuestions.first(6))
                QVERIFY2(answerOf(handle, question).contains(u'“' + question + u'”'),
                         qPrintable(answerOf(handle, question)));
    }

    void theQuestionsFirstWordsAreQuotedAsPlainText()
    {
        QString found;
        for (int i = 0; i < 20 && found.isEmpty(); ++i)
            if (const auto text = answerOf(u"sage"_s, u"*a* `b` <c> %1"_s.arg(i));
                text.contains(u"“\\*a\\* \\`b\\` \\<c\\> %1”"_s.arg(i)))
                found = text;
        QVERIFY(!found.isEmpty());
        const QString text = answerOf(u"novelist"_s, u"word "_s.repeated(500));
        QVERIFY(text.contains(u"# word word word word word word word word word word…\n"_s));
        QVERIFY(text.contains(u"500 words"_s));
    }

    void aCommandQuotesTheQuestionForTheShell()
    {
        for (int i = 0; i < 20; ++i) {
            const QString text = answerOf(u"scout"_s, u"How's it going %1"_s.arg(i));
            if (text.contains(u"moai say"_s))
                QVERIFY(text.contains(uR"('How'\''s it going %1')"_s.arg(i)));
        }
    }

    void faultsAreReadFromTheQuestion_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("handle");
        QTest::addColumn<int>("kind"); // -1: none
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("once");
        using Kind = PracticeFault::Kind;
        const auto row = [](const QString &question, const QString &handle, int kind,
                            int status = 0, bool once = false) {
            QTest::addRow("%s for %s", qPrintable(question), qPrintable(handle))
                << question << handle << kind << status << once;
        };
        row(u"[fail 429]"_s, u"skeptic"_s, int(Kind::Status), 429);
        row(u"[fail 429]"_s, u"sage"_s, -1);
        row(u"a [fail sage 500] b"_s, u"sage"_s, int(Kind::Status), 500);
        row(u"a [fail @sage 500] b"_s, u"sage"_s, int(Kind::Status), 500);
        row(u"a [fail sage 500] b"_s, u"skeptic"_s, -1);
        row(u"[FAIL Sage Cut]"_s, u"sage"_s, int(Kind::Cut));
        row(u"[fail cut] [fail scout stall]"_s, u"skeptic"_s, int(Kind::Cut));
        row(u"[fail cut] [fail scout stall]"_s, u"scout"_s, int(Kind::Stall));
        row(u"[fail html once]"_s, u"skeptic"_s, int(Kind::Html), 0, true);
        row(u"[fail scout empty once]"_s, u"scout"_s, int(Kind::Empty), 0, true);
        row(u"[fail 200]"_s, u"skeptic"_s, -1);
        row(u"[fail …]"_s, u"skeptic"_s, -1);
        row(u"[fail]"_s, u"skeptic"_s, -1);
        row(u"[fail badly]"_s, u"skeptic"_s, -1);
        row(u"fail 429"_s, u"skeptic"_s, -1);
    }
    void faultsAreReadFromTheQuestion()
    {
        QFETCH(QString, question);
        QFETCH(QString, handle);
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(bool, once);
        const auto fault = faultFor(handle, question);
        QCOMPARE(fault ? int(fault->kind) : -1, kind);
        if (fault) {
            QCOMPARE(fault->status, status);
            QCOMPARE(fault->once, once);
        }
    }

    void theMarkerIsNoPartOfTheQuestion()
    {
        QCOMPARE(withoutFaults(u"Why? [fail sage 500] Really?"_s), u"Why? Really?"_s);
        QVERIFY(!answerOf(u"sage"_s, u"Why? [fail 500]"_s).contains(u"500"_s));
    }

    void whoSitsThereIsReadFromTheSystemPrompt()
    {
        const auto question = questionOf(tablePrompt(), {u"Hello?"_s});
        QCOMPARE(question.handle, u"sage"_s);
        QCOMPARE(question.others, (QStringList{u"scout"_s, u"o3.pro"_s}));
        const QString text = composeAnswer(practiceScript(u"sage"_s), question).text;
        QVERIFY(text.contains(u"your question and nothing before it."_s));
        QVERIFY(text.contains(u"@scout and @o3.pro sit here, too"_s));
    }

    void anAnonymousTableIsReadLikeAnyOther()
    {
        const QString system = u"You are Seat B, a participant of a round table. The others at the "
                               "table: Seat A, Seat AB.\n\nThe topic of the table:\nSeat Z"_s;
        const QString turn = quoted(u"Seat A"_s, u"Because."_s, {}) +
                             u"\n\nSeat AB: [Error: no answer]\n\nAnd now?"_s;
        const auto question = questionOf(system, {turn});
        QCOMPARE(question.handle, u"Seat B"_s);
        QCOMPARE(question.others, (QStringList{u"Seat A"_s, u"Seat AB"_s}));
        QCOMPARE(question.quoted, QStringList{u"Seat A"_s});
        QCOMPARE(question.question, u"And now?"_s);
    }

    void whatTheContextPolicyShowsIsTold()
    {
        const QString shown =
            quoted(u"@scout"_s, u"Because. [fail 500]"_s, {}) + u"\n\n"_s +
            quoted(u"@o3.pro"_s, u"No idea."_s, u"broke off before it was complete"_s);
        const auto question =
            questionOf(tablePrompt(), {u"First?"_s, u"Mine."_s, shown + u"\n\n"_s + u"And now?"_s});
        QCOMPARE(question.question, u"And now?"_s);
        QCOMPARE(question.quoted, (QStringList{u"scout"_s, u"o3.pro"_s}));
        const QString text = composeAnswer(practiceScript(u"sage"_s), question).text;
        QVERIFY(text.contains(u"one message of yours before it and one answer of mine."_s));
        QVERIFY(text.contains(u"I was shown what @scout and @o3.pro said."_s));
    }

    void anEarlierFailureOnRequestIsNotRepeated()
    {
        const QString turn =
            u"First? [fail 429]\n\n[You gave no answer to this.] "
            "[Error: Too many requests.]\n\n@scout: [Error: no answer]\n\nAnd now?"_s;
        const auto question = questionOf(tablePrompt(), {turn});
        QCOMPARE(question.question, u"And now?"_s);
        QVERIFY(!faultFor(u"skeptic"_s, question.question));
    }

    void tokensAreCountedPlausibly()
    {
        QCOMPARE(practiceTokens(QString()), 0);
        QCOMPARE(practiceTokens(u"a"_s), 1);
        QCOMPARE(practiceTokens(u"12345678"_s), 2);
        QCOMPARE(practiceTokens(u"日本語"_s), 3);
    }
};

MOAI_TEST(PracticeScriptTest)
#include "PracticeScriptTest.moc"
