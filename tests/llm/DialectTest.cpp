// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Dialect.h"
#include "llm/ReplyReader.h"
#include "support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

constexpr ServiceKind kKinds[] = {ServiceKind::OpenAi, ServiceKind::OpenAiResponses,
                                  ServiceKind::Anthropic, ServiceKind::Gemini, ServiceKind::Ollama};

/// tests/data/streams/KIND.json: what a service of that kind sends, and what it means.
QJsonArray recordedStreams(ServiceKind kind)
{
    QFile file(QStringLiteral(MOAI_TEST_DATA "/streams/") + toName(kind) + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QByteArray bodyOf(const QJsonObject &stream)
{
    const QString lineEnd = stream["line_end"_L1].toString(u"\n"_s);
    QString body;
    for (const QJsonValue &line : stream["lines"_L1].toArray())
        body += line.toString() + lineEnd;
    return body == lineEnd ? QByteArray() : body.toUtf8();
}

QJsonValue toJson(std::optional<qint64> count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonObject toJson(const Reply &reply)
{
    QJsonObject json{{"status"_L1, toName(reply.status)}, {"text"_L1, reply.text},
                     {"thinking"_L1, reply.thinking},     {"finish"_L1, toName(reply.finish)},
                     {"usage"_L1, QJsonValue()},          {"failure"_L1, QJsonValue()}};
    if (reply.usage.isKnown())
        json["usage"_L1] = QJsonObject{{"input"_L1, toJson(reply.usage.input)},
                                       {"output"_L1, toJson(reply.usage.output)}};
    if (reply.failure)
        json["failure"_L1] = toName(reply.failure->kind);
    return json;
}

HttpResponseHead headOf(const QJsonObject &stream)
{
    HttpResponseHead head;
    head.status = stream["status"_L1].toInt();
    head.contentType = stream["content_type"_L1].toString().toUtf8();
    return head;
}

Reply readIn(ServiceKind kind, const QJsonObject &stream, const QByteArray &body, qsizetype size)
{
    ReplyReader reader(dialectFor(kind), headOf(stream));
    for (qsizetype at = 0; at < body.size(); at += size)
        (void)reader.feed(QByteArrayView(body).sliced(at, std::min(size, body.size() - at)));
    return reader.finish();
}

/// One of the things that go wrong on the way: bytes lost, changed, doubled or cut off.
void disturb(QByteArray &body, QRandomGenerator &random)
{
    const auto at = qsizetype(random.bounded(quint32(body.size())));
    switch (random.bounded(4)) {
    case 0:
        body.remove(at, 20);
        break;
    case 1:
        body[at] = char(random.bounded(256));
        break;
    case 2:
        body.insert(at, body.mid(at, 30));
        break;
    default:
        body.truncate(at);
    }
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

class DialectTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRecordedStreamsInEveryChunking_data()
    {
        QTest::addColumn<ServiceKind>("kind");
        QTest::addColumn<QJsonObject>("stream");
        for (const ServiceKind kind : kKinds) {
            const QJsonArray streams = recordedStreams(kind);
            QVERIFY2(!streams.isEmpty(), qPrintable(toName(kind)));
            for (const QJsonValue &stream : streams)
                QTest::addRow("%s: %s", qPrintable(toName(kind)),
                              qPrintable(stream["name"_L1].toString()))
                    << kind << stream.toObject();
        }
    }

    void readsRecordedStreamsInEveryChunking()
    {
        QFETCH(ServiceKind, kind);
        QFETCH(QJsonObject, stream);
        const QByteArray body = bodyOf(stream);
        const QByteArray expected = compact(stream["expect"_L1].toObject());
        for (qsizetype size = 1; size <= std::max<qsizetype>(body.size(), 1); ++size) {
            ReplyReader reader(dialectFor(kind), headOf(stream));
            ReplyReader::Words words;
            for (qsizetype at = 0; at < body.size(); at += size) {
                const auto more =
                    reader.feed(QByteArrayView(body).sliced(at, std::min(size, body.size() - at)));
                words.text += more.text;
                words.thinking += more.thinking;
            }
            const Reply reply = reader.finish();
            QCOMPARE(compact(toJson(reply)), expected);
            QVERIFY(reply.text.startsWith(words.text));
            QVERIFY(reply.thinking.startsWith(words.thinking));
            if (reply.failure)
                QVERIFY(!reply.failure->sentence.isEmpty());
        }
    }

    void readsNoiseTheSameInEveryChunking()
    {
        QRandomGenerator random(20260101); // the same noise in every run
        for (const ServiceKind kind : kKinds) {
            for (const QJsonValue &recorded : recordedStreams(kind)) {
                const QJsonObject stream = recorded.toObject();
                QByteArray body = bodyOf(stream);
                for (int i = 0; i < 3 && !body.isEmpty(); ++i)
                    disturb(body, random);
                const QByteArray whole = compact(toJson(readIn(kind, stream, body, body.size())));
                for (const qsizetype size : {1, 2, 7, 64})
                    QCOMPARE(compact(toJson(readIn(kind, stream, body, size))), whole);
            }
        }
    }

    void aDelayInTheErrorsBodyIsTold()
    {
        ReplyReader reader(dialectFor(ServiceKind::Gemini), {429, "application/json", {}});
        reader.feed(R"({"error":{"code":429,"message":"slow down","status":"RESOURCE_EXHAUSTED",
            "details":[{"retryDelay":"34.5s"}]}})");
        QCOMPARE(reader.finish().failure->retryAfter, std::chrono::milliseconds(34500));
    }

    void keysNeverEnterUrlOrBody_data()
    {
        QTest::addColumn<ServiceKind>("kind");
        for (const ServiceKind kind : kKinds)
            QTest::addRow("%s", qPrintable(toName(kind))) << kind;
    }

    void keysNeverEnterUrlOrBody()
    {
        QFETCH(ServiceKind, kind);
        Service service;
        service.kind = kind;
        service.url = QUrl(u"https://models.example"_s);
        const Question question{u"m"_s, u"Be kind."_s, {{Speaker::Human, u"Hi"_s}}, {}};
        const QByteArray key = "very-secret-key";
        for (const HttpRequest &request : {dialectFor(kind).encode(service, question, key),
                                           dialectFor(kind).encodeModelList(service, key)}) {
            QVERIFY(!request.url.toEncoded().contains(key));
            QVERIFY(!request.body.contains(key));
            QCOMPARE(request.keyHeaders.size(), 1);
            QVERIFY(request.keyHeaders.first().value.endsWith(key));
            for (const HttpHeader &header : request.headers)
                QVERIFY(!header.value.contains(key));
        }
        QVERIFY(dialectFor(kind).encode(service, question, {}).keyHeaders.isEmpty());
    }

    void encodesEveryKindsEndpointAndWords_data()
    {
        QTest::addColumn<ServiceKind>("kind");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](ServiceKind kind, const char *root, const char *url, const char *body) {
            QTest::addRow("%s at %s", qPrintable(toName(kind)), root)
                << kind << QString::fromLatin1(root) << QString::fromLatin1(url)
                << QByteArray(body);
        };
        row(ServiceKind::OpenAi, "https://api.openai.com/v1",
            "https://api.openai.com/v1/chat/completions",
            R"({"max_completion_tokens":99,"messages":[{"content":"S","role":"system"},{"content":"Q","role":"user"},{"content":"A","role":"assistant"},{"content":"Q2","role":"user"}],"model":"m","stream":true,"stream_options":{"include_usage":true},"temperature":0.5})");
        row(ServiceKind::OpenAi, "http://127.0.0.1:1234",
            "http://127.0.0.1:1234/v1/chat/completions",
            R"({"max_tokens":99,"messages":[{"content":"S","role":"system"},{"content":"Q","role":"user"},{"content":"A","role":"assistant"},{"content":"Q2","role":"user"}],"model":"m","stream":true,"stream_options":{"include_usage":true},"temperature":0.5})");
        row(ServiceKind::OpenAi, "https://api.mistral.ai/v1/",
            "https://api.mistral.ai/v1/chat/completions",
            R"({"max_tokens":99,"messages":[{"content":"S","role":"system"},{"content":"Q","role":"user"},{"content":"A","role":"assistant"},{"content":"Q2","role":"user"}],"model":"m","stream":true,"temperature":0.5})");
        row(ServiceKind::OpenAiResponses, "https://api.openai.com/v1",
            "https://api.openai.com/v1/responses",
            R"({"input":[{"content":"Q","role":"user"},{"content":"A","role":"assistant"},{"content":"Q2","role":"user"}],"instructions":"S","max_output_tokens":99,"model":"m","store":false,"stream":true,"temperature":0.5})");
        row(ServiceKind::Anthropic, "https://api.anthropic.com",
            "https://api.anthropic.com/v1/messages",
            R"({"max_tokens":99,"messages":[{"content":"Q","role":"user"},{"content":"A","role":"assistant"},{"content":"Q2","role":"user"}],"model":"m","stream":true,"system":"S","temperature":0.5})");
        row(ServiceKind::Gemini, "https://generativelanguage.googleapis.com/v1beta",
            "https://generativelanguage.googleapis.com/v1beta/models/"
            "m:streamGenerateContent?alt=sse",
            R"({"contents":[{"parts":[{"text":"Q"}],"role":"user"},{"parts":[{"text":"A"}],"role":"model"},{"parts":[{"text":"Q2"}],"role":"user"}],"generationConfig":{"maxOutputTokens":99,"temperature":0.5},"systemInstruction":{"parts":[{"text":"S"}]}})");
        row(ServiceKind::Ollama, "http://127.0.0.1:11434", "http://127.0.0.1:11434/api/chat",
            R"({"messages":[{"content":"S","role":"system"},{"content":"Q","role":"user"},{"content":"A","role":"assistant"},{"content":"Q2","role":"user"}],"model":"m","options":{"num_predict":99,"temperature":0.5},"stream":true})");
    }

    void encodesEveryKindsEndpointAndWords()
    {
        QFETCH(ServiceKind, kind);
        QFETCH(QString, root);
        QFETCH(QString, url);
        QFETCH(QByteArray, body);
        Service service;
        service.kind = kind;
        service.url = QUrl(root);
        Question question{
            u"m"_s,
            u"S"_s,
            {{Speaker::Human, u"Q"_s}, {Speaker::Model, u"A"_s}, {Speaker::Human, u"Q2"_s}},
            {}};
        question.parameters.temperature = 0.5;
        question.parameters.maxTokens = 99;
        const HttpRequest request = dialectFor(kind).encode(service, question, {});
        QCOMPARE(request.url.toString(), url);
        QCOMPARE(request.body, body);
        QCOMPARE(request.method, "POST");
    }

    void asksForTheFormNatively_data()
    {
        QTest::addColumn<ServiceKind>("kind");
        QTest::addColumn<QByteArray>("part"); // of the body
        const auto row = [](ServiceKind kind, const char *part) {
            QTest::addRow("%s", qPrintable(toName(kind))) << kind << QByteArray(part);
        };
        row(ServiceKind::OpenAi,
            R"("response_format":{"json_schema":{"name":"vote","schema":{"additionalProperties":false,"properties":{"order":{"items":{"type":"string"},"type":"array"},"why":{"description":"so","enum":["a"],"type":"string"}},"required":["why","order"],"type":"object"},"strict":true},"type":"json_schema"})");
        row(ServiceKind::OpenAiResponses,
            R"("text":{"format":{"name":"vote","schema":{"additionalProperties":false,"properties":{"order":{"items":{"type":"string"},"type":"array"},"why":{"description":"so","enum":["a"],"type":"string"}},"required":["why","order"],"type":"object"},"strict":true,"type":"json_schema"}})");
        row(ServiceKind::Anthropic,
            R"("output_config":{"format":{"schema":{"additionalProperties":false,"properties":{"order":{"items":{"type":"string"},"type":"array"},"why":{"description":"so","enum":["a"],"type":"string"}},"required":["why","order"],"type":"object"},"type":"json_schema"}})");
        row(ServiceKind::Gemini,
            R"("generationConfig":{"responseMimeType":"application/json","responseSchema":{"properties":{"order":{"items":{"type":"STRING"},"type":"ARRAY"},"why":{"description":"so","enum":["a"],"type":"STRING"}},"propertyOrdering":["why","order"],"required":["why","order"],"type":"OBJECT"}})");
        row(ServiceKind::Ollama,
            R"("format":{"additionalProperties":false,"properties":{"order":{"items":{"type":"string"},"type":"array"},"why":{"description":"so","enum":["a"],"type":"string"}},"required":["why","order"],"type":"object"})");
    }

    void asksForTheFormNatively()
    {
        QFETCH(ServiceKind, kind);
        QFETCH(QByteArray, part);
        Service service;
        service.kind = kind;
        service.url = QUrl(u"https://models.example"_s);
        Question question{u"m"_s, {}, {{Speaker::Human, u"Q"_s}}, {}};
        QVERIFY(!dialectFor(kind).encode(service, question, {}).body.contains("schema"));
        question.form = AnswerForm{
            u"vote"_s,
            QJsonDocument::fromJson(
                R"({"type":"object","additionalProperties":false,"required":["why","order"],
                    "properties":{"why":{"type":"string","description":"so","enum":["a"]},
                    "order":{"type":"array","items":{"type":"string"}}}})")
                .object()};
        const QByteArray body = dialectFor(kind).encode(service, question, {}).body;
        QVERIFY2(body.contains(part), body.constData());
    }

    void listsModelsOfEveryKind_data()
    {
        QTest::addColumn<ServiceKind>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("id");
        QTest::addColumn<qint64>("window");
        QTest::newRow("openai") << ServiceKind::OpenAi
                                << QByteArray(R"({"data":[{"id":"gpt","context_length":128000}]})")
                                << u"gpt"_s << qint64(128000);
        QTest::newRow("anthropic")
            << ServiceKind::Anthropic
            << QByteArray(R"({"data":[{"type":"model","id":"claude","display_name":"Claude"}]})")
            << u"claude"_s << qint64(-1);
        QTest::newRow("gemini")
            << ServiceKind::Gemini
            << QByteArray(
                   R"({"models":[{"name":"models/embed","supportedGenerationMethods":["embedContent"]},
                {"name":"models/gem","inputTokenLimit":1000,"supportedGenerationMethods":["generateContent"]}]})")
            << u"gem"_s << qint64(1000);
        QTest::newRow("ollama") << ServiceKind::Ollama
                                << QByteArray(R"({"models":[{"name":"llama3:8b"}]})")
                                << u"llama3:8b"_s << qint64(-1);
    }

    void listsModelsOfEveryKind()
    {
        QFETCH(ServiceKind, kind);
        QFETCH(QByteArray, body);
        QFETCH(QString, id);
        QFETCH(qint64, window);
        const auto models = dialectFor(kind).decodeModelList(body);
        QVERIFY(models.has_value());
        QCOMPARE(models->size(), 1);
        QCOMPARE(models->first().id, id);
        QCOMPARE(models->first().contextWindow.value_or(-1), window);
        QCOMPARE(dialectFor(kind).decodeModelList("<html>").error().kind, FailureKind::BadResponse);
    }
};

MOAI_TEST(DialectTest)
#include "DialectTest.moc"
