// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/MarkdownEvents.h"

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
