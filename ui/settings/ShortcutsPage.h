// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

#include <QKeySequence>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace moai {

class ActionBook;
class InlineQuestion;
class KeyCapture;

/// The keys of everything the window can do: each can be changed by pressing others. Keys that
/// something else has are given only after a yes.
class ShortcutsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ShortcutsPage(ActionBook &actions, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon picture() const override;
    [[nodiscard]] QStringList words() const override;
    void find(const QString &words) override;
    [[nodiscard]] bool canReset() const override { return true; }
    void reset() override;
    void open() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether the new keys stand alone, or beside those the action has.
    enum class Take { Instead, Besides };

    void build();
    void buildTable();
    [[nodiscard]] QPushButton *makeButton(QLatin1StringView name, const QString &text);
    [[nodiscard]] QString current() const;
    void showCurrent();
    void startCapture(Take take);
    void endCapture();
    void offer(const QKeySequence &keys);
    void give(const QString &id, const QKeySequence &keys);

    ActionBook &m_actions;
    QLineEdit *m_filter;
    QSortFilterProxyModel *m_rows;
    QTableView *m_table;
    QPushButton *m_change;
    QPushButton *m_add;
    QPushButton *m_none;
    QPushButton *m_default;
    QLabel *m_prompt;
    KeyCapture *m_capture;
    InlineQuestion *m_question;
    Take m_take = Take::Instead;
};

} // namespace moai
