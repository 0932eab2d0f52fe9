// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WindowRig.h"

#include "discussion/ComposerEdit.h"
#include "support/Until.h"

using namespace Qt::StringLiterals;

namespace moai::test {

WindowRig::Core::Core(const QString &dir, std::unique_ptr<Database> opened)
    : database(std::move(opened)),
      settings(dir),
      projects(*database),
      discussions(*database),
      library(*database),
      keys(secrets),
      services(clock),
      models(projects, services, keys),
      roundtable(projects, discussions, services, keys, clock),
      health(roundtable, models, projects, clock),
      chats(*database)
{
    models.favourites().keepIn(settings);
    models.setLocalPlaces({}); // whatever runs on this machine
}

WindowRig::WindowRig(int seats, double pace)
{
    m_server.setPace(pace);
    if (seats > 0)
        seat(seats);
    open();
}

WindowRig::~WindowRig()
{
    close();
}

void WindowRig::open()
{
    auto database = Database::open(m_dir.path());
    if (!database)
        qFatal("%s", qUtf8Printable(database.error().sentence));
    m_core = std::make_unique<Core>(m_dir.path(), std::move(*database));
    m_desktop = std::make_unique<Desktop>(Doors{
        m_core->projects, m_core->discussions, m_core->roundtable, m_core->models, m_core->keys,
        m_core->settings, m_core->chats, m_core->telegram, m_core->library, m_core->health});
    window().resize(1280, 800);
    window().show();
    if (find<QWidget>(u"sidebar"_s)->isHidden()) // the offscreen screen is a small one
        window().toggleSidebar();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()) ||
        !until([this] { return !desk().roster().isEmpty(); }))
        qFatal("the window did not open");
}

void WindowRig::close()
{
    if (!m_desktop)
        return;
    bool ended = false;
    QObject::connect(m_desktop.get(), &Desktop::ended, m_desktop.get(), [&] { ended = true; });
    m_desktop->quit();
    if (!until([&] { return ended; }))
        qFatal("the program did not end");
    m_desktop.reset();
    m_core.reset();
}

void WindowRig::kill()
{
    m_desktop.reset();
    m_core.reset();
}

void WindowRig::seat(int seats)
{
    if (!m_server.start())
        qFatal("no practice server");
    auto database = Database::open(m_dir.path());
    ProjectStore projects(**database);
    Service lab;
    lab.name = u"lab"_s;
    lab.url = m_server.url();
    lab.lanes = 64;
    (void)awaited(projects.saveService(lab));
    Project project;
    project.name = u"Lab"_s;
    project.topic = u"Trying things out"_s;
    const QStringList models{u"practice-sage"_s, u"practice-scout"_s, u"practice-skeptic"_s};
    QList<Participant> roster;
    for (int i = 0; i < seats; ++i) {
        Participant seat;
        seat.position = i;
        seat.serviceName = lab.name;
        seat.model = models[i % 3];
        const QString handle = models[i % 3].section(u'-', 1);
        seat.handle = i < 3 ? handle : handle + QString::number(i / 3 + 1);
        roster << seat;
    }
    (void)awaited(projects.create(project, roster));
}

void WindowRig::say(const QString &line)
{
    auto *composer = find<ComposerEdit>(u"composer"_s);
    composer->setFocus();
    composer->setPlainText(line);
    QTest::keyClick(composer, Qt::Key_Return);
}

bool WindowRig::allEnded() const
{
    const QList<RoundRecord> &rounds = window().desk().rounds();
    if (rounds.isEmpty())
        return false;
    for (const Message &message : rounds.last().messages)
        if (!hasEnded(message.status))
            return false;
    return true;
}

bool WindowRig::ask(const QString &line)
{
    const qsizetype before = desk().rounds().size();
    say(line);
    return until([&] { return desk().rounds().size() > before; }, std::chrono::seconds(5)) &&
           until([&] { return allEnded(); }, std::chrono::seconds(15));
}

} // namespace moai::test
