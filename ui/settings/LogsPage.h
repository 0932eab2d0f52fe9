// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace moai {

class LogItemModel;
class LogRing;
class LogRows;
class NoticeBar;
class Settings;

/// What Moai has to say of itself: the last lines of the log, to look through, to copy, and as part
/// of a bug report.
class LogsPage : public SettingsPage
{
    Q_OBJECT

public:
    /// The log outlives the page.
    LogsPage(const LogRing &log, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon picture() const override;
    [[nodiscard]] bool canReset() const override { return true; }
    void reset() override;
    void open() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTable();
    void readOn();
    void copyLines();
    void copyReport();
    void openFolder();
    [[nodiscard]] QPushButton *makeButton(QLatin1StringView name, const QString &text);

    const LogRing &m_log;
    Settings &m_settings;
    QTimer *m_reading;
    LogItemModel *m_lines;
    LogRows *m_rows;
    QLineEdit *m_filter;
    QComboBox *m_level;
    QCheckBox *m_follow;
    QCheckBox *m_verbose;
    QTableView *m_table;
    QPushButton *m_copy;
    QPushButton *m_report;
    QPushButton *m_folder;
    NoticeBar *m_notice;
    QLabel *m_problem;
};

} // namespace moai
