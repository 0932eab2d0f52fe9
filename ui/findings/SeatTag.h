// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/SeatColours.h"

#include <QLabel>

namespace moai {

/// A participant named amid other words: a dot in the seat's colour and the handle.
class SeatTag : public QLabel
{
    Q_OBJECT

public:
    SeatTag(const QString &handle, const SeatColours &colours, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_handle;
    SeatColours m_colours;
};

/// The tags of those, in rows like words in a paragraph; null when there are none.
[[nodiscard]] QWidget *makeSeatTags(const QStringList &handles, const SeatColours &colours,
                                    QWidget *parent);

} // namespace moai
