// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtable/IdentityScrubber.h"

#include "roundtable/CodeSpans.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

const QString kSomeModel = u"a language model"_s;

/// Families of models, as patterns, and who makes them.
const QString kFamilies =
    u"ChatGPT|GPT|Claude|Gemini|Gemma|Bard|Copilot|Llama|Mistral|Mixtral|Codestral|Qwen|QwQ|"
    "DeepSeek|Grok|Kimi|GLM|Command(?: R\\+?|-[Rr]\\+?)|Nova|Phi|Yi|o[134](?:-mini|-pro)?"_s;
const QString kVendors =
    u"OpenAI|Anthropic|Google DeepMind|Google|DeepMind|Meta AI|Meta|Mistral AI|Mistral|Alibaba "
    "Cloud|Alibaba|DeepSeek(?: AI)?|xAI|Microsoft|Cohere|Moonshot AI|Zhipu AI|Amazon|OpenRouter|"
    "Ollama|Groq|NVIDIA"_s;
/// Vendors and services whose name is no other word.
const QStringList kUnmistakable{u"openai"_s,  u"anthropic"_s,  u"deepseek"_s, u"xai"_s,
                                u"mistral"_s, u"openrouter"_s, u"ollama"_s,   u"deepmind"_s};
const QString kVersion =
    u"(?:[ -](?:v?\\d[\\w.]*|o\\d[\\w-]*|[Pp]ro|[Uu]ltra|[Ff]lash(?:-[Ll]ite)?|[Mm]ini|[Nn]ano|"
    "[Oo]pus|[Ss]onnet|[Hh]aiku|[Tt]urbo|[Ll]arge|[Mm]edium|[Ss]mall|[Ii]nstruct|[Cc]hat|[Pp]lus|"
    "[Mm]ax|[Ll]ite|[Pp]review|[Tt]hinking|R\\d))*"_s;

struct Change {
    qsizetype from;
    qsizetype length;
    QString now;
};

bool isDistinctive(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isLetter(); });
}

/// A pattern for any of these names, the longest first; matches nothing when there are none.
QString anyOf(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return names.isEmpty() ? u"(?!)"_s : u"(?:"_s + names.join(u'|') + u')';
}

QString lastPartOf(const QString &model)
{
    return model.mid(model.lastIndexOf(u'/') + 1);
}

/// Looks for who an answer is by.
class Search
{
public:
    Search(const Message &answer, const QList<Message> &table)
        : m_text(answer.text), m_prose(withCodeBlanked(answer.text))
    {
        const QString own =
            anyOf({answer.handle, answer.model, lastPartOf(answer.model), answer.serviceName});
        m_name = u"(?:the )?@?(?:(?i:"_s + own + u")|(?:"_s + kFamilies + u"))"_s + kVersion;
        findPhrases();
        findHandles(answer, table);
        findIds(answer, table);
    }

    [[nodiscard]] ScrubbedText result()
    {
        std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
            return std::pair(a.from, -a.length) < std::pair(b.from, -b.length);
        });
        ScrubbedText scrubbed;
        qsizetype done = 0;
        for (const Change &change : std::as_const(m_changes)) {
            if (change.from < done)
                continue;
            scrubbed.text += QStringView(m_text).sliced(done, change.from - done);
            scrubbed.spans.append(
                {scrubbed.text.size(), m_text.mid(change.from, change.length), change.now});
            scrubbed.text += change.now;
            done = change.from + change.length;
        }
        scrubbed.text += QStringView(m_text).mid(done);
        return scrubbed;
    }

private:
    /// Changes the group of every match.
    void replace(const QString &in, const QString &pattern, int group, const QString &now)
    {
        const QRegularExpression expression(pattern,
                                            QRegularExpression::MultilineOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = expression.globalMatch(in); it.hasNext();) {
            const auto match = it.next();
            if (match.capturedLength(group) > 0)
                m_changes.append({match.capturedStart(group), match.capturedLength(group), now});
        }
    }

    void findPhrases()
    {
        const QString vendor = u"(?:"_s + kVendors + u')';
        const QString kind = u"an? (?:[\\w-]+ ){0,4}(?:model|assistant|AI|chatbot|LLM)"_s;
        const QString verb = u"(?:developed|created|made|trained|built|designed|provided)"
                             "(?: and \\w+)?"_s;
        const QString made = u"(?:"_s + verb + u" (?:by|at)|by|from) "_s;
        const QString origin = u"(?:,? (?:"_s + kind + u"))?(?:,? "_s + made + vendor + u")?"_s;
        // Another capital word would make it somebody else's name: Claude Monet.
        const QString end = u"(?![\\w'’-])(?! [A-Z][a-z])"_s;
        replace(m_prose,
                u"\\b((?:[Ss]peaking )?[Aa]s |[Aa]ls )("_s + m_name + origin + u")" + end +
                    u"(?:, ?|(?= (?:I|ich)\\b) )"_s,
                0, {});
        replace(m_prose,
                u"\\b(?:I am|I['’]m|[Mm]y name is|[Cc]all me|[Ii]ch bin|[Mm]ein Name ist|[Jj]e "
                "suis|[Ss]oy) ("_s +
                    m_name + origin + u')' + end,
                1, kSomeModel);
        replace(m_prose, u"\\b[Tt]his is ("_s + m_name + origin + u")(?=[.,!]|$| speaking| here)"_s,
                1, kSomeModel);
        replace(m_prose,
                u"\\b(?:model|assistant|AI|chatbot|LLM)( (?:that was |which was |which is )?"_s +
                    verb + u" (?:by|at) "_s + vendor + u")\\b"_s,
                1, {});
        replace(m_prose,
                u"\\b(?:I was|I am|I['’]m|I have been) "_s + verb + u"( (?:by|at) "_s + vendor +
                    u")\\b"_s,
                1, {});
        replace(m_prose, u"^[ \\t]*(?:[—–-]{1,2}|\\*\\*)[ \\t]*("_s + m_name + u")[ \\t*]*$"_s, 1,
                kSomeModel);
        replace(m_prose, u"\\A\\W{0,4}("_s + m_name + u"(?:\\*\\*)?:(?:\\*\\*)?\\s*)"_s, 1, {});
    }

    void findHandles(const Message &answer, const QList<Message> &table)
    {
        QStringList telling;
        for (const Message &message : table) {
            const bool own = message.handle == answer.handle;
            const QString now = own ? u"this participant"_s : u"another participant"_s;
            const QString handle = QRegularExpression::escape(message.handle);
            replace(m_text, u"(?<![\\w.@-])(@(?i:"_s + handle + u"))(?![\\w-])(?!\\.\\w)"_s, 1,
                    now);
            if (isDistinctive(message.handle))
                replace(m_text, u"(?<![\\w.@-])((?i:"_s + handle + u"))(?![\\w-])(?!\\.\\w)"_s, 1,
                        now);
        }
    }

    void findIds(const Message &answer, const QList<Message> &table)
    {
        QStringList ids;
        for (const Message &message : table)
            for (const QString &id : {message.model, lastPartOf(message.model)})
                if (isDistinctive(id))
                    ids.append(id);
        replace(m_text, u"(?<![\\w/.-])((?i:"_s + anyOf(ids) + u"))(?![\\w-])(?!\\.\\w)"_s, 1,
                kSomeModel);

        const QString whole = (answer.serviceName + u' ' + answer.model).toLower();
        QStringList services;
        for (const QString &name : kUnmistakable)
            if (whole.contains(name))
                services.append(name);
        if (whole.contains("claude"_L1))
            services.append(u"anthropic"_s);
        if (whole.contains("gpt"_L1))
            services += {u"openai"_s, u"chatgpt"_s};
        if (isDistinctive(answer.serviceName))
            services.append(answer.serviceName);
        replace(m_text, u"(?<![\\w.-])((?i:"_s + anyOf(services) + u"))(?![\\w-])(?!\\.\\w)"_s, 1,
                u"its maker"_s);
    }

    QString m_text;
    QString m_prose;
    QString m_name; ///< a pattern
    QList<Change> m_changes;
};

} // namespace

ScrubbedText scrubbed(const Message &answer, const QList<Message> &table)
{
    return Search(answer, table).result();
}

} // namespace moai
