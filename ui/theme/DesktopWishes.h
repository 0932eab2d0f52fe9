// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace moai {

/// What the desktop asks of programs on the person's behalf, which Qt 6.4 does not tell: higher
/// contrast, less movement. Read where the system keeps it, and followed; nothing is asked for
/// where that is not known.
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

signals:
    void changed();

private:
    void listen(); ///< to the system, which lets note() know
    void note(bool highContrast, bool reducedMotion);

    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace moai
