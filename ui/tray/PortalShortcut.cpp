// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/PortalShortcut.h"

#include "tray/PortalBus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kId = "quick-question"_L1;
constexpr int kPatience = 5000; // ms; for the portal to take a call, not for the person

QDBusMessage portalCall(const QString &method)
{
    return QDBusMessage::createMethodCall(kPortalService, kPortalPath, kShortcutsInterface, method);
}

/// As xkbcommon names it.
QString keysymName(Qt::Key key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return QString(QChar(u'a' + (key - Qt::Key_A)));
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return QString(QChar(u'0' + (key - Qt::Key_0)));
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return u"F%1"_s.arg(key - Qt::Key_F1 + 1);
    static const QHash<Qt::Key, QString> others{
        {Qt::Key_Space, u"space"_s},   {Qt::Key_Return, u"Return"_s}, {Qt::Key_Tab, u"Tab"_s},
        {Qt::Key_Insert, u"Insert"_s}, {Qt::Key_Delete, u"Delete"_s}, {Qt::Key_Home, u"Home"_s},
        {Qt::Key_End, u"End"_s},       {Qt::Key_PageUp, u"Prior"_s},  {Qt::Key_PageDown, u"Next"_s},
        {Qt::Key_Left, u"Left"_s},     {Qt::Key_Right, u"Right"_s},   {Qt::Key_Up, u"Up"_s},
        {Qt::Key_Down, u"Down"_s},
    };
    return others.value(key);
}

} // namespace

QString portalTrigger(QKeyCombination keys)
{
    const QString name = keysymName(keys.key());
    if (name.isEmpty())
        return {};
    QString trigger;
    for (const auto &[modifier, word] :
         {std::pair(Qt::ControlModifier, "CTRL+"_L1), std::pair(Qt::AltModifier, "ALT+"_L1),
          std::pair(Qt::ShiftModifier, "SHIFT+"_L1), std::pair(Qt::MetaModifier, "LOGO+"_L1)})
        if (keys.keyboardModifiers() & modifier)
            trigger += word;
    return trigger + name;
}

PortalShortcut::PortalShortcut(std::optional<QDBusConnection> bus, QObject *parent)
    : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus || !m_bus->isConnected())
        return;
    registerPortalTypes();
    look();
}

PortalShortcut::~PortalShortcut()
{
    closeSession();
}

void PortalShortcut::look()
{
    auto ask = QDBusMessage::createMethodCall(kPortalService, kPortalPath,
                                              u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << QString(kShortcutsInterface) << u"version"_s;
    auto *answer = new QDBusPendingCallWatcher(m_bus->asyncCall(ask, kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            return;
        m_isThere = true;
        m_news = std::make_unique<PortalShortcutNews>(*m_bus, nullptr);
        connect(m_news.get(), &PortalShortcutNews::Activated, this,
                [this](const QDBusObjectPath &session, const QString &id, qulonglong,
                       const QVariantMap &options) {
                    if (!m_session.isEmpty() && session.path() == m_session && id == kId)
                        emit pressed(options.value(u"activation_token"_s).toString());
                });
        hold(m_wanted, m_description);
    });
}

void PortalShortcut::hold(std::optional<QKeyCombination> keys, const QString &description)
{
    m_wanted = keys;
    m_description = description;
    if (!m_isThere)
        return; // look() comes back to it
    ++m_visit;
    closeSession();
    if (!m_wanted)
        return set(State::Off);
    set(State::Asking);
    createSession();
}

void PortalShortcut::createSession()
{
    request(u"CreateSession"_s, {}, {{u"session_handle_token"_s, u"moai_%1"_s.arg(++m_tokens)}},
            [this](const QVariantMap &results) {
                m_session = results.value(u"session_handle"_s).toString();
                if (m_session.isEmpty())
                    return set(State::Refused);
                bindKeys();
            });
}

void PortalShortcut::bindKeys()
{
    QVariantMap facts{{u"description"_s, m_description}};
    if (const QString trigger = portalTrigger(*m_wanted); !trigger.isEmpty())
        facts.insert(u"preferred_trigger"_s, trigger);
    const PortalKeysList keys{{kId, facts}};
    request(u"BindShortcuts"_s,
            {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(keys), QString()},
            {}, [this](const QVariantMap &results) {
                const auto bound = qdbus_cast<PortalKeysList>(results.value(u"shortcuts"_s));
                for (const PortalKeys &one : bound)
                    if (one.id == kId)
                        m_trigger = one.facts.value(u"trigger_description"_s).toString();
                set(State::Held);
            });
}

void PortalShortcut::closeSession()
{
    m_trigger.clear();
    if (m_session.isEmpty())
        return;
    m_bus->send(QDBusMessage::createMethodCall(kPortalService, std::exchange(m_session, {}),
                                               u"org.freedesktop.portal.Session"_s, u"Close"_s));
}

void PortalShortcut::request(const QString &method, QVariantList arguments, QVariantMap options,
                             Answered then)
{
    const QString token = u"moai_%1"_s.arg(++m_tokens);
    options.insert(u"handle_token"_s, token);
    arguments << options;
    auto *answer = new PortalRequest(*m_bus, token, this);
    connect(answer, &PortalRequest::Response, this,
            [this, answer, visit = m_visit, then = std::move(then)](uint code,
                                                                    const QVariantMap &results) {
                answer->deleteLater();
                if (visit != m_visit)
                    return;
                if (code == 0)
                    then(results);
                else
                    set(State::Refused);
            });
    QDBusMessage call = portalCall(method);
    call.setArguments(arguments);
    auto *taken = new QDBusPendingCallWatcher(m_bus->asyncCall(call, kPatience), this);
    connect(taken, &QDBusPendingCallWatcher::finished, this,
            [this, taken, answer, visit = m_visit] {
                taken->deleteLater();
                if (!taken->isError())
                    return;
                answer->deleteLater(); // it will not come
                if (visit == m_visit)
                    set(State::Refused);
            });
}

void PortalShortcut::set(State state)
{
    if (state == State::Refused)
        closeSession();
    m_state = state;
    emit stateChanged();
}

} // namespace moai

#include "moc_PortalShortcut.cpp"
