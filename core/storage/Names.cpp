// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct NamesText {
    Q_DECLARE_TR_FUNCTIONS(moai::NamesText)
};

constexpr qsizetype kFew = 12;

} // namespace

QString nameKey(const QString &name)
{
    // By way of the capitals, because only they spell out a letter like ß.
    return name.simplified().normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

QString knownNames(const QStringList &names)
{
    if (names.isEmpty() || names.size() > kFew)
        return {};
    //: %1: names, separated by commas; follows a sentence about a name that is not one of them
    return u' ' + NamesText::tr("Known: %1.").arg(names.join(u", "_s));
}

} // namespace moai
