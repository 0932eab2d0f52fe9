// SPDX-License-Identifier: GPL-3.0-or-later
// How long the palette takes from a key to its rows with many discussions. Prints figures, judges
// nothing; run by hand:
//   QT_QPA_PLATFORM=offscreen moai_bench_palette [DISCUSSIONS]
#include "palette/PaletteItemModel.h"
#include "theme/Theme.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

/// The processor time of this process, in milliseconds.
double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QList<PaletteEntry> titles(int count)
{
    const QStringList words =
        u"why is the sky blue over a garden in summer when light scatters what "
        u"would happen if models disagree about claims and budgets"_s.split(u' ');
    QList<PaletteEntry> entries;
    quint32 seed = 7;
    for (int i = 0; i < count; ++i) {
        QString title;
        for (int word = 0; word < 8; ++word) {
            seed = seed * 1664525 + 1013904223;
            title += words[int(seed >> 16) % int(words.size())] + u' ';
        }
        entries << PaletteEntry{
            EntryKind::Discussion, title + QString::number(i), u"Lab"_s, u"discuss"_s, i % 20, {}};
    }
    return entries;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 5000;
    double before = cpuTime();
    const QList<PaletteEntry> entries = titles(count);
    const double made = cpuTime() - before;
    PaletteItemModel rows;
    before = cpuTime();
    rows.setEntries({EntryKind::Discussion}, entries);
    std::printf("%d discussions: made %.1f ms, taken in %.1f ms\n", count, made,
                cpuTime() - before);
    for (const QString &line : {u"whyskyblue"_s, u"sky garden light"_s, u"e"_s, u"zzz"_s}) {
        QList<double> taken;
        for (int typed = 1; typed <= line.size(); ++typed) {
            before = cpuTime();
            rows.setWords(line.left(typed));
            for (int row = 0; row < std::min(rows.rowCount(), 12); ++row)
                (void)rows.index(row).data(PaletteItemModel::PositionsRole);
            taken << cpuTime() - before;
        }
        std::printf("  \"%s\": worst key %.2f ms\n", qUtf8Printable(line),
                    *std::max_element(taken.begin(), taken.end()));
    }
    return 0;
}
