// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/LogsPage.h"
#include "base/LogRing.h"
#include "settings/LogItemModel.h"
#include "settings/LogRows.h"
#include "settings/LogSettings.h"
#include "settings/Settings.h"
#include "support/TestMain.h"
#include "support/Until.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

class LogsPageTest : public QObject
{
    Q_OBJECT

private:
    /// The page over a log of its own.
    struct Rig {
        QTemporaryDir dir;
        Settings settings{dir.path()};
        LogRing log{2000};
        LogsPage page{log, settings};

        void add(QtMsgType type, const QString &text, const QString &area = u"moai.llm"_s)
        {
            log.add({QDateTime::currentDateTimeUtc(), type, area, text});
        }
        template <class Widget>
        Widget *find(const QString &name)
        {
            return page.findChild<Widget *>(name);
        }
        QAbstractItemModel *rows() { return find<QTableView>(u"log_table"_s)->model(); }
    };

private slots:
    void itShowsTheLinesAndFiltersThem()
    {
        Rig rig;
        rig.add(QtDebugMsg, u"asked"_s);
        rig.add(QtWarningMsg, u"no answer"_s);
        rig.add(QtCriticalMsg, u"broken"_s, u"moai.storage"_s);
        rig.page.show();
        QCOMPARE(rig.rows()->rowCount(), 3);
        auto *level = rig.find<QComboBox>(u"log_level"_s);
        level->setCurrentIndex(1);
        QCOMPARE(rig.rows()->rowCount(), 2);
        level->setCurrentIndex(2);
        QCOMPARE(rig.rows()->rowCount(), 1);
        level->setCurrentIndex(0);
        QTest::keyClicks(rig.find<QLineEdit>(u"log_filter"_s), u"ANSWER llm"_s);
        QCOMPARE(rig.rows()->rowCount(), 1);
        QCOMPARE(rig.rows()->index(0, LogItemModel::Text).data().toString(), u"no answer"_s);
    }

    void newLinesAreFollowedUntilTheReaderSaysNo()
    {
        Rig rig;
        rig.page.resize(600, 400);
        rig.page.show();
        for (int i = 0; i < 200; ++i)
            rig.add(QtWarningMsg, u"line %1"_s.arg(i));
        MOAI_TRY_COMPARE(rig.rows()->rowCount(), 200);
        auto *bar = rig.find<QTableView>(u"log_table"_s)->verticalScrollBar();
        MOAI_TRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        rig.find<QCheckBox>(u"log_follow"_s)->setChecked(false);
        bar->setValue(0);
        rig.add(QtWarningMsg, u"one more"_s);
        MOAI_TRY_COMPARE(rig.rows()->rowCount(), 201);
        QCOMPARE(bar->value(), 0);
    }

    void linesAndReportAreCopied()
    {
        Rig rig;
        rig.add(QtWarningMsg, u"one"_s);
        rig.add(QtWarningMsg, u"two"_s);
        rig.page.show();
        rig.find<QPushButton>(u"log_copy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 1);
        QVERIFY(copied.endsWith(u"warning moai.llm: two"_s));
        rig.find<QTableView>(u"log_table"_s)->selectRow(0);
        rig.find<QPushButton>(u"log_copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"warning moai.llm: one"_s));
        rig.find<QPushButton>(u"log_report"_s)->click();
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY(report.startsWith(u"### Versions"_s));
        QVERIFY(report.contains(u"moai.llm: two"_s));
    }

    void theSwitchIsASetting()
    {
        Rig rig;
        rig.find<QCheckBox>(u"log_verbose"_s)->click();
        QVERIFY(rig.settings.get(verboseLog));
        QVERIFY(rig.page.canReset());
        rig.page.reset();
        QVERIFY(!rig.find<QCheckBox>(u"log_verbose"_s)->isChecked());
    }

    void theModelForgetsWithTheLogAndKeepsTheRules()
    {
        LogRing log(5);
        LogItemModel lines(log, 5);
        LogRows rows;
        const QAbstractItemModelTester tester(
            &lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setSourceModel(&lines);
        for (int i = 0; i < 23; ++i) {
            log.add({QDateTime::currentDateTimeUtc(), QtWarningMsg, u"a"_s, QString::number(i)});
            if (i % 4 == 0)
                lines.readOn();
        }
        lines.readOn();
        QCOMPARE(lines.rowCount(), 5);
        QCOMPARE(lines.index(0, LogItemModel::Text).data().toString(), u"18"_s);
        for (int i = 0; i < 50; ++i) // more than it holds between two looks
            log.add({QDateTime::currentDateTimeUtc(), QtDebugMsg, u"a"_s, u"new"_s});
        lines.readOn();
        QCOMPARE(lines.rowCount(), 5);
        rows.setLeast(weightOf(QtWarningMsg));
        QCOMPARE(rows.rowCount(), 0);
    }
};

MOAI_TEST(LogsPageTest)
#include "LogsPageTest.moc"
