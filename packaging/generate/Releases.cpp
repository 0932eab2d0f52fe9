// SPDX-License-Identifier: GPL-3.0-or-later
#include "Changelog.h"

#include "base/Invalid.h"

#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace moai::packaging {
namespace {

constexpr int kDebianWidth = 78;

/// Words between backticks are code; other signs of Markdown are not used in the changelog.
QString xmlOf(const QString &point)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    return point.toHtmlEscaped().replace("&quot;"_L1, "\""_L1).replace(code, u"<code>\\1</code>"_s);
}

QString releaseXml(const Release &release)
{
    QString xml = u"    <release version=\"%1\" date=\"%2\">\n      <description>\n"_s.arg(
        release.version.toHtmlEscaped(), release.date.toString(Qt::ISODate));
    for (const ChangeGroup &group : release.groups) {
        xml += u"        <p>"_s + xmlOf(group.heading) + u"</p>\n        <ul>\n"_s;
        for (const QString &point : group.points)
            xml += u"          <li>"_s + xmlOf(point) + u"</li>\n"_s;
        xml += u"        </ul>\n"_s;
    }
    return xml + u"      </description>\n    </release>\n"_s;
}

/// `  * ` and what follows under it, as wide as deb-changelog(5) has it.
QString debianPoint(const QString &point)
{
    QString text;
    QString line = u"  *"_s;
    for (const QString &word : point.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + 1 + word.size() > kDebianWidth) {
            text += line + u'\n';
            line = u"   "_s;
        }
        line += u' ' + word;
    }
    return text + line + u'\n';
}

} // namespace

Result<QByteArray> metainfoOf(const QString &entry, const QList<Release> &releases)
{
    const QString place = u"  <releases/>\n"_s;
    if (entry.count(place) != 1)
        return invalid(u"the entry has no <releases/> on a line of its own"_s);
    QString xml;
    for (const Release &release : releases)
        xml += releaseXml(release);
    QString whole = entry;
    whole.replace(place, u"  <releases>\n"_s + xml + u"  </releases>\n"_s);
    QXmlStreamReader reader(whole);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return invalid(reader.errorString());
    return whole.toUtf8();
}

QByteArray debianChangelogOf(const QList<Release> &releases, const QString &maintainer)
{
    QString text;
    for (qsizetype i = 0; i < releases.size(); ++i) {
        const Release &release = releases[i];
        text += i > 0 ? u"\n"_s : QString();
        text += u"moai (%1) unstable; urgency=medium\n\n"_s.arg(release.version);
        for (const ChangeGroup &group : release.groups) {
            text += u"  [ %1 ]\n"_s.arg(group.heading);
            for (const QString &point : group.points)
                text += debianPoint(point);
            text += u'\n';
        }
        // Each is to be later than the one before it, also when both are of one day.
        const QTime time = QTime(0, 0).addSecs(60 * int(releases.size() - 1 - i));
        text += u" -- %1  %2 %3 +0000\n"_s.arg(
            maintainer, QLocale::c().toString(release.date, u"ddd, dd MMM yyyy"_s),
            time.toString(u"HH:mm:ss"_s));
    }
    return text.toUtf8();
}

} // namespace moai::packaging
