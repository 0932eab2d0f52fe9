// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/CostNotice.h"

#include "roundtable/Budget.h"
#include "roundtable/FindingsOf.h"
#include "roundtable/Notices.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::CostNotice)
};

/// Tokens and price of some answers. A part that no service told is counted as unknown.
struct Taken {
    QString name;
    int answers = 0;
    qint64 input = 0;
    qint64 output = 0;
    int untold = 0;
    Spend spend;
};

void add(Taken &taken, const Message &message, const Spend &spend)
{
    ++taken.answers;
    taken.spend += spend;
    taken.input += message.usage.input.value_or(0);
    taken.output += message.usage.output.value_or(0);
    if (spend.unknown + spend.priced > 0 && !(message.usage.input && message.usage.output))
        ++taken.untold;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

QString tokens(qint64 count, int untold)
{
    const QString number = QLocale().toString(count);
    return untold > 0 ? Text::tr("%1 and %2 unknown").arg(number).arg(untold) : number;
}

QString rowOf(const Taken &taken)
{
    return row({taken.name, QLocale().toString(taken.answers), tokens(taken.input, taken.untold),
                tokens(taken.output, taken.untold), inWords(taken.spend)});
}

QString tableOf(const DiscussionRecord &record)
{
    QList<Taken> rounds;
    QList<Taken> seats;
    Taken all{Text::tr("**Discussion**"), 0, 0, 0, 0, {}};
    for (const RoundRecord &round : record.rounds) {
        Taken taken{Text::tr("Round %1 (%2)").arg(round.round.number).arg(toName(round.round.mode)),
                    0,
                    0,
                    0,
                    0,
                    {}};
        for (const Message &message : round.messages) {
            if (message.author == Author::Human)
                continue;
            const Spend spend = spendOn(message);
            const QString name = u'@' + inMarkdown(message.handle);
            auto seat = std::find_if(seats.begin(), seats.end(),
                                     [&name](const Taken &known) { return known.name == name; });
            if (seat == seats.end())
                seat = seats.insert(seats.end(), Taken{name, 0, 0, 0, 0, {}});
            add(*seat, message, spend);
            add(taken, message, spend);
            add(all, message, spend);
        }
        rounds.append(taken);
    }
    QStringList lines{row({QString(), Text::tr("answers"), Text::tr("tokens in"),
                           Text::tr("tokens out"), Text::tr("price")}),
                      u"| --- | ---: | ---: | ---: | ---: |"_s};
    for (const QList<Taken> &group : {rounds, seats, QList<Taken>{all}})
        for (const Taken &taken : group)
            lines.append(rowOf(taken));
    return lines.join(u'\n');
}

QString capsOf(const TableRules &rules)
{
    QStringList caps;
    if (rules.softCap)
        caps.append(Text::tr("soft cap %1").arg(inUsd(*rules.softCap)));
    if (rules.hardCap)
        caps.append(Text::tr("hard cap %1").arg(inUsd(*rules.hardCap)));
    return caps.isEmpty() ? Text::tr("no cap") : caps.join(u", "_s);
}

} // namespace

QString inWords(const Spend &spend)
{
    if (spend.priced == 0 && spend.unknown == 0)
        return u"–"_s;
    if (spend.priced == 0)
        return Text::tr("unknown (%1)").arg(spend.unknown);
    if (spend.unknown == 0)
        return inUsd(spend.known);
    return Text::tr("%1 and %2 unknown").arg(inUsd(spend.known)).arg(spend.unknown);
}

QString costNotice(const DiscussionRecord &record, const std::optional<ProjectSpend> &project,
                   const std::optional<Failure> &trouble)
{
    QStringList parts;
    if (!record.rounds.isEmpty())
        parts.append(tableOf(record));
    if (project)
        parts.append(Text::tr("Project **%1**: %2 (%3)")
                         .arg(inMarkdown(project->project.name), inWords(project->spend),
                              capsOf(project->project.rules)));
    else
        parts.append(Text::tr("Nothing was asked yet."));
    if (trouble)
        parts.append(inMarkdown(trouble->sentence));
    return parts.join(u"\n\n"_s);
}

QString softCapQuestion(const Estimate &estimate, Money spent, Money softCap)
{
    QString question =
        Text::tr("This takes %1 to %2. The project has spent %3, and its soft cap is %4.")
            .arg(inUsd(estimate.price.least), inUsd(estimate.price.most), inUsd(spent),
                 inUsd(softCap));
    if (estimate.unknownPrices > 0)
        question += u' ' + Text::tr("%1 of %2 calls have no known price.")
                               .arg(estimate.unknownPrices)
                               .arg(estimate.calls);
    return question + u' ' + Text::tr("Go on?");
}

} // namespace moai
