// SPDX-License-Identifier: GPL-3.0-or-later
// The window's field for the key of service `s`, over the real core, in a process of its own:
// `DATA-DIR`. Says `state NAME` whenever the state is another one, and takes lines on standard
// input: `keep KEY` types it and presses Keep, `unlock` and `cancel` press their buttons, `find`
// finds the key and says `key` and its length, or `failure`, `quit` ends it.
#include "base/WhenDone.h"
#include "secrets/Keys.h"
#include "settings/KeyField.h"
#include "Wiring.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void obey(KeyField &field, Keys &keys, const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    if (word == "keep"_L1) {
        field.findChild<QLineEdit *>(u"service_key"_s)->insert(line.section(u' ', 1));
        field.findChild<QPushButton *>(u"key_keep"_s)->click();
    } else if (word == "unlock"_L1) {
        field.findChild<QPushButton *>(u"key_unlock"_s)->click();
    } else if (word == "cancel"_L1) {
        field.findChild<QPushButton *>(u"key_cancel"_s)->click();
    } else if (word == "find"_L1) {
        whenDone(keys.find(u"s"_s, {}), &field, [](const Result<Key> &key) {
            say(key ? u"key %1"_s.arg(key->secret.size()) : u"failure"_s);
        });
    } else {
        QApplication::quit();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"moai"_s);
    const auto opened = Wiring::open(QCoreApplication::arguments().value(1));
    if (!opened)
        return 4;
    Keys &keys = (*opened)->keys;
    KeyField field(keys);
    QObject::connect(&field, &KeyField::stateChanged, &field,
                     [](const KeyState &state) { say(u"state "_s + toName(state.kind)); });
    field.setService(u"s"_s, {}, {});
    field.show();
    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &field, [&] {
        char bytes[4096];
        const auto size = read(STDIN_FILENO, bytes, sizeof bytes);
        if (size <= 0)
            return QApplication::quit();
        input.append(bytes, size);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QString line = QString::fromUtf8(input.left(end));
            input.remove(0, end + 1);
            obey(field, keys, line);
        }
    });
    return QApplication::exec();
}
