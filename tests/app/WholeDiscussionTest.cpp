// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"
#include "llm/PracticeServer.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kSeats{u"sage"_s, u"scout"_s, u"skeptic"_s};

QStringList sorted(const QJsonValue &names)
{
    QStringList list;
    for (const auto &name : names.toArray())
        list.append(name.toString());
    list.sort();
    return list;
}

QList<QJsonObject> answersOf(const QJsonObject &round)
{
    QList<QJsonObject> answers;
    for (const auto &message : round["messages"_L1].toArray())
        if (message["author"_L1] == "participant"_L1)
            answers.append(message.toObject());
    return answers;
}

} // namespace

/// One discussion with everything in it, from the terminal alone, on practice models that are in no
/// hurry to be read along.
class WholeDiscussionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_models.setPace(0);
        QVERIFY(m_models.start());
        run({u"service"_s, u"add"_s, u"p"_s, u"--url"_s, m_models.url().toString(), u"--lanes"_s,
             u"9"_s});
        // A dollar for a million tokens read, two for a million written.
        QFile prices(m_moai.dataDir() + u"/models.json"_s);
        QVERIFY(prices.open(QIODevice::WriteOnly));
        prices.write(R"({"models": [{"model": "practice-*", "input": 1, "output": 2}]})");
        prices.close();
        QStringList roster;
        for (const QString &seat : kSeats)
            roster.append(u"p/practice-%1=%1"_s.arg(seat));
        run({u"project"_s, u"new"_s, u"Trees"_s, u"--context"_s, u"shared"_s, u"--roster"_s,
             roster.join(u',')});
        for (const QString &line :
             {u"/open Should we plant a tree?"_s, u"/discuss 3"_s, u"/next Think of the roots."_s,
              u"@scout What does it cost?"_s, u"/rank"_s, u"/consensus"_s})
            run({u"say"_s, line});
        const Run shown = m_moai.run({u"discussion"_s, u"show"_s, u"1"_s, u"--json"_s});
        m_shown = QJsonDocument::fromJson(shown.out).object();
        for (const auto &round : m_shown["rounds"_L1].toArray())
            m_rounds.append(round.toObject());
        m_markdown = m_moai.run({u"export"_s, u"1"_s}).out;
        m_html = m_moai.run({u"export"_s, u"1"_s, u"--format"_s, u"html"_s}).out;
        QVERIFY(!m_rounds.isEmpty());
    }

    void roundsRunAsTheyWereAskedFor()
    {
        QStringList modes;
        for (const QJsonObject &round : std::as_const(m_rounds))
            modes.append(round["mode"_L1].toString());
        QCOMPARE(modes.first(), u"open"_s);
        // Three at most, and one more; nobody moved any more: fewer.
        QVERIFY(modes.count(u"discuss"_s) >= 2 && modes.count(u"discuss"_s) <= 4);
        QCOMPARE(modes.mid(modes.lastIndexOf(u"discuss"_s) + 1),
                 (QStringList{u"mention"_s, u"rank"_s, u"consensus"_s}));
        const qsizetype next = modes.lastIndexOf(u"discuss"_s);
        QCOMPARE(m_rounds[next]["messages"_L1][0]["text"_L1].toString(), u"Think of the roots."_s);
        for (const QJsonObject &round : std::as_const(m_rounds)) {
            QVERIFY(!round["prompt_version"_L1].toString().isEmpty());
            QVERIFY(round["finished_at"_L1].isString());
            QCOMPARE(round["context_policy"_L1].toString(), u"shared"_s);
            const QString title =
                u"Round %1 · %2"_s.arg(round["number"_L1].toInt()).arg(round["mode"_L1].toString());
            QVERIFY(m_markdown.contains(title.toUtf8()));
            QVERIFY(m_markdown.contains(round["prompt_version"_L1].toString().toUtf8()));
            for (const QJsonObject &answer : answersOf(round))
                QCOMPARE(answer["status"_L1].toString(), u"complete"_s);
        }
    }

    void turnsHaveAnOrderASeedAndAStance()
    {
        for (const QJsonObject &round : std::as_const(m_rounds)) {
            if (round["mode"_L1] != "discuss"_L1)
                continue;
            QVERIFY(round["seed"_L1].isDouble());
            QCOMPARE(sorted(round["order"_L1]), kSeats);
            QStringList order;
            for (const QJsonObject &answer : answersOf(round)) {
                order.append(u'@' + answer["participant"_L1].toString());
                const QJsonValue stance = answer["stance"_L1];
                QVERIFY(stance["moved"_L1].isBool());
                const QString position = stance["position"_L1].toString();
                QVERIFY(!position.isEmpty());
                QVERIFY(m_html.contains(position.toHtmlEscaped().toUtf8()));
            }
            QVERIFY(m_markdown.contains(QByteArray("**Order:** " + order.join(u", "_s).toUtf8())));
            QVERIFY(m_markdown.contains(QByteArray::number(round["seed"_L1].toInteger())));
        }
    }

    void ballotsBecomeStandings()
    {
        const QJsonObject ranking = m_rounds[m_rounds.size() - 2];
        QVERIFY(ranking["about_round"_L1].toInt() > 0);
        QVERIFY(ranking["seed"_L1].isDouble());
        const QList<QJsonObject> ballots = answersOf(ranking);
        QCOMPARE(ballots.size(), 3);
        int read = 0;
        for (const QJsonObject &ballot : ballots) {
            QCOMPARE(ballot["role"_L1].toString(), u"ballot"_s);
            QVERIFY(ballot["about"_L1].toArray().size() >= 2);
            const QJsonValue vote = ballot["ballot"_L1];
            QVERIFY(vote.isObject());
            read += vote["abstained"_L1].toBool(true) ? 0 : 1;
        }
        QVERIFY(read >= 2);
        const QJsonArray standings = ranking["standings"_L1].toArray();
        QCOMPARE(standings.size(), 3);
        QCOMPARE(standings[0]["place"_L1].toInt(), 1);
        QVERIFY(m_markdown.contains("Standings"));
    }

    void theConclusionKeepsItsDissent()
    {
        const QList<QJsonObject> answers = answersOf(m_rounds.last());
        QCOMPARE(answers.size(), 2);
        const QJsonArray claims = answers[0]["claims"_L1]["claims"_L1].toArray();
        QVERIFY(!claims.isEmpty());
        for (const auto &claim : claims)
            QVERIFY(m_html.contains(claim["text"_L1].toString().toHtmlEscaped().toUtf8()));
        QCOMPARE(answers[1]["role"_L1].toString(), u"chair"_s);
        const QJsonValue conclusion = answers[1]["conclusion"_L1];
        QVERIFY(conclusion["reading"_L1].toString() != u"unparsed"_s);
        QVERIFY(!conclusion["answer"_L1].toString().isEmpty());
        QVERIFY(
            !answers[1]["text"_L1].toString().contains("noted down"_L1)); // it knows the question
        QVERIFY(kSeats.contains(conclusion["chair"_L1].toString()));
        QCOMPARE(conclusion["judges_itself"_L1], QJsonValue(true));
        QCOMPARE(conclusion["checked"_L1], QJsonValue(true));
        const bool dissents = !conclusion["contested"_L1].toArray().isEmpty() ||
                              !conclusion["minority"_L1].toString().isEmpty() ||
                              !conclusion["dropped_dissent"_L1].toArray().isEmpty();
        QVERIFY(dissents);
        const QString minority = conclusion["minority"_L1].toString();
        QVERIFY(m_html.contains(minority.toHtmlEscaped().toUtf8()));
    }

    void everyAnswerHasItsPrice()
    {
        qint64 sum = 0;
        int answers = 0;
        for (const QJsonObject &round : std::as_const(m_rounds))
            for (const QJsonObject &answer : answersOf(round)) {
                const QJsonValue usage = answer["usage"_L1];
                const qint64 micro =
                    usage["input"_L1].toInteger() + 2 * usage["output"_L1].toInteger();
                QVERIFY(micro > 0);
                QCOMPARE(qRound64(answer["price"_L1]["usd"_L1].toDouble() * 1e6), micro);
                sum += micro;
                ++answers;
            }
        const QJsonValue totals = m_shown["totals"_L1];
        QCOMPARE(totals["answers"_L1].toInt(), answers);
        QCOMPARE(qRound64(totals["spend"_L1]["usd"_L1].toDouble() * 1e6), sum);
        QCOMPARE(totals["spend"_L1]["priced"_L1].toInt(), answers);
        QCOMPARE(totals["spend"_L1]["unknown"_L1].toInt(-1), 0);
        QString total = u'$' + QString::number(double(sum) / 1e6, 'f', 6);
        while (total.endsWith(u'0'))
            total.chop(1);
        QVERIFY(m_markdown.contains(total.toUtf8()));
    }

    void itGoesOnInAnotherStore()
    {
        const Run bundle = m_moai.run({u"export"_s, u"1"_s, u"--format"_s, u"json"_s});
        MoaiProcess there;
        const Run imported = there.run({u"import"_s, u"-"_s}, bundle.out);
        QVERIFY2(imported.status == 0, imported.err.constData());
        const Run shown = there.run({u"discussion"_s, u"show"_s, u"1"_s, u"--json"_s});
        // What it led to is read out of the same words, and found to be the same.
        QCOMPARE(QJsonDocument::fromJson(shown.out).object(), m_shown);
    }

private:
    void run(const QStringList &arguments)
    {
        const Run run = m_moai.run(arguments);
        QVERIFY2(run.status == 0,
                 QByteArray(arguments.join(u' ').toUtf8() + ": " + run.err + run.out.right(400))
                     .constData());
    }

    PracticeServer m_models;
    MoaiProcess m_moai;
    QJsonObject m_shown;
    QList<QJsonObject> m_rounds;
    QByteArray m_markdown;
    QByteArray m_html;
};

MOAI_TEST(WholeDiscussionTest)
#include "WholeDiscussionTest.moc"
