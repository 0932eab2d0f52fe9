// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one of the findings' widgets with made-up values, for eyes to judge. Not installed.
//   moai_findings_gallery [--seats N] [--size WxH] [--save FILE] WHAT      MOAI_THEME=light|dark
//   chooses; WHAT is one of those below
#include "findings/ConclusionPage.h"
#include "findings/MapView.h"
#include "findings/RankingPage.h"
#include "findings/RankYourselfDialog.h"
#include "findings/StanceFooter.h"
#include "theme/Theme.h"
#include "ui/findings/Sample.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QHash>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <functional>

using namespace moai;
using namespace moai::test;
using namespace Qt::StringLiterals;

namespace {

QWidget *conclusion(const Sample &sample, int several,
                    const std::function<void(ConclusionShown &)> &change)
{
    auto *page = new ConclusionPage;
    QList<ConclusionShown> all;
    for (int i = 1; i <= several; ++i)
        all << sample.conclusion(i);
    change(all.first());
    page->showConclusions(all, sample.colours);
    page->showConclusion(all.first().chair.id);
    if (several > 1)
        page->findChild<QToolButton *>(u"conclusions_beside"_s)->setChecked(true);
    return page;
}

QWidget *map(const Sample &sample, int claims, const std::function<void(MapShown &)> &change)
{
    auto *view = new MapView;
    MapShown shown;
    shown.map = sample.map(claims);
    shown.round = 3;
    shown.extractor = *sample.conclusion().claims;
    change(shown);
    view->showMaps({shown}, sample.colours);
    auto *table = view->findChild<QTableView *>();
    if (table->model()->rowCount() > 1)
        table->setCurrentIndex(table->model()->index(1, 1));
    return view;
}

QWidget *ranking(const Sample &sample, const std::function<void(RankingShown &)> &change)
{
    auto *page = new RankingPage;
    RankingShown shown;
    shown.result = sample.ranking();
    shown.aboutRound = 1;
    shown.ballots = sample.ballots();
    change(shown);
    page->showRanking(shown, sample.colours);
    return page;
}

QWidget *rankYourself(const Sample &sample, bool revealed)
{
    QList<BlindAnswer> answers;
    for (int seat = 0; seat < sample.handles.size(); ++seat)
        answers.append({sample.answer(1, seat).id, sample.answer(1, seat).text});
    auto *dialog = new RankYourselfDialog(answers, sample.ranking(), sample.colours);
    if (revealed) {
        dialog->setOrder({{answers[1].id}, {answers[0].id, answers[2].id}});
        dialog->findChild<QPushButton *>(u"rank_keep"_s)->click();
    }
    return dialog;
}

QHash<QString, std::function<QWidget *(const Sample &)>> pictures()
{
    return {
        {u"ranking"_s,
         [](const Sample &s) {
             return ranking(s, [](RankingShown &) {});
         }},
        {u"ranking-running"_s,
         [](const Sample &s) {
             return ranking(s, [&s](RankingShown &shown) {
                 shown.ballots[0].status = MessageStatus::Streaming;
                 shown.ballots[2].status = MessageStatus::Failed;
                 shown.ballots[2].failure =
                     Failure{FailureKind::RateLimit, u"The service asks to wait."_s, {}};
                 for (Standing &standing : shown.result.standings)
                     standing.score.reset(), standing.place = 0;
                 shown.result.persons = s.ranking().standings;
             });
         }},
        {u"rank-yourself"_s,
         [](const Sample &s) {
             return rankYourself(s, false);
         }},
        {u"rank-reveal"_s,
         [](const Sample &s) {
             return rankYourself(s, true);
         }},
        {u"map"_s,
         [](const Sample &s) {
             return map(s, 6, [](MapShown &) {});
         }},
        {u"map-long"_s,
         [](const Sample &s) {
             return map(s, 20, [](MapShown &) {});
         }},
        {u"map-empty"_s,
         [](const Sample &) {
             return new MapView;
         }},
        {u"map-unparsed"_s,
         [](const Sample &s) {
             return map(s, 0, [](MapShown &shown) {
                 shown.map = {};
                 shown.extractor.text = u"I would rather talk about the weather."_s;
             });
         }},
        {u"conclusion"_s,
         [](const Sample &s) {
             return conclusion(s, 1, [](ConclusionShown &) {});
         }},
        {u"conclusions"_s,
         [](const Sample &s) {
             return conclusion(s, 2, [](ConclusionShown &) {});
         }},
        {u"unparsed"_s,
         [](const Sample &s) {
             return conclusion(s, 1, [](ConclusionShown &shown) {
                 shown.conclusion = {};
                 shown.chair.text = u"{\"answer\": \"Use SQL\", broken ]"_s;
             });
         }},
        {u"writing"_s,
         [](const Sample &s) {
             return conclusion(s, 1, [](ConclusionShown &shown) {
                 shown.chair.status = MessageStatus::Streaming;
                 shown.conclusion.agreed.removeLast();
                 shown.conclusion.contested.clear();
             });
         }},
        {u"gathering"_s,
         [](const Sample &s) {
             return conclusion(s, 1, [](ConclusionShown &shown) {
                 shown.conclusion = {};
                 shown.chair.text.clear();
                 shown.chair.status = MessageStatus::Waiting;
                 shown.claims->status = MessageStatus::Streaming;
                 shown.claimsSoFar = 7;
             });
         }},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application);
    QCommandLineParser parser;
    parser.addOption({u"seats"_s, u"How many sit at the table."_s, u"N"_s, u"3"_s});
    parser.addOption({u"size"_s, u"Of the window."_s, u"WxH"_s, u"1280x800"_s});
    parser.addOption({u"save"_s, u"Saves a picture and ends."_s, u"FILE"_s});
    parser.addPositionalArgument(u"WHAT"_s, pictures().keys().join(u' '));
    parser.addHelpOption();
    parser.process(application);
    const auto make = pictures().value(parser.positionalArguments().value(0));
    if (!make)
        parser.showHelp(1);

    const Sample sample(parser.value(u"seats"_s).toInt());
    const QPointer<QWidget> shown = make(sample); // a dialog deletes itself
    shown->setAutoFillBackground(true);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    shown->resize(size.value(0).toInt(), size.value(1).toInt());
    shown->show();
    if (parser.isSet(u"save"_s))
        QTimer::singleShot(300, shown, [&] {
            shown->grab().save(parser.value(u"save"_s));
            QApplication::quit();
        });
    const int code = QApplication::exec();
    delete shown;
    return code;
}
