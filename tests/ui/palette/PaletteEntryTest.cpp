// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/PaletteEntry.h"
#include "palette/PaletteItemModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace moai;
using namespace Qt::StringLiterals;

class PaletteEntryTest : public QObject
{
    Q_OBJECT

private:
    static PaletteEntry entry(EntryKind kind, const QString &text, int fresh = 0)
    {
        return {kind, text, {}, u"chat"_s, fresh, {}};
    }
    static QStringList found(const QList<PaletteEntry> &entries, const QString &words, int most = 9)
    {
        QStringList texts;
        for (const PaletteHit &hit : hitsFor(entries, words, most))
            texts << entries[hit.entry].text;
        return texts;
    }

private slots:
    void withoutWordsItShowsWhatWasUsedLastAndTheActions()
    {
        const QList<PaletteEntry> entries{
            entry(EntryKind::Action, u"New"_s), entry(EntryKind::Setting, u"Colours"_s),
            entry(EntryKind::Discussion, u"Old"_s), entry(EntryKind::Discussion, u"Fresh"_s, 20),
            entry(EntryKind::Discussion, u"Recent"_s, 8)};
        QCOMPARE(found(entries, QString()), (QStringList{u"Fresh"_s, u"Recent"_s, u"New"_s}));
    }

    void ofEqualMatchesTheActionAndTheFresherWin()
    {
        const QList<PaletteEntry> entries{entry(EntryKind::Discussion, u"Map"_s),
                                          entry(EntryKind::Discussion, u"Map"_s, 9),
                                          entry(EntryKind::Action, u"Map"_s)};
        const QList<PaletteHit> hits = hitsFor(entries, u"map"_s, 9);
        QCOMPARE(hits.size(), 3);
        QCOMPARE(hits[0].entry, 2);
        QCOMPARE(hits[1].entry, 1);
    }

    void aClearlyBetterMatchBeatsAnAction()
    {
        const QList<PaletteEntry> entries{entry(EntryKind::Action, u"Show or hide all keys"_s),
                                          entry(EntryKind::Discussion, u"Skeys"_s)};
        QCOMPARE(found(entries, u"skeys"_s).first(), u"Skeys"_s);
    }

    void whatWasFoundInTextsFollows()
    {
        const QList<PaletteEntry> entries{entry(EntryKind::Text, u"… other words …"_s),
                                          entry(EntryKind::Discussion, u"A sky"_s)};
        QCOMPARE(found(entries, u"sky"_s), (QStringList{u"A sky"_s, u"… other words …"_s}));
    }

    void neverMoreThanAskedFor()
    {
        QList<PaletteEntry> entries;
        for (int i = 0; i < 500; ++i)
            entries << entry(i % 2 ? EntryKind::Discussion : EntryKind::Text, u"Sky"_s);
        QCOMPARE(found(entries, u"sky"_s, 7).size(), 7);
        QCOMPARE(hitsFor(entries, u"sky"_s, 400).size(), 400);
    }

    void theRowsKeepTheRulesOfItemModels()
    {
        PaletteItemModel rows;
        const QAbstractItemModelTester tester(
            &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setEntries({EntryKind::Action},
                        {entry(EntryKind::Action, u"New"_s), entry(EntryKind::Action, u"Map"_s)});
        rows.setWords(u"ma"_s);
        QCOMPARE(rows.rowCount(), 1);
        rows.setEntries({EntryKind::Discussion}, {entry(EntryKind::Discussion, u"Mars"_s)});
        QCOMPARE(rows.rowCount(), 2);
        rows.setEntries({EntryKind::Action}, {});
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.index(0).data(PaletteItemModel::PositionsRole).value<QList<int>>(),
                 (QList<int>{0, 1}));
    }
};

MOAI_TEST(PaletteEntryTest)
#include "PaletteEntryTest.moc"
