// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Bundle.h"

#include "exchange/SampleMinutes.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace moai;
using namespace moai::exchange;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// Puts `value` at a path such as `discussion.rounds.0.mode`.
QJsonValue changed(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    bool isPlace = false;
    const qsizetype place = path.first().toLongLong(&isPlace);
    if (isPlace) {
        QJsonArray array = json.toArray();
        array[place] = changed(array[place], path.mid(1), value);
        return array;
    }
    QJsonObject object = json.toObject();
    const QJsonValue inside = changed(object[path.first()], path.mid(1), value);
    if (inside.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = inside;
    return object;
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT

private slots:
    /// Keys are another store's; everything else is the same, so the same bundle comes out again.
    void whatIsWrittenIsReadAgain()
    {
        const Minutes minutes = sampleMinutes();
        const auto read = readBundle(bundleOf(minutes));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(read->roster.size(), 3);
        QCOMPARE(read->roster[2], [&] {
            Participant seat = minutes.roster[2];
            seat.position = 2;
            return seat;
        }());
        Project project = minutes.project;
        QCOMPARE(read->project, project);
        QCOMPARE(read->record.rounds.size(), 4);
        const Message &ballot = read->record.rounds[2].messages[1];
        QCOMPARE(ballot.about.size(), 2);
        QCOMPARE(ballot.about[0], read->record.rounds[0].messages[3].id);
        QCOMPARE(read->record.rounds[2].round.about, read->record.rounds[0].round.id);
        QCOMPARE(read->record.rankings.size(), 1);

        Minutes again = *read;
        again.findings = minutes.findings;
        const auto twice = readBundle(bundleOf(again));
        QVERIFY(twice);
        QCOMPARE(bundleOf(*twice), bundleOf(*read));
    }

    void whatWasUnderWayIsInterrupted()
    {
        Minutes minutes = sampleMinutes();
        messageIn(minutes, 7).status = MessageStatus::Streaming;
        minutes.record.rounds[1].round.finishedAt.reset();
        const auto read = readBundle(bundleOf(minutes));
        QVERIFY(read);
        QCOMPARE(read->record.rounds[1].messages[2].status, MessageStatus::Interrupted);
        QVERIFY(read->record.rounds[1].messages[2].failure);
        QVERIFY(read->record.rounds[1].round.finishedAt);
    }

    void aDamagedFileGetsASentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *path, const QJsonValue &value) {
            QTest::newRow(path) << QString::fromLatin1(path) << value;
        };
        const QJsonValue nothing(QJsonValue::Undefined);
        row("project", nothing);
        row("project.uid", u"1"_s);
        row("project.context", u"all"_s);
        row("project.rules.quorum", 0);
        row("project.rules.soft_cap", 3);
        row("project.rules.hard_cap", QJsonObject{{"usd"_L1, -1}});
        row("project.roster", QJsonObject());
        row("project.roster.1.colour", u"red"_s);
        row("project.roster.1.parameters.temperature", u"hot"_s);
        row("discussion.uid", nothing);
        row("discussion.created_at", u"yesterday"_s);
        row("discussion.rounds", 4);
        row("discussion.rounds.1", u"round"_s);
        row("discussion.rounds.1.number", 1);
        row("discussion.rounds.1.mode", u"dance"_s);
        row("discussion.rounds.1.seed", 5e9);
        row("discussion.rounds.2.about_round", 3);
        row("discussion.rounds.1.rounds_left", -1);
        row("discussion.rounds.0.messages", QJsonArray());
        row("discussion.rounds.0.messages.0.author", u"participant"_s);
        row("discussion.rounds.0.messages.1.author", u"human"_s);
        row("discussion.rounds.0.messages.1.uid", u"00000000-0000-4000-8000-000000000001"_s);
        row("discussion.rounds.0.messages.1.status", QJsonValue());
        row("discussion.rounds.0.messages.1.price", 1);
        row("discussion.rounds.0.messages.1.usage", nothing);
        row("discussion.rounds.0.messages.1.attempt", 1.5);
        row("discussion.rounds.0.messages.2.failure.kind", u"bad luck"_s);
        row("discussion.rounds.2.messages.1.about", QJsonArray{u"nobody"_s});
        row("discussion.rounds.0.person_ranking.order", QJsonArray{1});
    }
    void aDamagedFileGetsASentence()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        const QJsonValue bundle = QJsonDocument::fromJson(bundleOf(sampleMinutes())).object();
        const QJsonObject damaged = changed(bundle, path.split(u'.'), value).toObject();
        const auto read = readBundle(QJsonDocument(damaged).toJson());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FailureKind::Invalid);
        QVERIFY2(read.error().sentence.contains(path.section(u'.', 0, 0)),
                 qPrintable(read.error().sentence));
    }

    void aForeignFileGetsASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QByteArray() << u"no discussion"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\xff",
                                              6)
                                << u"no discussion"_s;
        QTest::newRow("Markdown") << QByteArray("# Hello") << u"no discussion"_s;
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"no discussion"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"no discussion"_s;
        QTest::newRow("half of one") << bundleOf(sampleMinutes()).left(700) << u"near byte"_s;
        QTest::newRow("deep") << QByteArray(5000, '[') << u"no discussion"_s;
        QTest::newRow("a newer one")
            << QByteArray("{\"format\": \"moai-discussion\", \"version\": 2}") << u"newer"_s;
        QTest::newRow("an empty one")
            << QByteArray("{\"format\": \"moai-discussion\"}") << u"project"_s;
    }
    void aForeignFileGetsASentence()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        const auto read = readBundle(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
    }
};

MOAI_TEST(BundleTest)
#include "BundleTest.moc"
