// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServiceHealthWords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using State = ServiceHealth::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceHealth)
};

QString titleOf(State state)
{
    switch (state) {
    case State::Unasked:
        //: How a service is, in a few words, after its name or below it
        return Words::tr("not asked yet");
    case State::Good:
        //: How a service is: it answers
        return Words::tr("good");
    case State::KeyTrouble:
        //: How a service is: it has no key, or refused the one it has
        return Words::tr("check the key");
    case State::NoCredit:
        //: How a service is: its account has no money left
        return Words::tr("out of credit");
    case State::RateLimited:
        //: How a service is: it takes no more questions for a while
        return Words::tr("rate limited");
    case State::Unreachable:
        //: How a service is: no connection to it can be made
        return Words::tr("unreachable");
    case State::Troubled:
        //: How a service is: the last question to it failed
        return Words::tr("last try failed");
    }
    return {};
}

} // namespace

ServiceHealthWords serviceHealthWords(const ServiceHealth &health)
{
    ServiceHealthWords words{titleOf(health.state), health.sentence, "warning"_L1, Tint::Warning};
    if (health.state == State::Good) {
        words.icon = "check"_L1;
        words.tint = Tint::Success;
        words.sentence = Words::tr("It answered.");
    } else if (health.state == State::Unasked) {
        words.icon = "clock"_L1;
        words.tint = Tint::Muted;
        words.sentence = Words::tr("Nothing was asked of it since Moai was started.");
    } else if (health.state == State::RateLimited) {
        words.icon = "pause"_L1;
    } else if (health.state == State::KeyTrouble) {
        words.icon = "lock"_L1;
    } else {
        words.tint = Tint::Danger;
    }
    if (health.since.isValid())
        //: %1 says how a service is, %2 is the time at which that was seen
        words.sentence =
            Words::tr("%1 (seen at %2)")
                .arg(words.sentence,
                     QLocale().toString(health.since.toLocalTime().time(), QLocale::ShortFormat));
    return words;
}

} // namespace moai
