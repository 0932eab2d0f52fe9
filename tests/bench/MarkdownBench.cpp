// SPDX-License-Identifier: GPL-3.0-or-later
// What showing Markdown costs on this machine. Prints figures, judges nothing; run by hand:
//   QT_QPA_PLATFORM=offscreen moai_bench_markdown [SECONDS]
#include "markdown/MarkdownView.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

constexpr int charactersPerToken = 4;

/// The processor time of this process, in milliseconds.
double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// What models write: prose, lists, code, a table now and then.
QString answer(qsizetype size)
{
    QString text;
    for (int i = 0; text.size() < size; ++i) {
        text += u"## Part %1\n\nLight is *scattered* by molecules, and **blue** more than red: the "
                u"intensity grows with the fourth power of the frequency, as `I ~ f^4` says. "
                u"See [the paper](https://example.org/%1) for what follows from it.\n\n"
                u"1. First, look up.\n2. Then, wait for the evening:\n   - it turns red,\n   - and "
                u"then dark.\n\n"_s.arg(i);
        if (i % 3 == 0)
            text += u"```python\ndef scatter(f: float) -> float:\n    # the fourth power\n    "
                    u"return 4.2 * f ** 4\n\nprint(scatter(6.5e14), \"per metre\")\n```\n\n"_s;
        if (i % 5 == 0)
            text += u"| Colour | Wavelength |\n|---|---:|\n| blue | 450 nm |\n| red | 700 nm "
                    u"|\n\n"_s;
    }
    return text.first(size);
}

/// The longest stretches, of the clock and of the processor, in which no event was handled.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            worstClock = qMax(worstClock, double(m_clock.nsecsElapsed()) / 1e6);
            worstCpu = qMax(worstCpu, cpuTime() - m_cpu);
            m_clock.start();
            m_cpu = cpuTime();
        });
        m_clock.start();
        m_cpu = cpuTime();
        m_timer.start(1);
    }
    double worstClock = 0;
    double worstCpu = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpu = 0;
};

void twelveColumns(int seconds)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    QList<MarkdownView *> views;
    for (int i = 0; i < 12; ++i) {
        views += new MarkdownView;
        row->addWidget(views.last());
    }
    window.resize(12 * 320, 900);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);

    const QString text = answer(seconds * 100 * charactersPerToken + charactersPerToken);
    qsizetype at = 0;
    qint64 tokens = 0;
    QTimer chunks;
    chunks.setTimerType(Qt::PreciseTimer);
    QObject::connect(&chunks, &QTimer::timeout, &chunks, [&] {
        for (auto *view : views)
            view->appendMarkdown(text.mid(at, charactersPerToken));
        tokens += views.size();
        at += charactersPerToken;
    });
    Heartbeat heartbeat;
    const double before = cpuTime();
    chunks.start(10);
    QTest::qWait(seconds * 1000);
    chunks.stop();
    const double cpu = cpuTime() - before;
    std::printf(
        "12 columns, %lld tokens in %d s: %.1f ms CPU per 1,000 tokens (%.0f %% of a core), "
        "worst frame %.1f ms CPU, %.1f ms by the clock\n",
        static_cast<long long>(tokens), seconds, cpu * 1000 / double(tokens),
        cpu / (seconds * 10.0), heartbeat.worstCpu, heartbeat.worstClock);
}

/// The processor time to stream a text, a frame for every 2,000 characters.
double streamingCost(const QString &text)
{
    MarkdownView view;
    view.resize(400, 800);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    const double before = cpuTime();
    for (qsizetype at = 0; at < text.size(); at += 2'000) {
        view.appendMarkdown(text.mid(at, 2'000));
        QTest::qWait(17); // the next frame, and its painting
    }
    return cpuTime() - before;
}

void costWithLength()
{
    const struct {
        const char *what;
        QString (*make)(qsizetype size);
    } texts[]{
        {"an answer", answer},
        {"one code block",
         [](qsizetype size) -> QString {
             return u"```cpp\n"_s + u"int value = 42; // why\n"_s.repeated(size / 23);
         }},
        {"one paragraph",
         [](qsizetype size) -> QString {
             return u"Some words. "_s.repeated(size / 12);
         }},
        {"one list",
         [](qsizetype size) -> QString {
             return u"- an item of it\n"_s.repeated(size / 16);
         }},
        {"one table",
         [](qsizetype size) -> QString {
             return u"| a | b |\n|---|---|\n"_s + u"| one | two |\n"_s.repeated(size / 14);
         }},
    };
    for (const auto &text : texts) {
        const double once = streamingCost(text.make(100'000));
        const double twice = streamingCost(text.make(200'000));
        std::printf("%-15s 100 kB streams for %6.0f ms CPU, 200 kB for %6.0f ms: %.2f times\n",
                    text.what, once, twice, twice / once);
    }
}

void longText()
{
    const QString text = answer(2'600'000);
    const double memory = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    markdown::MarkdownDocument document;
    document.append(text);
    std::printf("2.6 MB: read to %zu blocks in %lld ms\n", document.blocks().size(),
                static_cast<long long>(timer.restart()));
    document.clear();
    timer.start();
    MarkdownView view;
    view.resize(700, 900);
    view.setMarkdown(text);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    (void)view.grab();
    std::printf("2.6 MB: read, laid out where it shows and painted in %lld ms, %.0f MB\n",
                static_cast<long long>(timer.elapsed()), residentMegabytes() - memory);
    double worst = 0;
    for (int i = 0; i <= 20; ++i) {
        QElapsedTimer jump;
        jump.start();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 20 * i);
        (void)view.grab();
        worst = qMax(worst, double(jump.nsecsElapsed()) / 1e6);
    }
    std::printf("2.6 MB: the worst of 20 jumps %.1f ms, then %.0f MB\n", worst,
                residentMegabytes() - memory);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 5;
    twelveColumns(qMax(1, seconds));
    costWithLength();
    longText();
    return 0;
}
