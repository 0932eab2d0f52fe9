// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/OfferCard.h"

#include "chats/QrView.h"
#include "theme/Theme.h"
#include "widgets/IconButton.h"
#include "widgets/Text.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kSideBySide = 480; ///< narrower: the code stands above the words

std::chrono::milliseconds until(const QDateTime &when)
{
    return std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(when));
}

} // namespace

QString timeLeftText(std::chrono::milliseconds left)
{
    const auto seconds = qMax(0s, std::chrono::ceil<std::chrono::seconds>(left)).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

OfferCard::OfferCard(QWidget *parent) : Card(parent)
{
    setObjectName("offer"_L1);
    setSurface(Surface::Surface);
    build();
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &OfferCard::showTimeLeft);
    connect(m_cancel, &QPushButton::clicked, this, &OfferCard::cancelled);
}

void OfferCard::build()
{
    m_code = new QrView(this);
    m_link = makeField("offer_link"_L1, tr("Pairing link"));
    m_line = makeField("offer_line"_L1, tr("Pairing line"));
    auto *open = new IconButton("globe"_L1, tr("Open the link"), this);
    open->setObjectName("offer_open"_L1);
    connect(open, &IconButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_link->text(), QUrl::StrictMode)); });
    m_left = makeText({}, Voice::Small, this);
    m_left->setObjectName("offer_left"_L1);
    //: Button that stops waiting for a chat
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName("offer_cancel"_L1);
    m_cancel->setAutoDefault(false);

    const auto words = [this](const QString &text) {
        QLabel *label = makeText(text, Voice::Plain, this);
        label->setWordWrap(true);
        return label;
    };
    auto *link = withCopy(m_link, tr("Copy the link"));
    link->layout()->addWidget(open);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_left, 1);
    foot->addWidget(m_cancel);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::tiny);
    right->addWidget(words(tr("Scan this with your phone's camera, or open the link where "
                              "Telegram runs:")));
    right->addWidget(link);
    right->addSpacing(spacing::small);
    right->addWidget(words(tr("Or send this line to the bot; in a group, after you have added "
                              "the bot to it:")));
    right->addWidget(withCopy(m_line, tr("Copy the line")));
    right->addStretch(1);
    right->addLayout(foot);
    m_sides = new QHBoxLayout(this);
    m_sides->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    m_sides->setSpacing(spacing::large);
    m_sides->addWidget(m_code, 0, Qt::AlignTop | Qt::AlignHCenter);
    m_sides->addLayout(right, 1);
}

QLineEdit *OfferCard::makeField(QLatin1StringView objectName, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setReadOnly(true);
    return field;
}

QWidget *OfferCard::withCopy(QLineEdit *field, const QString &name)
{
    auto *both = new QWidget(this);
    auto *copy = new IconButton("copy"_L1, name, both);
    copy->setObjectName(field->objectName() + "_copy"_L1);
    connect(copy, &IconButton::clicked, field,
            [field] { QGuiApplication::clipboard()->setText(field->text()); });
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tiny);
    row->addWidget(field, 1);
    row->addWidget(copy);
    return both;
}

void OfferCard::showOffer(const TelegramDoor::Offer &offer)
{
    m_code->setText(offer.link.toString(QUrl::FullyEncoded));
    m_link->setText(offer.link.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_line->setText(offer.line);
    m_line->setCursorPosition(0);
    m_expiresAt = offer.expiresAt;
    m_tick.start(1s);
    m_left->setText(tr("Holds for %1").arg(timeLeftText(until(m_expiresAt))));
}

void OfferCard::showTimeLeft()
{
    const std::chrono::milliseconds left = until(m_expiresAt);
    //: Below a pairing code; %1 is e.g. "14:05"
    m_left->setText(tr("Holds for %1").arg(timeLeftText(left)));
    if (left > 0ms)
        return;
    m_tick.stop();
    emit ranOut();
}

void OfferCard::takeFocus()
{
    m_link->setFocus(Qt::OtherFocusReason);
    const int length = int(m_link->text().size());
    m_link->setSelection(length, -length); // all of it, and its beginning stays in view
}

void OfferCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_sides->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom
                                                : QBoxLayout::LeftToRight);
}

void OfferCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    if (!event->spontaneous())
        m_tick.stop();
}

} // namespace moai

#include "moc_OfferCard.cpp"
