// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/FirstChoice.h"

#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class FirstChoiceTest : public QObject
{
    Q_OBJECT

    static KnownModel model(const QString &spec, std::optional<double> input = std::nullopt)
    {
        KnownModel made;
        made.service = spec.section(u'/', 0, 0);
        made.id = spec.section(u'/', 1);
        if (input)
            made.input = Money::fromUsd(*input);
        return made;
    }

private slots:
    void familiesAreToldApart_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("family");
        const auto row = [](const QString &model, const QString &family) {
            QTest::newRow(qPrintable(model)) << model << family;
        };
        row(u"anthropic/claude-opus-4.7"_s, u"claude"_s);
        row(u"gpt-4o-mini"_s, u"gpt"_s);
        row(u"o3-mini"_s, u"gpt"_s);
        row(u"models/gemini-2.5-pro"_s, u"gemini"_s);
        row(u"ministral-8b"_s, u"mistral"_s);
        row(u"Meta-Llama-3"_s, u"llama"_s);
        row(u"deepseek-r1-distill-qwen"_s, u"deepseek"_s);
        row(u"olmo2:7b"_s, u"olmo"_s);
        row(u"practice-sage"_s, u"practice-sage"_s);
        row(u"7b"_s, u"7b"_s);
    }
    void familiesAreToldApart()
    {
        QFETCH(QString, model);
        QTEST(familyOf(model), "family");
    }

    void onlySomeModelsTalk_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("talks");
        for (const char *model : {"gpt-4o", "claude-sonnet-5", "llama3.2:3b", "practice-sage"})
            QTest::newRow(model) << QString::fromLatin1(model) << true;
        for (const char *model : {"text-embedding-3-small", "whisper-1", "gpt-4o-mini-tts",
                                  "dall-e-3", "omni-moderation-latest", "nomic-embed-text"})
            QTest::newRow(model) << QString::fromLatin1(model) << false;
    }
    void onlySomeModelsTalk()
    {
        QFETCH(QString, model);
        QTEST(canTalk(model), "talks");
    }

    void aFirstTableIsChosen_data()
    {
        QTest::addColumn<QList<KnownModel>>("models");
        QTest::addColumn<QStringList>("chosen");
        const auto row = [](const char *name, const QList<KnownModel> &models,
                            const QStringList &chosen) {
            QTest::newRow(name) << models << chosen;
        };
        row("none", {}, {});
        row("one", {model(u"a/gpt-4o"_s)}, {u"gpt-4o"_s});
        row("one family once", {model(u"a/gpt-4o"_s), model(u"a/gpt-4.1"_s)}, {u"gpt-4.1"_s});
        row("nothing to talk to", {model(u"a/whisper-1"_s)}, {});
        row("three of many",
            {model(u"r/claude-x"_s), model(u"r/gpt-x"_s), model(u"r/gemini-x"_s),
             model(u"r/grok-x"_s)},
            {u"claude-x"_s, u"gpt-x"_s, u"gemini-x"_s});
        row("services in turn",
            {model(u"a/gpt-x"_s), model(u"a/grok-x"_s), model(u"a/qwen-x"_s),
             model(u"b/claude-x"_s)},
            {u"gpt-x"_s, u"grok-x"_s, u"claude-x"_s});
        row("neither dearest nor unsettled",
            {model(u"a/gpt-9-preview"_s, 3), model(u"a/gpt-9-pro"_s, 150), model(u"a/gpt-9"_s, 2)},
            {u"gpt-9"_s});
        row("the same family at two services", {model(u"a/llama-3"_s), model(u"b/llama-3"_s)},
            {u"llama-3"_s});
    }
    void aFirstTableIsChosen()
    {
        QFETCH(QList<KnownModel>, models);
        QFETCH(QStringList, chosen);
        QStringList ids;
        for (const qsizetype at : firstChoice(models))
            ids << models[at].id;
        ids.sort();
        chosen.sort();
        QCOMPARE(ids.size(), chosen.size());
        if (QLatin1StringView(QTest::currentDataTag()) != "three of many"_L1)
            QCOMPARE(ids, chosen);
    }
};

MOAI_TEST(FirstChoiceTest)
#include "FirstChoiceTest.moc"
