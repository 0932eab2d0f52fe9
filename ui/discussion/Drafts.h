// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

namespace moai {

class Settings;

/// What was typed and not yet sent, per discussion; outlives the program. Written a moment after
/// the last change and at destruction.
class Drafts : public QObject
{
    Q_OBJECT

public:
    explicit Drafts(Settings &settings, QObject *parent = nullptr);
    ~Drafts() override;

    [[nodiscard]] QString draft(const QString &key) const { return m_drafts.value(key); }
    /// An empty text forgets the draft.
    void keep(const QString &key, const QString &text);

    /// Writes now what is not written yet.
    void write();

private:
    Settings &m_settings;
    QMap<QString, QString> m_drafts;
    QTimer m_soon;
};

} // namespace moai
