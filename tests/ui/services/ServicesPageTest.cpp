// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServicesPage.h"

#include "roundtable/LocalServers.h"
#include "settings/KeyField.h"
#include "settings/ServiceDelegate.h"
#include "settings/ServiceForm.h"
#include "settings/ServiceHealthWords.h"
#include "settings/ServiceList.h"
#include "support/CannedServer.h"
#include "support/TestMain.h"
#include "support/Until.h"
#include "ui/WindowRig.h"
#include "widgets/Initials.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QWheelEvent>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

/// The page over the window's core.
struct Page {
    WindowRig rig{1};
    std::unique_ptr<ServicesPage> page;

    Page()
    {
        page =
            std::make_unique<ServicesPage>(rig.projects(), rig.models(), rig.keys(), rig.health());
        page->resize(900, 700);
        page->show();
        if (!until([this] { return list().count() > 0 && form(); }))
            qFatal("the services were not read");
    }

    [[nodiscard]] ServiceList &list() const { return *page->findChild<ServiceList *>(); }
    [[nodiscard]] ServiceForm *form() const
    {
        for (ServiceForm *form : page->findChildren<ServiceForm *>())
            if (form->isVisible())
                return form;
        return nullptr;
    }
    template <class Widget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        return form()->findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *name) const
    {
        page->findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
    }
    /// Adds what the list of well-known services calls so.
    void addPreset(const QString &title) const
    {
        press("service_add");
        auto *search = page->findChild<QLineEdit *>(u"preset_search"_s);
        search->setText(title);
        QTest::keyClick(search, Qt::Key_Return);
    }
    [[nodiscard]] QString state() const { return in<QLabel>("service_state")->text(); }
    [[nodiscard]] QString lineOf(const QString &name) const
    {
        return list().item(list().rowOf(name))->data(ServiceDelegate::LineRole).toString();
    }
};

} // namespace

class ServicesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aServiceIsAddedWithItsKeyAndTested()
    {
        Page page;
        page.addPreset(u"another"_s);
        page.in<QPushButton>("service_save")->click();
        MOAI_TRY_VERIFY(page.state().contains(u"name"_s));
        page.in<QLineEdit>("service_name")->setText(u"second"_s);
        page.in<QPushButton>("service_save")->click();
        QVERIFY(page.state().contains(u"web address"_s));
        page.in<QLineEdit>("service_url")->setText(page.rig.server().url().toString());
        auto *key = page.form()->findChild<KeyField *>()->findChild<QLineEdit *>();
        key->setText(u"sk-secret"_s);
        QVERIFY(page.form()->hasPendingKey());
        page.in<QPushButton>("service_save")->click();
        MOAI_TRY_VERIFY(page.state().contains(u"It works"_s));
        QCOMPARE(awaited(page.rig.keys().find(u"second"_s, {})).secret, QByteArray("sk-secret"));
        QCOMPARE(awaited(page.rig.projects().serviceNamed(u"second"_s)).url,
                 page.rig.server().url());
        QVERIFY(page.in<QWidget>("model_list")->isVisible());
        QCOMPARE(page.lineOf(u"second"_s), u"good"_s);
        QVERIFY(!page.form()->isDirty());
    }

    void whatWasTypedStaysWhileOthersAreLookedAt()
    {
        Page page;
        const int lab = page.list().rowOf(u"lab"_s);
        const int practice = page.list().rowOf(u"practice"_s);
        page.list().setCurrentRow(lab);
        page.in<QLineEdit>("service_url")->setText(u"http://127.0.0.1:1/half"_s);
        page.list().setCurrentRow(practice);
        QCOMPARE(page.lineOf(u"lab"_s), u"not saved yet"_s);
        page.list().setCurrentRow(lab);
        QCOMPARE(page.in<QLineEdit>("service_url")->text(), u"http://127.0.0.1:1/half"_s);
        page.in<QPushButton>("service_discard")->click();
        QCOMPARE(page.in<QLineEdit>("service_url")->text(), page.rig.server().url().toString());
        QVERIFY(page.lineOf(u"lab"_s) != u"not saved yet"_s);
    }

    void aTypedKeyIsAskedAfterBeforeItGoes()
    {
        Page page;
        page.list().setCurrentRow(page.list().rowOf(u"lab"_s));
        ServiceForm *lab = page.form();
        lab->findChild<KeyField *>()->findChild<QLineEdit *>()->setText(u"sk-half"_s);
        page.list().setCurrentRow(page.list().rowOf(u"practice"_s));
        QCOMPARE(page.form(), lab);
        QVERIFY(lab->hasPendingKey());
    }

    void headersThatCarryKeysAreRefused()
    {
        Page page;
        page.list().setCurrentRow(page.list().rowOf(u"lab"_s));
        page.in<QAbstractButton>("service_advanced")->setChecked(true);
        page.in<QAbstractButton>("service_header_add")->click();
        auto *table = page.in<QTableWidget>("service_headers");
        table->item(0, 0)->setText(u"Authorization"_s);
        table->item(0, 1)->setText(u"Bearer abc"_s);
        page.in<QPushButton>("service_save")->click();
        QVERIFY2(page.state().contains(u"${NAME}"_s), qPrintable(page.state()));
        QVERIFY(!page.state().contains(u"abc"_s));
        QVERIFY(awaited(page.rig.projects().serviceNamed(u"lab"_s)).headers.isEmpty());
        table->item(0, 1)->setText(u"Bearer ${LAB}"_s);
        page.in<QSpinBox>("service_lanes")->setValue(3);
        page.in<QPushButton>("service_save")->click();
        MOAI_TRY_COMPARE(awaited(page.rig.projects().serviceNamed(u"lab"_s)).headers.size(), 1);
        QCOMPARE(awaited(page.rig.projects().serviceNamed(u"lab"_s)).lanes, 3);
    }

    void scrollingThePageChangesNoNumber()
    {
        Page page;
        page.list().setCurrentRow(page.list().rowOf(u"lab"_s));
        page.in<QAbstractButton>("service_advanced")->setChecked(true);
        auto *lanes = page.in<QSpinBox>("service_lanes");
        const int before = lanes->value();
        const QPointF at(5, 5);
        QWheelEvent turn(at, lanes->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QVERIFY(!lanes->hasFocus());
        QCoreApplication::sendEvent(lanes, &turn);
        QCOMPARE(lanes->value(), before);
        QVERIFY(!page.form()->isDirty());
    }

    void theProxyTestTellsWhichOfBothFails_data()
    {
        QTest::addColumn<QString>("proxy"); // PORT: of the canned server
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QString behind = u"http://api.example.invalid/v1"_s;
        QTest::newRow("works") << u"http://127.0.0.1:PORT"_s << behind << 401 << u"It works"_s;
        QTest::newRow("nobody there")
            << u"http://127.0.0.1:1"_s << behind << 200 << u"The proxy does not answer"_s;
        QTest::newRow("does not get through")
            << u"http://127.0.0.1:PORT"_s << behind << 502 << u"does not reach"_s;
        QTest::newRow("wants a password")
            << u"http://127.0.0.1:PORT"_s << behind << 407 << u"does not serve us"_s;
        QTest::newRow("no address") << u"proxy"_s << behind << 200 << u"socks5://"_s;
        QTest::newRow("direct, refused")
            << QString() << u"http://127.0.0.1:1/v1"_s << 200 << u"Nothing answers"_s;
    }

    void theProxyTestTellsWhichOfBothFails()
    {
        QFETCH(QString, proxy);
        QFETCH(QString, url);
        QFETCH(int, status);
        QFETCH(QString, says);
        CannedServer server;
        server.always(Canned::json("{}", status).header("Proxy-Authenticate", "Basic realm=x"));
        Page page;
        page.list().setCurrentRow(page.list().rowOf(u"lab"_s));
        page.in<QLineEdit>("service_url")->setText(url);
        page.in<QLineEdit>("service_proxy")
            ->setText(proxy.replace(u"PORT"_s, QString::number(server.port())));
        page.in<QAbstractButton>("service_proxy_test")->click();
        auto *state = page.in<QLabel>("service_proxy_state");
        MOAI_TRY_VERIFY(state->text().contains(says) ||
                        (!state->text().isEmpty() && !state->text().endsWith(u'…')));
        QVERIFY2(state->text().contains(says), qPrintable(state->text()));
        for (const CannedRequest &request : server.requests())
            QVERIFY(request.header("authorization").isEmpty());
    }

    void aCertificateFileIsReadWhenItIsChosen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        const QString data = QStringLiteral(MOAI_TEST_DATA "/tls/");
        QTest::newRow("one") << data + u"localhost.pem"_s << u"“localhost”, valid until"_s;
        QTest::newRow("a key") << data + u"localhost.key"_s << u"holds no certificate"_s;
        QTest::newRow("missing") << data + u"nobody.pem"_s << u"cannot be read"_s;
    }

    void aCertificateFileIsReadWhenItIsChosen()
    {
        QFETCH(QString, file);
        QFETCH(QString, says);
        Page page;
        page.list().setCurrentRow(page.list().rowOf(u"lab"_s));
        page.in<QLineEdit>("service_ca")->setText(file);
        auto *state = page.in<QLabel>("service_ca_state");
        QVERIFY2(state->text().contains(says), qPrintable(state->text()));
        page.in<QPushButton>("service_save")->click();
        const bool fits = says.contains(u"valid"_s);
        MOAI_TRY_VERIFY(page.state().contains(fits ? u"It works"_s : says));
        QCOMPARE(awaited(page.rig.projects().serviceNamed(u"lab"_s)).caFile.isEmpty(), !fits);
    }

    void serversOfThisComputerAreFoundAtAPress()
    {
        CannedServer server;
        server.always(Canned::json(R"({"models":[{"name":"gemma3:4b","model":"gemma3:4b"}]})"));
        Page page;
        ServicePreset ollama = localPlaces().first();
        ollama.url.setPort(server.port());
        page.rig.models().setLocalPlaces({ollama});
        page.press("service_add");
        QVERIFY(server.requests().isEmpty());
        page.press("find_local");
        auto *presets = page.page->findChild<QListWidget *>(u"presets"_s);
        MOAI_TRY_VERIFY(
            !presets->findItems(u"Running on this computer"_s, Qt::MatchExactly).isEmpty());
        auto *search = page.page->findChild<QLineEdit *>(u"preset_search"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page.in<QLineEdit>("service_name")->text(), u"ollama"_s);
        page.in<QPushButton>("service_save")->click();
        MOAI_TRY_VERIFY(page.state().contains(u"1 model"_s));
        QCOMPARE(page.lineOf(u"ollama"_s), u"good"_s);
    }

    void aServiceInUseIsNotRemovedAndAnotherComesBack()
    {
        Page page;
        Service spare;
        spare.name = u"spare"_s;
        spare.url = page.rig.server().url();
        (void)awaited(page.rig.projects().saveService(spare));
        MOAI_TRY_VERIFY(page.list().rowOf(u"spare"_s) >= 0);
        auto *text = page.page->findChild<QLabel *>(u"notice_bar_text"_s);
        page.list().setCurrentRow(page.list().rowOf(u"lab"_s));
        page.press("service_remove");
        MOAI_TRY_VERIFY(text->isVisible() && text->text().contains(u"Lab"_s));
        page.list().setCurrentRow(page.list().rowOf(u"spare"_s));
        page.press("service_remove");
        MOAI_TRY_VERIFY(text->text().contains(u"spare"_s));
        QCOMPARE(page.list().rowOf(u"spare"_s), -1);
        page.press("undo");
        MOAI_TRY_VERIFY(page.list().rowOf(u"spare"_s) >= 0);
        QCOMPARE(awaited(page.rig.projects().serviceNamed(u"spare"_s)).url,
                 page.rig.server().url());
    }

    void theSidebarTellsOfTroubleAndLeadsThere()
    {
        WindowRig rig(1);
        auto *line = rig.find<QAbstractButton>(u"services"_s);
        QVERIFY(line->text().startsWith(u"Services"_s));
        CannedServer server;
        server.always(Canned::json("{}", 401));
        Service cloud;
        cloud.name = u"cloud"_s;
        cloud.url = server.url(u"/v1"_s);
        (void)awaited(rig.projects().saveService(cloud));
        const auto listed = rig.models().models(u"cloud"_s);
        MOAI_TRY_VERIFY(listed.isFinished());
        MOAI_TRY_COMPARE(line->text(), u"cloud: check the key"_s);
        QVERIFY(line->toolTip().contains(u"401"_s));
        line->click();
        ServiceList *list = nullptr;
        MOAI_TRY_VERIFY((list = rig.find<ServiceList>(u"service_list"_s)) &&
                        list->name(list->currentRow()) == u"cloud"_s);
        QVERIFY(rig.ask(u"Good morning"_s));
        server.always(Canned::json(R"({"data":[]})"));
        (void)awaited(rig.models().models(u"cloud"_s));
        MOAI_TRY_COMPARE(line->text(), u"Services: good"_s);
    }

    void initialsStandForNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("camel") << u"OpenRouter"_s << u"OR"_s;
        QTest::newRow("words") << u"LM Studio"_s << u"LM"_s;
        QTest::newRow("one") << u"mistral"_s << u"M"_s;
        QTest::newRow("dashes") << u"text-generation-webui"_s << u"TG"_s;
        QTest::newRow("digits") << u"9router"_s << u"9"_s;
        QTest::newRow("nothing") << u"…"_s << QString();
    }

    void initialsStandForNames()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }
};

MOAI_TEST(ServicesPageTest)
#include "ServicesPageTest.moc"
