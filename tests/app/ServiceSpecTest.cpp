// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/ServiceSpec.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace moai;
using namespace moai::terminal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<ServicePreset> presets()
{
    ServicePreset openai;
    openai.name = u"openai"_s;
    openai.url = QUrl(u"https://api.openai.com/v1"_s);
    ServicePreset anthropic;
    anthropic.name = u"anthropic"_s;
    anthropic.kind = ServiceKind::Anthropic;
    anthropic.url = QUrl(u"https://api.anthropic.com"_s);
    return {openai, anthropic};
}

using Options = QList<std::pair<QString, QString>>;

Result<Service> read(const QString &name, const Options &options,
                     const std::optional<Service> &existing = {})
{
    Invocation invocation;
    invocation.positional = {name};
    invocation.options = options;
    return readService(invocation, existing, presets());
}

} // namespace

class ServiceSpecTest : public QObject
{
    Q_OBJECT

private slots:
    void aWellKnownNameIsEnough()
    {
        const auto service = read(u"anthropic"_s, {});
        QVERIFY(service.has_value());
        QCOMPARE(service->kind, ServiceKind::Anthropic);
        QCOMPARE(service->url, QUrl(u"https://api.anthropic.com"_s));
        QCOMPARE(service->preset, u"anthropic"_s);
    }

    void aKindAloneMeansItsOwnHome()
    {
        const auto service = read(u"claude"_s, {{u"kind"_s, u"anthropic"_s}});
        QVERIFY(service.has_value());
        QCOMPARE(service->name, u"claude"_s);
        QCOMPARE(service->url, QUrl(u"https://api.anthropic.com"_s));
    }

    void aForeignAddressNeverGetsTheConventionalKey()
    {
        const auto service =
            read(u"mine"_s, {{u"kind"_s, u"openai"_s}, {u"url"_s, u"http://127.0.0.1:9/v1"_s}});
        QVERIFY(service.has_value());
        QVERIFY(service->preset.isEmpty());
    }

    void optionsChangeWhatIsThere()
    {
        auto service = read(u"openai"_s, {{u"lanes"_s, u"3"_s}, {u"timeouts"_s, u"1,2.5,0.2"_s}});
        QVERIFY(service.has_value());
        QCOMPARE(service->lanes, 3);
        QCOMPARE(service->timeouts, (Timeouts{1s, 2500ms, 200ms}));
        service = read(u"openai"_s, {{u"header"_s, u"X-Team: research"_s}}, *service);
        QVERIFY(service.has_value());
        QCOMPARE(service->lanes, 3);
        QCOMPARE(service->headers.size(), 1);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *title, const char *name, const char *option,
                            const QString &value) {
            QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(option)
                                 << value;
        };
        row("unknown without a URL", "acme", "lanes", u"1"_s);
        row("kind", "acme", "kind", u"telnet"_s);
        row("no scheme", "acme", "url", u"models.example"_s);
        row("wrong scheme", "acme", "url", u"ftp://models.example"_s);
        row("no host", "acme", "url", u"http://"_s);
        row("space", "acme", "url", u"http://models example/"_s);
        row("port", "acme", "url", u"http://h:99999/"_s);
        row("password", "acme", "url", u"https://me:secret@h/"_s);
        row("key in the query", "acme", "url", u"https://h/v1?key=abc"_s);
        row("no lanes", "openai", "lanes", u"0"_s);
        row("lanes in words", "openai", "lanes", u"many"_s);
        row("four timeouts", "openai", "timeouts", u"1,2,3,4"_s);
        row("negative timeout", "openai", "timeouts", u"1,-2,3"_s);
        row("no number", "openai", "timeouts", u"soon"_s);
        row("not a number", "openai", "timeouts", u"nan"_s);
        row("no colon", "openai", "header", u"X-Team"_s);
        row("line break", "openai", "header", u"X-Team: a\r\nX-Evil: b"_s);
        row("a key", "openai", "header", u"Authorization: Bearer abc"_s);
        row("another key", "openai", "header", u"x-api-key: abc"_s);
        row("proxy", "openai", "proxy", u"proxy"_s);
        row("proxy with a password", "openai", "proxy", u"http://me:secret@h:3128"_s);
        row("no such file", "openai", "ca", u"/nobody/ca.pem"_s);
        row("a key for an authority", "openai", "ca",
            QStringLiteral(MOAI_TEST_DATA "/tls/localhost.key"));
        row("name", "open ai", "lanes", u"1"_s);
        row("the built-in", "practice", "url", u"http://h/"_s);
    }

    void refusesWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QString, option);
        QFETCH(QString, value);
        const auto service = read(name, {{option, value}});
        QVERIFY(!service.has_value());
        QCOMPARE(service.error().kind, FailureKind::Invalid);
        QVERIFY(service.error().sentence.endsWith(u'.') || service.error().sentence.endsWith(u'”'));
        QVERIFY(!service.error().sentence.contains("Bearer abc"_L1));
    }

    void anAuthorityIsKeptByItsWholePath()
    {
        const QString file = QStringLiteral(MOAI_TEST_DATA "/tls/localhost.pem");
        auto service =
            read(u"openai"_s, {{u"ca"_s, QDir(QDir::currentPath()).relativeFilePath(file)}});
        QVERIFY(service.has_value());
        QCOMPARE(QFileInfo(service->caFile).canonicalFilePath(),
                 QFileInfo(file).canonicalFilePath());
        QVERIFY(QDir::isAbsolutePath(service->caFile));
        service = read(u"openai"_s, {{u"ca"_s, u""_s}}, *service);
        QVERIFY(service->caFile.isEmpty());
    }

    void aKeyHeaderMayNameAVariable()
    {
        const auto header = readHeader(u"Authorization: Bearer ${GATEWAY_KEY}"_s);
        QVERIFY(header.has_value());
        QCOMPARE(header->value, u"Bearer ${GATEWAY_KEY}"_s);
    }
};

MOAI_TEST(ServiceSpecTest)
#include "ServiceSpecTest.moc"
