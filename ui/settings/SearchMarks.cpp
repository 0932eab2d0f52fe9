// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SearchMarks.h"

#include "settings/SettingsPage.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

/// A text as it is read, without the mark of its access key.
QString read(const QString &text)
{
    return QString(text).remove(u'&');
}

} // namespace

bool answers(const QStringList &texts, const QString &query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return read(text).contains(word, Qt::CaseInsensitive);
        });
    });
}

SearchMarks::SearchMarks(SettingsPage &page) : QWidget(&page), m_page(page)
{
    setObjectName("search_marks"_L1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    page.installEventFilter(this);
}

void SearchMarks::setWords(const QString &words)
{
    m_words = words.simplified();
    setVisible(!m_words.isEmpty());
    setGeometry(m_page.rect());
    raise();
    update();
}

QList<QWidget *> SearchMarks::marked() const
{
    QList<QWidget *> whole;
    QList<QWidget *> parts; // where no row has all of the words
    for (QWidget *widget : m_page.findChildren<QWidget *>()) {
        const QString text = textOf(*widget);
        if (m_words.isEmpty() || text.isEmpty() || !widget->isVisibleTo(&m_page))
            continue;
        if (answers({text}, m_words))
            whole << widget;
        const QStringList words = m_words.split(u' ');
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString &word) { return answers({text}, word); }))
            parts << widget;
    }
    QList<QWidget *> found = whole.isEmpty() ? parts : whole;
    const auto topOf = [this](const QWidget *widget) {
        return widget->mapTo(&m_page, QPoint()).y();
    };
    std::stable_sort(found.begin(), found.end(), [&](const QWidget *one, const QWidget *other) {
        return topOf(one) < topOf(other);
    });
    return found;
}

void SearchMarks::reveal(QScrollArea &area) const
{
    const QList<QWidget *> found = marked();
    if (!found.isEmpty())
        area.ensureWidgetVisible(found.first(), spacing::huge, spacing::huge);
}

bool SearchMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        setGeometry(m_page.rect());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void SearchMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = theme().accent;
    wash.setAlphaF(0.14F);
    painter.setPen(QPen(theme().accent, 1.5));
    painter.setBrush(wash);
    for (const QWidget *widget : marked()) {
        QRect area(widget->mapTo(&m_page, QPoint()), widget->size());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->wordWrap())
            area.setWidth(std::min(area.width(), label->sizeHint().width())); // not all its room
        if (widget->layoutDirection() == Qt::RightToLeft)
            area.moveRight(widget->mapTo(&m_page, widget->rect().bottomRight()).x());
        area = area.adjusted(-spacing::tiny, 0, spacing::tiny, 0) & rect();
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), spacing::tiny, spacing::tiny);
    }
}

} // namespace moai

#include "moc_SearchMarks.cpp"
