// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Library.h"

#include <QList>

namespace moai {

/// The personas that come with Moai, in the language of the window. They are texts of the program
/// like any other, so that they are translated and checked with the rest.
[[nodiscard]] QList<Persona> shippedPersonas();

} // namespace moai
