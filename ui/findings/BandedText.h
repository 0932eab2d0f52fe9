// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPlainTextEdit>

namespace moai {

/// A stretch of text with what it is called and its colour.
struct Band {
    QString label;
    QString text;
    QColor colour; ///< invalid: none
};

/// Read-only text in bands: each is tinted, and its label stands beside its first line. The text
/// itself is exactly what was given.
class BandedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit BandedText(QWidget *parent = nullptr);

    void setBands(const QList<Band> &bands);
    /// Scrolls that band to the top.
    void showBand(int band);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Gutter;
    void fit();
    void paintGutter(QPainter &painter);

    QWidget *m_gutter;
    QList<Band> m_bands;
    QList<int> m_firstBlocks; ///< by band
    int m_gutterWidth = 0;
};

} // namespace moai
