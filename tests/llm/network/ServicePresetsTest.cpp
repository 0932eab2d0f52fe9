// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ServicePresets.h"
#include "base/Address.h"
#include "support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class ServicePresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPresetIsWhole_data()
    {
        QTest::addColumn<ServicePreset>("preset");
        for (const ServicePreset &preset : servicePresets())
            QTest::newRow(preset.name.toUtf8().constData()) << preset;
    }

    void everyPresetIsWhole()
    {
        QFETCH(ServicePreset, preset);
        QVERIFY(!preset.name.isEmpty());
        QCOMPARE(preset.name, preset.name.toLower());
        QVERIFY(!preset.title.isEmpty());
        QVERIFY(preset.url.isValid());
        QVERIFY(!preset.url.path().endsWith(u'/'));
        QCOMPARE(isLoopback(preset.url), preset.local);
        QCOMPARE(preset.url.scheme(), preset.local ? u"http"_s : u"https"_s);
        QCOMPARE(preset.keyVariable.isEmpty(), preset.local);
        QCOMPARE(preset.keyPage.scheme(), preset.local ? u""_s : u"https"_s);
        QCOMPARE(servicePreset(preset.name)->title, preset.title);
    }

    void namesAreUnique()
    {
        QSet<QString> names;
        for (const ServicePreset &preset : servicePresets())
            names.insert(preset.name);
        QCOMPARE(names.size(), servicePresets().size());
    }

    void theWellKnownOnesAreThere()
    {
        for (const auto &name :
             {u"openai"_s, u"openai-responses"_s, u"anthropic"_s, u"gemini"_s, u"openrouter"_s,
              u"requesty"_s, u"mistral"_s, u"deepseek"_s, u"groq"_s, u"xai"_s, u"together"_s,
              u"fireworks"_s, u"perplexity"_s, u"cerebras"_s, u"ollama"_s, u"lmstudio"_s,
              u"llamacpp"_s, u"vllm"_s})
            QVERIFY2(servicePreset(name), qPrintable(name));
        QVERIFY(!servicePreset(u"nobody"));
        QVERIFY(!servicePreset(u""));
    }
};

MOAI_TEST(ServicePresetsTest)
#include "ServicePresetsTest.moc"
