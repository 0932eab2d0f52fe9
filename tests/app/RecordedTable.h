// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MoaiProcess.h"
#include "support/CannedServer.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace moai::test {

/// The real program at a table whose models are a server that does as it is told and keeps every
/// request. Each participant is a service of its own with a key of its own, at a path of its own:
/// `/HANDLE/v1`.
class RecordedTable
{
public:
    /// `rules` are further arguments of `moai project new`.
    explicit RecordedTable(const QStringList &handles, const QStringList &rules = {});

    MoaiProcess moai;
    CannedServer server;

    /// From now on that participant answers so.
    void answers(const QString &handle, const QString &text, const QString &thinking = {});
    void answers(const QString &handle, const Canned &canned);
    /// Says a line at the table, in its one discussion.
    Run say(const QString &line) { return moai.run({QStringLiteral("say"), line}); }
    /// The discussion as `discussion show --json` tells it.
    [[nodiscard]] QJsonObject shown();

    /// The bodies of the requests that reached that participant, oldest first.
    [[nodiscard]] QList<QJsonObject> asked(const QString &handle) const;
    /// All that the program ever sent: paths, headers, bodies.
    [[nodiscard]] QByteArray everythingSent() const;
    [[nodiscard]] static QString keyOf(const QString &handle);

private:
    [[nodiscard]] static QByteArray pathOf(const QString &handle);
};

/// The words of a request, its turns one after the other.
[[nodiscard]] QString wordsOf(const QJsonObject &request);

/// A stream that says the text in pieces of that many characters.
[[nodiscard]] Canned streamOf(const QString &text, const QString &thinking = {},
                              qsizetype piece = 40);

} // namespace moai::test
