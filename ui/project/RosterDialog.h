// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Library.h"
#include "project/RosterItemModel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace moai {

class InlineQuestion;
class LibraryStore;
class ModelCatalogue;
class NameBar;
class NoticeBar;
class PresetMenu;
class ProjectStore;
class SeatForm;
class SeatingCard;
class SeatList;
enum class Placement;

/// Edits who sits at a project's table, with what the library and files have. Nothing of the
/// roster is kept before Save; leaving with changes asks. Show it with open().
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    RosterDialog(ProjectStore &projects, ModelCatalogue &models, LibraryStore &library,
                 const Project &project, const QList<Participant> &roster,
                 QWidget *parent = nullptr);

    /// Asks first when there are changes.
    void reject() override;

    /// Asks what is to be done with the roster in that file, as soon as that can be told.
    void offerFile(const QString &path);

private:
    void build(ModelCatalogue &models);
    void connectParts();
    void readServices(ModelCatalogue &models);
    void showSeat(int row);
    void takeForm();
    void suggestHandle(const QString &model);
    void add();
    void remove();
    void replace(const QList<Participant> &roster, const QString &notice);
    void check();
    void keep();

    // The library and files (RosterDialogLibrary.cpp).
    void connectLibrary();
    void readLibrary();
    void seat(const RosterPreset &roster, Placement placement);
    void keepPersona();
    void keepPreset();
    void manage(bool personas);
    void importRoster();
    void takeFile(const QString &path);
    void exportRoster();
    void tell(const QString &problem);

    ProjectStore &m_projects;
    LibraryStore &m_library;
    Project m_project;
    const QList<Participant> m_kept; ///< as the project has it
    RosterItemModel m_roster;
    QString m_offered;           ///< a file that waits for the services
    QStringList m_services;      ///< that are set up; a new seat begins with the first
    QList<Persona> m_personas;   ///< the person's own
    bool m_handleIsOurs = false; ///< the handle was made from the model, nobody typed it
    SeatList *m_seats;
    PresetMenu *m_presets;
    QStackedWidget *m_right;
    SeatForm *m_form;
    SeatingCard *m_seating;
    NameBar *m_name;
    InlineQuestion *m_question;
    NoticeBar *m_notice;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace moai
