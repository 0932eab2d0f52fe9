// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Exchange.h"

#include "moc_Exchange.cpp"
