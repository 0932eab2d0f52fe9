// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "markdown/MarkdownView.h"

namespace moai {

/// Markdown as high as its text, for use within something that scrolls: it never scrolls itself.
class FittedMarkdown : public MarkdownView
{
    Q_OBJECT

public:
    explicit FittedMarkdown(QWidget *parent = nullptr);

    /// Replaces the text, or appends what is new.
    void showMarkdown(const QString &markdown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

} // namespace moai
