// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TableWatch.h"

#include "base/WhenDone.h"
#include "storage/DiscussionStore.h"

namespace moai {
namespace {

constexpr int kRecent = 8;
constexpr int kMostToLookAt = 1000; ///< more are as good as these: "many"

} // namespace

TableWatch::TableWatch(DiscussionStore &discussions, QObject *parent)
    : QObject(parent), m_discussions(discussions)
{
    connect(&discussions, &DiscussionStore::listChanged, this, &TableWatch::read);
    read();
}

void TableWatch::read()
{
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    // A failure is the store's trouble, which the window tells; what was known stays.
    whenDone(m_discussions.recent(kRecent), this, [this](const Result<QList<Discussion>> &list) {
        if (list)
            m_recent = *list;
    });
    whenDone(m_discussions.toLookAt(kMostToLookAt), this,
             [this](const Result<QList<Discussion>> &list) {
                 if (list)
                     m_toLookAt = *list;
                 m_reading = false;
                 emit changed();
                 if (std::exchange(m_again, false))
                     read();
             });
}

} // namespace moai

#include "moc_TableWatch.cpp"
