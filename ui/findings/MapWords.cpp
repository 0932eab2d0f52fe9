// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/MapWords.h"

#include "findings/MapView.h"
#include "findings/PartialJson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

} // namespace

QString mapProgress(const MapShown &shown)
{
    const int claims = int(shown.map.claims.size());
    if (!hasEnded(shown.extractor.status))
        return claims == 0
                   //: %1 is a handle
                   ? Words::tr("@%1 gathers the claims…").arg(shown.extractor.handle)
                   //: %1 is a handle, %n how many statements were found so far
                   : Words::tr("@%1 gathers the claims, %n so far…", nullptr, claims)
                         .arg(shown.extractor.handle);
    if (claims == 0)
        return {};
    const auto disputed = std::count_if(shown.map.claims.begin(), shown.map.claims.end(),
                                        [](const Claim &claim) { return claim.isDisputed(); });
    //: Beside the map; %n is how many statements there are
    return Words::tr("%n claim(s)", nullptr, claims) + u" · "_s +
           //: Beside the map; %n is how many statements somebody disputes
           Words::tr("%n disputed", nullptr, int(disputed));
}

QString mapTrouble(const MapShown &shown)
{
    const Message &extractor = shown.extractor;
    if (!hasEnded(extractor.status))
        return {};
    if (extractor.status == MessageStatus::Failed || extractor.status == MessageStatus::Interrupted)
        return extractor.failure ? extractor.failure->sentence
                                 : Words::tr("@%1 broke off before the claims were complete.")
                                       .arg(extractor.handle);
    if (extractor.text.trimmed().isEmpty())
        return extractor.status == MessageStatus::Stopped
                   ? Words::tr("Stopped before @%1 wrote a word.").arg(extractor.handle)
                   : Words::tr("@%1 wrote nothing. Ask again.").arg(extractor.handle);
    if (shown.map.reading == Reading::Unparsed)
        return Words::tr(
                   "No claims could be read out of what @%1 wrote. Here are the words as they "
                   "came.")
            .arg(extractor.handle);
    if (shown.map.claims.isEmpty())
        return Words::tr("@%1 found no claims in this discussion.").arg(extractor.handle);
    return {};
}

QString mapRawWords(const MapShown &shown)
{
    const QString text = shown.extractor.text.trimmed();
    if (text.isEmpty() || text.startsWith(u"```") || !mayBeJson(text))
        return text;
    return u"~~~json\n" + text + u"\n~~~";
}

} // namespace moai
