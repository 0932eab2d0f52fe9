// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ReplyStream.h"

// Home of the meta object, so that whoever links a stream links nothing else.
#include "moc_ReplyStream.cpp"
