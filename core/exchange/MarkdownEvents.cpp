// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MarkdownEvents.h"

#include "base/HtmlEntities.h"
#include "base/NestingLimit.h"

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

constexpr qsizetype kEventsPerByte = 16; // honest text has far fewer than one

struct Listener {
    const QByteArray &source;
    const std::function<void(const MarkdownEvent &)> &take;
    qsizetype eventsLeft;

    int tell(const MarkdownEvent &event)
    {
        take(event);
        return --eventsLeft > 0 ? 0 : 1;
    }
};

Listener &listener(void *data)
{
    return *static_cast<Listener *>(data);
}

MarkdownEvent blockEvent(MarkdownEvent::Kind kind, MD_BLOCKTYPE type, const void *detail)
{
    MarkdownEvent event;
    event.kind = kind;
    event.block = type;
    event.detail = detail;
    return event;
}

MarkdownEvent spanEvent(MarkdownEvent::Kind kind, MD_SPANTYPE type, const void *detail)
{
    MarkdownEvent event;
    event.kind = kind;
    event.span = type;
    event.detail = detail;
    return event;
}

} // namespace

QByteArray parserText(const QString &markdown)
{
    QByteArray text = markdown.toUtf8();
    text.replace("\r\n", "\n").replace('\r', '\n');
    QByteArray limited = limitNesting(text);
    limited.detach(); // it may stand in `text`
    return limited;
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const MD_SIZE size = attribute.substr_offsets[i + 1] - from;
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            text += decodeEntity(QByteArrayView(attribute.text + from, qsizetype(size)));
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            text += QChar::ReplacementCharacter;
        else
            text += QString::fromUtf8(attribute.text + from, qsizetype(size));
    }
    return text;
}

QString withBreaks(const QString &words)
{
    QString text;
    qsizetype copied = 0;
    for (qsizetype at = words.indexOf("<br"_L1, 0, Qt::CaseInsensitive); at >= 0;
         at = words.indexOf("<br"_L1, at + 1, Qt::CaseInsensitive)) {
        qsizetype end = at + 3;
        while (end < words.size() && (words[end] == u' ' || words[end] == u'/'))
            ++end;
        if (end == words.size() || words[end] != u'>')
            continue;
        text += QStringView(words).sliced(copied, at - copied);
        text += QChar::LineSeparator;
        copied = end + 1;
    }
    return copied == 0 ? words : text + QStringView(words).sliced(copied);
}

bool parseMarkdown(const QByteArray &text, const std::function<void(const MarkdownEvent &)> &take)
{
    using Kind = MarkdownEvent::Kind;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return listener(data).tell(blockEvent(Kind::Enter, type, detail));
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        return listener(data).tell(blockEvent(Kind::Leave, type, detail));
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return listener(data).tell(spanEvent(Kind::EnterSpan, type, detail));
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *data) {
        return listener(data).tell(spanEvent(Kind::LeaveSpan, type, detail));
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *data) {
        Listener &to = listener(data);
        MarkdownEvent event;
        event.textType = type;
        event.text = QByteArrayView(words, qsizetype(size));
        const std::less<const char *> before;
        const char *begin = to.source.constData();
        if (!before(words, begin) && before(words, begin + to.source.size()))
            event.at = words - begin;
        return to.tell(event);
    };
    Listener to{text, take, text.size() * kEventsPerByte + 4096};
    return md_parse(text.constData(), MD_SIZE(text.size()), &parser, &to) == 0;
}

} // namespace moai::exchange
