// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/TextRules.h"

#include "telegram/TelegramText.h"

#include <QHash>
#include <QMultiMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai::test {
namespace {

using Kind = TextEntity::Kind;

bool isCode(Kind kind)
{
    return kind == Kind::Code || kind == Kind::Pre;
}

/// Whether the one may stand within the other.
bool mayHold(Kind outer, Kind inner)
{
    if (outer == inner || isCode(outer))
        return false;
    if (outer == Kind::Quote)
        return true;
    if (inner == Kind::Quote)
        return outer != Kind::Link;
    return !isCode(inner);
}

bool isHalved(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() &&
           text[at].isLowSurrogate();
}

QString ruleForOne(const QString &text, const TextEntity &entity)
{
    const qsizetype end = entity.offset + entity.length;
    if (entity.length <= 0 || entity.offset < 0 || end > text.size())
        return u"an entity that is empty or stands outside"_s;
    if (isHalved(text, entity.offset) || isHalved(text, end))
        return u"an entity that halves a surrogate pair"_s;
    const QChar first = text[entity.offset];
    // The indentation of code means something; the server leaves it where an entity holds it. A
    // quote may begin with code.
    const bool mayBeginWithCode = entity.kind == Kind::Pre || entity.kind == Kind::Quote;
    if (mayBeginWithCode ? first == u'\n' : first.isSpace())
        return u"an entity that begins with white space"_s;
    if (text[end - 1].isSpace() || inked(text.mid(entity.offset, entity.length)).isEmpty())
        return u"an entity that ends with white space"_s;
    if (entity.kind == Kind::Link && !entity.detail.startsWith(u"http"_s) &&
        !entity.detail.startsWith(u"tg:"_s))
        return u"a link that Telegram drops"_s;
    return {};
}

QString tagOf(const TextEntity &entity)
{
    static const QHash<Kind, QString> tags{
        {Kind::Bold, u"b"_s},          {Kind::Italic, u"i"_s}, {Kind::Underline, u"u"_s},
        {Kind::Strikethrough, u"s"_s}, {Kind::Code, u"c"_s},   {Kind::Pre, u"pre"_s},
        {Kind::Link, u"a"_s},          {Kind::Quote, u"q"_s},
    };
    return tags.value(entity.kind);
}

} // namespace

QString brokenRule(const FormattedText &text, qsizetype longest)
{
    if (text.text.size() > longest)
        return u"%1 units, more than %2"_s.arg(text.text.size()).arg(longest);
    if (inked(text.text).isEmpty())
        return u"nothing to be seen"_s;
    if (text.text.back().isSpace() || text.text.front() == u'\n')
        return u"white space around the text"_s;
    if (text.entities.size() > kMostEntities)
        return u"%1 entities"_s.arg(text.entities.size());
    return brokenEntityRule(text);
}

QString brokenEntityRule(const FormattedText &text)
{
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        const bool isPair = text.text[i].isHighSurrogate() && i + 1 < text.text.size() &&
                            text.text[i + 1].isLowSurrogate();
        if (text.text[i].isSurrogate() && !isPair)
            return u"half a surrogate pair"_s;
        i += isPair ? 1 : 0;
    }
    QList<TextEntity> around;
    qsizetype offset = 0;
    for (const TextEntity &entity : text.entities) {
        if (const QString broken = ruleForOne(text.text, entity); !broken.isEmpty())
            return broken;
        if (entity.offset < offset)
            return u"entities out of order"_s;
        offset = entity.offset;
        const qsizetype end = entity.offset + entity.length;
        around.removeIf([&entity](const TextEntity &outer) {
            return outer.offset + outer.length <= entity.offset;
        });
        for (const TextEntity &outer : std::as_const(around)) {
            if (end > outer.offset + outer.length)
                return u"entities that overlap"_s;
            if (!mayHold(outer.kind, entity.kind))
                return u"an entity in one that cannot hold it"_s;
        }
        around.append(entity);
    }
    return {};
}

QString brokenPartRule(const FormattedText &text, qsizetype longestFirst, qsizetype longest)
{
    QString ink;
    const auto parts = telegramParts(text, longestFirst, longest);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString broken = brokenRule(parts[i], i == 0 ? longestFirst : longest);
        if (!broken.isEmpty())
            return u"part %1 of %2: %3"_s.arg(i + 1).arg(parts.size()).arg(broken);
        ink += inked(parts[i].text);
    }
    return ink == inked(text.text) ? QString() : u"something was lost"_s;
}

QString tagged(const FormattedText &text)
{
    QMultiMap<qsizetype, QString> ends;
    QString all;
    qsizetype next = 0;
    for (qsizetype at = 0; at <= text.text.size(); ++at) {
        QStringList closing = ends.values(at); // the latest first: the innermost
        all += closing.join(QString());
        for (; next < text.entities.size() && text.entities[next].offset == at; ++next) {
            const TextEntity &entity = text.entities[next];
            const QString tag = tagOf(entity);
            all += u'<' + tag + (entity.detail.isEmpty() ? u""_s : u' ' + entity.detail) + u'>';
            ends.insert(at + entity.length, u"</"_s + tag + u'>');
        }
        if (at < text.text.size())
            all += text.text[at];
    }
    return all;
}

QString inked(const QString &text)
{
    QString ink;
    for (const QChar c : text)
        if (!c.isSpace() && c.category() != QChar::Other_Format &&
            c.category() != QChar::Other_Control)
            ink += c;
    return ink;
}

} // namespace moai::test
