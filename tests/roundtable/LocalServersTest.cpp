// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/LocalServers.h"

#include "Rig.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTwoModels = R"({"data":[{"id":"qwen"},{"id":"llama"}]})";

/// The preset, at the canned server's port.
ServicePreset at(const CannedServer &server, const QString &name)
{
    ServicePreset preset = *servicePreset(name);
    preset.url.setPort(server.port());
    return preset;
}

struct House {
    QTemporaryDir dir;
    Process here{dir.path()};

    QList<FoundServer> find(const QList<ServicePreset> &places)
    {
        const auto found =
            here.wait(findLocalServers(places, *here.projects, *here.services, here.table.get()));
        return found ? *found : QList<FoundServer>();
    }
    void keep(const QString &name, const QUrl &url)
    {
        Service service;
        service.name = name;
        service.url = url;
        QVERIFY(here.wait(here.projects->saveService(service)));
    }
};

} // namespace

class LocalServersTest : public QObject
{
    Q_OBJECT

private slots:
    void whoAnswersAsItsProtocolHasItIsFound_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Canned>("answer");
        QTest::addColumn<int>("models"); // -1: not found

        const QByteArray tags = R"({"models":[{"name":"gemma3:4b","model":"gemma3:4b"}]})";
        const Canned page = Canned().header("Content-Type", "text/html").body("<h1>Build</h1>");
        QTest::newRow("Ollama") << u"ollama"_s << QByteArray("/api/tags") << Canned::json(tags)
                                << 1;
        QTest::newRow("Ollama without a model")
            << u"ollama"_s << QByteArray("/api/tags") << Canned::json(R"({"models":[]})") << 0;
        QTest::newRow("LM Studio")
            << u"lmstudio"_s << QByteArray("/v1/models") << Canned::json(kTwoModels) << 2;
        QTest::newRow("KoboldCpp")
            << u"koboldcpp"_s << QByteArray("/v1/models") << Canned::json(kTwoModels) << 2;
        QTest::newRow("Jan with a key")
            << u"jan"_s << QByteArray("/v1/models") << Canned::json("{}", 401) << 0;
        QTest::newRow("somebody else at Ollama's port")
            << u"ollama"_s << QByteArray("/api/tags") << Canned::json(R"({"hello":1})") << -1;
        QTest::newRow("a web page") << u"llamacpp"_s << QByteArray("/v1/models") << page << -1;
        QTest::newRow("a web page that wants a login")
            << u"llamacpp"_s << QByteArray("/v1/models") << Canned::json("{}", 401) << -1;
        QTest::newRow("no such path")
            << u"vllm"_s << QByteArray("/elsewhere") << Canned::json(kTwoModels) << -1;
        QTest::newRow("no HTTP") << u"textgen"_s << QByteArray("/v1/models")
                                 << Canned::raw("SSH-2.0\r\n") << -1;
        QTest::newRow("sends elsewhere")
            << u"llamacpp"_s << QByteArray("/v1/models")
            << Canned(302).header("Location", "http://192.0.2.1/v1/models") << -1;
        QTest::newRow("takes the question and is silent")
            << u"llamacpp"_s << QByteArray("/v1/models") << Canned::stall() << -1;
    }

    void whoAnswersAsItsProtocolHasItIsFound()
    {
        QFETCH(QString, preset);
        QFETCH(QByteArray, path);
        QFETCH(Canned, answer);
        House house;
        CannedServer server;
        server.at(path, answer);
        const auto found = house.find({at(server, preset)});
        QTEST(found.isEmpty() ? -1 : int(found.first().models.size()), "models");
        for (const CannedRequest &request : server.requests())
            QVERIFY(request.header("authorization").isEmpty());
        if (found.isEmpty())
            return;
        QCOMPARE(found.first().title, servicePreset(preset)->title);
        QCOMPARE(found.first().service.name, preset);
        QCOMPARE(found.first().service.preset, preset);
        QCOMPARE(found.first().service.url.host(), u"127.0.0.1"_s);
        QCOMPARE(found.first().wantsKey, preset == u"jan"_s);
    }

    void allAreAskedAtOnce()
    {
        House house;
        CannedServer lm;
        CannedServer ollama;
        lm.always(Canned::json(kTwoModels).hold());
        ollama.always(Canned::json(R"({"models":[]})").hold());
        const auto future =
            findLocalServers({at(lm, u"lmstudio"_s), at(ollama, u"ollama"_s)}, *house.here.projects,
                             *house.here.services, house.here.table.get());
        MOAI_TRY_COMPARE(lm.requests().size() + ollama.requests().size(), 2);
        lm.release();
        ollama.release();
        QCOMPARE(house.here.wait(future)->size(), 2);
    }

    void nobodyBeyondThisComputerIsAsked()
    {
        House house;
        CannedServer server;
        server.always(Canned::json(kTwoModels));
        ServicePreset preset = at(server, u"lmstudio"_s);
        preset.url.setHost(u"models.invalid"_s);
        const auto found = house.find({preset});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().service.url.host(), u"127.0.0.1"_s);
    }

    void theOtherLoopbackIsAskedToo()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHostIPv6))
            QSKIP("no IPv6 here");
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Content-Length: " +
                              QByteArray::number(kTwoModels.size()) + "\r\n\r\n" + kTwoModels);
            });
        });
        House house;
        ServicePreset preset = *servicePreset(u"lmstudio");
        preset.url.setPort(server.serverPort());
        const auto found = house.find({preset});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().service.url.host(), u"::1"_s);
    }

    void whatIsSetUpAlreadyIsKnown()
    {
        House house;
        CannedServer server;
        server.always(Canned::json(kTwoModels));
        house.keep(u"studio"_s, QUrl(u"http://localhost:%1/v1"_s.arg(server.port())));
        const auto found = house.find({at(server, u"lmstudio"_s)});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().knownAs, u"studio"_s);
        QVERIFY(found.first().service.id.isValid());
    }

    void aTakenNameGetsANumber()
    {
        House house;
        CannedServer server;
        server.always(Canned::json(kTwoModels));
        house.keep(u"LMStudio"_s, QUrl(u"http://10.0.0.1:1234/v1"_s));
        house.keep(u"lmstudio-2"_s, QUrl(u"http://10.0.0.2:1234/v1"_s));
        const auto found = house.find({at(server, u"lmstudio"_s)});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().service.name, u"lmstudio-3"_s);
        QVERIFY(found.first().knownAs.isEmpty());
        // As it is, it can be kept.
        QVERIFY(house.here.wait(house.here.projects->saveService(found.first().service)));
    }

    void theUsualPortsAreLocal()
    {
        QHash<int, QString> names;
        for (const ServicePreset &place : localPlaces())
            names.insert(place.url.port(), place.name);
        const QHash<int, QString> usual{
            {11434, u"ollama"_s}, {1234, u"lmstudio"_s},  {8080, u"llamacpp"_s}, {8000, u"vllm"_s},
            {1337, u"jan"_s},     {5001, u"koboldcpp"_s}, {5000, u"textgen"_s},
        };
        QCOMPARE(names, usual);
    }
};

MOAI_TEST(LocalServersTest)
#include "LocalServersTest.moc"
