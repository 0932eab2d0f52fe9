// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/TurnStances.h"

#include "roundtable/SeatNames.h"
#include "roundtable/TurnTaking.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

enum class Label { Position, Moved, By, Because };

struct LabelWord {
    QLatin1StringView word;
    Label label;
};

/// In lower case; an accented letter may stand without its accent.
constexpr std::array kLabelWords{
    LabelWord{"position"_L1, Label::Position},
    LabelWord{"standpunkt"_L1, Label::Position},
    LabelWord{"posicion"_L1, Label::Position},
    LabelWord{"postura"_L1, Label::Position},
    LabelWord{"moved"_L1, Label::Moved},
    LabelWord{"bewegt"_L1, Label::Moved},
    LabelWord{"geandert"_L1, Label::Moved},
    LabelWord{"cambio"_L1, Label::Moved},
    LabelWord{"changed"_L1, Label::Moved},
    LabelWord{"movido"_L1, Label::Moved},
    LabelWord{"change"_L1, Label::Moved},
    LabelWord{"by"_L1, Label::By},
    LabelWord{"durch"_L1, Label::By},
    LabelWord{"von"_L1, Label::By},
    LabelWord{"por"_L1, Label::By},
    LabelWord{"par"_L1, Label::By},
    LabelWord{"because"_L1, Label::Because},
    LabelWord{"weil"_L1, Label::Because},
    LabelWord{"grund"_L1, Label::Because},
    LabelWord{"porque"_L1, Label::Because},
    LabelWord{"parce que"_L1, Label::Because},
};

constexpr std::array kYes{"yes"_L1, "true"_L1, "ja"_L1, "si"_L1, "oui"_L1};
constexpr std::array kNo{"no"_L1, "false"_L1, "nein"_L1, "non"_L1, "not"_L1, "unchanged"_L1};
constexpr std::array kNobody{"none"_L1,      "nobody"_L1,   "no one"_L1,  "n/a"_L1, "niemand"_L1,
                             "nadie"_L1,     "personne"_L1, "nothing"_L1, "no"_L1,  "keine"_L1,
                             "niemanden"_L1, "ninguno"_L1,  "aucun"_L1,   "-"_L1};

template <size_t N>
bool isOneOf(const QString &word, const std::array<QLatin1StringView, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// In lower case and without accents: `Geändert` → `geandert`.
QString folded(const QString &word)
{
    QString plain;
    for (const QChar c : word.toLower().normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            plain += c;
    return plain;
}

/// Without what Markdown, quotation marks and brackets put around words.
QString bare(QString words)
{
    static const QRegularExpression before(uR"(^[\s*_`~"'“”„«»\[\]()<>|]+)"_s);
    static const QRegularExpression after(uR"([\s*_`~"'“”„«»\[\]()<>|]+$)"_s);
    return words.remove(before).remove(after);
}

struct LabelledLine {
    Label label;
    QString value;
};

std::optional<LabelledLine> readLabelled(const QString &line)
{
    // A bullet or a number, marks, the name, marks, a colon, marks again.
    static const QRegularExpression form(
        uR"(^[\s>*_`#+|\-–•]*(?:\d{1,2}[.)]\s*)?[*_`\[]*([\p{L}][\p{L}\p{M} ]{1,14}?)[\s*_`\]]*[:：](.*)$)"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = folded(match.captured(1));
    for (const auto &[word, label] : kLabelWords)
        if (name == word)
            return LabelledLine{label, bare(match.captured(2))};
    return std::nullopt;
}

std::optional<bool> readMoved(const QString &value)
{
    static const QRegularExpression words(uR"([\p{L}\p{M}]+)"_s);
    std::optional<bool> moved;
    QString between; // what parts the first word from the second
    qsizetype end = 0;
    for (auto matches = words.globalMatch(value); matches.hasNext();) {
        const auto match = matches.next();
        const QString word = folded(match.captured());
        const bool yes = isOneOf(word, kYes);
        if (!moved) {
            if (!yes && !isOneOf(word, kNo))
                return std::nullopt;
            moved = yes;
            end = match.capturedEnd();
            continue;
        }
        // `yes / no` and `yes or no` repeat what was asked for.
        between = folded(value.mid(end, match.capturedStart() - end)).trimmed();
        const bool isChoice = between == u"/" || between == u"|" || word == u"or";
        return isChoice ? std::nullopt : moved;
    }
    return moved;
}

/// What stands there, unless it is a way to say that there is nothing.
QString readWords(const QString &value)
{
    static const QRegularExpression dashes(uR"(^[\s\-–—.…/]*$)"_s);
    QString word = folded(value);
    while (word.endsWith(u'.'))
        word.chop(1);
    return isOneOf(word, kNobody) || dashes.match(value).hasMatch() ? QString() : value;
}

/// The first name, without its `@`: `@ann and @bob` → `ann`; a seat's whole: `Seat A`.
QString readBy(const QString &value)
{
    static const QRegularExpression handle(uR"(@([A-Za-z0-9._-]*[A-Za-z0-9]))"_s);
    static const QRegularExpression seat(uR"(^(Seat [A-Z]+)\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(uR"(^([A-Za-z0-9._-]*[A-Za-z0-9]))"_s);
    const QString words = readWords(value);
    for (const auto *form : {&handle, &seat, &word})
        if (const auto match = form->match(words); match.hasMatch())
            return match.captured(1);
    return {};
}

} // namespace

TurnStance stanceIn(const QString &text)
{
    TurnStance stance;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        const auto labelled = readLabelled(line.toString());
        if (!labelled)
            continue;
        switch (labelled->label) {
        case Label::Position:
            stance.position = readWords(labelled->value);
            break;
        case Label::Moved:
            stance.moved = readMoved(labelled->value);
            break;
        case Label::By:
            stance.by = readBy(labelled->value);
            break;
        case Label::Because:
            stance.argument = readWords(labelled->value);
            break;
        }
    }
    return stance;
}

QList<TurnStance> turnStances(const DiscussionRecord &record)
{
    QList<TurnStance> stances;
    QList<RoundRecord> soFar; // names at an anonymous table go by who was asked first
    for (const auto &one : record.rounds) {
        const auto &[round, messages] = one;
        soFar.append(one);
        if (!takesTurns(round))
            continue;
        const SeatNames names = round.anonymous ? SeatNames::anonymous(soFar) : SeatNames();
        for (const auto &message : messages) {
            if (message.author == Author::Human || message.text.trimmed().isEmpty())
                continue;
            TurnStance stance = stanceIn(message.text);
            stance.message = message.id;
            stance.round = round.id;
            stance.roundNumber = round.number;
            stance.handle = message.handle;
            if (const QString by = names.handleOf(stance.by); !by.isEmpty())
                stance.by = by;
            stances.append(stance);
        }
    }
    return stances;
}

bool isAgreed(const RoundRecord &round)
{
    bool somebodySpoke = false;
    for (const auto &message : round.messages) {
        if (message.role != Role::Answer || message.author == Author::Human ||
            message.status != MessageStatus::Complete)
            continue;
        if (stanceIn(message.text).moved != false)
            return false;
        somebodySpoke = true;
    }
    return somebodySpoke;
}

} // namespace moai
