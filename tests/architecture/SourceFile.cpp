// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace moai::architecture {

using namespace Qt::StringLiterals;

QList<SourceFile> sourceFiles(const QString &root)
{
    QList<SourceFile> files;
    const QDir dir(root);
    for (const QString &floor : {u"app"_s, u"core"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator entries(dir.filePath(floor), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    {dir.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QList<Include> includes(const SourceFile &file)
{
    static const QRegularExpression directive(uR"(^\s*#\s*include\s*(?:"([^"]+)\"|<([^>]+)>))"_s);
    QList<Include> found;
    int number = 0;
    for (const QString &line : file.text.split(u'\n')) {
        ++number;
        const auto match = directive.match(line);
        if (match.hasMatch())
            found.append({number, match.captured(match.lastCapturedIndex()),
                          match.lastCapturedIndex() == 1});
    }
    return found;
}

QStringList codeLines(const QString &text)
{
    // In this order: what opens first, wins, so a `//` inside a literal starts no comment.
    static const QRegularExpression notCode(
        uR"re(//[^\n]*|/\*.*?\*/|R"([^()\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype end = 0;
    for (auto matches = notCode.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        code += QStringView(text).mid(end, match.capturedStart() - end);
        code += QString(match.capturedView().count(u'\n'), u'\n');
        end = match.capturedEnd();
    }
    code += QStringView(text).mid(end);
    return code.split(u'\n');
}

QString complaint(const SourceFile &file, qsizetype line, const QString &sentence)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(sentence);
}

} // namespace moai::architecture
