// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "settings/Setting.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QVariant>

#include <optional>

namespace moai {

/// The person's choices, kept in `settings.ini` of the data directory. No secrets, ever. Lives in
/// the GUI thread. What is set is written soon by itself and at destruction; what another process
/// or a person's editor writes is read at once.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &dataDir, QObject *parent = nullptr);

    template <SettingType T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        return read(setting.key, QVariant::fromValue(setting.fallback)).template value<T>();
    }
    template <SettingType T>
    void set(const Setting<T> &setting, const T &value)
    {
        write(setting.key, QVariant::fromValue(setting.fallback), QVariant::fromValue(value));
    }
    /// Back to the fallback.
    template <SettingType T>
    void reset(const Setting<T> &setting)
    {
        set(setting, setting.fallback);
        forget(setting.key);
    }

    /// Everything that is kept, by key.
    using Values = QHash<QString, QVariant>;
    [[nodiscard]] Values values() const;
    /// What has another value now than it had in `before`: its keys with the values of then,
    /// invalid where there was none.
    [[nodiscard]] Values differences(const Values &before) const;
    /// Gives these keys these values again: an undo.
    void putBack(const Values &values);
    /// Where the file is.
    [[nodiscard]] QString path() const { return m_file.fileName(); }

    /// Why the file could not be read, or not in full, at the start; what could be read holds, and
    /// a file with lines that are no settings is kept beside it as `settings.ini.unread`.
    [[nodiscard]] const std::optional<Failure> &trouble() const { return m_trouble; }

    /// Writes now and reads what other processes wrote. Fails when the file cannot be written.
    [[nodiscard]] Result<void> save();

signals:
    /// The value of that key is another one now, by us or by another process.
    void changed(const QString &key);
    /// What was set holds, but cannot be written; once until it can be again.
    void failed(const moai::Failure &failure);

private:
    [[nodiscard]] QVariant read(const char *key, const QVariant &fallback) const;
    void write(const char *key, const QVariant &fallback, const QVariant &value);
    void forget(const char *key);
    [[nodiscard]] QHash<QString, QStringList> contents() const;
    void watch();
    void lookForTrouble();
    void saveSoon();
    void readAgain();
    void tellChanges();

    QSettings m_file;
    QHash<QString, QStringList> m_known; ///< what changed() was told of
    QFileSystemWatcher m_watcher; ///< the folder, where files are replaced; the file, for editors
    QTimer m_saving;
    bool m_failing = false;
    std::optional<Failure> m_trouble;
};

} // namespace moai
