// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ModelTable.h"
#include "llm/ModelFacts.h"
#include "llm/Practice.h"
#include "llm/ServicePresets.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

Service service(const QString &name, const QString &preset = {}, const QString &url = {})
{
    Service service;
    service.name = name;
    service.preset = preset;
    service.url = QUrl(url);
    return service;
}

void write(const QTemporaryDir &dir, const QString &name, const QByteArray &content)
{
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

const QDateTime kNoon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

} // namespace

/// What models cost and hold: tables, the person's file, OpenRouter's list.
class ModelTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInPriceSaysWhenAndWhere()
    {
        QFile file(u":/moai/models.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto models = QJsonDocument::fromJson(file.readAll())["models"_L1].toArray();
        QVERIFY(models.size() > 50);
        for (const auto &model : models) {
            const Service from = service(u"mine"_s, model["provider"_L1].toString());
            QVERIFY2(servicePreset(from.preset), qPrintable(from.preset));
            const QString name = model["model"_L1].toString().replace(u'*', u"26-01-01"_s);
            const auto fact = ModelTable::builtIn().factOf(from, name);
            QVERIFY2(fact.tariff || fact.contextWindow, qPrintable(name));
            if (!fact.tariff)
                continue;
            QVERIFY2(fact.asOf.isValid(), qPrintable(name));
            QVERIFY2(fact.source.startsWith(u"https://"_s), qPrintable(name));
            QVERIFY2(!fact.tariff->isFree(), qPrintable(name));
        }
    }

    void theMostExactPatternCounts()
    {
        const auto table = ModelTable::fromJson(R"([
            {"model": "*", "context": 1000},
            {"provider": "openai", "model": "gpt-*", "input": 1, "output": 2},
            {"provider": "openai", "model": "gpt-9*mini", "input": 0.1, "output": 0.2}])");
        QVERIFY(table.has_value());
        const Service openAi = service(u"work"_s, u"openai"_s);
        QCOMPARE(table->factOf(openAi, u"GPT-9-2030-mini"_s).tariff->rates.input.micro, 100'000);
        QCOMPARE(table->factOf(openAi, u"gpt-9"_s).tariff->rates.input.micro, 1'000'000);
        QCOMPARE(table->factOf(openAi, u"gpt-9"_s).contextWindow, 1000);
        QVERIFY(!table->factOf(service(u"other"_s), u"gpt-9"_s).tariff);
    }

    void aServiceIsKnownByItsPresetItsAddressOrItsName_data()
    {
        QTest::addColumn<Service>("asked");
        QTest::addColumn<bool>("known");
        QTest::newRow("preset") << service(u"a"_s, u"openai"_s) << true;
        QTest::newRow("same address")
            << service(u"a"_s, {}, u"https://api.openai.com/v1"_s) << true;
        QTest::newRow("preset of the same address")
            << service(u"a"_s, u"openai-responses"_s) << true;
        QTest::newRow("name") << service(u"OpenAI"_s, {}, u"http://127.0.0.1:1/v1"_s) << true;
        QTest::newRow("a gateway") << service(u"a"_s, {}, u"http://127.0.0.1:1/v1"_s) << false;
    }
    void aServiceIsKnownByItsPresetItsAddressOrItsName()
    {
        QFETCH(Service, asked);
        QFETCH(bool, known);
        QCOMPARE(ModelTable::builtIn().factOf(asked, u"gpt-4o-mini"_s).tariff.has_value(), known);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &json, const QString &named) {
            QTest::newRow(name) << json << named;
        };
        row("no JSON", "{", u"It is not JSON"_s);
        row("no list", "{}", u"no list"_s);
        row("no model", R"([{"context": 1}])", u"Entry 1 of “models”: “model”"_s);
        row("no number", R"([{"model": "a"}, {"model": "b", "context": "x"}])", u"Entry 2"_s);
        row("negative", R"([{"model": "a", "input": -1, "output": 1}])", u"“input”"_s);
        row("half a price", R"([{"model": "a", "input": 1}])", u"belong together"_s);
        row("a price in words", R"([{"model": "a", "input": "1", "output": 1}])", u"“input”"_s);
        row("half a long", R"([{"model": "a", "input": 1, "output": 1, "long": {"from": 9}}])",
            u"“long”"_s);
        row("not objects", "[1]", u"Entry 1"_s);
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto table = ModelTable::fromJson(json);
        QVERIFY(!table.has_value());
        QVERIFY2(table.error().sentence.contains(named), qPrintable(table.error().sentence));
    }

    void pricesAreRoundedUpAndNeverGuessed()
    {
        Tariff tariff;
        tariff.rates = {Money::fromUsd(0.15), Money::fromUsd(0.6), {}};
        QCOMPARE(tariff.priceOf(1, 0).micro, 1);
        QCOMPARE(tariff.priceOf(1'000'000, 1'000'000).micro, 750'000);
        QCOMPARE(tariff.priceOf(Usage{10, 10}).value().micro, 8);
        QVERIFY(!tariff.priceOf(Usage{10, {}}));
        QVERIFY(!tariff.priceOf(Usage{{}, 10}));
        QCOMPARE(Tariff().priceOf(Usage{}).value().micro, 0);
        tariff.longFrom = 200;
        tariff.longRates = {Money::fromUsd(1), Money::fromUsd(2), {}};
        QCOMPARE(tariff.priceOf(200, 0).micro, 30);
        QCOMPARE(tariff.priceOf(201, 10).micro, 221);
    }

    void openRoutersListIsRead()
    {
        const auto table = ModelTable::fromOpenRouter(R"({"data": [
            {"id": "a/one", "context_length": 4096,
             "pricing": {"prompt": "0.0000025", "completion": "0.00001"}},
            {"id": "a/free:free", "pricing": {"prompt": "0", "completion": "0"}},
            {"id": "router/auto", "pricing": {"prompt": "-1", "completion": "-1"}},
            {"id": 7}, "x"]})",
                                                      kNoon.date());
        QVERIFY(table.has_value());
        const Service open = service(u"or"_s, u"openrouter"_s);
        const auto one = table->factOf(open, u"a/one"_s);
        QCOMPARE(one.contextWindow, 4096);
        QCOMPARE(one.tariff->priceOf(1'000'000, 0).usd(), 2.5);
        QCOMPARE(one.asOf, kNoon.date());
        QVERIFY(table->factOf(open, u"a/free:free"_s).tariff->isFree());
        QVERIFY(!table->factOf(open, u"router/auto"_s).tariff);
        QVERIFY(!ModelTable::fromOpenRouter("<html>", kNoon.date()).has_value());
    }

    void thePersonsOwnFileComesFirst()
    {
        QTemporaryDir dir;
        write(dir, u"models.json"_s, R"({"models": [
            {"provider": "openai", "model": "gpt-4o-mini", "input": 9, "output": 9},
            {"provider": "home", "model": "*", "context": 2048, "input": 1, "output": 1}]})");
        const ModelFacts facts(dir.path());
        QVERIFY(!facts.trouble());
        const Service openAi = service(u"openai"_s, u"openai"_s);
        QCOMPARE(facts.of(openAi, u"gpt-4o-mini"_s).tariff->rates.input.usd(), 9.0);
        QCOMPARE(facts.of(openAi, u"gpt-4o-mini"_s).contextWindow, 128'000);
        QCOMPARE(facts.of(openAi, u"gpt-4o"_s).tariff->rates.input.usd(), 2.5);
        const Service home = service(u"home"_s, u"ollama"_s);
        QCOMPARE(facts.of(home, u"any"_s).tariff->rates.input.usd(), 1.0);
        QCOMPARE(facts.windowOf(home, u"any"_s), 2048);
    }

    void aBadFileIsToldAndTheRestHolds()
    {
        QTemporaryDir dir;
        write(dir, u"models.json"_s, "{\"models\": [{}]}");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"models.json is not used"_s));
        const ModelFacts facts(dir.path());
        QVERIFY(facts.trouble());
        QVERIFY(facts.trouble()->sentence.contains(u"Entry 1"_s));
        QVERIFY(facts.of(service(u"openai"_s, u"openai"_s), u"gpt-4o"_s).tariff);
    }

    void whatRunsHereIsFreeAndWhatIsUnknownStaysUnknown()
    {
        const ModelFacts facts;
        QVERIFY(facts.of(practiceService(), u"practice-sage"_s).tariff->isFree());
        QVERIFY(facts.of(service(u"home"_s, u"ollama"_s), u"llama3"_s).tariff->isFree());
        const Service gateway = service(u"work"_s, {}, u"http://127.0.0.1:8080/v1"_s);
        QVERIFY(!facts.of(gateway, u"gpt-4o"_s).tariff);
        QCOMPARE(facts.windowOf(gateway, u"openai/gpt-4o"_s), 128'000);
        QCOMPARE(facts.windowOf(gateway, u"nobody-knows"_s), 128'000);
        QCOMPARE(facts.windowOf(service(u"home"_s, u"ollama"_s), u"llama3"_s), 8192);
    }

    void whatAServiceListsIsRemembered()
    {
        ModelFacts facts;
        const Service gateway = service(u"work"_s);
        facts.learn(gateway, {{u"big"_s, u"Big"_s, 777}, {u"odd"_s, u"Odd"_s, {}}});
        QCOMPARE(facts.windowOf(gateway, u"big"_s), 777);
        QCOMPARE(facts.windowOf(gateway, u"odd"_s), 128'000);
    }

    void openRoutersListIsKeptForADay()
    {
        QTemporaryDir dir;
        ModelFacts facts(dir.path());
        QVERIFY(facts.wantsOpenRouter(kNoon));
        facts.keepOpenRouter("no list", kNoon);
        QVERIFY(facts.wantsOpenRouter(kNoon));
        facts.keepOpenRouter(R"({"data": [{"id": "a/b", "context_length": 99}]})", kNoon);
        QVERIFY(!facts.wantsOpenRouter(kNoon.addSecs(3600)));
        QVERIFY(facts.wantsOpenRouter(kNoon.addDays(2)));
        const Service open = service(u"or"_s, u"openrouter"_s);
        QCOMPARE(facts.windowOf(open, u"a/b"_s), 99);
        QCOMPARE(ModelFacts(dir.path()).windowOf(open, u"a/b"_s), 99);
        QVERIFY(!ModelFacts(dir.path()).wantsOpenRouter(QDateTime::currentDateTimeUtc()));
    }
};

MOAI_TEST(ModelTableTest)
#include "ModelTableTest.moc"
