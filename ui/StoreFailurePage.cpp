// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFailurePage.h"

#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

StoreFailurePage::StoreFailurePage(const Failure &failure, QWidget *parent) : QWidget(parent)
{
    setObjectName("store_failure"_L1);
    setWindowTitle(u"Moai"_s);
    //: Title of the page that is shown when the database cannot be used
    QLabel *title = makeText(tr("Moai cannot open its store"), Voice::Title, this);
    QLabel *sentence = makeText(failure.sentence, Voice::Plain, this);
    sentence->setObjectName("store_failure_sentence"_L1);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(failure.sentence);
    auto *quit = new QPushButton(tr("Quit"), this);
    quit->setObjectName("store_failure_quit"_L1);
    quit->setProperty("primary", true);
    quit->setDefault(true);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    rows->setSpacing(spacing::medium);
    rows->addWidget(title);
    rows->addWidget(sentence);
    rows->addStretch(1);
    rows->addWidget(quit, 0, Qt::AlignRight);
    resize(520, 240);
    quit->setFocus();
}

} // namespace moai
