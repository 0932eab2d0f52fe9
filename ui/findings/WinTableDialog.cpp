// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/WinTableDialog.h"

#include "base/WhenDone.h"
#include "findings/QuietTable.h"
#include "storage/DiscussionStore.h"
#include "theme/Theme.h"
#include "widgets/Text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QtConcurrent/QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {

WinTableDialog::WinTableDialog(DiscussionStore &discussions, const Project &project,
                               const SeatColours &colours, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("win_table_dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a dialog; %1 is a project's name
    setWindowTitle(tr("Win table of “%1”").arg(project.name));
    build();
    tell(tr("Reading…"));
    const auto show = [this, colours](const QList<WinRow> &rows) {
        m_model.setRows(rows, colours);
        tell(rows.isEmpty() ? tr("Nothing has been ranked in this project yet. Say /rank, or rank "
                                 "the answers of a round yourself.")
                            : QString());
    };
    whenDone(discussions.ranked(project.id), this,
             [this, show](const Result<QList<DiscussionRecord>> &ranked) {
                 if (!ranked) {
                     tell(ranked.error().sentence);
                     return;
                 }
                 // Every ranking of the project is read anew.
                 whenDone(QtConcurrent::run([records = *ranked] { return winTable(records); }),
                          this, show);
             });
}

void WinTableDialog::build()
{
    auto *how = makeText(tr("By model and handle. A shared first place counts for each who shares "
                            "it; nobody's own vote counts."),
                         Voice::Muted, this);
    how->setWordWrap(true);
    m_empty = makeText({}, Voice::Muted, this);
    m_empty->setObjectName("win_table_empty"_L1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    //: Name of the table that tells who came first how often
    m_table = makeQuietTable(&m_model, "win_table"_L1, tr("Win table"), this);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(WinTableItemModel::Score, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    rows->setSpacing(spacing::medium);
    rows->addWidget(how);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_empty, 1);
    rows->addWidget(buttons);
    resize(680, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void WinTableDialog::tell(const QString &sentence)
{
    m_empty->setText(sentence);
    m_empty->setVisible(!sentence.isEmpty());
    m_table->setVisible(sentence.isEmpty());
}

} // namespace moai
