// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/CompletionDelegate.h"
#include "discussion/DiscussionDelegate.h"
#include "discussion/DiscussionsItemModel.h"
#include "discussion/RoundBarDelegate.h"
#include "discussion/RoundBars.h"
#include "discussion/RoundSummary.h"
#include "discussion/SeatChip.h"
#include "domain/Discussion.h"
#include "findings/ClaimsItemModel.h"
#include "findings/PassagesItemModel.h"
#include "findings/SeatTag.h"
#include "findings/StanceDelegate.h"
#include "findings/StandingsItemModel.h"
#include "markdown/Flow.h"
#include "support/TestMain.h"
#include "theme/Direction.h"
#include "theme/Theme.h"
#include "widgets/MenuButton.h"
#include "widgets/Pill.h"

#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

#include <functional>
#include <memory>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(360, 48);
const QColor kMark(0xc0, 0x10, 0xd0); ///< stands out from every theme

/// The pixels of about that colour; antialiased edges may be left out.
QRect inkOf(const QImage &image, const QColor &colour)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) +
                    qAbs(pixel.blue() - colour.blue()) <
                60)
                ink |= QRect(x, y, 1, 1);
        }
    return ink;
}

QImage paintedRow(const QAbstractItemDelegate &delegate, const QModelIndex &index,
                  Qt::LayoutDirection direction)
{
    QImage image(kSize, QImage::Format_ARGB32);
    image.fill(theme().window);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, index);
    return image;
}

QImage painted(QWidget &widget, Qt::LayoutDirection direction)
{
    widget.setLayoutDirection(direction);
    widget.resize(kSize);
    return widget.grab().toImage();
}

/// One row of a list with these roles.
QModelIndex rowWith(QStandardItemModel &model, const QMap<int, QVariant> &roles)
{
    auto *item = new QStandardItem;
    for (auto role = roles.begin(); role != roles.end(); ++role)
        item->setData(role.value(), role.key());
    model.appendRow(item);
    return item->index();
}

using Painting = std::function<QImage(Qt::LayoutDirection)>;

Painting rowOf(std::shared_ptr<QAbstractItemDelegate> delegate, const QMap<int, QVariant> &roles)
{
    auto model = std::make_shared<QStandardItemModel>();
    const QModelIndex index = rowWith(*model, roles);
    return [delegate, model, index](Qt::LayoutDirection direction) {
        return paintedRow(*delegate, index, direction);
    };
}

} // namespace

Q_DECLARE_METATYPE(Painting)

/// What Moai paints itself stands at the other side where lines begin at the right.
class MirrorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void marksAreMirrored_data()
    {
        QTest::addColumn<Painting>("paint");
        QTest::addColumn<QColor>("colour");
        Discussion failed;
        failed.state = DiscussionState::Failed;
        QTest::newRow("discussion")
            << rowOf(std::make_shared<DiscussionDelegate>(),
                     {{Qt::DisplayRole, u"Boats"_s},
                      {DiscussionsItemModel::DiscussionRole, QVariant::fromValue(failed)}})
            << theme().danger;
        RoundSummary summary;
        summary.failed = 2;
        QTest::newRow("round") << rowOf(std::make_shared<RoundBarDelegate>(),
                                        {{RoundsItemModel::SummaryRole,
                                          QVariant::fromValue(summary)}})
                               << theme().danger;
        QTest::newRow("score") << rowOf(std::make_shared<BarDelegate>(),
                                        {{StandingsItemModel::BarRole, 0.4},
                                         {StandingsItemModel::ColourRole, kMark}})
                               << kMark;
        QTest::newRow("standing") << rowOf(std::make_shared<BarDelegate>(),
                                           {{StandingsItemModel::ColourRole, kMark}})
                                  << kMark;
        QTest::newRow("passage") << rowOf(std::make_shared<PassageDelegate>(),
                                          {{PassagesItemModel::ShareRole, 0.3},
                                           {PassagesItemModel::ColourRole, kMark}})
                                 << kMark;
        QTest::newRow("stance") << rowOf(std::make_shared<StanceDelegate>(),
                                         {{ClaimsItemModel::StanceRole, int(Stance::Disputes)}})
                                << theme().danger;
        QTest::newRow("seat") << Painting([](Qt::LayoutDirection direction) {
            SeatChip chip;
            Participant seat;
            seat.handle = u"sage"_s;
            seat.colour = kMark.name();
            chip.setSeat(seat);
            return painted(chip, direction);
        }) << kMark;
        QTest::newRow("tag") << Painting([](Qt::LayoutDirection direction) {
            Participant seat;
            seat.handle = u"sage"_s;
            seat.colour = kMark.name();
            SeatTag tag(u"sage"_s, SeatColours({}, {seat}), nullptr);
            return painted(tag, direction);
        }) << kMark;
        QTest::newRow("button with an icon") << Painting([](Qt::LayoutDirection direction) {
            QPixmap pixmap(16, 16);
            pixmap.fill(kMark);
            QPushButton button(QIcon(pixmap), u"New discussion"_s);
            return painted(button, direction);
        }) << kMark;
        QTest::newRow("menu button") << Painting([](Qt::LayoutDirection direction) {
            QPixmap pixmap(16, 16);
            pixmap.fill(kMark);
            MenuButton button;
            button.setIcon(QIcon(pixmap));
            button.setText(u"Open"_s);
            return painted(button, direction);
        }) << kMark;
    }
    void marksAreMirrored()
    {
        QFETCH(const Painting, paint);
        QFETCH(const QColor, colour);
        const QRect there = inkOf(paint(Qt::LeftToRight), colour);
        const QRect here = inkOf(paint(Qt::RightToLeft), colour);
        QVERIFY(there.isValid());
        const QRect mirror(kSize.width() - there.right() - 1, there.top(), there.width(),
                           there.height());
        const bool same = (here.topLeft() - mirror.topLeft()).manhattanLength() <= 4 &&
                          (here.bottomRight() - mirror.bottomRight()).manhattanLength() <= 4;
        QVERIFY2(same, qPrintable(u"%1…%2 became %3…%4"_s.arg(there.left())
                                      .arg(there.right())
                                      .arg(here.left())
                                      .arg(here.right())));
        QVERIFY(there.center().x() != here.center().x());
    }

    void foreignWordsStandApartOnlyWhereTheyMustStandApart()
    {
        QCOMPARE(isolated(u"What?"_s), u"What?"_s);
        QCOMPARE(atHandle(u"sage"_s), u"@sage"_s);
        QCOMPARE(isolated(u"מה?"_s), u"\u2068מה?\u2069"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(atHandle(u"sage"_s), u"\u2068@sage\u2069"_s);
        QCOMPARE(isolated({}), QString());
    }

    void textHasTheDirectionOfItsWords_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QList<bool>>("rightToLeft");
        QTest::newRow("English") << u"one"_s << QList{false};
        QTest::newRow("Hebrew") << u"שלום world"_s << QList{true};
        QTest::newRow("code first") << u"`open()` שלום"_s << QList{true};
        QTest::newRow("numbers go on") << u"שלום\n\n1984"_s << QList{true, true};
        QTest::newRow("each paragraph its own")
            << u"שלום\n\nhello\n\nשלום"_s << QList{true, false, true};
        QTest::newRow("a list is one") << u"- שלום\n- hello\n- `x`"_s << QList{true, true, true};
        QTest::newRow("the next list is another")
            << u"- שלום\n\ntext\n\n- hello"_s << QList{true, false, false};
        QTest::newRow("code stays") << u"שלום\n\n```\nx = 1\n```"_s << QList{true, false};
        QTest::newRow("quote") << u"> שלום"_s << QList{true};
    }
    void textHasTheDirectionOfItsWords()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QList<bool>, rightToLeft);
        markdown::MarkdownDocument document;
        markdown::Flow flow(document, markdown::Typography(QFont()));
        flow.update(document.append(markdown));
        QCOMPARE(flow.blocks().size(), size_t(rightToLeft.size()));
        for (qsizetype i = 0; i < rightToLeft.size(); ++i)
            QVERIFY2(flow.boxOf(i).rightToLeft == rightToLeft[i], qPrintable(QString::number(i)));
    }

    void aTableBeginsAtTheSideOfItsWords()
    {
        const auto firstCell = [](const QString &head) {
            markdown::MarkdownDocument document;
            markdown::Flow flow(document, markdown::Typography(QFont()));
            flow.update(document.append(u"| %1 | b |\n| --- | --- |\n| 1 | 2 |\n"_s.arg(head)));
            const auto &runs = flow.require(0).runs;
            return std::pair(runs[0].cell, runs[1].cell);
        };
        const auto [one, two] = firstCell(u"a"_s);
        QVERIFY(one.left() == 0 && one.right() <= two.left());
        const auto [first, second] = firstCell(u"שלום"_s);
        QVERIFY(first.left() >= second.right());
        QCOMPARE(first.right(), 400.0); // the flow's width, where nothing sets another
    }
};

MOAI_TEST(MirrorTest)
#include "MirrorTest.moc"
