// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Export.h"

#include "exchange/Bundle.h"
#include "exchange/HtmlDocument.h"
#include "exchange/MarkdownDocument.h"
#include "exchange/MinutesDocument.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace moai {

QByteArray exported(const Minutes &minutes, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return exchange::markdownOf(exchange::documentOf(minutes)).toUtf8();
    case ExportFormat::Html:
        return exchange::htmlOf(minutes.record.discussion.title, exchange::documentOf(minutes))
            .toUtf8();
    case ExportFormat::Json:
        return exchange::bundleOf(minutes);
    }
    Q_UNREACHABLE();
}

QString judgementText(const Minutes &minutes, RoundId round)
{
    return exchange::markdownOf(exchange::judgementOf(minutes, round));
}

QString exportSuffix(ExportFormat format)
{
    return format == ExportFormat::Json ? u"moai.json"_s : toName(format);
}

QString exportFileName(const Discussion &discussion, ExportFormat format)
{
    constexpr qsizetype kLongest = 80;
    static const QRegularExpression unusable(u"[^\\p{L}\\p{N} _-]"_s);
    QString name = discussion.title;
    name = name.remove(unusable).simplified().left(kLongest).trimmed();
    if (name.isEmpty())
        name = u"discussion-"_s + QString::number(discussion.id.value);
    return name + u'.' + exportSuffix(format);
}

} // namespace moai
