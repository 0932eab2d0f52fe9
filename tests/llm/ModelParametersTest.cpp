// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ModelParameters.h"

#include "llm/Dialect.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class ModelParametersTest : public QObject
{
    Q_OBJECT

    static Service service(ServiceKind kind, const QString &url = u"https://example.org/v1"_s)
    {
        Service made;
        made.name = u"s"_s;
        made.kind = kind;
        made.url = QUrl(url);
        return made;
    }
    static QJsonObject sent(const Service &service, const QString &model,
                            const Parameters &parameters)
    {
        Question question;
        question.model = model;
        question.turns = {{Speaker::Human, u"Hi"_s}};
        question.parameters = onlyTaken(parameters, takenParameters(service, model));
        return QJsonDocument::fromJson(dialectFor(service.kind).encode(service, question, "k").body)
            .object();
    }

private slots:
    void eachFamilyTakesWhatItTakes_data()
    {
        QTest::addColumn<ServiceKind>("kind");
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("temperature"); // the most; below 0: none
        QTest::addColumn<int>("efforts");
        QTest::addColumn<bool>("both");
        const auto row = [](ServiceKind kind, const QString &model, double temperature, int efforts,
                            bool both = true) {
            QTest::addRow("%s %s", qPrintable(toName(kind)), qPrintable(model))
                << kind << model << temperature << efforts << both;
        };
        using enum ServiceKind;
        row(OpenAi, u"something-new"_s, 2, 3);
        row(OpenAi, u"gpt-4o-mini"_s, 2, 0);
        row(OpenAi, u"gpt-4.1"_s, 2, 0);
        row(OpenAi, u"gpt-5-mini"_s, -1, 3);
        row(OpenAi, u"openai/gpt-5.4"_s, -1, 3);
        row(OpenAi, u"gpt-5-chat-latest"_s, 2, 0);
        row(OpenAi, u"gpt-6-astra"_s, -1, 3);
        row(OpenAi, u"gpt-oss-120b"_s, 2, 3);
        row(OpenAi, u"grok-4-fast"_s, 2, 0);
        row(OpenAi, u"grok-3-mini"_s, 2, 3);
        row(OpenAi, u"anthropic/claude-opus-4.7"_s, -1, 3, false);
        row(OpenAi, u"practice-sage"_s, 2, 3);
        row(OpenAiResponses, u"o3"_s, -1, 3);
        row(OpenAiResponses, u"o4-mini-2025-04-16"_s, -1, 3);
        row(OpenAiResponses, u"o1-mini"_s, -1, 0);
        row(Anthropic, u"claude-next"_s, 1, 3, false);
        row(Anthropic, u"claude-2.1"_s, 1, 0, false);
        row(Anthropic, u"claude-3-opus-20240229"_s, 1, 0, false);
        row(Anthropic, u"claude-3-5-sonnet-20241022"_s, 1, 0, false);
        row(Anthropic, u"claude-3-7-sonnet-20250219"_s, 1, 3, false);
        row(Anthropic, u"claude-opus-4-20250514"_s, 1, 3, false);
        row(Anthropic, u"claude-sonnet-4-6"_s, 1, 3, false);
        row(Anthropic, u"claude-opus-4-7"_s, -1, 3, false);
        row(Anthropic, u"claude-sonnet-5"_s, -1, 3, false);
        row(Anthropic, u"claude-opus-5-5-20260923"_s, -1, 3, false);
        row(Gemini, u"models/gemini-2.5-pro"_s, 2, 3);
        row(Gemini, u"gemini-3.7-flash"_s, 2, 3);
        row(Gemini, u"gemini-2.0-flash"_s, 2, 0);
        row(Ollama, u"something:7b"_s, 2, 1);
        row(Ollama, u"llama3.2:3b"_s, 2, 0);
        row(Ollama, u"qwen3:8b"_s, 2, 1);
        row(Ollama, u"gpt-oss:20b"_s, 2, 3);
    }
    void eachFamilyTakesWhatItTakes()
    {
        QFETCH(ServiceKind, kind);
        QFETCH(QString, model);
        QFETCH(double, temperature);
        QFETCH(int, efforts);
        QFETCH(bool, both);
        const TakenParameters taken = takenParameters(service(kind), model);
        QCOMPARE(taken.mostTemperature.value_or(-1), temperature);
        QCOMPARE(taken.efforts.size(), efforts);
        QCOMPARE(taken.both, both);
        QVERIFY(taken.maxTokens);
    }

    void mistralTakesNoFieldThatItDoesNotKnow()
    {
        const Service mistral = service(ServiceKind::OpenAi, u"https://api.mistral.ai/v1"_s);
        QCOMPARE(takenParameters(mistral, u"mistral-large-2512"_s).efforts, QStringList());
        const QJsonObject body = sent(mistral, u"mistral-large-2512"_s, {1.9, 100, u"high"_s});
        QVERIFY(!body.contains("reasoning_effort"_L1));
        QCOMPARE(body["temperature"_L1].toDouble(), 1.5);
    }

    void whatIsRefusedIsNotSent_data()
    {
        QTest::addColumn<Parameters>("parameters");
        QTest::addColumn<TakenParameters>("taken");
        QTest::addColumn<Parameters>("sent");
        const QStringList all{u"low"_s, u"medium"_s, u"high"_s};
        QTest::newRow("all of it")
            << Parameters{0.5, 9, u"low"_s, 7} << TakenParameters{2, all, true, true}
            << Parameters{0.5, 9, u"low"_s, 7};
        QTest::newRow("nothing set")
            << Parameters() << TakenParameters{2, all, true, true} << Parameters();
        QTest::newRow("no temperature")
            << Parameters{0.5, 9, u"low"_s} << TakenParameters{std::nullopt, all, true, true}
            << Parameters{{}, 9, u"low"_s};
        QTest::newRow("too hot") << Parameters{1.5, {}, {}} << TakenParameters{1, {}, true, true}
                                 << Parameters{1, {}, {}};
        QTest::newRow("not both") << Parameters{0.5, {}, u"low"_s}
                                  << TakenParameters{1, all, true, false}
                                  << Parameters{{}, {}, u"low"_s};
        QTest::newRow("one of both")
            << Parameters{0.5, {}, {}} << TakenParameters{1, all, true, false}
            << Parameters{0.5, {}, {}};
        QTest::newRow("no effort")
            << Parameters{0.5, {}, u"low"_s} << TakenParameters{1, {}, true, false}
            << Parameters{0.5, {}, {}};
        QTest::newRow("on or off")
            << Parameters{{}, {}, u"high"_s} << TakenParameters{2, {u"medium"_s}, true, true}
            << Parameters{{}, {}, u"medium"_s};
        QTest::newRow("a strange effort") << Parameters{{}, {}, u"extreme"_s}
                                          << TakenParameters{2, all, true, true} << Parameters();
        QTest::newRow("no bound") << Parameters{{}, 9, {}, 7}
                                  << TakenParameters{2, all, false, true}
                                  << Parameters{{}, {}, {}, 7};
    }
    void whatIsRefusedIsNotSent()
    {
        QFETCH(Parameters, parameters);
        QFETCH(TakenParameters, taken);
        QFETCH(Parameters, sent);
        QCOMPARE(onlyTaken(parameters, taken), sent);
    }

    void laterClaudesThinkWithinAnEffort()
    {
        const Service claude = service(ServiceKind::Anthropic);
        const Parameters high{0.3, {}, u"high"_s};
        const QJsonObject later = sent(claude, u"claude-opus-4-7"_s, high);
        QCOMPARE(later["thinking"_L1]["type"_L1].toString(), u"adaptive"_s);
        QVERIFY(!later["thinking"_L1].toObject().contains("budget_tokens"_L1));
        QCOMPARE(later["output_config"_L1]["effort"_L1].toString(), u"high"_s);
        QVERIFY(!later.contains("temperature"_L1));
        const QJsonObject earlier = sent(claude, u"claude-sonnet-4-5"_s, high);
        QVERIFY(earlier["thinking"_L1]["budget_tokens"_L1].toInt() > 0);
        QVERIFY(!earlier.contains("output_config"_L1));
        QVERIFY(earlier["max_tokens"_L1].toInt() >
                earlier["thinking"_L1]["budget_tokens"_L1].toInt());
    }

    void ollamasModelsThinkOrDoNot()
    {
        const Service ollama = service(ServiceKind::Ollama);
        const Parameters low{{}, {}, u"low"_s};
        QCOMPARE(sent(ollama, u"gpt-oss:20b"_s, low)["think"_L1].toString(), u"low"_s);
        QCOMPARE(sent(ollama, u"qwen3:8b"_s, low)["think"_L1].toBool(), true);
        QVERIFY(!sent(ollama, u"llama3.2:3b"_s, low).contains("think"_L1));
    }
};

MOAI_TEST(ModelParametersTest)
#include "ModelParametersTest.moc"
