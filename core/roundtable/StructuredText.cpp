// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/StructuredText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Deeper than any form that is asked for: what goes on nesting is noise.
constexpr int kDeepest = 32;
/// How many characters are looked at in all, so that no text takes long.
constexpr qsizetype kMostSteps = 8'000'000;
constexpr qsizetype kLongestLabelLine = 200;

std::optional<QJsonObject> objectFrom(QStringView text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

bool mayBeginObject(QStringView text, qsizetype brace)
{
    for (qsizetype i = brace + 1; i < text.size(); ++i)
        if (!text[i].isSpace())
            return text[i] == u'"';
    return false;
}

/// Where the object that begins at `from` ends, exclusive; -1 when it does not.
qsizetype endOfObject(QStringView text, qsizetype from, qsizetype &steps)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = from; i < text.size() && ++steps < kMostSteps; ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{' || c == u'[') {
            if (++depth > kDeepest)
                return -1;
        } else if (c == u'}' || c == u']') {
            if (--depth == 0)
                return i + 1;
        }
    }
    return -1;
}

QString plainKey(QString key)
{
    key = key.toLower();
    key.removeIf([](QChar c) { return c == u'_' || c == u'-' || c.isSpace(); });
    return key;
}

struct LabelLine {
    QString key;
    QString rest;
};

/// The label that a line begins with, and what follows it.
std::optional<LabelLine> labelOf(const QString &line, const std::vector<Label> &labels)
{
    static const QRegularExpression shape(
        u"^\\s*(?:>\\s*)?(#{1,6}\\s+)?(?:[-*+•]\\s+|\\d{1,2}[.)]\\s+)?(\\*\\*|__)?\\s*"
        "([\\p{L}][\\p{L}\\p{N} _/()-]{0,60}?)\\s*(\\*\\*|__)?\\s*[:：]?\\s*$"_s);
    const QString head = line.left(kLongestLabelLine);
    // A colon parts label and words; without one only a heading of its own is a label.
    const qsizetype colon = head.indexOf(QRegularExpression(u"[:：]"_s));
    const QString label = colon < 0 ? head : head.left(colon + 1);
    const auto match = shape.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isHeading = !match.capturedView(1).isEmpty() ||
                           (!match.capturedView(2).isEmpty() && !match.capturedView(4).isEmpty());
    if (colon < 0 && (!isHeading || line.size() > kLongestLabelLine))
        return std::nullopt;
    const QString name = match.captured(3).simplified().toLower().replace(u'_', u' ');
    for (const auto &known : labels) {
        if (!known.names.contains(name))
            continue;
        QString rest = colon < 0 ? QString() : line.mid(colon + 1).trimmed();
        if (match.capturedView(2) == u"**" && match.capturedView(4).isEmpty() &&
            rest.startsWith("**"_L1))
            rest = rest.mid(2).trimmed(); // `**Answer:** …`
        return LabelLine{known.key, rest};
    }
    return std::nullopt;
}

bool isNothing(const QString &point)
{
    static const QStringList kNothing{u"none"_s, u"none."_s, u"n/a"_s,     u"-"_s,
                                      u"–"_s,    u"—"_s,     u"nothing"_s, u"(none)"_s};
    return point.isEmpty() || kNothing.contains(point.toLower());
}

} // namespace

std::optional<FoundObject> findObject(const QString &text,
                                      const std::function<bool(const QJsonObject &)> &fits)
{
    const QStringView view = QStringView(text).trimmed();
    if (view.startsWith(u'{')) {
        if (const auto whole = objectFrom(view); whole && fits(*whole))
            return FoundObject{*whole, Reading::Json};
    }
    qsizetype steps = 0;
    for (qsizetype at = view.indexOf(u'{'); at >= 0 && steps < kMostSteps;
         at = view.indexOf(u'{', at + 1)) {
        if (!mayBeginObject(view, at))
            continue;
        const qsizetype end = endOfObject(view, at, steps);
        if (end < 0)
            continue;
        steps += end - at; // parsing looks at it once more
        if (const auto object = objectFrom(view.sliced(at, end - at)); object && fits(*object))
            return FoundObject{*object, Reading::Fenced};
    }
    return std::nullopt;
}

QJsonValue fieldOf(const QJsonObject &json, const QStringList &names)
{
    for (const QString &name : names)
        for (auto it = json.begin(); it != json.end(); ++it)
            if (plainKey(it.key()) == name && !it.value().isNull())
                return it.value();
    return QJsonValue(QJsonValue::Undefined);
}

QString wordsIn(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble());
    return value.toString().trimmed();
}

QStringList listIn(const QJsonValue &value, const QStringList &names)
{
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList words;
    for (const QJsonValue &entry : entries) {
        const QString said =
            wordsIn(entry.isObject() ? fieldOf(entry.toObject(), names) : QJsonValue(entry));
        if (!said.isEmpty())
            words.append(said);
    }
    return words;
}

QHash<QString, QStringList> labelledSections(const QString &text, const std::vector<Label> &labels)
{
    QHash<QString, QStringList> sections;
    QString current;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto label = labelOf(line, labels)) {
            current = label->key;
            auto &section = sections[current];
            if (!label->rest.isEmpty())
                section.append(label->rest);
        } else if (!current.isEmpty()) {
            sections[current].append(line);
        }
    }
    return sections;
}

QString textOf(const QStringList &lines)
{
    return lines.join(u'\n').trimmed();
}

std::optional<QString> withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*+•]|\\d{1,2}[.)])(?:\\s+|$)"_s);
    const auto match = bullet.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return line.mid(match.capturedEnd()).trimmed();
}

QStringList pointsOf(const QStringList &lines)
{
    QStringList points;
    const bool bulleted = std::any_of(lines.begin(), lines.end(), [](const QString &line) {
        return withoutBullet(line).has_value();
    });
    bool open = false; // the last point goes on in the next line
    for (const QString &line : lines) {
        const auto point = withoutBullet(line);
        const QString words = point.value_or(line.trimmed());
        if (words.isEmpty()) {
            open = open && bulleted;
        } else if (point || !open) {
            points.append(words);
            open = true;
        } else {
            points.last() += u' ' + words;
        }
    }
    points.removeIf(isNothing);
    return points;
}

} // namespace moai
