// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "widgets/Card.h"

class QLabel;

namespace moai {

class MarkdownView;

/// Words for the person above the composer: what `/help` or `/status` answered, or why a line could
/// not be carried out. Stays until it is dismissed or the next line is sent.
class NoticeStrip : public Card
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void tell(const QString &markdown);
    void tellFailure(const Failure &failure);
    void dismiss();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    MarkdownView *m_view;
    QLabel *m_failure;
};

} // namespace moai
