// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramStore.h"

#include "storage/Database.h"

namespace moai {

TelegramStore::TelegramStore(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
}

} // namespace moai

#include "moc_TelegramStore.cpp"
