// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what the settings are made of in every state, for eyes to judge. Not installed.
//   moai_settings_gallery [--size WxH] [--save FILE] keys    MOAI_THEME=light|dark chooses
#include "secrets/Keys.h"
#include "settings/KeyField.h"
#include "support/FakeSecrets.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <vector>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = KeyState::Kind;

/// A keychain, and the field over it.
struct Case {
    FakeSecrets keychain;
    Keys keys{keychain};
};

class Gallery : public QWidget
{
public:
    Gallery() { new QFormLayout(this); }

    KeyField *add(const QString &label, Kind kind)
    {
        m_cases.push_back(std::make_unique<Case>());
        Case &one = *m_cases.back();
        if (kind == Kind::Stored || kind == Kind::Locked)
            one.keychain.secrets[u"service/openai"_s] = "k";
        one.keychain.locked = kind == Kind::Locked;
        if (kind == Kind::NoSecretService)
            one.keychain.trouble = Failure{FailureKind::Refused, {}, {}};
        if (kind == Kind::Unreachable)
            one.keychain.trouble =
                Failure{FailureKind::Secrets,
                        u"The secret service of this session does not answer as it should (Did not "
                        "receive a reply)."_s,
                        {}};
        if (kind == Kind::Run)
            (void)one.keys.storeForRun(u"openai"_s, "k");
        if (kind == Kind::Environment)
            qputenv("OPENAI_API_KEY", "k");
        auto *field = new KeyField(one.keys, this);
        field->setService(u"openai"_s, kind == Kind::Environment ? u"OPENAI_API_KEY"_s : QString(),
                          kind == Kind::Missing ? QUrl(u"https://platform.openai.com/api-keys"_s)
                                                : QUrl());
        static_cast<QFormLayout *>(layout())->addRow(label, field);
        return field;
    }

private:
    std::vector<std::unique_ptr<Case>> m_cases;
};

void later(QObject *context, const std::function<void()> &does)
{
    QTimer::singleShot(300, context, does);
}

void fill(Gallery &gallery)
{
    gallery.add(u"&Missing"_s, Kind::Missing);
    auto *typed = gallery.add(u"Typed"_s, Kind::Missing);
    auto *wrong = gallery.add(u"Not a key"_s, Kind::Missing);
    gallery.add(u"Stored"_s, Kind::Stored);
    auto *replacing = gallery.add(u"Replacing"_s, Kind::Stored);
    auto *removing = gallery.add(u"Removing"_s, Kind::Stored);
    gallery.add(u"Environment"_s, Kind::Environment);
    gallery.add(u"For this run"_s, Kind::Run);
    gallery.add(u"Locked"_s, Kind::Locked);
    gallery.add(u"Without"_s, Kind::NoSecretService);
    auto *variable = gallery.add(u"Variable"_s, Kind::NoSecretService);
    gallery.add(u"Unreachable"_s, Kind::Unreachable);
    later(&gallery, [=] {
        const auto type = [](KeyField *field, const QString &key) {
            field->findChild<QLineEdit *>(u"service_key"_s)->insert(key);
        };
        type(typed, u"\"sk-proj-0123456789abcdef0123456789\""_s);
        type(wrong, u"sk-proj 0123456789"_s);
        wrong->findChild<QPushButton *>(u"key_keep"_s)->click();
        replacing->findChild<QPushButton *>(u"key_replace"_s)->click();
        removing->findChild<QPushButton *>(u"key_remove"_s)->click();
        variable->findChild<QRadioButton *>(u"key_in_environment"_s)->click();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addOption({u"size"_s, u"Of the window."_s, u"WxH"_s, u"640x1100"_s});
    line.addOption({u"save"_s, u"Saves a picture and ends."_s, u"FILE"_s});
    line.addOption({u"rtl"_s, u"From right to left."_s});
    line.process(application);
    applyTheme(application);
    if (line.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QScrollArea area;
    auto *gallery = new Gallery;
    fill(*gallery);
    area.setWidget(gallery);
    area.setWidgetResizable(true);
    const QStringList size = line.value(u"size"_s).split(u'x');
    area.resize(size.value(0).toInt(), size.value(1).toInt());
    area.show();
    if (line.isSet(u"save"_s))
        QTimer::singleShot(1'000, &area, [&] {
            area.grab().save(line.value(u"save"_s));
            QCoreApplication::quit();
        });
    return QApplication::exec();
}
