// SPDX-License-Identifier: GPL-3.0-or-later
#include "Errands.h"

#include "base/Invalid.h"
#include "base/WhenDone.h"
#include "Desktop.h"
#include "exchange/Bundle.h"
#include "exchange/ImportFile.h"
#include "exchange/MarkdownText.h"
#include "MainWindow.h"
#include "roundtable/Chain.h"
#include "roundtable/PracticeTable.h"
#include "storage/DiscussionStore.h"
#include "storage/ProjectStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// A pipe or a device might never end, and nobody would wait for it.
Result<Minutes> minutesIn(const QString &path)
{
    const QFileInfo file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.exists())
        return invalid(Errands::tr("There is no file “%1”.").arg(shown));
    if (!file.isDir() && !file.isFile())
        return invalid(Errands::tr("“%1” is no file that can be imported.").arg(shown));
    const auto bytes = readImport(path);
    if (!bytes)
        return bytes.error();
    auto minutes = exchange::readBundle(*bytes);
    if (!minutes)
        //: %1 file, %2 a sentence that says what is wrong with it
        return invalid(Errands::tr("“%1”: %2").arg(shown, minutes.error().sentence));
    return minutes;
}

/// Whether somebody's roster is in the file, for the roster's editor to say what is wrong with it.
bool isRoster(const QString &path)
{
    constexpr qint64 kLongest = 1 << 20; // rosters are a few kB
    QFile file(path);
    const QFileInfo about(file);
    if (!about.isFile() || about.size() > kLongest || !file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLongest)).object();
    return object["format"_L1] == "moai-roster"_L1;
}

} // namespace

Errands::Errands(const Doors &doors, Desktop &desktop, QObject *parent)
    : QObject(parent), m_doors(doors), m_desktop(desktop)
{
}

void Errands::carryOut(const QList<Errand> &errands)
{
    m_waiting += errands;
    if (!m_busy)
        next();
}

void Errands::next()
{
    m_busy = !m_waiting.isEmpty();
    if (m_busy)
        begin(m_waiting.takeFirst());
    else
        tell();
}

void Errands::end()
{
    // Not at once: the window may be in the middle of showing what was opened.
    QMetaObject::invokeMethod(this, &Errands::next, Qt::QueuedConnection);
}

void Errands::begin(const Errand &errand)
{
    switch (errand.kind) {
    case Errand::Kind::OpenDiscussion:
        return openDiscussion(errand.text);
    case Errand::Kind::TakeFile:
        return takeFile(errand.text);
    case Errand::Kind::PracticeTable:
        return openPractice();
    case Errand::Kind::NewQuestion:
        return beginAtTable(errand);
    case Errand::Kind::QuickAsk:
        emit quickAskWanted();
        return end();
    case Errand::Kind::Refuse:
        return fail(invalid(errand.text));
    }
}

void Errands::beginAtTable(const Errand &errand)
{
    Desk &desk = m_desktop.window().desk();
    if (desk.project()) {
        if (errand.kind == Errand::Kind::TakeFile)
            m_desktop.window().takeRoster(errand.text);
        else
            m_desktop.window().newQuestion(errand.text);
        return end();
    }
    // The program has just started; if it finds no project, it says so itself.
    const auto again = [this, errand] {
        beginAtTable(errand);
    };
    connect(&desk, &Desk::projectChanged, this, again, Qt::SingleShotConnection);
}

void Errands::openDiscussion(const QString &idOrUid)
{
    whenDone(m_doors.discussions.discussionNamed(idOrUid), this,
             [this](const Result<Discussion> &discussion) {
                 if (!discussion)
                     return fail(discussion.error());
                 m_desktop.window().desk().openDiscussion(discussion->id);
                 end();
             });
}

void Errands::openPractice()
{
    // At a first start the desk is making the table, and there must not be two who do.
    Desk &desk = m_desktop.window().desk();
    if (!desk.project()) {
        connect(&desk, &Desk::projectChanged, this, &Errands::openPractice,
                Qt::SingleShotConnection);
        return;
    }
    whenDone(practiceTable(m_doors.projects, this), this, [this](const Result<Project> &project) {
        if (!project)
            return fail(project.error());
        m_desktop.window().openPractice(project->id);
        end();
    });
}

void Errands::takeFile(const QString &path)
{
    whenDone(QtConcurrent::run(isRoster, path), this, [this, path](bool roster) {
        if (roster)
            beginAtTable({Errand::Kind::TakeFile, path});
        else
            import(path);
    });
}

void Errands::import(const QString &path)
{
    const auto taken =
        andThen(QtConcurrent::run(minutesIn, path), this, [this](const Minutes &minutes) {
            return m_doors.discussions.importMinutes(minutes, std::nullopt);
        });
    whenDone(taken, this, [this](const Result<Imported> &imported) {
        if (!imported)
            return fail(imported.error());
        tellImported(*imported);
        m_desktop.window().desk().openDiscussion(imported->discussion.id);
        end();
    });
}

void Errands::tellImported(const Imported &imported)
{
    const QString title = exchange::escaped(imported.discussion.title);
    switch (imported.outcome) {
    case Imported::Outcome::New:
        //: %1 a discussion's title
        m_notices << tr("“%1” is imported.").arg(title);
        break;
    case Imported::Outcome::AlreadyThere:
        m_notices << tr("“%1” was here already. Nothing was changed.").arg(title);
        break;
    case Imported::Outcome::CameBack:
        m_notices << tr("“%1” was deleted here; it is back.").arg(title);
        break;
    }
}

void Errands::fail(const Failure &failure)
{
    m_failures << failure.sentence;
    end();
}

void Errands::tell()
{
    Desk &desk = m_desktop.window().desk();
    const QStringList failures = std::exchange(m_failures, {});
    QStringList notices = std::exchange(m_notices, {});
    if (notices.isEmpty() && !failures.isEmpty())
        emit desk.failed(invalid(failures.join(u'\n')));
    for (const QString &failure : failures)
        notices << exchange::escaped(failure);
    if (notices.size() > failures.size())
        emit desk.noticed(notices.join("\n\n"_L1));
}

} // namespace moai

#include "moc_Errands.cpp"
