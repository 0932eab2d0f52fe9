// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace moai::markdown {

/// Finds the lines at which everything before is final: no text that follows can change how the
/// blocks above such a line read. Reads line by line; when it cannot be sure it says no, which
/// costs time but never a wrong block. Pure state, no allocation.
class BoundaryScanner
{
public:
    /// `line` is complete and comes without its `\n`. True when a top-level block certainly starts
    /// with it.
    [[nodiscard]] bool startsBlock(QByteArrayView line);

    /// A line may have been a link's definition (`[label]: address`). Definitions hold for the
    /// whole document, before and after them, so no block above them is ever final.
    [[nodiscard]] bool mayDefineLinks() const { return m_mayDefineLinks; }

    /// The same for a line that has not ended yet; leaves the state alone.
    [[nodiscard]] bool mightDefineLinks(QByteArrayView partialLine) const;

private:
    struct Fence {
        char mark = 0; ///< 0: none is open
        qsizetype length = 0;
    };

    /// What is known of a code fence within a list item or a quote.
    enum class Inner { Closed, Open, Unknown };

    void readLine(QByteArrayView rest, qsizetype indent, bool afterBlank);
    [[nodiscard]] bool staysInside(QByteArrayView rest, qsizetype indent);
    void findInnerFence(QByteArrayView rest, qsizetype indent, bool plainItem);

    Fence m_fence;
    Inner m_inner = Inner::Closed;
    Fence m_innerFence;
    qsizetype m_innerIndent = 0;
    bool m_innerInQuote = false; ///< a blank line ends it
    bool m_afterBlank = true;
    bool m_afterFence = false;
    bool m_bracketed = false; ///< a line since the last blank one began with `[`
    bool m_tabular = false;   ///< a line since the last blank one may be a table's
    bool m_mayDefineLinks = false;
    bool m_inList = false;
    qsizetype m_itemIndent = 0; ///< the top-level item's text starts in this column
    bool m_unsure = false;      ///< whether the list is still open, or ever was one
    bool m_gaveUp = false;
};

} // namespace moai::markdown
