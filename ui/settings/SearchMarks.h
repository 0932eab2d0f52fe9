// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QScrollArea;

namespace moai {

class SettingsPage;

/// Whether every word of the query is somewhere in one of the texts, whatever its case; an empty
/// query finds everything. Pure.
[[nodiscard]] bool answers(const QStringList &texts, const QString &query);

/// Frames what a search found on a page of the settings. Lies over the page and lets everything
/// through.
class SearchMarks : public QWidget
{
    Q_OBJECT

public:
    explicit SearchMarks(SettingsPage &page);

    /// Empty: no marks.
    void setWords(const QString &words);
    /// Scrolls to the first mark.
    void reveal(QScrollArea &area) const;
    /// What is marked, from top to bottom.
    [[nodiscard]] QList<QWidget *> marked() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SettingsPage &m_page;
    QString m_words;
};

} // namespace moai
