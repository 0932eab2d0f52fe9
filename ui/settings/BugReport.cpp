// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/BugReport.h"

#include "base/Log.h"
#include "settings/SessionName.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStyle>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qsizetype kMostLines = 200;
constexpr qsizetype kLongestLine = 500;

/// Texts of settings.ini that hold none of the person's words.
bool isOurWord(const QString &key)
{
    static const QStringList words{u"ui/scheme"_s,    u"ui/contrast"_s,      u"ui/motion"_s,
                                   u"ui/language"_s,  u"window/startWith"_s, u"keys/changed"_s,
                                   u"settings/page"_s};
    return words.contains(key);
}

QString shownValue(const QString &key, const QVariant &value)
{
    const QString text = value.typeId() == QMetaType::QStringList
                             ? value.toStringList().join("; "_L1)
                             : value.toString();
    static const QRegularExpression plain(uR"re(^(true|false|-?\d{1,9}(\.\d{1,6})?)$)re"_s);
    // A lone number may be a person's, such as a chat's: only where it belongs to the looks.
    const bool isFigure = plain.match(text).hasMatch() &&
                          (text == "true"_L1 || text == "false"_L1 || key.startsWith("ui/"_L1));
    if (isFigure || isOurWord(key))
        return text.left(kLongestLine);
    return text.isEmpty() ? u"(empty)"_s : u"(set)"_s;
}

/// No secret, no person's folder, and nothing that ends the block of code.
QString safe(const QString &text, const QString &home)
{
    QString shown = redact(text);
    if (home.size() > 1)
        shown.replace(home, "~"_L1);
    return shown.replace(u'`', u'\'').replace(u'\n', u' ').left(kLongestLine);
}

QString sqliteVersion()
{
    const QString name = u"bug-report"_s;
    QString version = u"unknown"_s;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        memory.setDatabaseName(u":memory:"_s);
        (void)memory.open();
        if (QSqlQuery query(u"SELECT sqlite_version()"_s, memory); query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

QString bugReport(const BugFacts &facts)
{
    QString report = u"### Versions\n\n"_s;
    for (const auto &[what, which] : facts.versions)
        report += u"- "_s + what + u": "_s + safe(which, facts.home) + u'\n';
    report += u"\n### Settings\n\n```\n"_s;
    QStringList keys = facts.settings.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        report +=
            safe(key + u" = "_s + shownValue(key, facts.settings.value(key)), facts.home) + u'\n';
    report += u"```\n\n### Log\n\n```\n"_s;
    const qsizetype first = std::max(qsizetype(0), facts.lines.size() - kMostLines);
    for (const LogLine &line : facts.lines.sliced(first))
        report += safe(written(line), facts.home) + u'\n';
    return report + u"```\n"_s;
}

QList<std::pair<QString, QString>> versionsHere()
{
    QList<std::pair<QString, QString>> versions{
        {u"Moai"_s, QCoreApplication::applicationVersion()},
        {u"Qt"_s, QString::fromLatin1(qVersion()) + u", built with "_s +
                      QString::fromLatin1(QT_VERSION_STR)},
        {u"SQLite"_s, sqliteVersion()},
        {u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' +
                          QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture()},
        {u"Platform"_s, QGuiApplication::platformName()},
        {u"Desktop"_s, sessionName()},
        {u"Language"_s, QLocale().name() + u", system "_s + QLocale::system().name()}};
    for (const QScreen *screen : QGuiApplication::screens())
        versions << std::pair(u"Screen"_s, u"%1 × %2 at %3 %, %4 dpi"_s.arg(screen->size().width())
                                               .arg(screen->size().height())
                                               .arg(qRound(screen->devicePixelRatio() * 100))
                                               .arg(qRound(screen->logicalDotsPerInch())));
    return versions;
}

} // namespace moai
