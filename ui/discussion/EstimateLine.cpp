// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/EstimateLine.h"

#include "base/WhenDone.h"
#include "discussion/Desk.h"
#include "theme/Theme.h"
#include "widgets/MoneyWords.h"
#include "widgets/Text.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {

EstimateLine::EstimateLine(Desk &desk, QWidget *parent) : ElidedLabel(parent), m_desk(desk)
{
    setObjectName("estimate"_L1);
    setVoice(*this, Voice::Small);
    setContentsMargins(spacing::tiny, 0, spacing::tiny, 0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &EstimateLine::estimate);
    // The same line may take more or less now.
    connect(&desk, &Desk::rosterChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &Desk::discussionChanged, &m_soon, qOverload<>(&QTimer::start));
    hide();
}

void EstimateLine::setLine(const QString &line)
{
    if (line == m_line)
        return;
    m_line = line;
    if (line.isEmpty())
        hide();
    m_soon.start();
}

void EstimateLine::estimate()
{
    if (m_line.isEmpty())
        return;
    whenDone(m_desk.estimate(m_line), this,
             [this, line = m_line](const Result<Estimate> &estimate) {
                 if (line != m_line) // typed on meanwhile
                     return;
                 const bool tell = estimate && estimate->isExpensive;
                 if (tell) {
                     //: What a line is likely to take; %1 is e.g. "6 calls · … · $0.01"
                     setWhole(tr("About %1").arg(estimateText(*estimate)));
                     setAccessibleName(text());
                 }
                 setVisible(tell);
             });
}

} // namespace moai
