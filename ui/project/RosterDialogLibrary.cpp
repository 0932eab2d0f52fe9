// SPDX-License-Identifier: GPL-3.0-or-later
// The roster's dialog and what was kept: personas, whole rosters, and rosters in files.
#include "base/WhenDone.h"
#include "exchange/ExportFile.h"
#include "exchange/RosterFile.h"
#include "project/LibraryDialog.h"
#include "project/NameBar.h"
#include "project/PersonaField.h"
#include "project/PresetMenu.h"
#include "project/RosterDialog.h"
#include "project/SeatForm.h"
#include "project/SeatingCard.h"
#include "project/SeatList.h"
#include "roundtable/RosterSpec.h"
#include "storage/LibraryStore.h"
#include "widgets/NoticeBar.h"
#include "widgets/Problem.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr qint64 kLongestFile = 4'000'000;

/// For reading or writing a roster; deletes itself.
QFileDialog *fileDialog(QFileDialog::AcceptMode mode, const QString &title, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    //: Kind of files in a file dialog
    dialog->setNameFilters({RosterDialog::tr("Rosters (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

/// A name that every file system takes.
QString fileNameOf(const QString &name)
{
    QString safe;
    for (const QChar c : name)
        safe.append(c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : u' ');
    safe = safe.simplified().replace(u' ', u'-').left(60);
    return (safe.isEmpty() ? u"roster"_s : safe) + u".json"_s;
}

} // namespace

void RosterDialog::connectLibrary()
{
    connect(&m_library, &LibraryStore::changed, this, &RosterDialog::readLibrary);
    connect(m_presets, &PresetMenu::presetChosen, this, [this](const RosterPreset &preset) {
        m_seating->ask(preset, m_services, m_roster.roster().isEmpty());
    });
    connect(m_presets, &PresetMenu::keepRequested, this, &RosterDialog::keepPreset);
    connect(m_presets, &PresetMenu::manageRequested, this, [this] { manage(false); });
    connect(m_presets, &PresetMenu::importRequested, this, &RosterDialog::importRoster);
    connect(m_presets, &PresetMenu::exportRequested, this, &RosterDialog::exportRoster);
    connect(m_seating, &SeatingCard::chosen, this, &RosterDialog::seat);
    connect(&m_form->persona(), &PersonaField::keepRequested, this, &RosterDialog::keepPersona);
    connect(&m_form->persona(), &PersonaField::manageRequested, this, [this] { manage(true); });
    readLibrary();
}

void RosterDialog::readLibrary()
{
    whenDone(m_library.personas(), this, [this](const Result<QList<Persona>> &personas) {
        if (!personas) {
            tell(personas.error().sentence);
            return;
        }
        m_personas = *personas;
        m_form->persona().setKept(*personas);
    });
    whenDone(m_library.presets(), this, [this](const Result<QList<RosterPreset>> &presets) {
        if (presets)
            m_presets->setPresets(*presets);
        else
            tell(presets.error().sentence);
    });
}

void RosterDialog::tell(const QString &problem)
{
    showProblem(*m_problem, problem);
}

void RosterDialog::seat(const RosterPreset &roster, Placement placement)
{
    const QList<Participant> table =
        placement == Placement::Besides ? m_roster.roster() : QList<Participant>();
    const auto seats = seatedBehind(table, roster.seats);
    if (!seats) {
        tell(seats.error().sentence);
        return;
    }
    //: Notice with an Undo button; %1 is a roster's name
    replace(*seats, tr("%n participant(s) of “%1” are seated.", nullptr, int(roster.seats.size()))
                        .arg(roster.name));
}

void RosterDialog::keepPersona()
{
    QStringList taken;
    for (const Persona &persona : std::as_const(m_personas))
        taken << persona.name;
    const QString text = m_form->persona().text();
    m_name->ask(tr("Keep this persona under the name:"), m_form->persona().personaName(), taken,
                [this, text](const QString &name) {
                    whenDone(m_library.keepPersona({name, text}), this,
                             [this](const Result<Persona> &kept) {
                                 if (kept)
                                     m_notice->tell(tr("“%1” is kept.").arg(kept->name));
                                 else
                                     tell(kept.error().sentence);
                             });
                });
}

void RosterDialog::keepPreset()
{
    m_name->ask(tr("Keep this roster under the name:"), m_project.name, m_presets->names(),
                [this, seats = m_roster.roster()](const QString &name) {
                    whenDone(m_library.keepPreset({name, seats}), this,
                             [this](const Result<RosterPreset> &kept) {
                                 if (kept)
                                     m_notice->tell(tr("“%1” is kept.").arg(kept->name));
                                 else
                                     tell(kept.error().sentence);
                             });
                });
}

void RosterDialog::manage(bool personas)
{
    (new LibraryDialog(m_library,
                       personas ? LibraryDialog::Shelf::Personas : LibraryDialog::Shelf::Rosters,
                       this))
        ->open();
}

void RosterDialog::importRoster()
{
    QFileDialog *dialog = fileDialog(QFileDialog::AcceptOpen, tr("Import a roster"), this);
    dialog->setObjectName("roster_import_dialog"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, &RosterDialog::takeFile);
    dialog->open();
}

void RosterDialog::offerFile(const QString &path)
{
    if (m_services.isEmpty())
        m_offered = path;
    else
        takeFile(path);
}

void RosterDialog::takeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 file, %2 why, in the system's words
        tell(
            tr("“%1” cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    auto roster = exchange::readRosterFile(file.read(kLongestFile + 1));
    if (!roster) {
        //: %1 a file's name, %2 a sentence
        tell(tr("“%1”: %2").arg(QFileInfo(path).fileName(), roster.error().sentence));
        return;
    }
    if (roster->name.isEmpty())
        roster->name = QFileInfo(path).completeBaseName();
    tell({});
    m_seating->ask(*roster, m_services, m_roster.roster().isEmpty());
}

void RosterDialog::exportRoster()
{
    QFileDialog *dialog = fileDialog(QFileDialog::AcceptSave, tr("Export the roster"), this);
    dialog->setObjectName("roster_export_dialog"_L1);
    dialog->selectFile(fileNameOf(m_project.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QByteArray bytes = exchange::rosterFileOf({m_project.name, m_roster.roster()});
        if (const auto written = writeExport(path, bytes); !written)
            tell(written.error().sentence);
        else
            m_notice->tell(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

} // namespace moai
