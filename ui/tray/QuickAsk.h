// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Discussion.h"
#include "domain/Project.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace moai {

class ComposerEdit;
class DiscussionStore;
class ElidedLabel;
class ModeButton;
class ProjectStore;
class Roundtable;
class Settings;
struct Said;

/// A small window to ask something from anywhere: a new discussion of the current project. Tells
/// how far the answers are and offers to open them. Keeps what is typed when it is hidden.
class QuickAsk : public QWidget
{
    Q_OBJECT

public:
    QuickAsk(ProjectStore &projects, DiscussionStore &discussions, Roundtable &roundtable,
             Settings &settings);

    /// To the front, ready to type.
    void summon(const QString &token);
    /// The discussion that was asked last, while it is the one shown.
    [[nodiscard]] std::optional<DiscussionId> asked() const { return m_discussion; }

signals:
    void openWanted(moai::DiscussionId discussion);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void readTable();
    void showTable();
    enum class Consent { NotAsked, Given };
    void ask(Consent consent);
    void land(const QString &line, const Result<Said> &said);
    void giveBack(const QString &line, const QString &sentence);
    void readRound();
    void showProgress(const RoundRecord &round);
    [[nodiscard]] QString lineToSay() const;

    ProjectStore &m_projects;
    DiscussionStore &m_discussions;
    Roundtable &m_roundtable;
    Settings &m_settings;
    std::optional<Project> m_project;
    QList<Participant> m_roster;
    std::optional<DiscussionId> m_discussion;
    RoundId m_round;
    Mode m_mode = Mode::Open;
    ElidedLabel *m_table;
    ModeButton *m_modes;
    ComposerEdit *m_edit;
    QLabel *m_news;
    QPushButton *m_anyway;
    QPushButton *m_open;
};

} // namespace moai
