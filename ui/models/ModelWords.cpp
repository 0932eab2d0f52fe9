// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ModelWords.h"

#include "widgets/MoneyWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelWords)
};

bool isFree(const KnownModel &model)
{
    return model.input == Money() && model.output == Money();
}

} // namespace

QString windowText(const KnownModel &model)
{
    return model.contextWindow ? QLocale().toString(*model.contextWindow) : QString();
}

QString modelFigures(const KnownModel &model)
{
    QStringList figures;
    if (model.contextWindow)
        //: How much a model can read at once; %1 is a number of tokens
        figures << Words::tr("Context %1").arg(windowText(model));
    if (isFree(model))
        //: A model that costs nothing
        figures << Words::tr("free");
    else if (model.input && model.output)
        //: What a model costs for a million tokens; %1 and %2 are amounts of money
        figures
            << Words::tr("%1 in, %2 out").arg(moneyText(*model.input), moneyText(*model.output));
    return figures.join(u" · "_s);
}

QString modelSentence(const KnownModel &model)
{
    QStringList lines;
    if (!model.name.isEmpty() && model.name != model.id)
        lines << model.name;
    lines << model.id;
    lines << (model.contextWindow ? Words::tr("Context window: %1 tokens.").arg(windowText(model))
                                  : Words::tr("Context window: unknown."));
    if (isFree(model))
        lines << Words::tr("It costs nothing.");
    else if (model.input && model.output)
        lines << Words::tr("A million tokens cost %1 in the question and %2 in the answer.")
                     .arg(moneyText(*model.input), moneyText(*model.output));
    else
        lines << Words::tr("Price: unknown.");
    return lines.join(u'\n');
}

} // namespace moai
