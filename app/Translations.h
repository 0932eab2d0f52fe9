// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace moai {

/// The language that the program speaks: its texts, Qt's own, the way dates, numbers and money are
/// written (QLocale's default), and the side on which a line begins. May change its mind at any
/// time; windows that are there already keep the texts that they have. GUI thread, before the first
/// window; at destruction the texts are as in the source.
class Translations : public QObject
{
    Q_OBJECT

public:
    /// Speaks the first of `system`'s languages that there are texts in (see settings/Languages.h).
    explicit Translations(QCoreApplication &application, const QLocale &system = QLocale::system());
    ~Translations() override;

    /// From now on that one of languages(); empty or unknown: the system's.
    void use(const QString &language);
    /// The one that is spoken, never empty.
    [[nodiscard]] QString language() const { return m_language; }

private:
    QCoreApplication &m_application;
    QLocale m_system;
    QString m_language;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace moai
