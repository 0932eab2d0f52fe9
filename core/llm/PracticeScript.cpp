// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/PracticeScript.h"

#include "llm/PracticeFault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace moai {
namespace {

constexpr QStringView kLabel = u"> **Practice answer** – no model was asked.";

/// As much of the question as a sentence can carry: ten words, eighty characters.
QString firstWords(const QString &question)
{
    QStringList words = question.split(u' ', Qt::SkipEmptyParts);
    bool cut = words.size() > 10;
    QString text = words.mid(0, 10).join(u' ');
    if (text.size() > 80) {
        text = text.first(text[79].isHighSurrogate() ? 79 : 80);
        cut = true;
    }
    return cut ? text + u'…' : text;
}

QString plainMarkdown(const QString &text)
{
    static const QRegularExpression special(uR"(([\\`*_{}\[\]<>#|~$&!]))"_s);
    return QString(text).replace(special, uR"(\\1)"_s);
}

QString kindOf(const QString &question)
{
    const QString text = u' ' + question.toLower() + u' ';
    const auto has = [&text](const char *pattern) {
        return text.contains(QRegularExpression(QString::fromLatin1(pattern)));
    };
    if (has("\\b(should|which|better|versus|vs|or)\\b"))
        return u"choose"_s;
    if (has("\\b(why|because|reason|cause)"))
        return u"why"_s;
    if (has("\\b(how|write|make|build|fix|explain)\\b"))
        return u"how"_s;
    if (has("\\b(what|who|when|where|define|mean|is|are)\\b"))
        return u"what"_s;
    return u"other"_s;
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? QString(u"one "_s + one) : QString(QString::number(count) + u' ' + many);
}

QString listed(const QStringList &handles)
{
    QStringList names;
    for (const QString &handle : handles)
        names.append(u'@' + handle);
    const QString last = names.takeLast();
    if (names.isEmpty())
        return last;
    return names.join(u", "_s) + u" and "_s + last;
}

/// What the context policy lets the model see, in its own words.
QString sight(const PracticeQuestion &question)
{
    QString text = u"**What I see from my seat:** "_s;
    if (question.personsTurns == 0 && question.ownAnswers == 0)
        text += u"your question and nothing before it."_s;
    else
        text += u"your question, %1 of yours before it and %2 of mine."_s.arg(
            counted(question.personsTurns, u"message"_s, u"messages"_s),
            counted(question.ownAnswers, u"answer"_s, u"answers"_s));
    if (!question.quoted.isEmpty())
        text += u" I was shown what %1 said."_s.arg(listed(question.quoted));
    else if (!question.others.isEmpty())
        text += u" %1 sit%2 here, too; I was shown no word of theirs."_s.arg(
            listed(question.others), question.others.size() == 1 ? u"s"_s : QString());
    return text;
}

} // namespace

quint64 practiceHash(const QString &text)
{
    quint64 hash = 14695981039346656037ULL;
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes)
        hash = (hash ^ quint8(c)) * 1099511628211ULL;
    return hash ^ (hash >> 32);
}

QString PracticePersona::model() const
{
    return u"practice-"_s + handle;
}

const QList<PracticePersona> &practicePersonas()
{
    static const QList<PracticePersona> personas{
        {u"sage"_s, u"Calm and thorough; answers in headings, lists and tables."_s, 450ms, 62},
        {u"scout"_s, u"Quick and brief; a few points and a piece of code."_s, 150ms, 40},
        {u"skeptic"_s, u"Slow and doubtful; thinks first, then asks back."_s, 700ms, 52},
        {u"clumsy"_s, u"Fails whatever it is asked, in many ways."_s, 300ms, 40, false, true},
        {u"novelist"_s, u"Writes at length, with everything Markdown has."_s, 600ms, 90, false},
        {u"diplomat"_s, u"Agrees with everybody, and will not judge anybody."_s, 350ms, 55, false,
         false, PracticePersona::Judges::Never},
        {u"scribbler"_s, u"Writes fast, and loses the thread of a form."_s, 120ms, 80, false, false,
         PracticePersona::Judges::InPieces},
        {u"harmonist"_s, u"Hears one voice, whoever disagrees."_s, 400ms, 58, false, false,
         PracticePersona::Judges::WithoutDissent},
    };
    return personas;
}

const PracticePersona *practicePersona(const QString &model)
{
    for (const PracticePersona &persona : practicePersonas())
        if (persona.model() == model)
            return &persona;
    return nullptr;
}

PracticeScript parsePracticeScript(const QString &text)
{
    PracticeScript script;
    QString slot;
    QStringList lines;
    const auto close = [&] {
        const QString fragment = lines.join(u'\n').trimmed();
        if (!slot.isEmpty() && !fragment.isEmpty())
            script[slot].append(fragment);
        lines.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith("%% "_L1)) {
            lines.append(line);
            continue;
        }
        close();
        slot = line.mid(3).trimmed();
    }
    close();
    return script;
}

PracticeScript practiceScript(const QString &handle)
{
    QFile file(u":/moai/practice/%1.md"_s.arg(handle));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "practiceScript", "the program was built without its practice scripts");
    return opened ? parsePracticeScript(QString::fromUtf8(file.readAll())) : PracticeScript();
}

QString pickFragment(const PracticeScript &script, const QString &slot, const QString &question)
{
    const QStringList variants = script.value(slot);
    if (variants.isEmpty())
        return {};
    return variants[qsizetype(practiceHash(slot + u'\n' + question) % quint64(variants.size()))];
}

QString fillFragment(const QString &text, const QString &question,
                     const QList<std::pair<QString, QString>> &more)
{
    const QString start = firstWords(question);
    const QStringList words = question.split(u' ', Qt::SkipEmptyParts);
    QString keyword;
    static const QRegularExpression noLetter(uR"([^\p{L}\p{N}-]+)"_s);
    for (const QString &word : words)
        if (const QString bare = QString(word).remove(noLetter); bare.size() > keyword.size())
            keyword = bare.first(qMin(bare.size(), 40));
    const QByteArray json = QJsonDocument(QJsonArray{start}).toJson(QJsonDocument::Compact);

    const QList<std::pair<QString, QString>> values =
        more + QList<std::pair<QString, QString>>{
                   {u"{words}"_s, counted(words.size(), u"word"_s, u"words"_s)},
                   {u"{count}"_s, QString::number(words.size())},
                   {u"{keyword}"_s, keyword.isEmpty() ? u"…"_s : keyword},
                   {u"{plain}"_s, start},
                   {u"{shell}"_s, u'\'' + QString(start).replace(u'\'', uR"('\'')"_s) + u'\''},
                   {u"{python}"_s, QString::fromUtf8(json.mid(1, json.size() - 2))},
                   {u"{question}"_s, plainMarkdown(start)},
               };
    // In one pass: what a person writes in braces stays as it is.
    static const QRegularExpression placeholder(uR"(\{[a-z]+\})"_s);
    QString filled;
    qsizetype done = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        filled += QStringView(text).sliced(done, match.capturedStart() - done);
        QString value = match.captured();
        for (const auto &[name, replacement] : values)
            if (value == name) {
                value = replacement;
                break;
            }
        filled += value;
        done = match.capturedEnd();
    }
    return filled + QStringView(text).sliced(done);
}

PracticeAnswer composeAnswer(const PracticeScript &script, const PracticeQuestion &question)
{
    QString asked = withoutFaults(question.question);
    if (asked.isEmpty())
        asked = u"…"_s;
    const auto say = [&](const QString &slot) {
        return fillFragment(pickFragment(script, slot, asked), asked, {});
    };
    const QString special = say(u"body "_s + kindOf(asked));
    QStringList parts{kLabel.toString(), say(u"opening"_s),
                      special.isEmpty() ? say(u"body"_s) : special, sight(question),
                      say(u"closing"_s)};
    parts.removeAll(QString());
    return {say(u"thinking"_s), parts.join(u"\n\n"_s)};
}

} // namespace moai
