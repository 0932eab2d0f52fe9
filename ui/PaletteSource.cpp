// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaletteSource.h"

#include "actions/ActionBook.h"
#include "base/WhenDone.h"
#include "discussion/DiscussionsItemModel.h"
#include "MainWindow.h"
#include "palette/Palette.h"
#include "SettingsPages.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace moai {

int freshness(const QDateTime &then, const QDateTime &now)
{
    const double hours = std::max(0.0, double(then.secsTo(now)) / 3600);
    return std::max(0, 20 - int(3 * std::log2(1 + hours / 4)));
}

PaletteSource::PaletteSource(const Doors &doors, MainWindow &window)
    : QObject(&window), m_doors(doors), m_window(window), m_palette(new Palette(window))
{
    connect(m_palette, &Palette::paused, this, &PaletteSource::searchTexts);
}

void PaletteSource::toggle()
{
    if (m_palette->isVisible()) {
        m_palette->dismiss();
        return;
    }
    ++m_visit;
    m_discussions.clear();
    m_palette->setEntries({EntryKind::Action}, actionEntries());
    m_palette->setEntries({EntryKind::Participant}, participantEntries());
    if (m_settings.isEmpty()) // the pages are made for it: once for each window
        m_settings = settingEntries();
    m_palette->setEntries({EntryKind::Setting}, m_settings);
    m_palette->open();
    readProjects();
}

QList<PaletteEntry> PaletteSource::actionEntries() const
{
    QList<PaletteEntry> entries;
    ActionBook &book = m_window.actionBook();
    for (const Action &action : book.actions()) {
        const bool isSeat = action.group == ActionGroup::Participants && !action.series.isEmpty();
        if (!action.does || action.id == "program.palette"_L1 || isSeat)
            continue; // a seat is found by its handle
        entries << PaletteEntry{EntryKind::Action,
                                action.text,
                                shownKeys(book.keysOf(action.id)),
                                u"next"_s,
                                0,
                                [&book, id = action.id] {
                                    book.trigger(id);
                                }};
    }
    return entries;
}

QList<PaletteEntry> PaletteSource::participantEntries() const
{
    QList<PaletteEntry> entries;
    for (const Participant &seat : m_window.desk().roster()) {
        const QString handle = u'@' + seat.handle;
        const QString keys =
            shownKeys(m_window.actionBook().keysOf(u"seat.%1"_s.arg(seat.position + 1)));
        //: Row of the palette; %1 is a handle
        entries << PaletteEntry{EntryKind::Participant,
                                seat.enabled ? tr("Do not ask %1").arg(handle)
                                             : tr("Ask %1 again").arg(handle),
                                keys,
                                u"people"_s,
                                0,
                                [this, position = seat.position] {
                                    m_window.toggleSeat(position);
                                }};
        //: Row of the palette: begins a line to that participant; %1 is a handle
        entries << PaletteEntry{EntryKind::Participant,
                                tr("Write to %1").arg(handle),
                                seat.model,
                                u"chat"_s,
                                0,
                                [this, handle] {
                                    m_window.writeTo(handle);
                                }};
    }
    return entries;
}

QList<PaletteEntry> PaletteSource::settingEntries()
{
    QList<PaletteEntry> entries;
    for (const SettingsRow &row : settingsRows(m_doors, m_window))
        entries << PaletteEntry{EntryKind::Setting, row.text.isEmpty() ? row.pageTitle : row.text,
                                //: Row of the palette: a page of the settings
                                row.text.isEmpty() ? tr("Settings")
                                                   //: %1 is the title of a page of the settings
                                                   : tr("Settings: %1").arg(row.pageTitle),
                                u"settings"_s, 0, [this, row] {
                                    m_window.openSettings(row.page, row.text);
                                }};
    return entries;
}

void PaletteSource::readProjects()
{
    whenDone(m_doors.projects.projects(), this,
             [this, visit = m_visit](const Result<QList<Project>> &projects) {
                 if (!projects || visit != m_visit || !m_palette->isVisible())
                     return;
                 QList<PaletteEntry> entries;
                 for (const Project &project : *projects)
                     entries << PaletteEntry{EntryKind::Project,
                                             project.name,
                                             project.topic,
                                             u"project"_s,
                                             0,
                                             [this, id = project.id] {
                                                 m_window.desk().openProject(id);
                                             }};
                 m_palette->setEntries({EntryKind::Project}, entries);
                 readDiscussions(*projects);
             });
}

void PaletteSource::readDiscussions(const QList<Project> &projects)
{
    for (const Project &project : projects)
        whenDone(m_doors.discussions.discussions(project.id), this,
                 [this, project, visit = m_visit](const Result<QList<Discussion>> &list) {
                     if (list && visit == m_visit && m_palette->isVisible())
                         addDiscussions(project, *list);
                 });
}

void PaletteSource::addDiscussions(const Project &project, const QList<Discussion> &discussions)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Discussion &discussion : discussions)
        m_discussions << PaletteEntry{EntryKind::Discussion,
                                      titleOf(discussion),
                                      project.name,
                                      u"discuss"_s,
                                      freshness(discussion.updatedAt, now),
                                      [this, id = discussion.id] {
                                          m_window.desk().openDiscussion(id);
                                      }};
    m_palette->setEntries({EntryKind::Discussion}, m_discussions);
}

void PaletteSource::searchTexts(const QString &words)
{
    m_words = words;
    if (words.size() < 2)
        return;
    whenDone(m_doors.discussions.search(words), this,
             [this, words, visit = m_visit](const Result<QList<SearchHit>> &hits) {
                 if (!hits || visit != m_visit || words != m_words || !m_palette->isVisible())
                     return;
                 QList<PaletteEntry> entries;
                 for (const SearchHit &hit : *hits)
                     if (hit.message) // titles are there already
                         entries << PaletteEntry{EntryKind::Text,
                                                 hit.excerpt,
                                                 titleOf(hit.discussion),
                                                 u"search"_s,
                                                 0,
                                                 [this, id = hit.discussion.id] {
                                                     m_window.desk().openDiscussion(id);
                                                 }};
                 m_palette->setEntries({EntryKind::Text}, entries);
             });
}

} // namespace moai

#include "moc_PaletteSource.cpp"
