// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Failure.h"
#include "domain/Discussion.h"
#include "Doors.h"
#include "Summons.h"

#include <QObject>
#include <QStringList>

namespace moai {

class Desktop;
struct Imported;

/// Carries out what starts of the program ask for, one after the other, in the window that is there
/// then. What came of files and of what could not be done is told in one notice. GUI thread.
class Errands : public QObject
{
    Q_OBJECT

public:
    Errands(const Doors &doors, Desktop &desktop, QObject *parent = nullptr);

    void carryOut(const QList<Errand> &errands);

signals:
    void quickAskWanted();

private:
    void next();
    void begin(const Errand &errand);
    void beginAtTable(const Errand &errand);
    void openDiscussion(const QString &idOrUid);
    void openPractice();
    void takeFile(const QString &path);
    void import(const QString &path);
    void tellImported(const Imported &imported);
    void fail(const Failure &failure);
    void end();
    void tell();

    Doors m_doors;
    Desktop &m_desktop;
    QList<Errand> m_waiting;
    bool m_busy = false;
    QStringList m_notices; ///< Markdown
    QStringList m_failures;
};

} // namespace moai
