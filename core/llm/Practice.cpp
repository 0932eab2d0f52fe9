// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Practice.h"

#include "llm/PracticeScript.h"

using namespace Qt::StringLiterals;

namespace moai {

Service practiceService()
{
    Service service;
    service.name = u"practice"_s;
    service.kind = ServiceKind::OpenAi;
    service.url = QUrl(u"practice:"_s);
    return service;
}

QList<Participant> practiceRoster()
{
    QList<Participant> roster;
    for (const PracticePersona &persona : practicePersonas()) {
        if (!persona.seated)
            continue;
        Participant seat;
        seat.position = int(roster.size());
        seat.handle = persona.handle;
        seat.serviceName = practiceService().name;
        seat.model = persona.model();
        seat.persona = persona.persona;
        roster.append(seat);
    }
    return roster;
}

} // namespace moai
