// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/ServiceError.h"

#include "base/Utf8.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moai::ServiceError)
};

/// What a service said about an error, whatever shape it used.
struct Report {
    QStringList codes; ///< lower case: `type`, `code`, `status`, `reason` …
    int status = 0;    ///< HTTP's, or a number that stands for it
    QString message;
    std::optional<std::chrono::milliseconds> retryAfter;
};

struct CodeKind {
    QLatin1StringView code;
    FailureKind kind;
};

/// Codes that say more than the HTTP status does.
constexpr std::array kCodes{
    CodeKind{"insufficient_quota"_L1, FailureKind::Billing},
    CodeKind{"billing_hard_limit_reached"_L1, FailureKind::Billing},
    CodeKind{"billing_not_active"_L1, FailureKind::Billing},
    CodeKind{"billing_error"_L1, FailureKind::Billing},
    CodeKind{"insufficient_balance"_L1, FailureKind::Billing},
    CodeKind{"insufficient_credits"_L1, FailureKind::Billing},
    CodeKind{"invalid_api_key"_L1, FailureKind::Auth},
    CodeKind{"api_key_invalid"_L1, FailureKind::Auth},
    CodeKind{"authentication_error"_L1, FailureKind::Auth},
    CodeKind{"permission_error"_L1, FailureKind::Auth},
    CodeKind{"permission_denied"_L1, FailureKind::Auth},
    CodeKind{"unauthenticated"_L1, FailureKind::Auth},
    CodeKind{"unauthorized"_L1, FailureKind::Auth},
    CodeKind{"context_length_exceeded"_L1, FailureKind::ContextLength},
    CodeKind{"context_window_exceeded"_L1, FailureKind::ContextLength},
    CodeKind{"exceed_context_size_error"_L1, FailureKind::ContextLength},
    CodeKind{"string_above_max_length"_L1, FailureKind::ContextLength},
    CodeKind{"request_too_large"_L1, FailureKind::ContextLength},
    CodeKind{"content_filter"_L1, FailureKind::ContentFilter},
    CodeKind{"content_policy_violation"_L1, FailureKind::ContentFilter},
    CodeKind{"responsibleaipolicyviolation"_L1, FailureKind::ContentFilter},
    CodeKind{"invalid_prompt"_L1, FailureKind::ContentFilter},
    CodeKind{"moderation"_L1, FailureKind::ContentFilter},
    CodeKind{"rate_limit_exceeded"_L1, FailureKind::RateLimit},
    CodeKind{"rate_limit_error"_L1, FailureKind::RateLimit},
    CodeKind{"rate_limited"_L1, FailureKind::RateLimit},
    CodeKind{"resource_exhausted"_L1, FailureKind::RateLimit},
    CodeKind{"too_many_requests"_L1, FailureKind::RateLimit},
    CodeKind{"overloaded_error"_L1, FailureKind::Overloaded},
    CodeKind{"engine_overloaded"_L1, FailureKind::Overloaded},
    CodeKind{"unavailable_error"_L1, FailureKind::Overloaded},
    CodeKind{"service_unavailable"_L1, FailureKind::Overloaded},
    CodeKind{"unavailable"_L1, FailureKind::Overloaded},
    CodeKind{"overloaded"_L1, FailureKind::Overloaded},
    CodeKind{"slow_down"_L1, FailureKind::Overloaded},
    CodeKind{"model_not_found"_L1, FailureKind::NotFound},
    CodeKind{"not_found_error"_L1, FailureKind::NotFound},
    CodeKind{"notfounderror"_L1, FailureKind::NotFound},
    CodeKind{"not_found"_L1, FailureKind::NotFound},
    CodeKind{"timeout_error"_L1, FailureKind::Timeout},
    CodeKind{"deadline_exceeded"_L1, FailureKind::Timeout},
    CodeKind{"request_timeout"_L1, FailureKind::Timeout},
    CodeKind{"timeout"_L1, FailureKind::Timeout},
};

/// Codes that are only asked when there is no HTTP status to go by.
constexpr std::array kVagueCodes{
    CodeKind{"invalid_request_error"_L1, FailureKind::Refused},
    CodeKind{"invalid_argument"_L1, FailureKind::Refused},
    CodeKind{"failed_precondition"_L1, FailureKind::Refused},
    CodeKind{"badrequesterror"_L1, FailureKind::Refused},
    CodeKind{"bad_request"_L1, FailureKind::Refused},
};

struct MessageKind {
    QLatin1StringView pattern;
    FailureKind kind;
};

/// What some services only say in prose.
constexpr std::array kMessages{
    MessageKind{"context[ _](length|window|size)|prompt is too long|maximum context|"
                "input token count|input length and `max_tokens` exceed|input is too long"_L1,
                FailureKind::ContextLength},
    MessageKind{"credit balance|insufficient (credits?|balance|funds|quota)|"
                "requires more credits|payment required"_L1,
                FailureKind::Billing},
    MessageKind{"api[ _-]?key (is )?(not valid|invalid|missing|expired|not found)|"
                "(invalid|incorrect|missing|no) api[ _-]?key"_L1,
                FailureKind::Auth},
    MessageKind{"model ['\"`]?[^ ]+['\"`]? (was )?(not found|does not exist|is not found)|"
                "no such model|model_not_found"_L1,
                FailureKind::NotFound},
    MessageKind{"content (filter|policy|management policy)|flagged"_L1, FailureKind::ContentFilter},
};

template <size_t N>
std::optional<FailureKind> kindOfCodes(const std::array<CodeKind, N> &table,
                                       const QStringList &codes)
{
    for (const CodeKind &entry : table)
        if (codes.contains(entry.code))
            return entry.kind;
    return std::nullopt;
}

std::optional<FailureKind> kindOfMessage(const QString &message)
{
    for (const MessageKind &entry : kMessages) {
        const QRegularExpression pattern(entry.pattern, QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(message).hasMatch())
            return entry.kind;
    }
    return std::nullopt;
}

FailureKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return FailureKind::Auth;
    case 402:
        return FailureKind::Billing;
    case 404:
        return FailureKind::NotFound;
    case 408:
    case 504:
        return FailureKind::Timeout;
    case 413:
        return FailureKind::ContextLength;
    case 429:
        return FailureKind::RateLimit;
    case 503:
    case 529:
        return FailureKind::Overloaded;
    default:
        break;
    }
    if (status >= 500)
        return FailureKind::Server;
    return status >= 400 ? FailureKind::Refused : FailureKind::BadResponse;
}

FailureKind kindOf(const Report &report)
{
    const auto byCode = kindOfCodes(kCodes, report.codes);
    // A rate limit's message likes to talk about tokens and plans: its status and code decide.
    const bool limited = byCode == FailureKind::RateLimit || report.status == 429;
    if (byCode && (!limited || byCode != FailureKind::RateLimit))
        return *byCode;
    if (!limited && (report.status == 0 || report.status < 500)) {
        if (const auto byMessage = kindOfMessage(report.message))
            return *byMessage;
    }
    if (byCode)
        return *byCode;
    if (report.status >= 300)
        return kindOfStatus(report.status);
    return kindOfCodes(kVagueCodes, report.codes).value_or(FailureKind::Server);
}

/// The advice that goes with a kind.
QString adviceFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Auth:
        return Words::tr("The service did not accept the key. Check the key and what it may use.");
    case FailureKind::Billing:
        return Words::tr("The account has no credit left. Top it up at the service, then retry.");
    case FailureKind::RateLimit:
        return Words::tr("Too many requests for this key. Wait a little, then retry.");
    case FailureKind::Overloaded:
        return Words::tr("The service is overloaded. Retry in a moment.");
    case FailureKind::NotFound:
        return Words::tr("The service does not know this model or address. Check both.");
    case FailureKind::ContextLength:
        return Words::tr("The question is too long for this model. Shorten it or take a model with "
                         "a larger context.");
    case FailureKind::ContentFilter:
        return Words::tr("The service's content filter blocked this. Rephrase the question.");
    case FailureKind::Timeout:
        return Words::tr("The service took too long. Retry.");
    case FailureKind::Refused:
        return Words::tr("The service declined the request. Check the model and its parameters.");
    case FailureKind::BadResponse:
        return Words::tr("What answers at this address does not speak this protocol. Check the "
                         "service's URL and kind.");
    case FailureKind::Server:
    case FailureKind::Malformed:
    case FailureKind::Truncated:
    case FailureKind::Empty:
    case FailureKind::Network:
    case FailureKind::Tls:
    case FailureKind::Stopped:
    case FailureKind::Invalid:
    case FailureKind::Storage:
    case FailureKind::Secrets:
        break;
    }
    return Words::tr("The service failed. Retry in a moment.");
}

/// The service's own words: one line, bounded.
QString quoted(const QString &message)
{
    constexpr qsizetype limit = 300;
    const QString line = message.simplified();
    return line.size() <= limit ? line : line.first(limit).trimmed() + u'…';
}

Failure toFailure(const Report &report)
{
    const FailureKind kind = kindOf(report);
    QString sentence = adviceFor(kind);
    const QString said = quoted(report.message);
    if (report.status >= 300 && !said.isEmpty())
        //: %1 advice, %2 an HTTP status, %3 the service's own words
        sentence =
            Words::tr("%1 (HTTP %2: %3)").arg(sentence, QString::number(report.status), said);
    else if (report.status >= 300)
        //: %1 advice, %2 an HTTP status
        sentence = Words::tr("%1 (HTTP %2)").arg(sentence, QString::number(report.status));
    else if (!said.isEmpty())
        //: %1 advice, %2 the service's own words
        sentence = Words::tr("%1 (%2)").arg(sentence, said);
    return {kind, sentence, report.retryAfter};
}

void takeCode(Report &report, const QJsonValue &value)
{
    if (value.isString()) {
        bool isNumber = false;
        const int number = value.toString().toInt(&isNumber);
        if (!isNumber)
            report.codes.append(value.toString().toLower());
        else if (report.status == 0)
            report.status = number;
    } else if (value.isDouble() && report.status == 0) {
        report.status = value.toInt();
    }
}

/// Google's error details: a machine-readable reason and the delay to wait
/// (https://cloud.google.com/apis/design/errors#error_details).
void takeDetails(Report &report, const QJsonArray &details)
{
    for (const QJsonValue &detail : details) {
        takeCode(report, detail["reason"_L1]);
        QString delay = detail["retryDelay"_L1].toString();
        if (!delay.endsWith(u's'))
            continue;
        delay.chop(1);
        bool isNumber = false;
        const double seconds = delay.toDouble(&isNumber);
        if (isNumber && seconds >= 0 && seconds < 1e6)
            report.retryAfter = std::chrono::milliseconds(qint64(seconds * 1000));
    }
}

QString messageOf(const QJsonValue &detail)
{
    if (detail.isString())
        return detail.toString();
    const QJsonValue first = detail.isArray() ? detail[0] : detail;
    for (const auto key : {"message"_L1, "msg"_L1, "error"_L1, "detail"_L1})
        if (first[key].isString())
            return first[key].toString();
    return {};
}

Report reportOf(const QJsonObject &json, int status)
{
    Report report;
    report.status = status;
    const QJsonValue error = json["error"_L1];
    const QJsonObject body = error.isObject() ? error.toObject() : json;
    for (const auto key : {"code"_L1, "type"_L1, "status"_L1, "reason"_L1})
        takeCode(report, body[key]);
    takeDetails(report, body["details"_L1].toArray());
    // OpenRouter: https://openrouter.ai/docs/api-reference/errors
    if (body["metadata"_L1]["reasons"_L1].isArray())
        report.codes.append(u"moderation"_s);
    report.message = error.isString() ? error.toString() : messageOf(body);
    if (report.message.isEmpty())
        report.message = messageOf(body["detail"_L1]);
    // Gateways wrap the upstream's own error as a string.
    if (const QJsonValue raw = body["metadata"_L1]["raw"_L1]; raw.isString())
        report.message += u" — "_s + raw.toString();
    return report;
}

} // namespace

Failure failureOfResponse(const HttpResponseHead &head, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(textFromUtf8(body).toUtf8());
    // Gemini's streaming method wraps even its errors in an array.
    const QJsonObject json =
        document.isArray() ? document.array().first().toObject() : document.object();
    return toFailure(reportOf(json, head.status));
}

std::optional<Failure> failureInside(const QJsonObject &json)
{
    const QJsonValue error = json["error"_L1];
    const bool reportsError = error.isObject() ||
                              (error.isString() && !error.toString().isEmpty()) ||
                              json["object"_L1] == "error"_L1 || json["type"_L1] == "error"_L1 ||
                              (json.contains("detail"_L1) && json.size() == 1);
    if (!reportsError)
        return std::nullopt;
    return toFailure(reportOf(json, 0));
}

} // namespace moai
