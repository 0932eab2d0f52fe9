// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/CertificateField.h"

#include "base/Authorities.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

CertificateField::CertificateField(QWidget *parent) : QWidget(parent)
{
    m_path = new QLineEdit(this);
    m_path->setObjectName("service_ca"_L1);
    //: The file of authorities that a service's certificate may come from
    m_path->setAccessibleName(tr("Certificate file"));
    m_path->setPlaceholderText(tr("The system's authorities alone"));
    m_path->setToolTip(m_path->placeholderText());
    m_path->setClearButtonEnabled(true);
    m_choose = new QPushButton(tr("Choose…"), this);
    m_choose->setObjectName("service_ca_choose"_L1);
    m_choose->setAccessibleName(tr("Choose a certificate file"));
    m_choose->setAutoDefault(false);
    m_state = makeProblem("service_ca_state"_L1, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::tiny);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addLayout(row);
    rows->addWidget(m_state);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        showContents();
        emit edited();
    });
    connect(m_choose, &QPushButton::clicked, this, &CertificateField::choose);
}

void CertificateField::setPath(const QString &path)
{
    const QSignalBlocker quiet(m_path);
    m_path->setText(QDir::toNativeSeparators(path));
    showContents();
}

QString CertificateField::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void CertificateField::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a certificate file"), QFileInfo(path()).absolutePath(),
                        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_path->setText(QDir::toNativeSeparators(file));
        m_path->setFocus();
    });
    dialog->open();
}

void CertificateField::showContents()
{
    if (path().isEmpty()) {
        showNeutral(*m_state, {});
        return;
    }
    const auto authorities = authoritiesIn(path());
    if (!authorities) {
        showProblem(*m_state, authorities.error().sentence);
        return;
    }
    const QSslCertificate first =
        *std::ranges::min_element(*authorities, {}, &QSslCertificate::expiryDate);
    const QString until =
        QLocale().toString(first.expiryDate().toLocalTime().date(), QLocale::LongFormat);
    const QString name = first.subjectDisplayName();
    if (first.expiryDate() < QDateTime::currentDateTime())
        //: %1 is the name in a certificate, %2 a date
        showProblem(*m_state, tr("The certificate of “%1” expired on %2. Ask whoever runs the "
                                 "service for a new one.")
                                  .arg(name, until));
    else if (authorities->size() == 1)
        //: %1 is the name in a certificate, %2 a date
        showNeutral(*m_state, tr("“%1”, valid until %2.").arg(name, until));
    else
        //: %n is how many certificates a file holds; %1 the name in one of them, %2 a date
        showNeutral(*m_state, tr("%n certificate(s); the first to expire is “%1”, on %2.", nullptr,
                                 int(authorities->size()))
                                  .arg(name, until));
}

} // namespace moai

#include "moc_CertificateField.cpp"
