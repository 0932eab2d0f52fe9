// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace moai::test {

using Factory = std::function<std::unique_ptr<QObject>()>;

/// The test classes of this program, in link order.
std::vector<Factory> &factories();

struct Registration {
    explicit Registration(Factory factory) { factories().push_back(std::move(factory)); }
};

} // namespace moai::test

/// Runs that QObject's slots as tests in this program.
#define MOAI_TEST(Class)                                                                           \
    static const moai::test::Registration registration##Class(                                     \
        [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
