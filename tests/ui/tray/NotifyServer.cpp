// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/NotifyServer.h"
#include "tray/DesktopId.h"

#include <QDBusArgument>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

const auto kName = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;

bool isMarkup(const QString &body)
{
    const QStringList allowed{u"body"_s, u"b"_s, u"i"_s, u"u"_s, u"a"_s, u"img"_s};
    QXmlStreamReader xml(u"<body>"_s + body + u"</body>"_s);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && !allowed.contains(xml.name()))
            return false;
    return !xml.hasError();
}

/// `image-data` is (iiibiiay), and the pixels are as many as the sizes say.
bool isImage(const QVariant &hint)
{
    const auto data = hint.value<QDBusArgument>();
    if (data.currentSignature() != "(iiibiiay)"_L1)
        return false;
    int width = 0;
    int height = 0;
    int row = 0;
    int bits = 0;
    int samples = 0;
    bool hasAlpha = false;
    QByteArray pixels;
    data.beginStructure();
    data >> width >> height >> row >> hasAlpha >> bits >> samples >> pixels;
    data.endStructure();
    return bits == 8 && samples == (hasAlpha ? 4 : 3) && row >= width * samples &&
           pixels.size() == qsizetype(row) * height;
}

} // namespace

PrivateBus::PrivateBus()
{
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--session"_s, u"--nofork"_s, u"--print-address"_s, u"--nopidfile"_s});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect(const QString &name)
{
    m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
}

NotifyServer::NotifyServer(const QDBusConnection &bus, const QStringList &abilities)
    : m_bus(bus), m_abilities(abilities)
{
    m_bus.registerObject(kPath, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(kName);
}

NotifyServer::~NotifyServer()
{
    m_bus.unregisterService(kName);
    m_bus.unregisterObject(kPath);
}

QString NotifyServer::complaintAbout(const ShownNotice &notice, uint replaces) const
{
    const bool isKnown =
        replaces <= m_last && (replaces == 0 || replaces > 40); // this one's ids begin there
    if (!isKnown)
        return u"replaces an id of nobody's"_s;
    if (notice.title.isEmpty() || notice.title.contains(u'\n'))
        return u"the summary is one line"_s;
    if (m_abilities.contains(u"body-markup"_s) && !isMarkup(notice.body))
        return u"no markup: "_s + notice.body;
    if (notice.actions.size() % 2 != 0)
        return u"actions are pairs"_s;
    if (!notice.actions.isEmpty() && !m_abilities.contains(u"actions"_s))
        return u"actions were not offered"_s;
    const QVariant urgency = notice.hints.value(u"urgency"_s);
    if (urgency.metaType() != QMetaType::fromType<uchar>() || urgency.toUInt() > 2)
        return u"urgency is a byte"_s;
    if (notice.hints.value(u"desktop-entry"_s) != desktopId())
        return u"desktop-entry is the name of the program's .desktop file"_s;
    if (notice.hints.contains(u"image-data"_s) && !isImage(notice.hints[u"image-data"_s]))
        return u"image-data"_s;
    return {};
}

uint NotifyServer::Notify(const QString &program, uint replaces, const QString & /*icon*/,
                          const QString &title, const QString &body, const QStringList &actions,
                          const QVariantMap &hints, int expires)
{
    ++calls;
    ShownNotice notice{replaces, title, body, actions, hints};
    QString complaint = complaintAbout(notice, replaces);
    if (program.isEmpty() || expires < -1)
        complaint = u"app_name and expire_timeout"_s;
    if (!complaint.isEmpty()) {
        complaints << complaint;
        sendErrorReply(QDBusError::InvalidArgs, complaint);
        return 0;
    }
    shown.removeIf([replaces](const ShownNotice &one) { return one.id == replaces; });
    notice.id = replaces != 0 ? replaces : ++m_last;
    shown << notice;
    return notice.id;
}

void NotifyServer::CloseNotification(uint id)
{
    if (id == 0 || id > m_last)
        complaints << u"closes an id of nobody's"_s;
    if (shown.removeIf([id](const ShownNotice &one) { return one.id == id; }) > 0)
        emit NotificationClosed(id, 3);
}

void NotifyServer::click(uint id, const QString &action, const QString &token)
{
    if (!token.isEmpty())
        emit ActivationToken(id, token);
    emit ActionInvoked(id, action);
    shown.removeIf([id](const ShownNotice &one) { return one.id == id; });
    emit NotificationClosed(id, 2);
}

} // namespace moai::test

#include "moc_NotifyServer.cpp"
