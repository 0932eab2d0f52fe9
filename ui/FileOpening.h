// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Summons.h"

#include <QObject>

namespace moai {

/// Links and files that the system hands to a program that runs already, as macOS does for whatever
/// is opened with it: a QFileOpenEvent to the application. GUI thread.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    /// Listens from now on to what `application` is sent.
    explicit FileOpening(QObject &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void summoned(const moai::Summons &summons);
};

} // namespace moai
