// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/ConclusionWords.h"

#include <algorithm>

namespace moai {
namespace {

constexpr qsizetype kShortWord = 3; ///< shorter ones carry no meaning of their own
constexpr double kSame = 0.5;       ///< share of common words from which two points say the same

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    QString word;
    const auto end = [&] {
        if (word.size() > kShortWord)
            words.insert(word);
        word.clear();
    };
    for (const QChar c : text.toCaseFolded())
        c.isLetterOrNumber() ? void(word += c) : end();
    end();
    return words;
}

bool saySame(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto common = QSet<QString>(a).intersect(b).size();
    const auto all = a.size() + b.size() - common;
    return all > 0 && double(common) / double(all) >= kSame;
}

QStringList pointsOf(const Conclusion &conclusion)
{
    QStringList points = conclusion.agreed + conclusion.blindSpots;
    for (const ContestedPoint &point : conclusion.contested)
        points << point.point;
    for (const Insight &insight : conclusion.insights)
        points << insight.text;
    return points;
}

} // namespace

QHash<MessageId, QSet<QString>> pointsOnlyIn(const QList<Conclusion> &conclusions)
{
    QList<QList<QSet<QString>>> words;
    for (const Conclusion &conclusion : conclusions) {
        words.append(QList<QSet<QString>>());
        for (const QString &point : pointsOf(conclusion))
            words.last().append(wordsOf(point));
    }
    QHash<MessageId, QSet<QString>> only;
    for (qsizetype own = 0; own < conclusions.size(); ++own) {
        const QStringList points = pointsOf(conclusions[own]);
        for (qsizetype i = 0; i < points.size(); ++i) {
            bool shared = false;
            for (qsizetype other = 0; other < conclusions.size(); ++other)
                shared = shared ||
                         (other != own && std::any_of(words[other].begin(), words[other].end(),
                                                      [&](const QSet<QString> &theirs) {
                                                          return saySame(words[own][i], theirs);
                                                      }));
            if (!shared)
                only[conclusions[own].message].insert(points[i]);
        }
    }
    return only;
}

} // namespace moai
