// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeyText.h"

#include "secrets/KeySources.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Keys)
};

Failure invalid(const QString &sentence)
{
    return {FailureKind::Invalid, sentence, {}};
}

bool isQuote(QChar c)
{
    return u"\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb"_s.contains(c);
}

/// Invisible characters that web pages leave in what is copied from them.
bool isInvisible(QChar c)
{
    return c == u'\u200b' || c == u'\u200c' || c == u'\u200d' || c == u'\u2060' || c == u'\ufeff';
}

QStringView withoutEdges(QStringView text)
{
    const auto isEdge = [](QChar c) {
        return c.isSpace() || isInvisible(c);
    };
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutQuotes(QStringView text)
{
    while (text.size() >= 2 && isQuote(text.front()) && isQuote(text.back()))
        text = withoutEdges(text.mid(1, text.size() - 2));
    return text;
}

/// What stands before a key in a shell's line or in a header.
QStringView withoutLeader(QStringView text)
{
    static const QRegularExpression leader(
        uR"(\A(?:(?:export\s+|set\s+|-H\s+)?[A-Za-z][A-Za-z0-9_]*(?:_API)?_(?:KEY|TOKEN)[A-Za-z0-9_]*\s*=\s*|(?:Authorization|(?:x-(?:goog-)?)?api-key)\s*:\s*|Bearer\s+)+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.mid(leader.match(text).capturedLength());
}

} // namespace

Result<KeyText> readKeyText(QStringView pasted)
{
    const QStringView text = withoutEdges(pasted);
    QStringView key = text;
    for (QStringView before; before != key;) {
        before = key;
        key = withoutEdges(withoutLeader(withoutQuotes(key)));
    }
    if (key.contains(u'\u2026') || key.contains(u'\u2022') || key.contains("..."_L1) ||
        key.contains("***"_L1))
        return invalid(
            Tr::tr("This is a shortened key: services show the whole one only once, when "
                   "it is made. Make a new one and copy all of it."));
    if (std::any_of(key.begin(), key.end(), [](QChar c) { return c.isSpace(); }))
        return invalid(Tr::tr("There are spaces or line breaks in the middle of this key. Copy the "
                              "key alone, in one piece."));
    QByteArray bytes = key.toUtf8();
    if (!isPossibleKey(bytes))
        return invalid(Tr::tr("There are characters in this that no key has. Copy the key alone."));
    KeyText result{bytes, {}};
    if (key.size() != text.size())
        result.note = Tr::tr("Only the key is kept, without what stands around it.");
    return result;
}

void wipe(QString &secret)
{
    // Not through data(), which would detach and overwrite a fresh copy. Volatile, so that the
    // compiler does not leave out what nobody reads.
    const auto *begin = reinterpret_cast<const volatile ushort *>(secret.utf16());
    auto *letters = const_cast<volatile ushort *>(begin);
    for (qsizetype i = 0; i < secret.size(); ++i)
        letters[i] = 0;
    secret.clear();
}

} // namespace moai
