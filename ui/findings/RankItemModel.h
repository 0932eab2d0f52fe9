// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QAbstractListModel>

namespace moai {

/// An answer without its author.
struct BlindAnswer {
    MessageId id;
    QString text; ///< Markdown, with what would give the author away scrubbed
};

/// Answers being put in order by a person: those with a place first, best first; a tie shares one.
class RankItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole }; ///< from 1; 0: none yet

    /// The answers are called A, B, … in this order.
    explicit RankItemModel(const QList<BlindAnswer> &answers, QObject *parent = nullptr);

    [[nodiscard]] const BlindAnswer &answer(int row) const { return m_rows[row].answer; }
    /// `Answer B`
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] int rowOf(MessageId answer) const;
    /// From 1; the same place as another's makes a tie; 0 takes it away.
    void setPlace(int row, int place);
    /// Puts it before what stands at `before` now, at a place of its own; gives its new row.
    int move(int row, int before);
    /// Gives it the place of the one above.
    void tieWithAbove(int row);
    [[nodiscard]] int missing() const; ///< answers without a place
    /// Best first; those without a place are left out.
    [[nodiscard]] QList<QList<MessageId>> order() const;
    /// Takes an earlier order over.
    void setOrder(const QList<QList<MessageId>> &order);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void orderChanged();

private:
    struct Row {
        BlindAnswer answer;
        int letter = 0;
        int place = 0;
    };

    void settle();

    QList<Row> m_rows;
};

} // namespace moai
