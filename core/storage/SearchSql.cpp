// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchSql.h"

#include "storage/DiscussionSql.h"
#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(moai::SearchText)
};

constexpr qsizetype kTrigram = 3; ///< shorter words are not in the index
constexpr qsizetype kMostWords = 12;
constexpr qsizetype kExcerpt = 160;
constexpr qsizetype kBefore = 50; ///< of the excerpt, before the word

struct Place {
    qint64 discussion = 0;
    SearchHit hit;
    QString text;
};

/// For LIKE … ESCAPE '\'.
QString likePattern(const QString &word)
{
    QString pattern = word;
    pattern.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + pattern + u'%';
}

QString condition(const QString &column, qsizetype first, qsizetype count)
{
    QStringList all;
    for (qsizetype i = first; i < first + count; ++i)
        all.append(column + u" LIKE :word%1 ESCAPE '\\'"_s.arg(i));
    return all.join(u" AND "_s);
}

/// The words that the index knows, as FTS5 wants them.
QString indexQuery(const QStringList &words)
{
    QStringList query;
    for (const QString &word : words)
        if (word.size() >= kTrigram)
            query.append(u'"' + QString(word).replace(u'"', "\"\""_L1) + u'"');
    return query.join(u" AND "_s);
}

constexpr QStringView kShown = u" AND d.deleted_at IS NULL AND p.deleted_at IS NULL "
                               "AND (:project IS NULL OR d.project_id = :project)";

void bindWords(Statement &statement, const QStringList &words, std::optional<ProjectId> project)
{
    for (qsizetype i = 0; i < words.size(); ++i)
        statement.bind(u":word%1"_s.arg(i), likePattern(words[i]));
    statement.bind(u":project"_s, project).bind(u":most"_s, kMostHits);
}

Result<QList<Place>> titlesWith(const QSqlDatabase &database, const QStringList &words,
                                std::optional<ProjectId> project)
{
    Statement find(database, u"SELECT d.id, p.name, d.title, d.updated_at FROM discussion d "
                             "JOIN project p ON p.id = d.project_id WHERE "_s +
                                 condition(u"d.title"_s, 0, words.size()) + kShown +
                                 u" ORDER BY d.updated_at DESC LIMIT :most"_s);
    bindWords(find, words, project);
    return find.all([](Row &row) {
        Place place;
        place.discussion = row.integer();
        place.hit.projectName = row.text();
        place.text = row.text();
        place.hit.saidAt = row.time();
        return place;
    });
}

Result<QList<Place>> messagesWith(const QSqlDatabase &database, const QStringList &words,
                                  std::optional<ProjectId> project)
{
    const QString query = indexQuery(words);
    const QString indexed =
        query.isEmpty()
            ? QString()
            : u" AND m.id IN (SELECT rowid FROM message_text WHERE message_text MATCH :query)"_s;
    Statement find(database,
                   u"SELECT d.id, p.name, m.id, r.number, m.author, m.handle, m.text, m.created_at "
                   "FROM message m JOIN round r ON r.id = m.round_id "
                   "JOIN discussion d ON d.id = m.discussion_id "
                   "JOIN project p ON p.id = d.project_id "
                   "WHERE m.status NOT IN ('waiting', 'streaming') AND "_s +
                       condition(u"m.text"_s, 0, words.size()) + indexed + kShown +
                       u" ORDER BY m.id DESC LIMIT :most"_s);
    bindWords(find, words, project);
    if (!query.isEmpty())
        find.bind(u":query"_s, query);
    return find.all([](Row &row) {
        Place place;
        place.discussion = row.integer();
        place.hit.projectName = row.text();
        place.hit.message = row.id<MessageId>();
        place.hit.round = row.number();
        place.hit.author = row.named(&authorFromName);
        place.hit.handle = row.text();
        place.text = row.text();
        place.hit.saidAt = row.time();
        return place;
    });
}

} // namespace

QStringList searchWords(const QString &typed)
{
    static const QRegularExpression word(u"\"([^\"]+)\"|([^\\s\"]+)"_s);
    QStringList words;
    for (auto found = word.globalMatch(typed); found.hasNext() && words.size() < kMostWords;) {
        const auto match = found.next();
        const QString text =
            (match.hasCaptured(2) ? match.captured(2) : match.captured(1)).simplified();
        if (!text.isEmpty() && !words.contains(text, Qt::CaseInsensitive))
            words.append(text);
    }
    return words;
}

QString excerptOf(const QString &text, const QStringList &words)
{
    qsizetype first = -1;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    qsizetype from = std::max<qsizetype>(0, first - kBefore);
    if (from > 0) // begin with a word
        if (const qsizetype space = text.indexOf(u' ', from); space >= 0 && space < first)
            from = space + 1;
    if (from > 0 && from < text.size() && text[from].isLowSurrogate())
        ++from;
    qsizetype end = std::min(text.size(), from + kExcerpt);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;
    const QString line = text.mid(from, end - from).simplified();
    return (from > 0 ? u"… "_s : QString()) + line + (end < text.size() ? u" …"_s : QString());
}

Result<QList<SearchHit>> search(const QSqlDatabase &database, const QString &words,
                                std::optional<ProjectId> project)
{
    const QStringList wanted = searchWords(words);
    if (wanted.isEmpty())
        return invalid(SearchText::tr("Say what to look for, e.g. /search blue sky"));
    const auto titles = titlesWith(database, wanted, project);
    if (!titles)
        return titles.error();
    const auto said = messagesWith(database, wanted, project);
    if (!said)
        return said.error();
    QHash<qint64, Discussion> discussions;
    QList<SearchHit> hits;
    for (const Place &place : *titles + *said) {
        if (!discussions.contains(place.discussion)) {
            const auto found = discussionWithKey(database, DiscussionId{place.discussion});
            if (!found)
                return found.error();
            discussions.insert(place.discussion, *found);
        }
        SearchHit hit = place.hit;
        hit.discussion = discussions.value(place.discussion);
        hit.excerpt = excerptOf(place.text, wanted);
        hits.append(hit);
    }
    return hits.mid(0, kMostHits);
}

} // namespace moai
