// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ExportFormat.h"
#include "domain/Minutes.h"

#include <QFileDialog>

namespace moai {

struct Failure;

/// Asks where a discussion is to be saved, and as what, then saves it. Show it with open(); it
/// ends by itself.
class ExportDialog : public QFileDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Minutes minutes, QWidget *parent = nullptr);

signals:
    void saved(const QString &path);
    void failed(const moai::Failure &failure);

private:
    void save(const QString &path);
    [[nodiscard]] ExportFormat formatOf(const QString &path) const;

    Minutes m_minutes;
};

} // namespace moai
