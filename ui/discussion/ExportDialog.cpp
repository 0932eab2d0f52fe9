// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/ExportDialog.h"

#include "base/Failure.h"
#include "base/WhenDone.h"
#include "exchange/Export.h"
#include "exchange/ExportFile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent/QtConcurrentRun>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr std::array kFormats{ExportFormat::Markdown, ExportFormat::Html, ExportFormat::Json};

QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        //: Kinds of files in the dialog that saves a discussion
        return ExportDialog::tr("Markdown (*.md)");
    case ExportFormat::Html:
        return ExportDialog::tr("Web page (*.html)");
    case ExportFormat::Json:
        return ExportDialog::tr("Bundle for another Moai (*.json)");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(Minutes minutes, QWidget *parent)
    //: Title of the dialog that saves a discussion
    : QFileDialog(parent, tr("Export the discussion")), m_minutes(std::move(minutes))
{
    setObjectName("export_dialog"_L1);
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    QStringList filters;
    for (const ExportFormat format : kFormats)
        filters << filterOf(format);
    setNameFilters(filters);
    const auto nameFor = [this](ExportFormat format) {
        return exportFileName(m_minutes.record.discussion, format);
    };
    setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setDefaultSuffix(toName(ExportFormat::Markdown));
    selectFile(nameFor(ExportFormat::Markdown));
    connect(this, &QFileDialog::filterSelected, this, [this, nameFor](const QString &filter) {
        for (const ExportFormat format : kFormats)
            if (filter == filterOf(format)) {
                setDefaultSuffix(exportSuffix(format));
                selectFile(nameFor(format));
            }
    });
    connect(this, &QFileDialog::fileSelected, this, &ExportDialog::save);
    connect(this, &QDialog::rejected, this, &QObject::deleteLater);
}

ExportFormat ExportDialog::formatOf(const QString &path) const
{
    const auto lastOf = [](const QString &name) {
        return name.section(u'.', -1).toLower();
    };
    if (const auto typed = exportFormatFromName(lastOf(QFileInfo(path).fileName())))
        return *typed;
    return exportFormatFromName(lastOf(defaultSuffix())).value_or(ExportFormat::Markdown);
}

void ExportDialog::save(const QString &path)
{
    const auto work = [minutes = m_minutes, path, format = formatOf(path)] {
        return writeExport(path, exported(minutes, format));
    };
    whenDone(QtConcurrent::run(work), this, [this, path](const Result<void> &done) {
        if (done)
            emit saved(QDir::toNativeSeparators(path));
        else
            emit failed(done.error());
        deleteLater();
    });
}

} // namespace moai
