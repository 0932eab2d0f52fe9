// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Card.h"

class QLabel;
class QPushButton;

namespace moai {

class ElidedLabel;

/// Asks above the composer whether a line that takes much is to be said. Nothing waits for the
/// answer; the line is kept here until there is one.
class ConsentStrip : public Card
{
    Q_OBJECT

public:
    explicit ConsentStrip(QWidget *parent = nullptr);

    /// `question` is Markdown; only its plain words are shown.
    void ask(const QString &line, const QString &question);
    void dismiss();
    [[nodiscard]] const QString &line() const { return m_line; }

signals:
    void given(const QString &line);
    void refused(const QString &line);

private:
    [[nodiscard]] QLabel *makeMark();

    QString m_line;
    QLabel *m_question;
    ElidedLabel *m_about;
    QPushButton *m_go;
};

} // namespace moai
