// SPDX-License-Identifier: GPL-3.0-or-later
// moai_generate OUTPUT NAME [ARGUMENT…]: runs while Moai is built, is never installed.
#include "Generators.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace moai::packaging;
using namespace Qt::StringLiterals;

namespace {

int refuse(const QString &sentence)
{
    std::fputs(qPrintable(u"moai_generate: "_s + sentence + u'\n'), stderr);
    return 1;
}

QString usage()
{
    QString text = u"moai_generate OUTPUT NAME [ARGUMENT…], with these names:\n"_s;
    for (const Generator &generator : generators())
        text += u"  "_s + generator.name + u' ' + generator.arguments + u'\n';
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"moai"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOAI_VERSION));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 2)
        return refuse(usage());
    const QList<Generator> all = generators();
    const auto generator = std::find_if(
        all.begin(), all.end(), [&](const Generator &one) { return one.name == arguments[1]; });
    if (generator == all.end())
        return refuse(usage());
    const auto bytes = generator->run(arguments.mid(2));
    if (!bytes)
        return refuse(bytes.error().sentence);
    QSaveFile file(arguments[0]);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return refuse(u"%1 cannot be written: %2"_s.arg(arguments[0], file.errorString()));
    return 0;
}
