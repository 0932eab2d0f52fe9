// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MoaiProcess.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace moai::test {

QList<QJsonObject> Run::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n'))
        if (!line.trimmed().isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

QList<QJsonObject> Run::events(QLatin1StringView name) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &line : lines())
        if (line["event"_L1] == name)
            found.append(line);
    return found;
}

MoaiProcess::MoaiProcess() : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                             u"QT_QPA_PLATFORM"_s, u"http_proxy"_s, u"all_proxy"_s})
        m_environment.remove(name);
}

QString MoaiProcess::dataDir() const
{
    return m_home.filePath(u"data"_s);
}

void MoaiProcess::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

std::unique_ptr<QProcess> MoaiProcess::start(const QStringList &arguments,
                                             const std::function<void()> &before)
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier(before);
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(MOAI_PROGRAM),
                   QStringList{u"--data-dir"_s, dataDir()} + arguments);
    return process;
}

Run MoaiProcess::run(const QStringList &arguments, const QByteArray &input, int seconds)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return ended(*process, seconds);
}

Run ended(QProcess &process, int seconds)
{
    const bool hasEnded = QTest::qWaitFor(
        [&process] { return process.state() == QProcess::NotRunning; }, seconds * 1000);
    Run run;
    if (!hasEnded)
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace moai::test
