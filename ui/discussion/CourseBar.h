// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

class QLabel;
class QPushButton;

namespace moai {

class Desk;
class ElidedLabel;

/// Above the composer while a discussion in rounds is under way, can be resumed or has just ended:
/// which round it is, whose turn, why it ended, and what the person can do about it. Not there
/// otherwise.
class CourseBar : public Card
{
    Q_OBJECT

public:
    explicit CourseBar(Desk &desk, QWidget *parent = nullptr);

signals:
    /// The person wants that line said.
    void lineChosen(const QString &line);

private:
    void build();
    void showCourse();
    void showButtons();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString brokeOffAt() const;

    Desk &m_desk;
    QLabel *m_headline;
    ElidedLabel *m_detail;
    ElidedLabel *m_heard;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_next;
    QPushButton *m_conclude;
    QPushButton *m_stop;
};

} // namespace moai
