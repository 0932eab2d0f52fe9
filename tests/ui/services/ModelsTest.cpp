// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ModelList.h"
#include "models/ModelPicker.h"
#include "models/ModelsItemModel.h"
#include "models/ModelWords.h"
#include "project/ModelBox.h"
#include "roundtable/FavouriteModels.h"
#include "settings/Settings.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

KnownModel model(const QString &service, const QString &id, const QString &name = {})
{
    return {service, id, name.isEmpty() ? id : name, {}, {}, {}};
}

QStringList rowsOf(const QAbstractItemModel &models)
{
    QStringList rows;
    for (int row = 0; row < models.rowCount(); ++row) {
        const QModelIndex index = models.index(row, 0);
        const bool isHeading = !index.data(ModelsItemModel::ModelRole).isValid();
        rows << (isHeading ? QString(u"# "_s + index.data().toString()) : index.data().toString());
    }
    return rows;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void favouritesStandFirstThenServiceByService()
    {
        FavouriteModels favourites;
        ModelsItemModel models(favourites);
        const QAbstractItemModelTester tester(&models);
        models.setModels(u"openai"_s,
                         {model(u"openai"_s, u"gpt-b"_s), model(u"openai"_s, u"gpt-a"_s)});
        QCOMPARE(rowsOf(models), (QStringList{u"gpt-b"_s, u"gpt-a"_s}));
        models.setModels(u"ollama"_s, {model(u"ollama"_s, u"qwen"_s)});
        favourites.toggle(u"Ollama"_s, u"qwen"_s);
        favourites.toggle(u"openai"_s, u"gpt-a"_s);
        QCOMPARE(rowsOf(models),
                 (QStringList{u"# Favourites"_s, u"qwen"_s, u"gpt-a"_s, u"# openai"_s, u"gpt-b"_s,
                              u"gpt-a"_s, u"# ollama"_s, u"qwen"_s}));
        QCOMPARE(models.matches(), 3);
        favourites.toggle(u"ollama"_s, u"qwen"_s);
        QVERIFY(!favourites.contains(u"ollama"_s, u"qwen"_s));
    }

    void theSearchLooksIntoIdNameAndService_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed")
            << QString() << QStringList{u"a/gpt-5"_s, u"b/claude"_s, u"qwen"_s};
        QTest::newRow("part of an id") << u"PT-"_s << QStringList{u"a/gpt-5"_s};
        QTest::newRow("the name") << u"sonnet"_s << QStringList{u"b/claude"_s};
        QTest::newRow("two words in any order") << u"sonnet cla"_s << QStringList{u"b/claude"_s};
        QTest::newRow("the service") << u"local"_s << QStringList{u"qwen"_s};
        QTest::newRow("none") << u"gpt qwen"_s << QStringList();
    }

    void theSearchLooksIntoIdNameAndService()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        FavouriteModels favourites;
        ModelsItemModel models(favourites);
        models.setModels(u"router"_s, {model(u"router"_s, u"a/gpt-5"_s),
                                       model(u"router"_s, u"b/claude"_s, u"Claude Sonnet"_s)});
        models.setModels(u"local"_s, {model(u"local"_s, u"qwen"_s)});
        models.setSearch(words);
        QStringList rows = rowsOf(models);
        rows.removeIf([](const QString &row) { return row.startsWith(u'#'); });
        QCOMPARE(rows, found);
        QCOMPARE(models.matches(), int(found.size()));
    }

    void favouritesAreASetting()
    {
        QTemporaryDir dir;
        {
            Settings settings(dir.path());
            FavouriteModels favourites;
            favourites.keepIn(settings);
            favourites.toggle(u"openrouter"_s, u"a/gpt-5"_s);
            QCOMPARE(settings.get(favouriteModels), QStringList{u"openrouter/a/gpt-5"_s});
        }
        Settings settings(dir.path());
        FavouriteModels favourites;
        favourites.keepIn(settings);
        QVERIFY(favourites.contains(u"openrouter"_s, u"a/gpt-5"_s));
        settings.set(favouriteModels, QStringList());
        QVERIFY(!favourites.contains(u"openrouter"_s, u"a/gpt-5"_s));
    }

    void whatIsUnknownIsNeverNought_data()
    {
        QTest::addColumn<KnownModel>("model");
        QTest::addColumn<QString>("figures");
        KnownModel known = model(u"s"_s, u"m"_s);
        QTest::newRow("nothing") << known << QString();
        known.contextWindow = 200'000;
        QTest::newRow("the window alone") << known << u"Context 200,000"_s;
        known.input = Money{3'000'000};
        QTest::newRow("half a price") << known << u"Context 200,000"_s;
        known.output = Money{15'000'000};
        QTest::newRow("all") << known << u"Context 200,000 · $3.00 in, $15.00 out"_s;
        known.input = known.output = Money{0};
        QTest::newRow("free") << known << u"Context 200,000 · free"_s;
    }

    void whatIsUnknownIsNeverNought()
    {
        QFETCH(KnownModel, model);
        QFETCH(QString, figures);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(modelFigures(model), figures);
        QCOMPARE(modelSentence(model).contains(u"Price: unknown."_s),
                 !model.input || !model.output);
    }

    void theKeyboardChoosesAndStars()
    {
        FavouriteModels favourites;
        ModelList list(favourites, ModelList::Typing::Free);
        list.setModels(u"s"_s, {model(u"s"_s, u"alpha"_s), model(u"s"_s, u"beta"_s)});
        list.show();
        auto *search = list.findChild<QLineEdit *>(u"model_search"_s);
        QSignalSpy chosen(&list, &ModelList::chosen);
        QSignalSpy typed(&list, &ModelList::typed);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(favourites.contains(u"s"_s, u"beta"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().first().value<KnownModel>().id, u"beta"_s);
        QTest::keyClicks(search, u"gamma-7b"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QCOMPARE(typed.takeFirst().first().toString(), u"gamma-7b"_s);
    }

    void theBoxTakesAModelOfAnotherServiceToo()
    {
        WindowRig rig(1);
        ModelBox box(rig.models());
        box.setService(u"lab"_s);
        box.show();
        QSignalSpy elsewhere(&box, &ModelBox::pickedElsewhere);
        auto *combo = box.findChild<QComboBox *>(u"seat_model"_s);
        MOAI_TRY_VERIFY(combo->count() >= 3);
        combo->showPopup();
        auto *picker = box.findChild<ModelPicker *>(u"model_picker"_s);
        QVERIFY(picker->isVisible());
        auto *search = picker->findChild<QLineEdit *>(u"model_search"_s);
        auto *rows = picker->findChild<QListView *>(u"models"_s);
        MOAI_TRY_VERIFY(rowsOf(*rows->model()).contains(u"# practice"_s));
        QTest::keyClicks(search, u"lab sage"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(box.model(), u"practice-sage"_s);
        QVERIFY(!picker->isVisible());
        combo->showPopup();
        MOAI_TRY_VERIFY(rowsOf(*rows->model()).contains(u"# practice"_s));
        emit picker->picked(u"practice"_s, u"practice-scout"_s);
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(box.model(), u"practice-sage"_s);
        combo->showPopup();
        QTest::keyClicks(search, u"no-such-model"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(box.model(), u"no-such-model"_s);
    }
};

MOAI_TEST(ModelsTest)
#include "ModelsTest.moc"
