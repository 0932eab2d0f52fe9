// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/PaletteEntry.h"

#include <QCoreApplication>

#include <algorithm>

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// Of two that match equally well, what is meant more often.
int weightOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return 24;
    case EntryKind::Participant:
    case EntryKind::Project:
        return 16;
    case EntryKind::Discussion:
        return 8;
    case EntryKind::Setting:
    case EntryKind::Text:
        return 0;
    }
    return 0;
}

} // namespace

QString nameOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        //: Kind of a row of the palette: something Moai can do
        return Words::tr("Action");
    case EntryKind::Project:
        return Words::tr("Project");
    case EntryKind::Discussion:
        return Words::tr("Discussion");
    case EntryKind::Participant:
        return Words::tr("Participant");
    case EntryKind::Setting:
        return Words::tr("Setting");
    case EntryKind::Text:
        //: Kind of a row of the palette: a place in a discussion's answers that holds the words
        return Words::tr("In the text");
    }
    return {};
}

QList<PaletteHit> hitsFor(const QList<PaletteEntry> &entries, const QString &words, int most)
{
    const FuzzyPattern wanted(words);
    QList<PaletteHit> hits;
    QList<PaletteHit> inTexts;
    for (int i = 0; i < int(entries.size()); ++i) {
        const PaletteEntry &entry = entries[i];
        if (entry.kind == EntryKind::Text) {
            inTexts << PaletteHit{i, 0};
            continue;
        }
        if (wanted.words.isEmpty()) {
            if (entry.kind == EntryKind::Action || entry.fresh > 0)
                hits << PaletteHit{i, entry.fresh * 100};
            continue;
        }
        const int score = fuzzyScore(entry.searched, wanted);
        if (score > 0)
            hits << PaletteHit{i, score + entry.fresh + weightOf(entry.kind)};
    }
    const auto better = [](const PaletteHit &one, const PaletteHit &other) {
        return one.score != other.score ? one.score > other.score : one.entry < other.entry;
    };
    const auto end = hits.begin() + std::min(qsizetype(most), hits.size());
    std::partial_sort(hits.begin(), end, hits.end(), better);
    hits.erase(end, hits.end());
    for (const PaletteHit &hit : std::as_const(inTexts))
        if (hits.size() < most)
            hits << hit;
    return hits;
}

} // namespace moai
