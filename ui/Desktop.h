// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Doors.h"
#include "Errands.h"

#include <QObject>

#include <memory>

namespace moai {

class MainWindow;

/// Moai on the desktop, from its first window to its end: owns the window and whatever stays when
/// the window is closed. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(const Doors &doors, QObject *parent = nullptr);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }

    /// The window, in front of the others; see bringToFront() for the token.
    void show(const QString &token = {});
    /// Does what a start of the program asks for.
    void answer(const Summons &summons);
    /// Makes the window anew, with the same discussion, draft and geometry: in another language.
    void renew();
    /// Hides all of it, keeps what runs, then ended().
    void quit();

signals:
    /// Everything is stored: the program may end.
    void ended();

private:
    void makeWindow();

    Doors m_doors;
    std::unique_ptr<MainWindow> m_window;
    Errands m_errands;
    bool m_quitting = false;
};

} // namespace moai
