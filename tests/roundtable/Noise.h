// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace moai::test {

/// The text after a few of the things that go wrong with what models write: pieces lost, doubled,
/// moved or replaced by what means something to a parser, or the end cut off.
inline QString disturbed(QString text, QRandomGenerator &random)
{
    static const QString kMeaning = QStringLiteral("{}[]\",:\\\n`*#@->=null0 A");
    const int times = random.bounded(1, 6);
    for (int i = 0; i < times && !text.isEmpty(); ++i) {
        const auto at = qsizetype(random.bounded(quint32(text.size())));
        const auto length = qsizetype(random.bounded(40U));
        switch (random.bounded(5)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text[at] = kMeaning[qsizetype(random.bounded(quint32(kMeaning.size())))];
            break;
        case 2:
            text.insert(at, text.mid(at, length));
            break;
        case 3: {
            const QString piece = text.mid(at, length);
            text.remove(at, length);
            text.insert(qsizetype(random.bounded(quint32(text.size() + 1))), piece);
            break;
        }
        default:
            if (random.bounded(4) == 0)
                text.truncate(at);
        }
    }
    return text;
}

} // namespace moai::test
