// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/Habits.h"

#include <QRegularExpression>

namespace moai::architecture {

using namespace Qt::StringLiterals;

namespace {

/// A word that code must not use, and what to do instead.
struct Rule {
    QRegularExpression word;
    QString instead;
    QStringList folders;
};

const QList<Rule> &rules()
{
    static const QStringList everywhere{u"app/"_s, u"core/"_s, u"ui/"_s, u"tests/"_s};
    static const QStringList program{u"app/"_s, u"core/"_s, u"ui/"_s};
    static const QList<Rule> list{
        {QRegularExpression(uR"(\b(SIGNAL|SLOT)\s*\()"_s),
         u"connect to a member function, so that the compiler checks it"_s, everywhere},
        {QRegularExpression(uR"(\bQEventLoop\b)"_s),
         u"no nested event loop: connect, or whenDone()"_s, program},
        {QRegularExpression(uR"(\bprocessEvents\s*\()"_s),
         u"no nested event loop: do less at a time"_s, program},
        {QRegularExpression(uR"((\.|->)exec\s*\()"_s),
         u"open() it and connect to finished()"_s,
         {u"ui/"_s}},
        {QRegularExpression(uR"(\bsender\s*\(\s*\))"_s), u"let the lambda capture who sends"_s,
         everywhere},
        {QRegularExpression(uR"((?<!Application::|NetworkInformation::)\binstance\s*\()"_s),
         u"no singletons: take what you need in the constructor"_s, program},
    };
    return list;
}

qsizetype mostLines(const QString &path)
{
    if (path == u"ui/MainWindow.cpp" || path.endsWith(u".h"))
        return 250;
    // A test file holds the tables of its cases.
    return path.startsWith(u"tests/") ? 600 : 400;
}

bool isUnder(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&path](const QString &folder) { return path.startsWith(folder); });
}

} // namespace

QStringList wordComplaints(const SourceFile &file)
{
    QStringList complaints;
    const QStringList code = codeLines(file.text);
    for (const Rule &rule : rules()) {
        if (!isUnder(file.path, rule.folders))
            continue;
        for (qsizetype i = 0; i < code.size(); ++i) {
            const auto match = rule.word.match(code.at(i));
            if (match.hasMatch())
                complaints += complaint(
                    file, i + 1, u"'%1': %2"_s.arg(match.captured().trimmed(), rule.instead));
        }
    }

    // Spelled apart, or this very line would be found.
    static const QRegularExpression owed(u"\\b(TO"
                                         u"DO|FIX"
                                         u"ME|XX"
                                         u"X)\\b(?!\\s*\\(?#\\d)"_s);
    const QStringList lines = file.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = owed.match(lines.at(i));
        if (match.hasMatch())
            complaints += complaint(file, i + 1,
                                    u"'%1' names no issue: write %1(#12)"_s.arg(match.captured()));
    }
    return complaints;
}

QStringList lengthComplaints(const SourceFile &file)
{
    const qsizetype length = file.text.count(u'\n');
    const qsizetype most = mostLines(file.path);
    if (length <= most)
        return {};
    return {
        complaint(file, length,
                  u"%1 lines, where %2 are the most: it does two things"_s.arg(length).arg(most))};
}

QStringList licenceComplaints(const SourceFile &file)
{
    if (file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        return {};
    return {complaint(file, 1, u"begin with // SPDX-License-Identifier: GPL-3.0-or-later"_s)};
}

} // namespace moai::architecture
