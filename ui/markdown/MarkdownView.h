// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/Flow.h"
#include "markdown/FlowPainter.h"
#include "markdown/MarkdownDocument.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace moai {

/// Shows Markdown while it streams in: thousands of words a second, at display rate. Blocks are
/// laid out when they come into view and never again while they stay as they are; text that
/// arrives is read and painted at most once a frame, and not at all while the view is hidden.
///
/// A reader at the end follows the stream; one who scrolls up, selects or steps to a link stays
/// where he is, whatever arrives, and follows again from the end.
///
/// Nothing is loaded and nothing opened: images are links, HTML is text, and a link is only told
/// by linkActivated(). GUI thread.
class MarkdownView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);
    ~MarkdownView() override;

    /// Replaces the text and goes back to its beginning, or its end when following.
    void setMarkdown(const QString &markdown);
    void appendMarkdown(const QString &delta);
    void clear();
    /// All that was set and appended; line ends are `\n`.
    [[nodiscard]] QString markdown() const;
    /// What a reader reads, without marks.
    [[nodiscard]] QString plainText() const;

    /// True from the start: a new view sticks to the end of what arrives.
    [[nodiscard]] bool isFollowing() const { return m_following; }
    /// Goes to the end and stays there.
    void follow();
    /// Stays where it is, as if the reader had scrolled.
    void stopFollowing() { setFollowing(false); }

    /// The height at which a view of that width shows everything without scrolling. Lays the
    /// whole text out: for questions and quotes, not for books.
    [[nodiscard]] int contentHeight(int width);
    /// Around the text; 16, 12, 16, 16 at first.
    void setContentMargins(const QMargins &margins);
    /// Shown while there is no text.
    void setPlaceholderText(const QString &text);

    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] QString selectedText() const;
    void selectAll();
    /// Selects the first place where these words stand and brings it into view; false: they do not.
    /// Letter case, white space, punctuation and marks do not matter, and an ellipsis stands for
    /// anything.
    bool selectWords(const QString &words);
    /// The selection, or nothing.
    void copy() const;
    /// The source of the blocks that the selection touches, or of everything.
    void copyAsMarkdown() const;

    QSize sizeHint() const override;

signals:
    void followingChanged(bool following);
    /// The reader chose a link: http, https or mailto.
    void linkActivated(const QUrl &url);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    friend class AccessibleMarkdown;
    enum class Unit { Character, Word, Block };

    void flush();
    void restyle();
    void settle(int margin);
    void setBar(int value);
    void moveContents(int dy);
    void setFollowing(bool following);
    [[nodiscard]] int viewHeight() const;
    [[nodiscard]] qreal flowWidth(int viewportWidth) const;
    /// Where the flow's origin is in the viewport.
    [[nodiscard]] QPointF flowOrigin() const;
    void updateBlock(qsizetype block);

    [[nodiscard]] markdown::Target targetAt(QPointF point);
    void setHovered(const markdown::Target &target, qsizetype code);
    void activate(const markdown::Target &target);
    void copyCode(qsizetype block);
    [[nodiscard]] QString linkOf(const markdown::Target &target) const;
    [[nodiscard]] markdown::Target nextTarget(const markdown::Target &from, bool next) const;
    void reveal(const QRectF &rect);

    void startSelection(QPointF point, Unit unit);
    void extendSelection(QPointF point);
    void setSelection(markdown::Position from, markdown::Position to);
    void scrollWhileSelecting();
    void keepSelectionInside();

    markdown::MarkdownDocument m_document;
    markdown::Flow m_flow;
    QString m_pending;
    QTimer m_frame;    ///< at most one reading and painting a frame
    QTimer m_prepare;  ///< lays out what is next to the viewport
    QTimer m_copied;   ///< how long the Copy button says it has
    QTimer m_dragging; ///< scrolls while a selection is dragged out of view
    QMargins m_margins{16, 12, 16, 16};
    QString m_placeholder;
    bool m_following = true;
    bool m_adjusting = false;
    bool m_focusRing = false;

    markdown::Marks m_marks;
    markdown::Position m_anchorFrom; ///< the unit in which the selection began
    markdown::Position m_anchorTo;
    Unit m_unit = Unit::Character;
    bool m_selecting = false;
    markdown::Target m_pressed;
    QPointF m_pressPoint;
    qint64 m_doubleClickTime = 0;
};

} // namespace moai
