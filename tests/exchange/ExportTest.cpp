// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Export.h"

#include "exchange/ExportFile.h"
#include "exchange/RecordJson.h"
#include "exchange/SampleMinutes.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

QString asText(ExportFormat format, const Minutes &minutes = sampleMinutes())
{
    return QString::fromUtf8(exported(minutes, format));
}

void collectFields(const QJsonValue &json, QSet<QString> &fields)
{
    const QJsonObject object = json.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        fields.insert(field.key());
        collectFields(field.value(), fields);
    }
    for (const auto &item : json.toArray())
        collectFields(item, fields);
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonHoldsEverything()
    {
        const QJsonObject json = exchange::toJson(sampleMinutes());
        QCOMPARE(json["project"_L1].toString(), u"Sky"_s);
        const QJsonValue blind = json["rounds"_L1][0];
        QCOMPARE(blind["seed"_L1], QJsonValue());
        QCOMPARE(blind["context_policy"_L1].toString(), u"shared"_s);
        QCOMPARE(blind["messages"_L1][2]["failure"_L1]["kind"_L1].toString(), u"rate_limit"_s);
        QCOMPARE(blind["messages"_L1][2]["price"_L1], QJsonValue());
        QCOMPARE(blind["messages"_L1][1]["price"_L1]["usd"_L1].toDouble(), 0.0042);
        QCOMPARE(blind["person_ranking"_L1]["order"_L1][0].toArray().size(), 2);

        const QJsonValue turns = json["rounds"_L1][1];
        QCOMPARE(turns["seed"_L1].toInteger(), 4'000'000'000);
        QCOMPARE(turns["order"_L1], QJsonValue(QJsonArray{u"cyd"_s, u"ann"_s}));
        QCOMPARE(turns["course_end"_L1].toString(), u"agreed"_s);
        QCOMPARE(turns["rounds_left"_L1].toInt(-1), 0);
        QCOMPARE(turns["spend"_L1]["unknown"_L1].toInt(), 1);
        QCOMPARE(turns["messages"_L1][1]["left_out"_L1].toInt(), 2);
        QCOMPARE(turns["messages"_L1][1]["stance"_L1]["moved"_L1], QJsonValue(true));
        QCOMPARE(turns["messages"_L1][1]["stance"_L1]["conformity"_L1], QJsonValue(true));
        QCOMPARE(turns["messages"_L1][2]["role"_L1].toString(), u"challenge"_s);

        const QJsonValue ranking = json["rounds"_L1][2];
        QCOMPARE(ranking["about_round"_L1].toInt(), 1);
        QCOMPARE(ranking["anonymous"_L1], QJsonValue(true));
        QCOMPARE(ranking["standings"_L1][0]["participant"_L1].toString(), u"cyd"_s);
        QCOMPARE(ranking["standings"_L1][1]["score"_L1], QJsonValue());
        const QJsonValue ballot = ranking["messages"_L1][1]["ballot"_L1];
        QCOMPARE(ballot["order"_L1][0][0]["participant"_L1].toString(), u"cyd"_s);
        QCOMPARE(ranking["messages"_L1][2]["ballot"_L1]["abstained"_L1], QJsonValue(true));

        const QJsonValue consensus = json["rounds"_L1][3];
        const QJsonValue claim = consensus["messages"_L1][1]["claims"_L1]["claims"_L1][0];
        QCOMPARE(claim["stances"_L1].toArray().size(), 3);
        QCOMPARE(claim["stances"_L1][2]["verified"_L1], QJsonValue(false));
        QCOMPARE(claim["moves"_L1][0]["to"_L1].toString(), u"disputes"_s);
        QCOMPARE(claim["moves"_L1][0]["conformity"_L1], QJsonValue(true));
        const QJsonValue conclusion = consensus["messages"_L1][2]["conclusion"_L1];
        QCOMPARE(conclusion["judges_itself"_L1], QJsonValue(true));
        QCOMPARE(conclusion["minority"_L1].toString(), u"It might be violet."_s);
        QCOMPARE(conclusion["dropped_dissent"_L1][0]["who"_L1][0].toString(), u"cyd"_s);
        QCOMPARE(json["totals"_L1]["usage"_L1]["input"_L1].toInt(), 800);
        QCOMPARE(json["totals"_L1]["usage_unknown"_L1].toInt(), 1);
        QCOMPARE(json["totals"_L1]["spend"_L1]["usd"_L1].toDouble(), 0.0294);
    }

    void everyFieldIsDocumented()
    {
        QFile page(QStringLiteral(MOAI_SOURCE_DIR "/docs/discussion-json.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        QSet<QString> fields;
        collectFields(exchange::toJson(sampleMinutes()), fields);
        QVERIFY(fields.size() > 60);
        for (const QString &field : std::as_const(fields)) {
            const QRegularExpression word(u"[`\"]"_s + field + u"[`\"]"_s);
            QVERIFY2(word.match(text).hasMatch(), qPrintable(field));
        }
    }

    void documentsHoldEverything_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &words : {u"Why is the sky blue?"_s,
                                     u"Round 1 · open"_s,
                                     u"Round 2 · discuss"_s,
                                     u"Round 3 · rank"_s,
                                     u"Round 4 · consensus"_s,
                                     u"open-2"_s,
                                     u"discuss-1"_s,
                                     u"rank-1"_s,
                                     u"consensus-1"_s,
                                     u"shared table"_s,
                                     u"4000000000"_s,
                                     u"@cyd, @ann"_s,
                                     u"nobody's stance moved any more"_s,
                                     u"[Error: Too many requests.]"_s,
                                     u"challenger"_s,
                                     u"chosen"_s,
                                     u"$0.0042"_s,
                                     u"price unknown"_s,
                                     u"$0.0042 and 1 answer(s) of unknown price"_s,
                                     u"It is light."_s,
                                     u"it moved without naming an argument"_s,
                                     u"2 earlier passage(s) did not fit into its context."_s,
                                     u"Standings"_s,
                                     u"1 · @cyd (m-cyd)"_s,
                                     u"Abstained."_s,
                                     u"The person's ranking"_s,
                                     u"1 · @ann (m-ann), @cyd (m-cyd)"_s,
                                     u"@cyd disputes it in round 2"_s,
                                     u"unverified quote"_s,
                                     u"conformity: no argument named"_s,
                                     u"Judges itself"_s,
                                     u"medium"_s,
                                     u"What scatters (disputed by @cyd)"_s,
                                     u"Rayleigh's law."_s,
                                     u"Sunsets"_s,
                                     u"It might be violet."_s,
                                     u"Dropped dissent"_s,
                                     u"@bob"_s,
                                     u"Totals"_s,
                                     u"As it was written:"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void documentsHoldEverything()
    {
        QFETCH(const QString, words);
        static const QString markdown = asText(ExportFormat::Markdown);
        static const QString html = asText(ExportFormat::Html);
        QVERIFY2(markdown.contains(words), qPrintable(markdown));
        QVERIFY2(html.contains(words.toHtmlEscaped()), qPrintable(html));
    }

    void markdownKeepsItsOwnOutline()
    {
        static const QRegularExpression topHeading(u"^#{1,3} .*$"_s,
                                                   QRegularExpression::MultilineOption);
        Minutes minutes = sampleMinutes();
        const auto outline = [](const QString &text) {
            QStringList lines;
            for (auto found = topHeading.globalMatch(text); found.hasNext();)
                lines.append(found.next().captured());
            return lines;
        };
        const QStringList honest = outline(asText(ExportFormat::Markdown, minutes));
        messageIn(minutes, 4).text = u"# Round 9\n\nRound 8\n===\n\n```\nopen"_s;
        messageIn(minutes, 6).text = u"<!--"_s;
        QCOMPARE(outline(asText(ExportFormat::Markdown, minutes)), honest);
    }

    void whatCouldNotBeReadIsShownAsItIs()
    {
        Minutes minutes = sampleMinutes();
        minutes.findings.conclusions[0].reading = Reading::Unparsed;
        messageIn(minutes, 13).text = u"I ``` cannot </pre><script>"_s;
        const QString markdown = asText(ExportFormat::Markdown, minutes);
        QVERIFY(markdown.contains(u"Unparsed"_s));
        QVERIFY(markdown.contains(u"````\nI ``` cannot </pre><script>\n````"_s));
        QVERIFY(!asText(ExportFormat::Html, minutes).contains(u"<script"_s));
    }

    void hostileNamesAreWords()
    {
        const QString hostile = u"\"><script>alert(1)</script>"_s;
        Minutes minutes = sampleMinutes();
        minutes.project.name = minutes.project.topic = minutes.project.instructions = hostile;
        minutes.record.discussion.title = u"</title>"_s + hostile;
        minutes.roster[0].model = minutes.roster[0].handle = hostile;
        Message &answer = messageIn(minutes, 2);
        answer.handle = answer.model = hostile;
        answer.colour = u"red\" onclick=\"x"_s;
        messageIn(minutes, 3).failure->sentence = hostile;
        minutes.findings.turns[0].position = hostile;
        minutes.findings.maps[0].claims[0].text = hostile;
        minutes.findings.conclusions[0].confidence = hostile;
        const QString html = asText(ExportFormat::Html, minutes);
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"onclick"_s));
        QCOMPARE(html.count(u"<title>"_s), 1);
    }

    void htmlLoadsNothing()
    {
        const QString html = asText(ExportFormat::Html);
        QVERIFY(html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
        QVERIFY(html.contains(u"@media print"_s));
        for (const QString &loader :
             {u"<script"_s, u"<link"_s, u"<img"_s, u" src="_s, u"url("_s, u"@import"_s})
            QVERIFY2(!html.contains(loader), qPrintable(loader));
    }

    void filesAreNamedAfterTheDiscussion()
    {
        Discussion discussion = sampleMinutes().record.discussion;
        QCOMPARE(exportFileName(discussion, ExportFormat::Markdown), u"Why is the sky blue.md"_s);
        discussion.title = u"../../etc/passwd\n"_s;
        QCOMPARE(exportFileName(discussion, ExportFormat::Json), u"etcpasswd.moai.json"_s);
        discussion.title = u"…"_s;
        QCOMPARE(exportFileName(discussion, ExportFormat::Html), u"discussion-5.html"_s);
    }

    void aFileIsReplacedWholeOrNotAtAll()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"a.md"_s);
        QVERIFY(writeExport(path, "one"));
        QVERIFY(writeExport(path, "two"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "two");
        for (const QString &wrong : {QString(), dir.path(), dir.filePath(u"no/such/file.md"_s),
                                     QString(path + u"/x.md"_s)}) {
            const auto written = writeExport(wrong, "three");
            QVERIFY(!written);
            QVERIFY(written.error().sentence.size() > 10);
        }
    }
};

MOAI_TEST(ExportTest)
#include "ExportTest.moc"
