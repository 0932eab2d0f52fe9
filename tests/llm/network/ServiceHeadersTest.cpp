// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ServiceHeaders.h"
#include "Asking.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<QString> variable(const QString &name)
{
    if (name == u"TEAM")
        return u"blue team"_s;
    if (name == u"EVIL")
        return u"secret\r\nX-Injected: 1"_s;
    if (name == u"EMPTY")
        return QString();
    return std::nullopt;
}

} // namespace

class ServiceHeadersTest : public QObject
{
    Q_OBJECT

private slots:
    void variablesArePutIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sent"); // "FAILS": it does

        const QString fails = u"FAILS"_s;
        QTest::newRow("plain") << u"X-Title"_s << u"Moai"_s << u"Moai"_s;
        QTest::newRow("variable") << u"X-Team"_s << u"${TEAM}"_s << u"blue team"_s;
        QTest::newRow("inside") << u"X-Team"_s << u"a ${TEAM} b ${TEAM}"_s
                                << u"a blue team b blue team"_s;
        QTest::newRow("empty") << u"X-Team"_s << u"${EMPTY}"_s << u""_s;
        QTest::newRow("no variable")
            << u"X-Price"_s << u"$5 {TEAM} $TEAM"_s << u"$5 {TEAM} $TEAM"_s;
        QTest::newRow("umlaut") << u"X-Team"_s << u"Grün"_s << u"Grün"_s;
        QTest::newRow("unknown") << u"X-Team"_s << u"${NOBODY}"_s << fails;
        QTest::newRow("line break in a variable") << u"X-Team"_s << u"${EVIL}"_s << fails;
        QTest::newRow("line break in the value") << u"X-Team"_s << u"a\nb"_s << fails;
        QTest::newRow("line break in the name") << u"X\r\nY"_s << u"a"_s << fails;
        QTest::newRow("no name") << u""_s << u"a"_s << fails;
        QTest::newRow("space in the name") << u"X Team"_s << u"a"_s << fails;
        QTest::newRow("framing") << u"Content-Length"_s << u"1"_s << fails;
        QTest::newRow("packing") << u"accept-encoding"_s << u"br"_s << fails;
    }

    void variablesArePutIn()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Service service;
        service.headers = {{name, value}};
        const auto headers = expandedHeaders(service, variable);
        QTEST(headers ? QString::fromUtf8(headers->first().value) : u"FAILS"_s, "sent");
        if (!headers) {
            QCOMPARE(headers.error().kind, FailureKind::Invalid);
            QVERIFY(!headers.error().sentence.contains(u"secret"));
        }
    }

    void aServicesOwnHeaderWins()
    {
        HttpRequest request;
        request.headers = {{"Content-Type", "application/json"}};
        request.keyHeaders = {{"Authorization", "Bearer sk"}};
        request = withHeaders(request, {{"authorization", "Basic x"}, {"X-Team", "blue"}});
        QVERIFY(request.keyHeaders.isEmpty());
        QCOMPARE(request.headers, (QList<HttpHeader>{{"Content-Type", "application/json"},
                                                     {"authorization", "Basic x"},
                                                     {"X-Team", "blue"}}));
    }

    void theyAreSent()
    {
        Desk desk;
        desk.server.always(saying("Hello"));
        qputenv("MOAI_TEST_TEAM", "blue");
        Service service = serviceAt(desk.server);
        service.headers = {{u"X-Team"_s, u"the ${MOAI_TEST_TEAM} one"_s}};
        const Asked asked = desk.ask(service);
        QTRY_VERIFY(asked.isOver());
        QCOMPARE(desk.server.requests().first().header("x-team"), "the blue one");
    }
};

MOAI_TEST(ServiceHeadersTest)
#include "ServiceHeadersTest.moc"
