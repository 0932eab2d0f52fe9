// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/Drafts.h"

#include "settings/Settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace moai {
namespace {

const Setting<QByteArray> kDrafts{"composer/drafts", {}}; ///< JSON: key → text
constexpr qsizetype kLongest = 100'000; ///< of all drafts together; longer ones are not kept

} // namespace

Drafts::Drafts(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const QJsonObject kept = QJsonDocument::fromJson(settings.get(kDrafts)).object();
    for (auto draft = kept.begin(); draft != kept.end(); ++draft)
        m_drafts.insert(draft.key(), draft->toString());
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &Drafts::write);
}

Drafts::~Drafts()
{
    if (m_soon.isActive())
        write();
}

void Drafts::keep(const QString &key, const QString &text)
{
    if (m_drafts.value(key) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, text);
    m_soon.start();
}

void Drafts::write()
{
    m_soon.stop();
    QJsonObject kept;
    qsizetype length = 0;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        length += draft->size();
        if (length <= kLongest)
            kept.insert(draft.key(), *draft);
    }
    m_settings.set(kDrafts, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace moai
