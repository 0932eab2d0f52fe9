// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/PracticeFault.h"
#include "llm/PracticeHttp.h"
#include "llm/PracticeQuestion.h"
#include "llm/PracticeScript.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace moai {

/// What is to be sent, and when: the head at once, then each beat's bytes after its wait.
struct PracticeReply {
    struct Beat {
        std::chrono::milliseconds wait;
        QByteArray bytes;
    };
    enum class End {
        Complete, ///< the connection may serve again
        Cut,      ///< the connection breaks off
        Silence,  ///< nothing follows until the client gives up
    };

    int status = 200;
    QList<HttpHeader> headers;
    std::optional<qsizetype> length; ///< of the whole body; unset: a stream
    std::chrono::milliseconds headAfter{0};
    QList<Beat> beats;
    End end = End::Complete;
};

/// Who answers requests to the practice server: finds the model, lets it compose, and puts its
/// words into the OpenAI protocol. Knows no socket and no clock but the date.
class PracticeDesk
{
public:
    [[nodiscard]] PracticeReply replyTo(const PracticeHttpRequest &request);
    /// A whole answer that reports an error.
    [[nodiscard]] static PracticeReply replyWith(const PracticeError &error);

private:
    [[nodiscard]] PracticeReply modelList(const QString &id) const;
    [[nodiscard]] PracticeReply chat(const QByteArray &body);
    [[nodiscard]] std::optional<PracticeFault> faultOf(const PracticePersona &persona,
                                                       const PracticeQuestion &question);

    [[nodiscard]] PracticeAnswer compose(const PracticePersona &persona,
                                         const PracticeQuestion &question);
    [[nodiscard]] PracticeScript script(const QString &name);

    QHash<QString, PracticeScript> m_scripts; ///< by name, read when first needed
    QSet<QByteArray> m_failedOnce;            ///< questions that have had their failure
    int m_answers = 0;
};

} // namespace moai
