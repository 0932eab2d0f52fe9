// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeyText.h"

#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class KeyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatStandsAroundAKeyIsLeftOut_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("the key") << u"sk-abc_1-2"_s << false;
        QTest::newRow("white space") << u" \t sk-abc_1-2\r\n"_s << false;
        QTest::newRow("invisible") << u"\ufeffsk-abc_1-2\u200b"_s << false;
        QTest::newRow("no-break space") << u"\u00a0sk-abc_1-2"_s << false;
        QTest::newRow("quotes") << u"\"sk-abc_1-2\""_s << true;
        QTest::newRow("single quotes") << u"'sk-abc_1-2' "_s << true;
        QTest::newRow("typographic") << u"“sk-abc_1-2”"_s << true;
        QTest::newRow("code") << u"`sk-abc_1-2`"_s << true;
        QTest::newRow("Bearer") << u"Bearer sk-abc_1-2"_s << true;
        QTest::newRow("bearer") << u"bearer  sk-abc_1-2"_s << true;
        QTest::newRow("header") << u"Authorization: Bearer sk-abc_1-2"_s << true;
        QTest::newRow("quoted header") << u"\"Authorization: Bearer sk-abc_1-2\""_s << true;
        QTest::newRow("x-api-key") << u"x-api-key: sk-abc_1-2"_s << true;
        QTest::newRow("x-goog-api-key") << u"x-goog-api-key: sk-abc_1-2"_s << true;
        QTest::newRow("shell") << u"export OPENAI_API_KEY=sk-abc_1-2"_s << true;
        QTest::newRow("shell, quoted") << u"export OPENAI_API_KEY=\"sk-abc_1-2\"\n"_s << true;
        QTest::newRow(".env") << u"ANTHROPIC_API_KEY = 'sk-abc_1-2'"_s << true;
        QTest::newRow("our own") << u"MOAI_KEY_MY_GATEWAY=sk-abc_1-2"_s << true;
    }
    void whatStandsAroundAKeyIsLeftOut()
    {
        QFETCH(QString, pasted);
        QFETCH(bool, isTold);
        const auto read = readKeyText(pasted);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().sentence));
        QCOMPARE(read->key, "sk-abc_1-2"_ba);
        QCOMPARE(!read->note.isEmpty(), isTold);
    }

    void aKeyIsNotMistakenForWhatStandsAroundOne_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("equals signs") << "c2VjcmV0Zm9vYmFy=="_ba;
        QTest::newRow("colon") << "id:secret"_ba;
        QTest::newRow("bearer within") << "Bearer-abc"_ba;
        QTest::newRow("a variable's look") << "MY_KEY"_ba;
        QTest::newRow("nothing") << QByteArray();
    }
    void aKeyIsNotMistakenForWhatStandsAroundOne()
    {
        QFETCH(QByteArray, key);
        QCOMPARE(readKeyText(QString::fromLatin1(key))->key, key);
    }

    void whatCannotBeAKeyIsToldWithoutIt_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("word");
        QTest::newRow("space") << u"sk-abc def"_s << u"spaces"_s;
        QTest::newRow("line break") << u"sk-abc\ndef"_s << u"line breaks"_s;
        QTest::newRow("two lines") << u"sk-abc\r\nsk-def\r\n"_s << u"line breaks"_s;
        QTest::newRow("shortened") << u"sk-abc…wxyz"_s << u"shortened"_s;
        QTest::newRow("dots") << u"sk-abc...wxyz"_s << u"shortened"_s;
        QTest::newRow("bullets") << u"••••••••"_s << u"shortened"_s;
        QTest::newRow("stars") << u"sk-******wxyz"_s << u"shortened"_s;
        QTest::newRow("accents") << u"schlüssel-abc"_s << u"characters"_s;
        QTest::newRow("control") << u"sk-abc\u0001def"_s << u"characters"_s;
    }
    void whatCannotBeAKeyIsToldWithoutIt()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, word);
        const auto read = readKeyText(pasted);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FailureKind::Invalid);
        QVERIFY2(read.error().sentence.contains(word), qPrintable(read.error().sentence));
        QVERIFY(!read.error().sentence.contains(u"abc"_s));
    }

    void wipingOverwritesTheLettersWhereTheyAre()
    {
        QString secret = u"sk-"_s + QString(20, u'x');
        const QString sharing = secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(sharing, QString(23, u'\0'));
    }
};

MOAI_TEST(KeyTextTest)
#include "KeyTextTest.moc"
