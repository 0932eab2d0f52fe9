// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TakenParameters.h"

#include <algorithm>

namespace moai {

Parameters onlyTaken(const Parameters &parameters, const TakenParameters &taken)
{
    Parameters sent = parameters;
    if (!taken.maxTokens)
        sent.maxTokens.reset();
    if (!sent.reasoningEffort.isEmpty() && !taken.efforts.contains(sent.reasoningEffort))
        sent.reasoningEffort = taken.efforts.size() == 1 ? taken.efforts.first() : QString();
    if (!taken.mostTemperature || (!taken.both && !sent.reasoningEffort.isEmpty()))
        sent.temperature.reset();
    else if (sent.temperature)
        sent.temperature = std::clamp(*sent.temperature, 0.0, *taken.mostTemperature);
    return sent;
}

} // namespace moai
