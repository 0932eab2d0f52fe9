// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileOpening.h"

#include <QFileOpenEvent>
#include <QUrl>

namespace moai {

FileOpening::FileOpening(QObject &application)
{
    application.installEventFilter(this);
}

bool FileOpening::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<const QFileOpenEvent *>(event)->url();
    emit summoned({errandsOf(url.toString(QUrl::FullyEncoded), QDir::root()), {}, false});
    return true;
}

} // namespace moai

#include "moc_FileOpening.cpp"
