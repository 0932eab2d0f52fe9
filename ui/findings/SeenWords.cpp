// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/SeenWords.h"

#include "roundtable/Fitting.h"
#include "theme/Direction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeenWords)
};

QString headOf(const Passage &passage)
{
    return u"── "_s + turnWords(passage.role) + u" · "_s + originWords(passage) + u" ──"_s;
}

QStringList linesOf(const QList<Passage> &passages)
{
    QStringList lines;
    for (const Passage &passage : passages) {
        lines << headOf(passage);
        lines += passage.text.split(u'\n');
    }
    return lines;
}

} // namespace

QString originWords(const Passage &passage)
{
    switch (passage.origin) {
    case Origin::Table:
        //: Whose words were sent to a model: the program's own
        return Words::tr("Moai");
    case Origin::Person:
        //: Whose words were sent to a model: the person's
        return Words::tr("you");
    case Origin::Own:
        //: Whose words were sent to a model: its own of earlier
        return Words::tr("its own words");
    case Origin::Peer:
        return passage.handle.isEmpty() ? Words::tr("a peer") : atHandle(passage.handle);
    case Origin::LeftOut:
        //: Stands where something did not fit into what was sent to a model
        return Words::tr("left out");
    }
    Q_UNREACHABLE();
}

QString turnWords(ChatRole role)
{
    switch (role) {
    case ChatRole::System:
        //: In whose turn something was sent to a model: as its instructions
        return Words::tr("system");
    case ChatRole::Human:
        //: In whose turn something was sent to a model
        return Words::tr("as the person");
    case ChatRole::Model:
        //: In whose turn something was sent to a model
        return Words::tr("as the model");
    }
    Q_UNREACHABLE();
}

QList<PassageShare> sharesOf(const QList<Passage> &passages)
{
    QList<PassageShare> shares;
    qint64 all = 0;
    for (const Passage &passage : passages) {
        shares.append({tokensOf({passage}), 0});
        all += shares.last().tokens;
    }
    for (PassageShare &share : shares)
        share.share = all > 0 ? double(share.tokens) / double(all) : 0;
    return shares;
}

QString seenText(const QList<Passage> &passages)
{
    QStringList parts;
    for (const Passage &passage : passages)
        parts << headOf(passage) + u'\n' + passage.text;
    return parts.join(u"\n\n"_s) + u'\n';
}

QList<DiffLine> seenDifference(const QList<Passage> &first, const QList<Passage> &second)
{
    return difference(linesOf(first), linesOf(second));
}

} // namespace moai
