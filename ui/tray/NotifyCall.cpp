// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/NotifyCall.h"

#include "tray/DesktopId.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QIcon>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace moai {

/// `image-data`: width, height, bytes a row, alpha, bits a sample, samples, the pixels.
struct NotifyImage {
    int width = 0;
    int height = 0;
    int rowBytes = 0;
    bool hasAlpha = true;
    int bits = 8;
    int samples = 4;
    QByteArray pixels;
};

static QDBusArgument &operator<<(QDBusArgument &out, const NotifyImage &image)
{
    out.beginStructure();
    out << image.width << image.height << image.rowBytes << image.hasAlpha << image.bits
        << image.samples << image.pixels;
    out.endStructure();
    return out;
}

static const QDBusArgument &operator>>(const QDBusArgument &in, NotifyImage &image)
{
    in.beginStructure();
    in >> image.width >> image.height >> image.rowBytes >> image.hasAlpha >> image.bits >>
        image.samples >> image.pixels;
    in.endStructure();
    return in;
}

} // namespace moai

Q_DECLARE_METATYPE(moai::NotifyImage)

namespace moai {
namespace {

constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kLongestText = 600;

/// A bus ends the connection of whoever sends it a NUL or half a character.
QString sendable(const QString &text, qsizetype longest)
{
    QString clean;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(char32_t(c));
        const bool isText =
            c == U'\n' || (category != QChar::Other_Control && category != QChar::Other_Surrogate &&
                           category != QChar::Other_NotAssigned);
        if (isText)
            clean += QChar::fromUcs4(c);
    }
    if (clean.size() <= longest)
        return clean;
    const bool splitsPair = clean[longest - 2].isHighSurrogate();
    return clean.left(longest - (splitsPair ? 2 : 1)) + u'…';
}

QVariantMap hintsOf(const DesktopNotice &notice, const QStringList &abilities)
{
    constexpr uchar kNormal = 1;
    constexpr uchar kCritical = 2;
    QVariantMap hints{
        {u"desktop-entry"_s, desktopId()},
        {u"urgency"_s, QVariant::fromValue(notice.isUrgent ? kCritical : kNormal)},
        {u"category"_s, u"im.received"_s},
    };
    if (notice.hasSound && abilities.contains(u"sound"_s))
        hints[u"sound-name"_s] = u"message-new-instant"_s;
    else if (!notice.hasSound)
        hints[u"suppress-sound"_s] = true;
    if (!notice.image.isNull()) {
        qDBusRegisterMetaType<NotifyImage>();
        const QImage image = notice.image.convertToFormat(QImage::Format_RGBA8888);
        NotifyImage data;
        data.width = image.width();
        data.height = image.height();
        data.rowBytes = int(image.bytesPerLine());
        data.pixels =
            QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        hints[u"image-data"_s] = QVariant::fromValue(data);
    }
    return hints;
}

} // namespace

QDBusMessage notifyCall(const char *method)
{
    return QDBusMessage::createMethodCall(kNotifyService, kNotifyPath, kNotifyService,
                                          QString::fromLatin1(method));
}

QDBusMessage notifyCall(const DesktopNotice &notice, uint replaces, const QStringList &abilities)
{
    const bool hasMarkup = abilities.contains(u"body-markup"_s);
    QString text = sendable(notice.text, kLongestText);
    if (hasMarkup)
        text = text.toHtmlEscaped();
    QStringList actions;
    if (abilities.contains(u"actions"_s))
        for (const auto &[id, label] : notice.actions)
            actions << id << sendable(label, kLongestTitle);
    const QString icon = QIcon::hasThemeIcon(u"moai"_s) ? u"moai"_s : QString();
    constexpr int kAsTheServiceLikes = -1;
    QDBusMessage call = notifyCall("Notify");
    call << u"Moai"_s << replaces << icon << sendable(notice.title, kLongestTitle).simplified()
         << text << actions << hintsOf(notice, abilities) << kAsTheServiceLikes;
    return call;
}

} // namespace moai
