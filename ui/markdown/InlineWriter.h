// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Block.h"

#include <md4c.h>

#include <vector>

namespace moai::markdown {

/// Writes the text and the spans that md4c tells into a block.
class InlineWriter
{
public:
    void enterSpan(Block &block, MD_SPANTYPE type, void *detail);
    void leaveSpan(Block &block, MD_SPANTYPE type);
    void text(Block &block, MD_TEXTTYPE type, const MD_CHAR *data, MD_SIZE size);

private:
    struct OpenSpan {
        Looks looks;
        int link = -1;
    };

    void doubtMath(Block &block) const;
    void write(Block &block, const QString &text);

    std::vector<OpenSpan> m_spans; ///< each with the looks of those around it
    qsizetype m_mathStart = 0;
    qsizetype m_imageStart = 0;
};

} // namespace moai::markdown
