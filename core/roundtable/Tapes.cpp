// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/Tapes.h"

#include "roundtable/Roundtable.h"
#include "roundtable/RunningRounds.h"

namespace moai {

Tapes::Tapes(RunningRounds &running, Roundtable &roundtable)
    : QObject(&roundtable), m_running(running)
{
}

Tapes &Tapes::of(const Roundtable &roundtable)
{
    auto *tapes = roundtable.findChild<Tapes *>(QString(), Qt::FindDirectChildrenOnly);
    Q_ASSERT(tapes);
    return *tapes;
}

void Tapes::set(DiscussionId discussion, const std::shared_ptr<CassetteWriter> &tape)
{
    m_running.setTape(discussion, tape);
}

} // namespace moai

#include "moc_Tapes.cpp"
