// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Authorities.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Authorities)
};

constexpr qint64 kLargest = 4 * 1024 * 1024; // Debian's whole bundle has 220 KiB

Failure broken(const QString &sentence)
{
    return {FailureKind::Tls, sentence, {}};
}

} // namespace

Result<QList<QSslCertificate>> authoritiesIn(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return broken(Tr::tr("The certificate file %1 cannot be read. Choose it again in the "
                             "service's settings, or take it out there.")
                          .arg(shown));
    if (file.size() > kLargest)
        return broken(Tr::tr("%1 is too large to be a file of certificates. Choose another one in "
                             "the service's settings.")
                          .arg(shown));
    const auto certificates = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (certificates.isEmpty())
        return broken(Tr::tr("%1 holds no certificate. A file in PEM form is needed, with lines "
                             "that read BEGIN CERTIFICATE.")
                          .arg(shown));
    return certificates;
}

} // namespace moai
