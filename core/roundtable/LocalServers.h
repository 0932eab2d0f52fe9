// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QFuture>
#include <QList>
#include <QMetaType>
#include <QString>

class QObject;

namespace moai {

class ProjectStore;
class Services;

/// A model server that answers on this computer.
struct FoundServer {
    /// As it would be kept: the preset's kind at the address that answered, under a name that no
    /// other service has. Its id is that of `knownAs`, or invalid.
    Service service;
    QString title;           ///< for people: `Ollama`
    QList<ModelInfo> models; ///< empty where it wants a key first, or has none
    bool wantsKey = false;   ///< it is there, but lists its models only for a key
    QString knownAs;         ///< the service that is set up at that address; empty: none

    bool operator==(const FoundServer &) const = default;
};

/// The presets whose servers run on this computer, at their usual ports.
[[nodiscard]] QList<ServicePreset> localPlaces();

/// Asks 127.0.0.1 and ::1 at the ports of `places`, all at once, for their models; who answers as
/// its protocol has it is found, others are passed over in silence. Nothing beyond loopback is
/// asked, whatever the places say. Over within two seconds. GUI thread; cancelled when `context`
/// is destroyed first.
[[nodiscard]] QFuture<Result<QList<FoundServer>>>
findLocalServers(const QList<ServicePreset> &places, ProjectStore &projects, Services &services,
                 QObject *context);

} // namespace moai

Q_DECLARE_METATYPE(moai::FoundServer)
