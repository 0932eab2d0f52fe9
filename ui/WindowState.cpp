// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowState.h"

#include "settings/Settings.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

namespace moai {
namespace {

const Setting<QByteArray> kGeometry{"window/geometry", {}};
const Setting<QByteArray> kSplitter{"window/splitter", {}};
const Setting<bool> kSidebarShown{"window/sidebarShown", true};
const Setting<QString> kDiscussion{"window/discussion", {}};

constexpr int kSidebarWidth = 248;
constexpr int kFrame = 60;           ///< what a window manager may put around a window
constexpr int kRoomForSidebar = 900; ///< a narrower first window starts without it

} // namespace

void restoreWindow(QMainWindow &window, QSplitter &splitter, QWidget &sidebar,
                   const Settings &settings)
{
    if (!window.restoreGeometry(settings.get(kGeometry))) {
        const QSize room = window.screen()->availableSize();
        const QSize wanted(1280, 820);
        window.resize(wanted.boundedTo(room));
        if (room.width() < wanted.width() + kFrame || room.height() < wanted.height() + kFrame)
            window.setWindowState(Qt::WindowMaximized);
        sidebar.setVisible(room.width() >= kRoomForSidebar);
    } else {
        sidebar.setVisible(settings.get(kSidebarShown));
    }
    if (!splitter.restoreState(settings.get(kSplitter)))
        splitter.setSizes({kSidebarWidth, qMax(1, window.width() - kSidebarWidth)});
}

void keepWindow(const QMainWindow &window, const QSplitter &splitter, const QWidget &sidebar,
                Settings &settings)
{
    settings.set(kGeometry, window.saveGeometry());
    settings.set(kSplitter, splitter.saveState());
    settings.set(kSidebarShown, !sidebar.isHidden());
}

std::optional<DiscussionId> lastDiscussion(const Settings &settings)
{
    const qint64 id = settings.get(kDiscussion).toLongLong();
    return id > 0 ? std::optional(DiscussionId{id}) : std::nullopt;
}

void keepLastDiscussion(Settings &settings, std::optional<DiscussionId> id)
{
    settings.set(kDiscussion, id ? QString::number(id->value) : QString());
}

} // namespace moai
