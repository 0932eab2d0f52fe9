// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Doors.h"
#include "palette/PaletteEntry.h"

#include <QDateTime>
#include <QObject>

namespace moai {

class MainWindow;
class Palette;
struct Discussion;
struct Project;

/// Fills the window's palette: what is at hand at once, what the store holds as soon as it answers,
/// and words in texts when the typing pauses.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    PaletteSource(const Doors &doors, MainWindow &window);

    /// Shows the palette, or puts it away.
    void toggle();

private:
    void readProjects();
    void readDiscussions(const QList<Project> &projects);
    void addDiscussions(const Project &project, const QList<Discussion> &discussions);
    void searchTexts(const QString &words);
    [[nodiscard]] QList<PaletteEntry> actionEntries() const;
    [[nodiscard]] QList<PaletteEntry> participantEntries() const;
    [[nodiscard]] QList<PaletteEntry> settingEntries();

    Doors m_doors;
    MainWindow &m_window;
    Palette *m_palette;
    QList<PaletteEntry> m_settings;
    QList<PaletteEntry> m_discussions;
    QString m_words; ///< of the search in texts that runs
    int m_visit = 0; ///< counts the palette's openings: an answer to an earlier one is old
};

/// 0 to 20: how recently that was, for the palette. Pure.
[[nodiscard]] int freshness(const QDateTime &then, const QDateTime &now);

} // namespace moai
