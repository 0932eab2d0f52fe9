// SPDX-License-Identifier: GPL-3.0-or-later
#include "Changelog.h"
#include "support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace moai;
using namespace moai::packaging;
using namespace Qt::StringLiterals;

namespace {

const auto kChangelog =
    u"# Changelog\n"
    "\n"
    "The form is that of others.\n"
    "\n"
    "## [Unreleased]\n"
    "\n"
    "### Added\n"
    "\n"
    "- What nobody has yet.\n"
    "\n"
    "## [0.2.0] – 2026-11-23\n"
    "\n"
    "### Added\n"
    "\n"
    "- Notes & marks (`moai --ask \"x\"`), which take up much more than what is\n"
    "  fit for one line of a file.\n"
    "- A second one.\n"
    "\n"
    "### Fixed\n"
    "\n"
    "- Nothing.\n"
    "\n"
    "## [0.1.0] – 2026-11-23\n"
    "\n"
    "### Added\n"
    "\n"
    "- All of it.\n"_s;

QByteArray contentsOf(const QString &path)
{
    QFile file(QStringLiteral(MOAI_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ChangelogTest : public QObject
{
    Q_OBJECT

private slots:
    void releasesAreReadNewestFirst()
    {
        const auto releases = releasesOf(kChangelog);
        QVERIFY(releases);
        QCOMPARE(releases->size(), 2);
        const Release &newest = releases->first();
        QCOMPARE(newest.version, u"0.2.0"_s);
        QCOMPARE(newest.date, QDate(2026, 11, 23));
        QCOMPARE(newest.groups.size(), 2);
        QCOMPARE(newest.groups[0].heading, u"Added"_s);
        QCOMPARE(newest.groups[0].points.size(), 2);
        QVERIFY(newest.groups[0].points[0].endsWith(u"than what is fit for one line of a file."_s));
        QCOMPARE(newest.groups[1].points, QStringList{u"Nothing."_s});
    }

    void whatFitsNowhereIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<int>("line");
        QTest::newRow("a point without a group") << u"## [0.0.1] – 2026-01-01\n\n- x\n"_s << 30;
        QTest::newRow("a line that belongs to nothing") << u"So much for that.\n"_s << 28;
        QTest::newRow("a day that there is not") << u"## [0.0.1] – 2026-02-30\n"_s << 28;
        QTest::newRow("another dash") << u"## [0.0.1] - 2026-02-01\n"_s << 28;
    }

    void whatFitsNowhereIsRefusedWithItsLine()
    {
        QFETCH(QString, added);
        QFETCH(int, line);
        const auto releases = releasesOf(kChangelog + added);
        QVERIFY(!releases);
        QVERIFY2(releases.error().sentence.startsWith(u"line %1 "_s.arg(line)),
                 qPrintable(releases.error().sentence));
        QVERIFY(!releasesOf(u"# Changelog\n"_s));
    }

    void aReleaseInNoKnownFormIsRefusedWhereverItStands()
    {
        for (const QString &before : {u"# Changelog\n"_s, u"# Changelog\n## [Unreleased]\n"_s})
            for (const QString &heading : {u"## [0.3.0] - 2027-01-01\n"_s, u"## 0.3.0\n"_s}) {
                const QString lost = before + heading + u"\n### Added\n\n- A point.\n"_s;
                QVERIFY2(!releasesOf(lost + kChangelog), qPrintable(lost));
            }
    }

    void theCatalogueEntryGetsTheReleases()
    {
        const auto entry =
            metainfoOf(u"<component>\n  <releases/>\n</component>\n"_s, *releasesOf(kChangelog));
        QVERIFY(entry);
        QVERIFY(entry->contains("<release version=\"0.2.0\" date=\"2026-11-23\">"));
        QVERIFY(entry->contains("<li>Notes &amp; marks (<code>moai --ask \"x\"</code>), which"));
        QVERIFY(entry->indexOf("0.2.0") < entry->indexOf("0.1.0"));
        QVERIFY(!metainfoOf(u"<component/>\n"_s, *releasesOf(kChangelog)));
        QVERIFY(!metainfoOf(u"<component>\n  <releases/>\n"_s, *releasesOf(kChangelog)));
    }

    void debiansChangelogIsInItsForm()
    {
        QCOMPARE(
            debianChangelogOf(*releasesOf(kChangelog), u"A B <a@b.example>"_s),
            "moai (0.2.0) unstable; urgency=medium\n"
            "\n"
            "  [ Added ]\n"
            "  * Notes & marks (`moai --ask \"x\"`), which take up much more than what is fit\n"
            "    for one line of a file.\n"
            "  * A second one.\n"
            "\n"
            "  [ Fixed ]\n"
            "  * Nothing.\n"
            "\n"
            " -- A B <a@b.example>  Mon, 23 Nov 2026 00:01:00 +0000\n"
            "\n"
            "moai (0.1.0) unstable; urgency=medium\n"
            "\n"
            "  [ Added ]\n"
            "  * All of it.\n"
            "\n"
            " -- A B <a@b.example>  Mon, 23 Nov 2026 00:00:00 +0000\n");
    }

    void theProjectsOwnChangelogNamesItsVersion()
    {
        const auto releases = releasesOf(QString::fromUtf8(contentsOf(u"/CHANGELOG.md"_s)));
        QVERIFY2(releases, qPrintable(releases ? QString() : releases.error().sentence));
        const QByteArray cmake = contentsOf(u"/CMakeLists.txt"_s);
        const QByteArray version = releases->first().version.toLatin1();
        QVERIFY(cmake.contains(QByteArray("VERSION " + version + " LANGUAGES")));
    }
};

MOAI_TEST(ChangelogTest)
#include "ChangelogTest.moc"
