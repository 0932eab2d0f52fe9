// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/InlineWriter.h"

#include "base/HtmlEntities.h"
#include "exchange/MarkdownEvents.h"

#include <QUrl>

namespace moai::markdown {

using namespace Qt::StringLiterals;

namespace {

QString fromMd(const MD_CHAR *text, MD_SIZE size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

/// The address a link may lead to, or nothing: a file, a script or a relative path is no link.
QString allowedUrl(const QString &href)
{
    const QUrl url(href, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return url.isValid() && (web || scheme == "mailto"_L1)
               ? QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded))
               : QString();
}

int link(Block &block, const MD_ATTRIBUTE &target)
{
    const QString url = allowedUrl(exchange::attributeText(target));
    if (url.isEmpty())
        return -1;
    block.links.append(url);
    return int(block.links.size() - 1);
}

} // namespace

void InlineWriter::enterSpan(Block &block, MD_SPANTYPE type, void *detail)
{
    OpenSpan span = m_spans.empty() ? OpenSpan() : m_spans.back();
    switch (type) {
    case MD_SPAN_EM:
        span.looks |= Look::Italic;
        break;
    case MD_SPAN_STRONG:
        span.looks |= Look::Bold;
        break;
    case MD_SPAN_DEL:
        span.looks |= Look::Strike;
        break;
    case MD_SPAN_CODE:
        span.looks |= Look::Code;
        break;
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
        span.looks |= Look::Math;
        m_mathStart = block.text.size();
        break;
    case MD_SPAN_A:
        span.link = link(block, static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        break;
    case MD_SPAN_IMG:
        span.link = link(block, static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
        m_imageStart = block.text.size();
        break;
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U:
        break;
    }
    m_spans.push_back(span);
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY)
        write(block, type == MD_SPAN_LATEXMATH ? u"$"_s : u"$$"_s);
}

void InlineWriter::leaveSpan(Block &block, MD_SPANTYPE type)
{
    if (m_spans.empty())
        return; // md4c may leave what it did not enter, e.g. at the end of `http://a.b/?c=*d*`
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
        write(block, type == MD_SPAN_LATEXMATH ? u"$"_s : u"$$"_s);
        if (type == MD_SPAN_LATEXMATH)
            doubtMath(block);
    }
    if (type == MD_SPAN_IMG && block.text.size() == m_imageStart)
        write(block, m_spans.back().link >= 0 ? block.links[m_spans.back().link] : u"…"_s);
    m_spans.pop_back();
}

void InlineWriter::text(Block &block, MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        write(block, QString(QChar::ReplacementCharacter));
        break;
    case MD_TEXT_BR:
        write(block, QString(QChar::LineSeparator));
        break;
    case MD_TEXT_SOFTBR:
        write(block, u" "_s);
        break;
    case MD_TEXT_ENTITY:
        write(block, decodeEntity(QByteArrayView(data, qsizetype(size))));
        break;
    case MD_TEXT_NORMAL:
        write(block, exchange::withBreaks(fromMd(data, size)));
        break;
    case MD_TEXT_CODE:
    case MD_TEXT_HTML:
    case MD_TEXT_LATEXMATH:
        write(block, fromMd(data, size));
        break;
    }
}

/// "between $5 and $10" is no formula: TeX has no space inside its dollar signs.
void InlineWriter::doubtMath(Block &block) const
{
    const QStringView math = QStringView(block.text).sliced(m_mathStart);
    const bool spaced = math.size() < 3 || math[1].isSpace() || math[math.size() - 2].isSpace();
    if (spaced && !block.spans.isEmpty() && block.spans.last().start >= m_mathStart)
        block.spans.removeLast();
}

void InlineWriter::write(Block &block, const QString &text)
{
    if (text.isEmpty())
        return;
    const OpenSpan look = m_spans.empty() ? OpenSpan() : m_spans.back();
    const qsizetype start = block.text.size();
    block.text += text;
    if (!look.looks && look.link < 0)
        return;
    if (!block.spans.isEmpty()) {
        Span &last = block.spans.last();
        if (last.start + last.length == start && last.looks == look.looks &&
            last.link == look.link) {
            last.length += text.size();
            return;
        }
    }
    block.spans.append(Span{start, text.size(), look.looks, look.link});
}

} // namespace moai::markdown
