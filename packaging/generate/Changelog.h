// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "Generators.h"

#include <QDate>
#include <QList>

namespace moai::packaging {

// CHANGELOG.md (Keep a Changelog 1.1.0), and what is made of it. Pure, but for the generators: they
// read the files that they are given.

/// `### Heading` with the points under it, in Markdown, each on one line.
struct ChangeGroup {
    QString heading;
    QStringList points;
};

/// `## [VERSION] – DATE`.
struct Release {
    QString version;
    QDate date;
    QList<ChangeGroup> groups;
};

/// Newest first, as they stand there; what has no date is not released yet and left out. A line
/// that fits nowhere is refused with its number.
[[nodiscard]] Result<QList<Release>> releasesOf(const QString &markdown);

/// The catalogue entry with its empty `<releases/>` filled.
[[nodiscard]] Result<QByteArray> metainfoOf(const QString &entry, const QList<Release> &releases);

/// In the form of deb-changelog(5), said to be by `maintainer`: NAME <ADDRESS>.
[[nodiscard]] QByteArray debianChangelogOf(const QList<Release> &releases,
                                           const QString &maintainer);

/// metainfo and debian-changelog.
[[nodiscard]] QList<Generator> changelogGenerators();

} // namespace moai::packaging
