// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ModeWords.h"

#include <QCoreApplication>

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModeWords)
};

} // namespace

QString modeName(Mode mode)
{
    switch (mode) {
    case Mode::Open:
        //: Modes of a discussion: everyone is asked at once
        return Words::tr("Open");
    case Mode::Discuss:
        return Words::tr("Discuss");
    case Mode::Mention:
        return Words::tr("Mention");
    case Mode::Consensus:
        return Words::tr("Consensus");
    case Mode::Rank:
        return Words::tr("Rank");
    case Mode::Claims:
        return Words::tr("Claims");
    }
    return {};
}

QString modeSentence(Mode mode)
{
    switch (mode) {
    case Mode::Open:
        return Words::tr("What you say goes to everyone at once; nobody sees the others' answers "
                         "of the round.");
    case Mode::Discuss:
        return Words::tr("What you say is discussed: everyone answers, then they read each other "
                         "and answer in turn.");
    case Mode::Mention:
        return Words::tr("What you say goes to those you name.");
    case Mode::Consensus:
        return Words::tr("The chair writes the conclusion.");
    case Mode::Rank:
        return Words::tr("Everyone ranks the last answers unnamed.");
    case Mode::Claims:
        return Words::tr("One of them lists the claims and who holds them.");
    }
    return {};
}

} // namespace moai
