// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include "storage/StorageFailure.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct StatementText {
    Q_DECLARE_TR_FUNCTIONS(moai::StatementText)
};

constexpr QChar kByteOrderMark(0xfeff);

/// Whether the unit at `at` is no text: half a surrogate pair, U+FFFE or U+FFFF.
bool isNoText(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return unit.unicode() >= 0xfffe;
}

/// What has to be handed to the driver so that `text` is what comes back.
/// - The driver takes a null QString for NULL.
/// - SQLite turns units that are no text, sometimes with their neighbours, into U+FFFD or worse on
///   its way from UTF-16 to UTF-8 and back.
/// - It takes a leading byte order mark away; just one.
QString storable(const QString &text)
{
    if (text.isEmpty())
        return u""_s;
    QString safe = text;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isNoText(text, at))
            safe[at] = QChar::ReplacementCharacter;
    if (safe.front() == kByteOrderMark)
        safe.prepend(kByteOrderMark);
    return safe;
}

} // namespace

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database), m_sql(sql), m_path(database.databaseName())
{
    m_query.setForwardOnly(true);
    m_query.prepare(sql); // a failure shows again in exec()
}

Statement &Statement::bind(const QString &name, const QString &text)
{
    m_query.bindValue(name, storable(text));
    return *this;
}

Statement &Statement::bind(const QString &name, qint64 value)
{
    m_query.bindValue(name, value);
    return *this;
}

Statement &Statement::bind(const QString &name, const QDateTime &time)
{
    return bind(name, time.toMSecsSinceEpoch());
}

Statement &Statement::bind(const QString &name, std::chrono::milliseconds span)
{
    return bind(name, qint64(span.count()));
}

Statement &Statement::bindNull(const QString &name)
{
    m_query.bindValue(name, QVariant());
    return *this;
}

Result<void> Statement::run()
{
    if (auto ran = execute(); !ran)
        return ran;
    while (m_query.next()) {
    }
    return finish();
}

Result<void> Statement::execute()
{
    if (m_query.lastError().isValid() || !m_query.exec())
        return storageFailure(m_query.lastError(), m_path);
    return {};
}

/// Stepping may fail after the first row; the read lock is let go either way.
Result<void> Statement::finish()
{
    const QSqlError error = m_query.lastError();
    if (m_query.isSelect())
        m_query.finish();
    if (error.isValid())
        return storageFailure(error, m_path);
    return {};
}

Failure Statement::unknown(const QString &name) const
{
    return {FailureKind::Storage,
            StatementText::tr("%1 holds “%2”, which this version of Moai does not know. Update "
                              "Moai; nothing was changed.")
                .arg(m_path, name),
            {}};
}

} // namespace moai
