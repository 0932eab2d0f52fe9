// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/DesktopWishes.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <functional>
#include <utility>

#include <windows.h>

namespace moai {
namespace {

bool isHighContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

bool isMotionReduced()
{
    BOOL animates = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0) && !animates;
}

/// Every window is told that some setting changed.
class SettingNews : public QObject, public QAbstractNativeEventFilter
{
public:
    SettingNews(std::function<void()> tell, QObject *parent)
        : QObject(parent), m_tell(std::move(tell))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray & /*kind*/, void *message,
                           qintptr * /*result*/) override
    {
        if (static_cast<const MSG *>(message)->message == WM_SETTINGCHANGE)
            m_tell();
        return false;
    }

private:
    std::function<void()> m_tell;
};

} // namespace

void DesktopWishes::listen()
{
    const auto look = [this] {
        note(isHighContrast(), isMotionReduced());
    };
    new SettingNews(look, this);
    look();
}

} // namespace moai
