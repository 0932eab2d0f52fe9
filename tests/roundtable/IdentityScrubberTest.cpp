// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/IdentityScrubber.h"
#include "roundtable/Noise.h"
#include "roundtable/TableData.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

Message by(const QString &handle, const QString &service, const QString &model,
           const QString &text = {})
{
    Message message = answer(seat(1, handle), text);
    message.serviceName = service;
    message.model = model;
    return message;
}

QList<Message> table()
{
    return {by(u"claude"_s, u"anthropic"_s, u"claude-sonnet-4-5"_s),
            by(u"gpt-4o"_s, u"openai"_s, u"openai/gpt-4o"_s),
            by(u"ann"_s, u"our-gateway"_s, u"house-7b"_s)};
}

} // namespace

class IdentityScrubberTest : public QObject
{
    Q_OBJECT

private slots:
    void takesOutWhoItIs_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("scrubbed");
        const auto row = [](int who, const char *text, const char *scrubbed) {
            QTest::newRow(text) << who << QString::fromUtf8(text) << QString::fromUtf8(scrubbed);
        };
        row(0, "As Claude, I would wait.", "I would wait.");
        row(0, "Speaking as Claude 3.5 Sonnet, I would wait.", "I would wait.");
        row(0, "As Claude I would wait.", "I would wait.");
        row(1, "I'm GPT-4 by OpenAI. Wait.", "I'm a language model. Wait.");
        row(1, "I am ChatGPT, a large language model trained by OpenAI.", "I am a language model.");
        row(0, "I’m Claude, made by Anthropic, and I would wait.",
            "I’m a language model, and I would wait.");
        row(2, "My name is Ann.", "My name is a language model.");
        row(2, "As ann, I would wait.", "I would wait.");
        row(2, "Ich bin Gemini 2.5 Pro.", "Ich bin a language model.");
        row(1, "As an AI language model developed by OpenAI, I cannot know.",
            "As an AI language model, I cannot know.");
        row(2, "I was created by Meta AI.", "I was created.");
        row(0, "This is Claude. Wait.", "This is a language model. Wait.");
        row(0, "Claude: wait.", "wait.");
        row(0, "Wait.\n\n— Claude", "Wait.\n\n— a language model");
        row(0, "@gpt-4o is wrong, says @claude.",
            "another participant is wrong, says this participant.");
        row(0, "gpt-4o is wrong.", "another participant is wrong.");
        row(2, "I run as house-7b on our-gateway.", "I run as a language model on its maker.");
        row(1, "The id is `openai/gpt-4o`.", "The id is `a language model`.");
        row(1, "OpenAI made me.", "its maker made me.");
        row(0, "Anthropic's rules say so.", "its maker's rules say so.");
    }
    void takesOutWhoItIs()
    {
        QFETCH(int, who);
        QFETCH(QString, text);
        Message message = table().at(who);
        message.text = text;
        QTEST(moai::scrubbed(message, table()).text, "scrubbed");
    }

    void leavesAllOtherWords_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<QString>("text");
        const auto row = [](int who, const char *text) {
            QTest::newRow(text) << who << QString::fromUtf8(text);
        };
        row(0, "Claude Monet painted water lilies.");
        row(0, "As Claude Monet, the painter, showed, light matters.");
        row(0, "I am Claude Monet's greatest admirer.");
        row(2, "The constellation Gemini is a gemini constellation.");
        row(2, "I'm a Gemini, born in June.");
        row(2, "A llama is no alpaca, and a copilot sits on the right.");
        row(2, "Ann Arbor has an answer; an announcement.");
        row(2, "Windows was developed by Microsoft.");
        row(2, "OpenAI and Anthropic sell models.");
        row(2, "As an AI language model, I cannot know.");
        row(0, "Write to someone@claude.example or claude@example.org.");
        row(0, "The gpt-4o-mini model is another one.");
        row(1, "As a rule, wait. As GPTs grow, so do bills.");
        row(0, "");
    }
    void leavesAllOtherWords()
    {
        QFETCH(int, who);
        QFETCH(QString, text);
        Message message = table().at(who);
        message.text = text;
        const ScrubbedText result = scrubbed(message, table());
        QCOMPARE(result.text, text);
        QVERIFY(result.spans.isEmpty());
    }

    void itsSpansTellWhatChanged()
    {
        const QString text = u"As Claude, I differ from @ann. I am Claude 3 by Anthropic."_s;
        Message message = table().first();
        message.text = text;
        const ScrubbedText result = scrubbed(message, table());
        QCOMPARE(result.spans.size(), 3);
        QCOMPARE(result.spans.at(0), (ScrubbedSpan{0, u"As Claude, "_s, {}}));
        QCOMPARE(result.spans.at(1).was, u"@ann"_s);
        QCOMPARE(result.spans.at(2).was, u"Claude 3 by Anthropic"_s);
        // Put back in reverse order they give the original.
        QString back = result.text;
        for (auto span = result.spans.rbegin(); span != result.spans.rend(); ++span) {
            QCOMPARE(back.mid(span->at, span->now.size()), span->now);
            back.replace(span->at, span->now.size(), span->was);
        }
        QCOMPARE(back, text);
        QCOMPARE(scrubbed(message, table()), result);
    }

    void noNoiseBreaksIt()
    {
        QRandomGenerator random(20260304);
        const QString text = u"As Claude, I'm GPT-4 by OpenAI. @ann and gpt-4o: `house-7b`.\n"
                             "— Claude\nThis is a model developed by Anthropic."_s;
        for (int i = 0; i < 200; ++i) {
            Message message = table().first();
            message.text = disturbed(text, random);
            const ScrubbedText result = scrubbed(message, table());
            qsizetype last = 0;
            for (const ScrubbedSpan &span : result.spans) {
                QVERIFY(span.at >= last);
                QCOMPARE(result.text.mid(span.at, span.now.size()), span.now);
                last = span.at + span.now.size();
            }
        }
        Message longOne = table().first();
        longOne.text = u"As Claude As Claude I am an a a a a model "_s.repeated(5000);
        QVERIFY(scrubbed(longOne, table()).text.size() <= longOne.text.size());
    }
};

MOAI_TEST(IdentityScrubberTest)
#include "IdentityScrubberTest.moc"
