// SPDX-License-Identifier: GPL-3.0-or-later
#include "Translations.h"

#include "settings/Languages.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

#include <utility>

namespace moai {

using namespace Qt::StringLiterals;

namespace {

/// Has counts (%n) and numbers among a text's arguments written as all other numbers are: with the
/// language's digits and separators. What is no amount (a key, a port) is to be handed over as
/// text.
class Texts final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        static const QRegularExpression place(u"%(?=[1-9n])"_s);
        return QTranslator::translate(context, source, disambiguation, n).replace(place, u"%L"_s);
    }
};

/// Null when there is no such file.
template <class Kind>
std::unique_ptr<QTranslator> loaded(const QString &name, const QString &directory)
{
    auto texts = std::make_unique<Kind>();
    return texts->load(name, directory) ? std::move(texts) : nullptr;
}

} // namespace

Translations::Translations(QCoreApplication &application, const QLocale &system)
    : m_application(application), m_system(system)
{
    use({});
}

Translations::~Translations() = default; // a translator takes itself out

void Translations::use(const QString &language)
{
    const bool isKnown = languages().contains(language);
    const QString wanted = isKnown ? language : languageFor(m_system);
    QLocale::setDefault(localeFor(isKnown ? language : QString(), m_system));
    if (std::exchange(m_language, wanted) == wanted)
        return;
    // The new ones first: without any, windows would be told of the source's texts in between.
    auto ours = loaded<Texts>(u"moai_"_s + wanted, u":/moai/translations"_s);
    auto qt = loaded<QTranslator>(u"qtbase_"_s + wanted,
                                  QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (QTranslator *texts : {qt.get(), ours.get()})
        if (texts)
            QCoreApplication::installTranslator(texts);
    m_ours = std::move(ours);
    m_qt = std::move(qt);
    if (qobject_cast<QGuiApplication *>(&m_application))
        QGuiApplication::setLayoutDirection(QLocale(wanted).textDirection());
}

} // namespace moai

#include "moc_Translations.cpp"
