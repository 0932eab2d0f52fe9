// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/Keymap.h"
#include "actions/SheetRows.h"
#include "support/TestMain.h"

#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class KeymapTest : public QObject
{
    Q_OBJECT

private:
    static Action action(const QString &id, const QList<QKeySequence> &keys,
                         const QString &series = {})
    {
        return {id, ActionGroup::View, u"does "_s + id, keys, [] {}, series};
    }
    static QString text(const QList<QKeySequence> &keys)
    {
        return QKeySequence::listToString(keys, QKeySequence::PortableText);
    }

private slots:
    void theSettingIsReadTolerantly_data()
    {
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QStringList>("read");
        QTest::newRow("nothing") << QStringList() << QStringList();
        QTest::newRow("one key") << QStringList(u"a.b=Ctrl+T"_s) << QStringList(u"a.b=Ctrl+T"_s);
        QTest::newRow("two keys") << QStringList(u"a.b = Ctrl+T; F7"_s)
                                  << QStringList(u"a.b=Ctrl+T; F7"_s);
        QTest::newRow("no key") << QStringList(u"a.b="_s) << QStringList(u"a.b="_s);
        QTest::newRow("a comma as key")
            << QStringList(u"a.b=Ctrl+,"_s) << QStringList(u"a.b=Ctrl+,"_s);
        QTest::newRow("not a key") << QStringList(u"a.b=Hyper+Banana"_s) << QStringList();
        QTest::newRow("half of it")
            << QStringList(u"a.b=Ctrl+T; Banana"_s) << QStringList(u"a.b=Ctrl+T"_s);
        QTest::newRow("no entry") << QStringList{u"hello"_s, u"=Ctrl+T"_s, QString()}
                                  << QStringList();
        QTest::newRow("the last one holds")
            << QStringList{u"a=F7"_s, u"a=F8"_s} << QStringList(u"a=F8"_s);
    }
    void theSettingIsReadTolerantly()
    {
        QFETCH(const QStringList, entries);
        QFETCH(const QStringList, read);
        QCOMPARE(entriesOf(keymapOf(entries)), read);
        QCOMPARE(entriesOf(keymapOf(read)), read);
    }

    void aChosenKeyBeatsADefault()
    {
        const QList<Action> actions{action(u"one"_s, {Qt::Key_F7, Qt::Key_F8}),
                                    action(u"two"_s, {Qt::Key_F9})};
        const Keymap keys = keysInForce(actions, {{u"two"_s, {Qt::Key_F7}}});
        QCOMPARE(text(keys.value(u"one"_s)), u"F8"_s);
        QCOMPARE(text(keys.value(u"two"_s)), u"F7"_s);
    }

    void noKeyHasTwoActions()
    {
        const QList<Action> actions{action(u"one"_s, {Qt::Key_F7}), action(u"two"_s, {Qt::Key_F7})};
        const Keymap chosen{{u"one"_s, {Qt::Key_F5}}, {u"two"_s, {Qt::Key_F5}}};
        const Keymap keys = keysInForce(actions, chosen);
        QCOMPARE(text(keys.value(u"one"_s)), u"F5"_s);
        QCOMPARE(text(keys.value(u"two"_s)), QString());
        QCOMPARE(text(keysInForce(actions, {}).value(u"two"_s)), QString());
    }

    void theBeginningOfALongerKeyIsAConflict()
    {
        const QKeySequence chord(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_S);
        const QList<Action> actions{action(u"one"_s, {Qt::CTRL | Qt::Key_K}), action(u"two"_s, {})};
        const Keymap keys = keysInForce(actions, {});
        QCOMPARE(conflicts(actions, keys, u"two"_s, {chord}), QStringList(u"one"_s));
        QCOMPARE(conflicts(actions, keys, u"one"_s, {chord}), QStringList());
        QCOMPARE(conflicts(actions, keys, u"two"_s, {Qt::CTRL | Qt::Key_S}), QStringList());
    }

    void aSeriesIsOneRowWhileItsKeysFollowEachOther()
    {
        const QString series = u"ask"_s;
        const QList<Action> actions{action(u"1"_s, {Qt::CTRL | Qt::Key_1}, series),
                                    action(u"2"_s, {Qt::CTRL | Qt::Key_2}, series),
                                    action(u"3"_s, {Qt::CTRL | Qt::Key_3}, series),
                                    action(u"none"_s, {}), action(u"other"_s, {Qt::Key_F7})};
        QList<SheetRow> rows = sheetRows(actions, keysInForce(actions, {}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].does, series);
        QVERIFY(rows[0].keys.endsWith(u"…3"_s));
        rows = sheetRows(actions, keysInForce(actions, {{u"2"_s, {Qt::Key_F8}}}));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1].does, u"does 2"_s);
    }
};

MOAI_TEST(KeymapTest)
#include "KeymapTest.moc"
