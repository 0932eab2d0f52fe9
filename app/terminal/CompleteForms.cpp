// SPDX-License-Identifier: GPL-3.0-or-later
// moai complete WHAT: the names there are, one a line, each with a tab and a few words behind it.
// The shells' completions ask for them with every press of Tab (packaging/completions), so it reads
// the database as it is and starts nothing else. People have `moai project list` and the like.
#include "storage/StoredNames.h"
#include "terminal/Forms.h"
#include "terminal/Output.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai::terminal {
namespace {

constexpr std::array kWords{
    std::pair{"projects"_L1, NamesOf::Projects},
    std::pair{"services"_L1, NamesOf::Services},
    std::pair{"discussions"_L1, NamesOf::Discussions},
    std::pair{"chats"_L1, NamesOf::Chats},
    std::pair{"participants"_L1, NamesOf::Participants},
};

int complete(const Invocation &invocation)
{
    const auto *const known = std::ranges::find(kWords, invocation.positional.first(),
                                                &decltype(kWords)::value_type::first);
    if (known == kWords.end())
        return UsageError; // nobody reads why
    const auto names = storedNames(invocation.dataDir, known->second);
    if (!names)
        return fail(names.error());
    QString lines;
    for (const StoredName &one : *names)
        lines += one.name + u'\t' + one.about + u'\n';
    print(lines);
    return AllAnswered;
}

} // namespace

QList<TerminalForm> completeForms()
{
    TerminalForm form = areaForm({u"complete"_s}, u"WHAT"_s, {}, 1, 1, complete);
    form.isHidden = true;
    return {form};
}

} // namespace moai::terminal
