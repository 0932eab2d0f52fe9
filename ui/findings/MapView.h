// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "findings/ClaimsItemModel.h"
#include "findings/SeatColours.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace moai {

class ClaimPane;
class ClaimsTable;
class FittedMarkdown;
class FlagRow;
class IconButton;

/// A map with what became of the message it was read from.
struct MapShown {
    ClaimsMap map;
    int round = 0;     ///< its number
    Message extractor; ///< the message with the claims
};

/// Claims × participants, one map of several, and what a cell rests on. Says what to do while there
/// is none.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    /// All maps in their order; the last is shown unless another one was chosen.
    void showMaps(const QList<MapShown> &maps, const SeatColours &colours);
    /// Shows that one.
    void showMap(MessageId extractor);
    /// Whether there are answers to gather claims from, and nothing runs.
    void setGatherable(bool gatherable);

signals:
    void gatherRequested();
    void quoteActivated(moai::MessageId answer, const QString &quote);
    void retryRequested(moai::MessageId message);
    void stopRequested(moai::MessageId message);
    void seenRequested(moai::MessageId message);

private:
    void build();
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildEmpty();
    void refresh();
    void showState(const MapShown &shown);
    void showCell();
    [[nodiscard]] const MapShown *current() const;

    ClaimsItemModel m_model;
    QList<MapShown> m_maps;
    MessageId m_chosen; ///< invalid: the last one
    QComboBox *m_select;
    QComboBox *m_order;
    QPushButton *m_gather;
    QPushButton *m_gatherFirst;
    IconButton *m_stop;
    IconButton *m_seen;
    QLabel *m_progress;
    FlagRow *m_trouble;
    FittedMarkdown *m_raw;
    QStackedWidget *m_body;
    QWidget *m_empty;
    QWidget *m_grid;
    ClaimsTable *m_table;
    ClaimPane *m_pane;
};

} // namespace moai
