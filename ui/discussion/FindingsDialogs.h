// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"

#include <QObject>

class QWidget;

namespace moai {

class Desk;
class DiscussionStore;
class DiscussionViews;

/// Opens the dialogs about what lies on the desk: what an answer saw, the person's own ranking, the
/// project's win table. They do not block the window.
class FindingsDialogs : public QObject
{
    Q_OBJECT

public:
    /// `window` is their parent.
    FindingsDialogs(Desk &desk, DiscussionStore &discussions, QWidget *window);

    /// Opens them for the views, and offers the map among those.
    void serve(DiscussionViews &views);

    void showSeen(MessageId message);
    void rankYourself(RoundId about);
    void showWinTable();

private:
    Desk &m_desk;
    DiscussionStore &m_discussions;
    QWidget *m_window;
};

} // namespace moai
