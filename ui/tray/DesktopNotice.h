// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QMetaType>
#include <QString>

#include <utility>

namespace moai {

/// Something to be told on the desktop. All texts are plain, however foreign.
struct DesktopNotice {
    QString key; ///< what it is about: one on the screen with the same key is replaced
    QString title;
    QString text = {};
    /// Id and label; `default` is a click on the notice itself, its label is not shown.
    QList<std::pair<QString, QString>> actions = {};
    bool isUrgent = false;
    bool hasSound = false;
    QImage image = {};
};

} // namespace moai

Q_DECLARE_METATYPE(moai::DesktopNotice)
