// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Project.h"

#include <QList>
#include <QScrollArea>

class QLabel;
class QPushButton;

namespace moai {

class ConnectStep;
class GreetStep;
class Keys;
class ModelCatalogue;
class ModelsStep;
class ProjectStore;
class SeatsStep;
class Settings;
class WelcomeStep;

/// The first start, a page in the window: greet, connect services, choose models, name the seats.
/// Nothing waits for it: the table beside it works all the time. Where it was left, it goes on.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    enum Step { Greet, Connect, Models, Seats };

    WelcomePage(ProjectStore &projects, ModelCatalogue &models, Keys &keys, Settings &settings,
                QWidget *parent = nullptr);

    /// Shows that step and gives it the keyboard; setFocus() gives it back to the step.
    void begin(Step step);

signals:
    void practiceChosen();
    /// Put away, to be found again by its name.
    void skipped();
    /// A project with the person's own models is there.
    void finished(moai::ProjectId project);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectSteps();
    [[nodiscard]] WelcomeStep &current() const;
    void go(int step);
    void next();
    void showButtons();
    void keepProgress();

    Settings &m_settings;
    GreetStep *m_greet;
    ConnectStep *m_connect;
    ModelsStep *m_models;
    SeatsStep *m_seats;
    QList<WelcomeStep *> m_steps; ///< in the order of Step
    int m_step = Greet;
    QLabel *m_place;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace moai
