// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

/// Teaches screen readers to read MarkdownView: a document with its rendered text, selection and
/// where every character stands. May be called any number of times.
void installAccessibleMarkdown();

} // namespace moai
