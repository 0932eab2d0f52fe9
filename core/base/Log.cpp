// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include "base/LogFile.h"

#include <QMutex>
#include <QRegularExpression>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace moai {

Q_LOGGING_CATEGORY(llmLog, "moai.llm", QtWarningMsg)
Q_LOGGING_CATEGORY(roundtableLog, "moai.roundtable", QtWarningMsg)
Q_LOGGING_CATEGORY(secretsLog, "moai.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(settingsLog, "moai.settings", QtWarningMsg)
Q_LOGGING_CATEGORY(storageLog, "moai.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(telegramLog, "moai.telegram", QtWarningMsg)
Q_LOGGING_CATEGORY(uiLog, "moai.ui", QtWarningMsg)

namespace {

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

const std::array<Rule, 10> &rules()
{
    const auto rule = [](const QString &pattern, const QString &replacement) {
        return Rule{QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption),
                    replacement};
    };
    // Never destroyed: Qt has things to say until the very end.
    static const auto &list = *new const std::array<Rule, 10>{{
        // A header: what is quoted, else all that is left of the line.
        rule(uR"re(\b((?:proxy-)?authorization["']?\s*[:=,]\s*)(["'])[^\r\n]*?\2)re"_s,
             uR"(\1\2***\2)"_s),
        rule(uR"re(\b((?:proxy-)?authorization\s*[:=,]\s*+)(?!["'])[^\r\n]+)re"_s, uR"(\1***)"_s),
        rule(uR"re(\b((?:x-(?:goog-)?)?api[-_]?key["']?\s*[:=,]\s*["']?)[^\s"',;&}]+)re"_s,
             uR"(\1***)"_s),
        rule(uR"re(\b((?:access_|refresh_|bot_)?(?:token|secret|password)["']?\s*[:=]\s*["']?))re"
             uR"re([^\s"',;&}]{6,})re"_s,
             uR"(\1***)"_s),
        rule(uR"re(\b(bearer|basic)\s+[A-Za-z0-9._~+/=:-]{6,})re"_s, uR"(\1 ***)"_s),
        // Keys that tell by their beginning whose they are (OpenAI, Anthropic and OpenRouter,
        // Groq, xAI, Hugging Face, Perplexity, GitHub, Google), and JSON web tokens.
        rule(uR"re(\b((?:sk|pk|rk|xai|pplx|nvapi)-|(?:gsk|hf|ghp|github_pat)_|AIza|ya29\.|eyJ))re"
             uR"re([A-Za-z0-9._-]{6,})re"_s,
             uR"(\1***)"_s),
        // Telegram: the bot's number, a colon, 35 characters; in URLs right after "bot".
        rule(uR"re((/bot)\d+(?::|%3A)[A-Za-z0-9_-]+)re"_s, uR"(\1***)"_s),
        rule(uR"re(\d{6,}(?::|%3A)[A-Za-z0-9_-]{20,})re"_s, u"***"_s),
        rule(uR"re(([a-z][a-z0-9+.-]*://)[^/\s@"'<>]+@)re"_s, uR"(\1***@)"_s),
        rule(uR"re(([?&](?:key|auth|sig|signature|code|pass|pwd)=)[^&\s#"'<>]+)re"_s,
             uR"(\1***)"_s),
    }};
    return list;
}

constexpr qsizetype kMostLines = 2000;

/// What the process keeps of its log. Never destroyed: Qt has things to say until the very end.
struct Kept {
    LogRing ring{kMostLines};
    QMutex fileMutex;
    LogFile file;
};

Kept &kept()
{
    static auto &all = *new Kept;
    return all;
}

void writeToStderr(const LogLine &line)
{
    const bool isOurs = line.area.startsWith("moai"_L1) || line.area == "default"_L1;
    const QString text = isOurs ? line.text : QString(line.area + u": "_s + line.text);
    // One write, so that lines of several threads do not mix.
    const QByteArray bytes = "moai: " + QByteArray(nameOf(line.type)) + ": " + text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const LogLine line{QDateTime::currentDateTimeUtc(), type,
                       QString::fromLatin1(context.category ? context.category : "default"),
                       redact(text).replace(u'\n', u' ')};
    writeToStderr(line);
    kept().ring.add(line);
    const QMutexLocker lock(&kept().fileMutex);
    kept().file.write(written(line));
}

} // namespace

QString redact(const QString &text)
{
    QString safe = text;
    for (const Rule &rule : rules())
        safe.replace(rule.pattern, rule.replacement);
    return safe;
}

void installLog()
{
    qInstallMessageHandler(take);
}

const LogRing &recentLog()
{
    return kept().ring;
}

Result<void> keepLogIn(const QString &folder)
{
    const QMutexLocker lock(&kept().fileMutex);
    auto opened = kept().file.open(folder);
    if (opened)
        for (const LogLine &line : kept().ring.lines()) // since the start of the process
            kept().file.write(written(line));
    return opened;
}

void setVerboseLog(bool verbose)
{
    QLoggingCategory::setFilterRules(verbose ? u"moai.*=true"_s : QString());
}

} // namespace moai
