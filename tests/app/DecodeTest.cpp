// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/Decode.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

#include <zlib.h>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzipped(QByteArray bytes)
{
    z_stream stream{};
    QByteArray out(bytes.size() + 100, '\0');
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QJsonObject decoded(const QJsonObject &json)
{
    return decodeLine(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonArray base64(const Chunks &chunks)
{
    QJsonArray list;
    for (const QByteArray &chunk : chunks)
        list.append(QString::fromLatin1(chunk.toBase64()));
    return list;
}

const QByteArray kStream = "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"},"
                           "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private slots:
    void readsALineOfEveryKind()
    {
        const QJsonObject sse = decoded(
            {{"id"_L1, 1}, {"kind"_L1, "sse"_L1}, {"chunks"_L1, base64({"data: a\n", "\n"})}});
        QCOMPARE(sse["id"_L1].toInt(), 1);
        QCOMPARE(sse["events"_L1].toArray(),
                 (QJsonArray{QJsonObject{{"event"_L1, "message"_L1}, {"data"_L1, "a"_L1}}}));

        const QJsonObject reply = decoded({{"id"_L1, "two"_L1},
                                           {"kind"_L1, "openai"_L1},
                                           {"status"_L1, 200},
                                           {"chunks"_L1, base64({kStream})}});
        QCOMPARE(reply["id"_L1].toString(), u"two"_s);
        QCOMPARE(reply["status"_L1].toString(), u"complete"_s);
        QCOMPARE(reply["text"_L1].toString(), u"Hi"_s);
        QVERIFY(reply["usage"_L1].isNull());
        QVERIFY(reply["failure"_L1].isNull());
    }

    void undoesGzipInEveryChunking()
    {
        const QByteArray bytes = gzipped(kStream);
        for (qsizetype size = 1; size <= bytes.size(); ++size) {
            const QJsonObject reply =
                decoded({{"kind"_L1, "openai"_L1},
                         {"headers"_L1, QJsonObject{{"Content-Encoding"_L1, "gzip"_L1}}},
                         {"chunks"_L1, base64(cutInto(bytes, size))}});
            QCOMPARE(reply["text"_L1].toString(), u"Hi"_s);
            QCOMPARE(reply["status"_L1].toString(), u"complete"_s);
        }
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("no kind") << QByteArray(R"({"id":1,"chunks":[]})");
        QTest::newRow("no chunks") << QByteArray(R"({"id":1,"kind":"sse"})");
        QTest::newRow("no base64") << QByteArray(R"({"id":1,"kind":"sse","chunks":["?"]})");
        QTest::newRow("a number") << QByteArray(R"({"id":1,"kind":"sse","chunks":[1]})");
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, line);
        const QJsonObject answer = decodeLine(line);
        QVERIFY(!answer["error"_L1].toString().isEmpty());
        QVERIFY(answer.contains("id"_L1));
    }

    void cutsIntoPieces()
    {
        QCOMPARE(cutInto("abcde", 2), (Chunks{"ab", "cd", "e"}));
        QCOMPARE(cutInto("abc", 0), Chunks{"abc"});
        QVERIFY(cutInto("", 3).isEmpty());
    }

    void readsLinesOfJson()
    {
        const QJsonArray records = decodeNdjson({"{\"a\":1}\n[2]\n", "oops\n\n3"});
        QCOMPARE(records.size(), 4);
        QCOMPARE(records[0]["data"_L1]["a"_L1].toInt(), 1);
        QCOMPARE(records[1]["data"_L1][0].toInt(), 2);
        QVERIFY(records[2].toObject().contains("error"_L1));
        QCOMPARE(records[3]["data"_L1].toInt(), 3);
    }
};

MOAI_TEST(DecodeTest)
#include "DecodeTest.moc"
