// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/WithoutSecrets.h"

#include "llm/Secrets.h"

namespace moai {

Failure withoutSecrets(Failure failure, const HttpRequest &request)
{
    KnownSecrets secrets;
    secrets.addFrom(request);
    failure.sentence = QString::fromUtf8(secrets.scrubbed(failure.sentence.toUtf8()));
    return failure;
}

} // namespace moai
