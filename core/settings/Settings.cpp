// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Settings)
};

// An INI file holds text: QVariant would read any word as true, and a lone entry of a list as no
// list at all.
QVariant typed(const QVariant &stored, const QVariant &fallback)
{
    const QMetaType type = fallback.metaType();
    if (stored.metaType() == type)
        return stored;
    if (!stored.isValid()) // how an empty list is kept
        return QVariant(type);
    if (type == QMetaType::fromType<bool>()) {
        const QString word = stored.toString().trimmed();
        if (word.compare("true"_L1, Qt::CaseInsensitive) == 0 || word == "1"_L1)
            return true;
        if (word.compare("false"_L1, Qt::CaseInsensitive) == 0 || word == "0"_L1)
            return false;
        return fallback;
    }
    // A text with commas in a file edited by hand arrives as a list.
    if (type == QMetaType::fromType<QString>() && stored.canConvert<QStringList>())
        return stored.toStringList().join(", "_L1);
    if (type == QMetaType::fromType<QByteArray>())
        return stored.toString().toUtf8();
    QVariant converted = stored;
    return converted.convert(type) ? converted : fallback;
}

constexpr int kSaveAfter = 200; ///< ms: several changes are written at once

/// As texts, for comparing: a number that was read again is one.
QStringList texts(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QStringList>() ? value.toStringList()
                                                                  : QStringList{value.toString()};
}

} // namespace

Settings::Settings(const QString &dataDir, QObject *parent)
    : QObject(parent), m_file(QDir(dataDir).filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    m_known = contents();
    lookForTrouble();
    if (QDir(dataDir).exists())
        m_watcher.addPath(dataDir);
    watch();
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Settings::readAgain);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Settings::readAgain);
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveAfter);
    connect(&m_saving, &QTimer::timeout, this, [this] {
        const Result<void> saved = save();
        if (!saved && !m_failing)
            emit failed(saved.error());
        m_failing = !saved;
    });
}

void Settings::watch()
{
    // A file that is replaced is another one: it has to be watched anew.
    if (QFile::exists(path()) && !m_watcher.files().contains(path()))
        m_watcher.addPath(path());
}

void Settings::lookForTrouble()
{
    const QString shown = QDir::toNativeSeparators(path());
    if (m_file.status() == QSettings::AccessError && QFileInfo::exists(path())) {
        m_trouble = Failure{FailureKind::Storage,
                            Tr::tr("The settings in %1 cannot be read: Moai goes on with its own. "
                                   "Check what may be done with that file.")
                                .arg(shown),
                            {}};
    } else if (m_file.status() == QSettings::FormatError) {
        const QString aside = path() + ".unread"_L1;
        QFile::remove(aside);
        QFile::copy(path(), aside); // before what could not be read is written over
        m_trouble = Failure{FailureKind::Storage,
                            Tr::tr("Some lines of %1 are no settings and were left out. The file "
                                   "as it was is now %2.")
                                .arg(shown, QDir::toNativeSeparators(aside)),
                            {}};
    }
}

void Settings::saveSoon()
{
    if (!m_saving.isActive())
        m_saving.start();
}

QHash<QString, QStringList> Settings::contents() const
{
    QHash<QString, QStringList> values;
    for (const QString &key : m_file.allKeys())
        values.insert(key, texts(m_file.value(key)));
    return values;
}

void Settings::readAgain()
{
    watch();
    m_file.sync();
    tellChanges();
}

void Settings::tellChanges()
{
    const auto before = std::exchange(m_known, contents());
    const auto keys = before.keys() + m_known.keys();
    for (const QString &key : QSet<QString>(keys.begin(), keys.end()))
        if (before.value(key) != m_known.value(key))
            emit changed(key);
}

QVariant Settings::read(const char *key, const QVariant &fallback) const
{
    const QString name = QString::fromLatin1(key);
    return m_file.contains(name) ? typed(m_file.value(name), fallback) : fallback;
}

void Settings::write(const char *key, const QVariant &fallback, const QVariant &value)
{
    const QString name = QString::fromLatin1(key);
    const QVariant before = read(key, fallback);
    // Also kept when it equals the fallback: a later version's fallback is not this choice.
    m_file.setValue(name, value);
    m_known.insert(name, texts(value));
    saveSoon();
    if (before != value)
        emit changed(name);
}

void Settings::forget(const char *key)
{
    m_file.remove(QString::fromLatin1(key));
    m_known.remove(QString::fromLatin1(key));
    saveSoon();
}

Settings::Values Settings::values() const
{
    Values values;
    for (const QString &key : m_file.allKeys())
        values.insert(key, m_file.value(key));
    return values;
}

Settings::Values Settings::differences(const Values &before) const
{
    const Values now = values();
    Values differences;
    for (const QString &key : now.keys() + before.keys())
        if (now.value(key) != before.value(key) || now.contains(key) != before.contains(key))
            differences.insert(key, before.value(key));
    return differences;
}

void Settings::putBack(const Values &values)
{
    for (auto one = values.begin(); one != values.end(); ++one)
        if (one.value().isValid())
            m_file.setValue(one.key(), one.value());
        else
            m_file.remove(one.key());
    saveSoon();
    tellChanges();
}

Result<void> Settings::save()
{
    m_file.sync();
    if (m_file.status() == QSettings::NoError)
        return {};
    return Failure{FailureKind::Storage,
                   Tr::tr("The settings cannot be kept in %1; check that the file and its folder "
                          "can be written.")
                       .arg(QDir::toNativeSeparators(m_file.fileName())),
                   {}};
}

} // namespace moai

#include "moc_Settings.cpp"
