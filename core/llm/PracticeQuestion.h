// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeQuotes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace moai {

/// An error as the OpenAI protocol puts it: the HTTP status and the `error` object.
struct PracticeError {
    int status = 400;
    QString message;
    QString type = QStringLiteral("invalid_request_error");
    QString param; ///< the field that is wrong; empty: null
    QString code;  ///< empty: null

    [[nodiscard]] QJsonObject toJson() const;
};

/// What a practice model is to do. The name of the form that is asked for tells (`ballot`,
/// `claims`, `conclusion`), else what the last turn asks for: a key of such a form, or the labelled
/// lines of a turn.
enum class PracticeTask { Answer, Turn, Challenge, Ballot, Claims, Conclusion };

/// What a practice model makes of what it is sent.
struct PracticeQuestion {
    QString model;
    bool stream = false;
    bool includeUsage = false;       ///< `stream_options.include_usage`
    std::optional<qint64> maxTokens; ///< `max_completion_tokens`, else `max_tokens`
    qint64 inputTokens = 0;          ///< of everything that was sent

    QString handle;       ///< the name it is given in the system prompt; may be empty
    QStringList others;   ///< who else sits there, as the system prompt tells
    QString question;     ///< the person's last message, without quoted answers of others
    int personsTurns = 0; ///< earlier turns of the person
    int ownAnswers = 0;   ///< earlier answers of its own
    QStringList quoted;   ///< whose answers it was shown, each once

    PracticeTask task = PracticeTask::Answer;
    QList<PracticeQuote> quotes; ///< all that was quoted, in the order sent
    QStringList ownWords;        ///< its own earlier answers
};

/// Reads the body of `POST /v1/chat/completions`. Fails with what the protocol answers to a request
/// that cannot be used.
[[nodiscard]] std::variant<PracticeQuestion, PracticeError>
readPracticeQuestion(const QByteArray &body);

/// A plausible count of the tokens of a text: a quarter of its characters, more for scripts that
/// pack more into one.
[[nodiscard]] qint64 practiceTokens(const QString &text);

} // namespace moai
