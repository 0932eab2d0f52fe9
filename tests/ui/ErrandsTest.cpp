// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ComposerEdit.h"
#include "exchange/Export.h"
#include "markdown/MarkdownView.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

using Kind = Errand::Kind;

class ErrandsTest : public QObject
{
    Q_OBJECT

    static void answer(WindowRig &rig, const QList<Errand> &errands)
    {
        Summons summons;
        summons.errands = errands;
        rig.desktop().answer(summons);
    }
    static QString typed(WindowRig &rig)
    {
        return rig.find<ComposerEdit>(u"composer"_s)->toPlainText();
    }
    static QString failure(WindowRig &rig)
    {
        auto *label = rig.find<QLabel>(u"notice_failure"_s);
        return label && label->isVisible() ? label->text() : QString();
    }
    static QString notice(WindowRig &rig)
    {
        auto *view = rig.find<MarkdownView>(u"notice_text"_s);
        return view && view->isVisible() ? view->markdown() : QString();
    }
    static QString put(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void aLinkOpensItsDiscussion()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"The first"_s));
        const QString uid = rig.desk().discussion()->uid;
        rig.window().startDiscussion();
        QVERIFY(rig.ask(u"The second"_s));
        answer(rig, {{Kind::OpenDiscussion, uid}});
        MOAI_TRY_COMPARE(rig.desk().discussion()->title, u"The first"_s);
        QVERIFY(failure(rig).isEmpty());
    }

    void aLinkToNothingSaysSoAndLosesNothing()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"The first"_s));
        rig.find<ComposerEdit>(u"composer"_s)->setPlainText(u"half a line"_s);
        answer(rig, {{Kind::OpenDiscussion, u"0b9f6c5e-8a0e-4f0e-9d3c-2f1f6a7b8c9d"_s}});
        MOAI_TRY_VERIFY(!failure(rig).isEmpty());
        QCOMPARE(rig.desk().discussion()->title, u"The first"_s);
        QCOMPARE(typed(rig), u"half a line"_s);
    }

    void wordsComeIntoTheComposerAndAreNotSent()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"The first"_s));
        answer(rig, {{Kind::NewQuestion, u"/open What is this?"_s}});
        MOAI_TRY_COMPARE(typed(rig), u"/open What is this?"_s);
        QVERIFY(!rig.desk().discussion());
        QVERIFY(!rig.desk().isRunning());
        // What is there stays; the same link again adds nothing.
        answer(rig, {{Kind::NewQuestion, u"/open What is this?"_s}});
        answer(rig, {{Kind::NewQuestion, u"And that?"_s}});
        MOAI_TRY_COMPARE(typed(rig), u"/open What is this?\nAnd that?"_s);
        QVERIFY(!rig.desk().discussion());
    }

    void theFirstStartDoesWhatItIsAskedFor()
    {
        WindowRig rig;
        rig.close();
        rig.open();
        rig.desktop().renew(); // a window that has read nothing yet
        QVERIFY(!rig.desk().project());
        answer(rig, {{Kind::NewQuestion, u"Early words"_s}});
        MOAI_TRY_COMPARE(typed(rig), u"Early words"_s);
        QVERIFY(rig.desk().project());
    }

    void aFileIsImportedAndOpened()
    {
        QByteArray bundle;
        {
            WindowRig other;
            QVERIFY(other.ask(u"From *elsewhere*"_s));
            bundle = exported(other.desk().minutes(), ExportFormat::Json);
        }
        const QTemporaryDir dir;
        const QString good = put(dir, u"good.moai.json"_s, bundle);
        WindowRig rig;
        answer(rig, {{Kind::TakeFile, good}});
        MOAI_TRY_VERIFY(rig.desk().discussion());
        QCOMPARE(rig.desk().discussion()->title, u"From *elsewhere*"_s);
        MOAI_TRY_VERIFY(notice(rig).contains(u"imported"_s));
        QVERIFY(notice(rig).contains(u"\\*elsewhere\\*"_s));
        answer(rig, {{Kind::TakeFile, good}});
        MOAI_TRY_VERIFY(notice(rig).contains(u"already"_s));
    }

    void aRosterOpensItsEditor()
    {
        const QString path =
            put(m_dir, u"seats.json"_s,
                R"({"format": "moai-roster", "version": 1, "seats": [{"service": "lab",
                "model": "practice-sage", "participant": "oracle"}]})");
        WindowRig rig;
        answer(rig, {{Kind::TakeFile, path}});
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"seating"_s));
        MOAI_TRY_VERIFY(rig.find<QWidget>(u"seating"_s)->isVisible());
    }

    void whatIsNoBundleSaysWhy_data()
    {
        QTest::addColumn<QString>("path");
        const QString dir = m_dir.path();
        QTest::newRow("nothing") << dir + u"/nothing.json"_s;
        QTest::newRow("folder") << dir;
        QTest::newRow("half") << put(m_dir, u"half.json"_s, "{\"format\":");
        QTest::newRow("foreign") << put(m_dir, u"foreign.json"_s, "{\"a\": 1}");
        QTest::newRow("device") << u"/dev/zero"_s;
    }

    void whatIsNoBundleSaysWhy()
    {
        QFETCH(QString, path);
        WindowRig rig;
        answer(rig, {{Kind::TakeFile, path}});
        MOAI_TRY_VERIFY(failure(rig).contains(path));
    }

    void severalAreDoneInTurnAndToldTogether()
    {
        WindowRig rig;
        QVERIFY(rig.ask(u"The first"_s));
        const QString uid = rig.desk().discussion()->uid;
        answer(rig, {{Kind::TakeFile, u"/nowhere/a.json"_s},
                     {Kind::Refuse, u"No such link."_s},
                     {Kind::NewQuestion, u"Words"_s},
                     {Kind::OpenDiscussion, uid}});
        MOAI_TRY_VERIFY(failure(rig).contains(u"/nowhere/a.json"_s));
        QVERIFY(failure(rig).contains(u"No such link."_s));
        MOAI_TRY_VERIFY(rig.desk().discussion());
        rig.window().startDiscussion();
        MOAI_TRY_COMPARE(typed(rig), u"Words"_s);
    }

    void thePracticeTableIsFoundOrMade()
    {
        WindowRig rig; // its seats are a service's, whatever their models are called
        answer(rig, {{Kind::PracticeTable, {}}});
        MOAI_TRY_COMPARE(rig.desk().project()->name, u"Practice"_s);
        MOAI_TRY_VERIFY(rig.desk().isPractice());
        const ProjectId made = rig.desk().project()->id;
        rig.desk().openProject(awaited(rig.projects().projectNamed(u"Lab"_s)).id);
        MOAI_TRY_COMPARE(rig.desk().project()->name, u"Lab"_s);
        answer(rig, {{Kind::PracticeTable, {}}});
        MOAI_TRY_VERIFY(rig.desk().project()->id == made);
    }

private:
    const QTemporaryDir m_dir;
};

MOAI_TEST(ErrandsTest)
#include "ErrandsTest.moc"
