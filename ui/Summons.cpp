// SPDX-License-Identifier: GPL-3.0-or-later
#include "Summons.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Summons)
};

constexpr qsizetype kLongestLink = 100'000;
constexpr qsizetype kShownOfLink = 80;

struct KindName {
    Errand::Kind kind;
    QLatin1StringView name;
};
constexpr std::array kKinds{
    KindName{Errand::Kind::OpenDiscussion, "discussion"_L1},
    KindName{Errand::Kind::NewQuestion, "new"_L1},
    KindName{Errand::Kind::QuickAsk, "ask"_L1},
    KindName{Errand::Kind::PracticeTable, "practice"_L1},
    KindName{Errand::Kind::TakeFile, "file"_L1},
    KindName{Errand::Kind::Refuse, "refuse"_L1},
};
constexpr auto kToken = "token "_L1;
constexpr auto kBackground = "background"_L1;

/// Marks that change how text is shown stay only where writing needs them: joiners and direction
/// marks. Others, and the tags beyond, would let a link say what its reader cannot see.
bool isSeen(char32_t c)
{
    constexpr char32_t kNonJoiner = 0x200c;
    constexpr char32_t kRightToLeftMark = 0x200f;
    if (c == U'\n' || c == U'\t' || (c >= kNonJoiner && c <= kRightToLeftMark))
        return true;
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format &&
           category != QChar::Other_Surrogate && category != QChar::Other_NotAssigned;
}

QString seenOf(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QList<uint> seen = text.toUcs4();
    seen.removeIf([](uint c) { return !isSeen(c); });
    QString kept;
    for (const uint c : std::as_const(seen))
        kept += QChar::fromUcs4(c);
    return kept;
}

/// A link in a sentence: one short line.
QString shown(const QString &link)
{
    const QString line = seenOf(link.left(kLongestLink)).simplified();
    return line.size() > kShownOfLink ? line.left(kShownOfLink) + u'…' : line;
}

QList<Errand> refused(const QString &sentence)
{
    return {{Errand::Kind::Refuse, sentence}};
}

bool isDiscussion(const QString &id)
{
    constexpr qsizetype kLongestKey = 18;
    const bool isKey =
        !id.isEmpty() && id.size() <= kLongestKey &&
        std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isKey || (!id.contains(u'{') && !QUuid::fromString(id).isNull());
}

bool hasScheme(const QString &word, QLatin1StringView scheme)
{
    return word.startsWith(scheme, Qt::CaseInsensitive);
}

QList<Errand> errandsOfLink(const QString &link)
{
    const QUrl url(link);
    const QString unknown = Tr::tr("Moai does not know the link “%1”. Links are moai://discussion/"
                                   "ID and moai://new?text=WORDS.")
                                .arg(shown(link));
    if (!hasScheme(link, "moai:"_L1) || !url.isValid() || !url.userInfo().isEmpty() ||
        url.port() != -1)
        return refused(unknown);
    const QString what = url.host();
    const QString path = url.path(QUrl::FullyDecoded);
    const bool isBare = path.isEmpty() || path == "/"_L1;
    if (what.isEmpty() && isBare)
        return {};
    if (what == "new"_L1 && isBare)
        return {{Errand::Kind::NewQuestion,
                 seenOf(QUrlQuery(url).queryItemValue(u"text"_s, QUrl::FullyDecoded))}};
    if (what == "practice"_L1 && isBare)
        return {{Errand::Kind::PracticeTable, {}}};
    if (what == "discussion"_L1) {
        const QString id = path.sliced(path.isEmpty() ? 0 : 1);
        if (isDiscussion(id))
            return {{Errand::Kind::OpenDiscussion, id.toLower()}};
        return refused(Tr::tr("The link “%1” names no discussion: it should end in the ID of one.")
                           .arg(shown(link)));
    }
    return refused(unknown);
}

} // namespace

QList<Errand> errandsOf(const QString &word, const QDir &folder)
{
    if (word.size() > kLongestLink)
        return refused(Tr::tr("The link “%1” is too long: at most %L2 characters are taken. Paste "
                              "its text into the composer instead.")
                           .arg(shown(word))
                           .arg(kLongestLink));
    if (hasScheme(word, "file:"_L1)) {
        const QString path = QUrl(word).toLocalFile();
        if (!path.isEmpty() && !path.startsWith("//"_L1)) // else it is on another computer
            return {{Errand::Kind::TakeFile, QDir::cleanPath(path)}};
        return refused(Tr::tr("“%1” is no file of this computer. Save it here, then open it.")
                           .arg(shown(word)));
    }
    if (hasScheme(word, "moai:"_L1) || word.contains("://"_L1))
        return errandsOfLink(word);
    if (word.isEmpty())
        return {};
    return {{Errand::Kind::TakeFile, QDir::cleanPath(folder.absoluteFilePath(word))}};
}

QStringList wordsOf(const Summons &summons)
{
    QStringList words;
    if (!summons.token.isEmpty())
        words << kToken + summons.token;
    if (summons.inBackground)
        words << kBackground;
    for (const Errand &errand : summons.errands)
        for (const KindName &known : kKinds)
            if (known.kind == errand.kind)
                words << known.name + u' ' + errand.text;
    return words;
}

Summons summonsOf(const QStringList &words)
{
    Summons summons;
    for (const QString &word : words) {
        if (word.startsWith(kToken))
            summons.token = word.sliced(kToken.size());
        summons.inBackground |= word == kBackground;
        for (const KindName &known : kKinds)
            if (word.startsWith(known.name + u' '))
                summons.errands << Errand{known.kind, word.sliced(known.name.size() + 1)};
    }
    return summons;
}

} // namespace moai
