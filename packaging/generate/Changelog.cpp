// SPDX-License-Identifier: GPL-3.0-or-later
#include "Changelog.h"

#include "base/Invalid.h"
#include "Sources.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

/// The top of the file, up to the first release, is for people.
struct Reading {
    QList<Release> releases;
    bool isReleased = false; ///< the section that is being read

    [[nodiscard]] bool take(const QString &line);
    void begin(const QString &version, const QString &date);
};

void Reading::begin(const QString &version, const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    isReleased = day.isValid();
    if (isReleased)
        releases << Release{version, day, {}};
}

bool Reading::take(const QString &line)
{
    static const QRegularExpression release(u"^## \\[([^\\]]+)\\](?: – (\\S+))?$"_s);
    if (const auto match = release.match(line); match.hasMatch()) {
        begin(match.captured(1), match.captured(2));
        return isReleased == match.hasCaptured(2);
    }
    if (line.startsWith("## "_L1))
        return false;
    if (!isReleased || line.trimmed().isEmpty())
        return true;
    QList<ChangeGroup> &groups = releases.last().groups;
    if (line.startsWith("### "_L1)) {
        groups << ChangeGroup{line.mid(4).trimmed(), {}};
        return true;
    }
    if (groups.isEmpty())
        return false;
    QStringList &points = groups.last().points;
    if (line.startsWith("- "_L1))
        points << line.mid(2).trimmed();
    else if (line.startsWith("  "_L1) && !points.isEmpty())
        points.last() += u' ' + line.trimmed();
    else
        return false;
    return true;
}

Result<QByteArray> metainfo(const QStringList &arguments)
{
    const auto sources = readSources(arguments, 2);
    if (!sources)
        return sources.error();
    const auto releases = releasesOf(sources->last());
    if (!releases)
        return releases.error();
    return metainfoOf(sources->first(), *releases);
}

Result<QByteArray> debianChangelog(const QStringList &arguments)
{
    if (arguments.size() != 2)
        return invalid(u"debian-changelog takes the changelog and the maintainer"_s);
    const auto sources = readSources({arguments[0]}, 1);
    if (!sources)
        return sources.error();
    const auto releases = releasesOf(sources->first());
    if (!releases)
        return releases.error();
    return debianChangelogOf(*releases, arguments[1]);
}

} // namespace

Result<QList<Release>> releasesOf(const QString &markdown)
{
    Reading reading;
    const QStringList lines = markdown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (!reading.take(lines[i]))
            return invalid(u"line %1 of the changelog is in no form that is known: %2"_s.arg(
                QString::number(i + 1), lines[i]));
    if (reading.releases.isEmpty())
        return invalid(u"the changelog names no release"_s);
    return reading.releases;
}

QList<Generator> changelogGenerators()
{
    return {{u"metainfo"_s, u"ENTRY CHANGELOG"_s, metainfo},
            {u"debian-changelog"_s, u"CHANGELOG MAINTAINER"_s, debianChangelog}};
}

} // namespace moai::packaging
