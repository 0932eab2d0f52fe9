// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/Circles.h"

#include "architecture/Floors.h"

#include <QSet>

namespace moai::architecture {

namespace {

/// Walks on from the last floor of `way`; gives the circle when it meets a floor of the way again.
QStringList walk(const QMultiMap<QString, QString> &edges, const QStringList &way,
                 QSet<QString> &finished)
{
    const QString here = way.last();
    for (const QString &next : edges.values(here)) {
        if (way.contains(next))
            return way.mid(way.indexOf(next)) + QStringList{next};
        if (finished.contains(next))
            continue;
        const QStringList found = walk(edges, way + QStringList{next}, finished);
        if (!found.isEmpty())
            return found;
    }
    finished.insert(here);
    return {};
}

} // namespace

QMultiMap<QString, QString> floorsIncluded(const QList<SourceFile> &files)
{
    QSet<QString> tree;
    for (const SourceFile &file : files)
        tree.insert(file.path);

    QMultiMap<QString, QString> edges;
    for (const SourceFile &file : files) {
        const QString from = floorOf(file.path);
        for (const Include &include : includes(file)) {
            const QString target = resolved(file, include, tree);
            const QString to = floorOf(target);
            if (!from.isEmpty() && !to.isEmpty() && from != to && !edges.contains(from, to))
                edges.insert(from, to);
        }
    }
    return edges;
}

QStringList circle(const QMultiMap<QString, QString> &edges)
{
    QSet<QString> finished;
    for (const QString &floor : edges.uniqueKeys()) {
        const QStringList found = walk(edges, {floor}, finished);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace moai::architecture
