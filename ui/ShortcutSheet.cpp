// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShortcutSheet.h"

#include "Shortcuts.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

ShortcutSheet::ShortcutSheet(QWidget *parent) : QDialog(parent)
{
    setObjectName("shortcut_sheet"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of the page that lists all keys
    setWindowTitle(tr("Keyboard"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::tiny);
    const QList<ShortcutWords> words = shortcutWords();
    const int half = int(words.size() + 1) / 2;
    for (int i = 0; i < words.size(); ++i) {
        const int column = i < half ? 0 : 2;
        QLabel *keys = makeText(words[i].keys, Voice::Strong, this);
        QLabel *does = makeText(words[i].does, Voice::Plain, this);
        grid->addWidget(keys, i % half, column);
        grid->addWidget(does, i % half, column + 1);
    }
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    rows->setSpacing(spacing::large);
    rows->addLayout(grid);
    rows->addWidget(close);
}

} // namespace moai
