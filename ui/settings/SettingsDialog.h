// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace moai {

class NoticeBar;
class SearchMarks;
class Settings;
class SettingsPage;

/// The settings: a list of pages, the page itself, and a search over all of them. Nothing is to be
/// confirmed; the window it belongs to goes on meanwhile. Show it with show(). Keeps its size.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// At the end of the list; the dialog owns it from now on.
    void add(SettingsPage *page);
    /// Brings that page to the front; an unknown or empty id: the one that was open last.
    void open(const QString &id);
    /// What is marked on the pages, as if it had been searched for.
    void mark(const QString &words);
    /// The id of the page in front; empty while there is none.
    [[nodiscard]] QString openPage() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showPage(int row);
    void search();
    void resetPage();
    [[nodiscard]] SettingsPage *pageAt(int row) const;
    /// -1: there is none.
    [[nodiscard]] int rowOf(const QString &id) const;

    Settings &m_settings;
    QList<SettingsPage *> m_pages;
    QList<SearchMarks *> m_marks;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QLabel *m_title;
    QPushButton *m_reset;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
};

} // namespace moai
