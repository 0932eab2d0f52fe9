// SPDX-License-Identifier: GPL-3.0-or-later
// One call of KeychainStore in a process of its own: `DATA-DIR availability|read|write|remove [KEY
// [SECRET]]`. Prints one line: `ok [SECRET]` or `KIND SENTENCE`, and the milliseconds it took.
// `/moai` is the default data directory, and `/system` one whose keychain is the system's.
// `DATA-DIR mute` is a secret service that takes every question and never answers.
#include "base/WhenDone.h"
#include "secrets/KeychainStore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QTextStream>

using namespace moai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <class T>
void report(const QFuture<Result<T>> &future)
{
    QElapsedTimer timer;
    timer.start();
    whenDone(future, qApp, [timer](const Result<T> &result) {
        QString line = u"ok"_s;
        if (!result)
            line = toName(result.error().kind) + u' ' + result.error().sentence;
        else if constexpr (std::is_same_v<T, QByteArray>)
            line += u' ' + QString::fromLatin1(result->toHex());
        QTextStream(stdout) << line << " | " << timer.elapsed() << '\n';
        QCoreApplication::quit();
    });
}

class MuteService : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

void serveMutely()
{
    auto bus = QDBusConnection::sessionBus();
    bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, new MuteService(qApp),
                              QDBusConnection::SubPath);
    bus.registerService(u"org.freedesktop.secrets"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments() + QStringList{{}, {}, {}, {}};
    KeychainPatience patience;
    patience.question = 1s;
    patience.prompt = 4s;
    const bool isSystems = arguments[1] == "/system"_L1;
    KeychainStore store(arguments[1], u"/moai"_s, patience,
                        isSystems ? KeychainKind::System : keychainHere());
    const QString call = arguments[2];
    const QByteArray secret = QByteArray::fromHex(arguments[4].toLatin1());
    if (call == "availability"_L1)
        report(store.availability());
    else if (call == "read"_L1)
        report(store.read(arguments[3]));
    else if (call == "write"_L1)
        report(store.write(arguments[3], secret));
    else if (call == "remove"_L1)
        report(store.remove(arguments[3]));
    else if (call == "mute"_L1)
        serveMutely();
    else
        return 2;
    return application.exec();
}
