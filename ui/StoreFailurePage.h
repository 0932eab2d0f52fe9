// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"

#include <QWidget>

namespace moai {

/// What is shown instead of the window when the store cannot be used.
class StoreFailurePage : public QWidget
{
    Q_OBJECT

public:
    explicit StoreFailurePage(const Failure &failure, QWidget *parent = nullptr);
};

} // namespace moai
