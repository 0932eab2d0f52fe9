// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asking.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace moai::test {

QByteArray word(const QByteArray &text)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
}

QByteArray finish()
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
}

QByteArray usage()
{
    return "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":5}}\n\n";
}

QByteArray done()
{
    return "data: [DONE]\n\n";
}

Canned saying(const QByteArray &text)
{
    return Canned::sse({word(text), finish(), usage(), done()});
}

Service serviceAt(const CannedServer &server)
{
    return serviceAt(server.url(u"/v1"_s));
}

Service serviceAt(const QUrl &url)
{
    Service service;
    service.name = u"canned"_s;
    service.url = url;
    return service;
}

Question anyQuestion()
{
    return {u"some-model"_s, {}, {{Speaker::Human, u"Why is the sky blue?"_s}}, {}};
}

Asked::Asked(std::unique_ptr<ReplyStream> asked) : stream(std::move(asked))
{
    ReplyStream *that = stream.get();
    QObject::connect(that, &ReplyStream::asked, that, [this] { news.append(u"asked"_s); });
    QObject::connect(that, &ReplyStream::retrying, that,
                     [this](const Failure &failure, std::chrono::milliseconds wait) {
                         news.append(u"retrying"_s);
                         retries.append(failure);
                         lastWait = wait;
                     });
    QObject::connect(that, &ReplyStream::textArrived, that,
                     [this](const QString &text) { news.append(u"text:"_s + text); });
    QObject::connect(that, &ReplyStream::thinkingArrived, that,
                     [this](const QString &thinking) { news.append(u"thinking:"_s + thinking); });
    QObject::connect(that, &ReplyStream::finished, that, [this](const Reply &reply) {
        news.append(u"finished"_s);
        replies.append(reply);
    });
}

Asked Desk::ask(const Service &service, const QByteArray &key)
{
    return Asked(services.ask(service, key, anyQuestion()));
}

void Desk::sitOutRetries(const Asked &asked)
{
    qsizetype sat = 0;
    const auto moved = [&] {
        return asked.isOver() || asked.retries.size() > sat;
    };
    while (QTest::qWaitFor(moved) && !asked.isOver()) {
        sat = asked.retries.size();
        clock.advance(asked.lastWait);
    }
}

} // namespace moai::test
