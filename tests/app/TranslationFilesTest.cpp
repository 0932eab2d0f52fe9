// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Languages.h"
#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

/// A message of a .ts file.
struct Text {
    QString source;
    QStringList forms; ///< more than one when it counts and the language has several
    bool counts = false;
};

QString fileOf(const QString &language)
{
    return QStringLiteral(MOAI_SOURCE_DIR "/translations/moai_%1.ts").arg(language);
}

/// By context, source and comment; `finished` ones only.
QMap<QString, Text> textsOf(const QString &language)
{
    QFile file(fileOf(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QMap<QString, Text> texts;
    QString context;
    QString comment;
    Text text;
    bool isFinished = true;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement() && name == "message"_L1) {
            text = {{}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
            comment.clear();
        } else if (xml.isStartElement() && name == "translation"_L1) {
            isFinished = xml.attributes().value("type"_L1).isEmpty();
            if (!text.counts)
                text.forms = {xml.readElementText()};
        } else if (xml.isStartElement() && name == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && name == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.isStartElement() && name == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.isStartElement() && name == "numerusform"_L1) {
            text.forms += xml.readElementText();
        } else if (xml.isEndElement() && name == "message"_L1 && isFinished) {
            texts.insert(context + u" / "_s + text.source + u" / "_s + comment, text);
        }
    }
    return texts;
}

/// The places to fill in, sorted. A form for a single count may leave the count out.
QStringList placesOf(const QString &text, bool withCount)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        if (withCount || match.captured(1) != u"n"_s)
            places += match.captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

/// What Qt Linguist would warn of, in every file of translations/.
class TranslationFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageOfTheProgramHasAFile()
    {
        QStringList files;
        for (const QString &language : languages())
            files += u"moai_"_s + language + u".ts"_s;
        files.sort();
        const QDir directory(QStringLiteral(MOAI_SOURCE_DIR "/translations"));
        QCOMPARE(directory.entryList({u"moai_*.ts"_s}, QDir::Files, QDir::Name), files);
    }

    void everyTextIsThereInEveryLanguage_data() { eachLanguage(); }
    void everyTextIsThereInEveryLanguage()
    {
        QFETCH(const QString, language);
        const auto texts = textsOf(language);
        QStringList missing;
        for (const QString &other : languages()) {
            const auto known = textsOf(other);
            QVERIFY2(!known.isEmpty(), qPrintable(other));
            for (auto it = known.begin(); it != known.end(); ++it)
                // English is English already but for its plurals.
                if (!texts.contains(it.key()) && (language != u"en"_s || it->counts))
                    missing += it.key();
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyTextIsSaidWithAllItsForms_data() { eachLanguage(); }
    void everyTextIsSaidWithAllItsForms()
    {
        QFETCH(const QString, language);
        // https://doc.qt.io/qt-6/i18n-plural-rules.html
        static const QHash<QString, int> several{{u"ar"_s, 6}, {u"ja"_s, 1}, {u"zh_CN"_s, 1}};
        const auto texts = textsOf(language);
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            QVERIFY2(it->forms.size() == (it->counts ? several.value(language, 2) : 1),
                     qPrintable(it.key()));
            for (const QString &form : it->forms)
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(it.key()));
        }
    }

    void placesAndLineEndsAreTheSources_data() { eachLanguage(); }
    void placesAndLineEndsAreTheSources()
    {
        QFETCH(const QString, language);
        const auto texts = textsOf(language);
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            for (const QString &form : it->forms) {
                // The last form is that of most numbers.
                const bool withCount = &form == &it->forms.last();
                QVERIFY2(placesOf(form, withCount) == placesOf(it->source, withCount),
                         qPrintable(it.key() + u" → "_s + form));
                QVERIFY2(form.endsWith(u'\n') == it->source.endsWith(u'\n'), qPrintable(it.key()));
            }
        }
    }

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
};

MOAI_TEST(TranslationFilesTest)
#include "TranslationFilesTest.moc"
