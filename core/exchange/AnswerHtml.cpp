// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AnswerHtml.h"

#include "exchange/MarkdownEvents.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai::exchange {
namespace {

QString fromMd(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

/// The address that a link may lead to, or nothing. An entity in it stays one: `&` is encoded.
QString allowedUrl(const MD_ATTRIBUTE &target)
{
    const QUrl url(fromMd(target).replace(u"&amp;"_s, u"&"_s), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return url.isValid() && (web || scheme == "mailto"_L1)
               ? QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded))
               : QString();
}

constexpr std::array kTags{
    std::pair{MD_BLOCK_QUOTE, "blockquote"_L1},
    std::pair{MD_BLOCK_UL, "ul"_L1},
    std::pair{MD_BLOCK_OL, "ol"_L1},
    std::pair{MD_BLOCK_LI, "li"_L1},
    std::pair{MD_BLOCK_P, "p"_L1},
    std::pair{MD_BLOCK_TABLE, "table"_L1},
    std::pair{MD_BLOCK_THEAD, "thead"_L1},
    std::pair{MD_BLOCK_TBODY, "tbody"_L1},
    std::pair{MD_BLOCK_TR, "tr"_L1},
    std::pair{MD_BLOCK_TH, "th"_L1},
    std::pair{MD_BLOCK_TD, "td"_L1},
};

class Writer
{
public:
    explicit Writer(int level) : m_level(level) {}

    void take(const MarkdownEvent &event)
    {
        switch (event.kind) {
        case MarkdownEvent::Kind::Enter:
            m_html += openTag(event);
            break;
        case MarkdownEvent::Kind::Leave:
            m_html += closeTag(event);
            break;
        case MarkdownEvent::Kind::EnterSpan:
            enterSpan(event);
            break;
        case MarkdownEvent::Kind::LeaveSpan:
            m_html += m_spans.isEmpty() ? QString() : m_spans.takeLast();
            break;
        case MarkdownEvent::Kind::Text:
            text(event);
            break;
        }
    }

    [[nodiscard]] QString html() const { return m_html; }

private:
    /// Empty for what has no tag, or one that is written otherwise.
    [[nodiscard]] QString blockTag(const MarkdownEvent &event) const
    {
        if (event.block == MD_BLOCK_H)
            return u'h' + QString::number(std::min(
                              int(event.detailAs<MD_BLOCK_H_DETAIL>().level) + m_level, 6));
        const auto tag = std::find_if(kTags.begin(), kTags.end(), [&event](const auto &entry) {
            return entry.first == event.block;
        });
        return tag == kTags.end() ? QString() : QString(tag->second);
    }

    [[nodiscard]] QString openTag(const MarkdownEvent &event) const
    {
        if (event.block == MD_BLOCK_HR)
            return u"<hr>\n"_s;
        if (event.block == MD_BLOCK_CODE)
            return u"<pre><code>"_s;
        if (event.block == MD_BLOCK_OL)
            return u"<ol start=\"%1\">\n"_s.arg(event.detailAs<MD_BLOCK_OL_DETAIL>().start);
        const QString tag = blockTag(event);
        if (tag.isEmpty())
            return {};
        if (event.block == MD_BLOCK_LI && event.detailAs<MD_BLOCK_LI_DETAIL>().is_task)
            return event.detailAs<MD_BLOCK_LI_DETAIL>().task_mark == ' ' ? u"<li>☐ "_s
                                                                         : u"<li>☑ "_s;
        return u'<' + tag + u'>';
    }

    [[nodiscard]] QString closeTag(const MarkdownEvent &event) const
    {
        if (event.block == MD_BLOCK_CODE)
            return u"</code></pre>\n"_s;
        const QString tag = blockTag(event);
        return tag.isEmpty() ? QString() : u"</"_s + tag + u">\n"_s;
    }

    void enterSpan(const MarkdownEvent &event)
    {
        switch (event.span) {
        case MD_SPAN_EM:
            return wrap(u"em"_s);
        case MD_SPAN_STRONG:
            return wrap(u"strong"_s);
        case MD_SPAN_CODE:
            return wrap(u"code"_s);
        case MD_SPAN_DEL:
            return wrap(u"del"_s);
        case MD_SPAN_A:
            return link(event.detailAs<MD_SPAN_A_DETAIL>().href);
        case MD_SPAN_IMG:
            return link(event.detailAs<MD_SPAN_IMG_DETAIL>().src);
        case MD_SPAN_U:
        case MD_SPAN_LATEXMATH:
        case MD_SPAN_LATEXMATH_DISPLAY:
        case MD_SPAN_WIKILINK:
            break;
        }
        m_spans.append(QString());
    }

    void wrap(const QString &tag)
    {
        m_html += u'<' + tag + u'>';
        m_spans.append(u"</"_s + tag + u'>');
    }

    /// A link inside a link (an image in it) is none.
    void link(const MD_ATTRIBUTE &target)
    {
        const QString url = allowedUrl(target);
        if (url.isEmpty() || m_spans.contains(u"</a>"_s)) {
            m_spans.append(QString());
            return;
        }
        m_html +=
            u"<a rel=\"noopener noreferrer nofollow\" href=\""_s + url.toHtmlEscaped() + u"\">"_s;
        m_spans.append(u"</a>"_s);
    }

    void text(const MarkdownEvent &event)
    {
        const QString words = QString::fromUtf8(event.text);
        switch (event.textType) {
        case MD_TEXT_NULLCHAR:
            m_html += QChar::ReplacementCharacter;
            break;
        case MD_TEXT_BR:
            m_html += u"<br>\n"_s;
            break;
        case MD_TEXT_SOFTBR:
            m_html += u'\n';
            break;
        case MD_TEXT_ENTITY:
            m_html += words; // `&name;` by the parser's word
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            m_html += words.toHtmlEscaped();
            break;
        }
    }

    const int m_level;
    QString m_html;
    QStringList m_spans; ///< what closes the open ones
};

} // namespace

QString answerHtml(const QString &markdown, int level)
{
    Writer writer(level);
    const auto take = [&writer](const MarkdownEvent &event) {
        writer.take(event);
    };
    if (!parseMarkdown(parserText(markdown), take))
        return u"<pre>"_s + markdown.toHtmlEscaped() + u"</pre>\n"_s;
    return writer.html();
}

} // namespace moai::exchange
