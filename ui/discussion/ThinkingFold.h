// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QPlainTextEdit;
class QToolButton;

namespace moai {

/// What a model thought before it answered: one line until it is unfolded, then plain text.
/// Not there at all while nothing was thought.
class ThinkingFold : public QWidget
{
    Q_OBJECT

public:
    explicit ThinkingFold(const QString &handle, QWidget *parent = nullptr);

    void setThinking(const QString &thinking);
    /// How long it thought; unset: not known.
    void setSpan(std::optional<std::chrono::milliseconds> span);

private:
    void showTitle();

    QToolButton *m_title;
    QPlainTextEdit *m_text;
    QString m_thinking;
    std::optional<std::chrono::milliseconds> m_span;
};

} // namespace moai
