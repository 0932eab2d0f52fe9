// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/Action.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

QString titleOf(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Writing:
        //: Group of keys: in the composer
        return Words::tr("Writing");
    case ActionGroup::Discussions:
        return Words::tr("Discussions");
    case ActionGroup::Rounds:
        //: Group of keys: discuss, rank, conclude …
        return Words::tr("Rounds");
    case ActionGroup::Participants:
        return Words::tr("Participants");
    case ActionGroup::View:
        //: Group of keys: what is shown where
        return Words::tr("View");
    case ActionGroup::Program:
        return u"Moai"_s;
    }
    return {};
}

QList<ActionGroup> actionGroups()
{
    return {ActionGroup::Writing,      ActionGroup::Discussions, ActionGroup::Rounds,
            ActionGroup::Participants, ActionGroup::View,        ActionGroup::Program};
}

QString shownKeys(const QList<QKeySequence> &keys)
{
    QStringList shown;
    for (const QKeySequence &one : keys)
        shown << one.toString(QKeySequence::NativeText);
    return shown.join(QChar(0x2002)); // an en space
}

} // namespace moai
