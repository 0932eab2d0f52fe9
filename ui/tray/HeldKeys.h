// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QKeyCombination>
#include <QList>
#include <QObject>

#include <optional>

namespace moai {

/// Keys that Moai hears wherever the keyboard is: a grab of the X server, a hot key of Windows. GUI
/// thread.
class HeldKeys : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit HeldKeys(QObject *parent = nullptr);
    ~HeldKeys() override;

    [[nodiscard]] static bool isSupported();

    enum class Outcome {
        Held,
        Taken,     ///< another program has these keys
        NoSuchKey, ///< this keyboard has no such key
    };
    /// In place of the keys held before.
    Outcome hold(QKeyCombination keys);
    void letGo();

    bool nativeEventFilter(const QByteArray &kind, void *message, qintptr *result) override;

signals:
    /// `time` is the X server's, in milliseconds; 0 elsewhere.
    void pressed(quint32 time);
    /// The keyboard is another one now: hold them again.
    void keyboardChanged();

private:
    QList<quint8> m_codes; ///< of the keys that are held, as the system counts them
    quint16 m_modifiers = 0;
};

} // namespace moai
