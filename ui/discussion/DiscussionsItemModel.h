// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"

#include <QAbstractListModel>
#include <QDate>
#include <QList>
#include <QSet>

#include <optional>
#include <variant>

namespace moai {

/// The discussions of a project, newest first, under headings by date. Headings are rows that
/// cannot be selected. Renaming is asked for by a signal; the list changes when the store did.
class DiscussionsItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DiscussionRole = Qt::UserRole, ///< moai::Discussion; nothing for a heading
        IsOpenRole,                    ///< whether it lies on the desk
    };
    using QAbstractListModel::QAbstractListModel;

    void setDiscussions(const QList<Discussion> &discussions);
    /// Only titles that hold these words; empty: all.
    void setFilter(const QString &filter);
    /// Those in whose texts the words of the filter stand; they are listed, too.
    void setFoundInText(const QSet<DiscussionId> &found);
    /// Marks the one that lies on the desk.
    void setOpen(std::optional<DiscussionId> open);

    [[nodiscard]] std::optional<Discussion> discussionAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(DiscussionId id) const;
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void renameRequested(const moai::Discussion &discussion, const QString &title);

private:
    using Row = std::variant<QString, Discussion>; ///< a heading or a discussion
    [[nodiscard]] QList<Row> rowsFor(const QList<Discussion> &discussions, QDate today) const;
    void rebuild();

    QList<Discussion> m_all;
    QList<Row> m_rows;
    QString m_filter;
    QSet<DiscussionId> m_found;
    std::optional<DiscussionId> m_open;
};

/// The title to show; a discussion that has none yet gets a word.
[[nodiscard]] QString titleOf(const Discussion &discussion);

} // namespace moai
