// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/PracticeTable.h"

#include "llm/Practice.h"
#include "roundtable/Chain.h"
#include "storage/ProjectStore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(moai::PracticeTable)
};

bool isPractice(const QList<Participant> &roster)
{
    return !roster.isEmpty() &&
           std::all_of(roster.begin(), roster.end(), [](const Participant &seat) {
               return seat.serviceName == practiceService().name;
           });
}

/// "Practice", or "Practice 2" … while others have the name.
QString freeName(const QList<Project> &taken)
{
    //: Name of the project with the practice participants
    const QString wished = Text::tr("Practice");
    QString name = wished;
    for (int number = 2;
         std::any_of(taken.begin(), taken.end(),
                     [&name](const Project &project) {
                         return project.name.compare(name, Qt::CaseInsensitive) == 0;
                     });
         ++number)
        name = wished + u' ' + QString::number(number);
    return name;
}

/// Looks at the projects from `at` on.
QFuture<Result<Project>> findOrMake(ProjectStore &projects, const QList<Project> &all, qsizetype at,
                                    QObject *context)
{
    if (at == all.size()) {
        Project practice;
        practice.name = freeName(all);
        practice.topic = Text::tr("Trying Moai out with practice participants");
        return projects.create(practice, practiceRoster());
    }
    return andThen(projects.roster(all[at].id), context,
                   [=, &projects](const QList<Participant> &roster) {
                       return isPractice(roster) ? succeeded(all[at])
                                                 : findOrMake(projects, all, at + 1, context);
                   });
}

} // namespace

QFuture<Result<Project>> practiceTable(ProjectStore &projects, QObject *context)
{
    return andThen(projects.projects(), context, [&projects, context](const QList<Project> &all) {
        return findOrMake(projects, all, 0, context);
    });
}

} // namespace moai
