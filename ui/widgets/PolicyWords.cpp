// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PolicyWords.h"

#include <QCoreApplication>

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

} // namespace

QString policyName(ContextPolicy policy)
{
    switch (policy) {
    case ContextPolicy::OwnThread:
        //: Context policies: who sees what of the earlier talk
        return Words::tr("Own thread");
    case ContextPolicy::SharedTable:
        return Words::tr("Shared table");
    case ContextPolicy::ChosenAnswer:
        return Words::tr("Chosen answer");
    }
    return {};
}

QString policySentence(ContextPolicy policy)
{
    switch (policy) {
    case ContextPolicy::OwnThread:
        return Words::tr("Each participant sees your messages and its own answers.");
    case ContextPolicy::SharedTable:
        return Words::tr("Each participant sees everything said so far, by everyone.");
    case ContextPolicy::ChosenAnswer:
        return Words::tr("Each participant sees your messages and, per round, the answer that you "
                         "chose.");
    }
    return {};
}

} // namespace moai
