// SPDX-License-Identifier: GPL-3.0-or-later
// Shows sample.md beside the controls of the theme, for eyes to judge. Not installed.
//   moai_markdown_gallery [--stream] [--bottom] [--column PIXELS] [FILE]      MOAI_THEME=light|dark
//   chooses
#include "markdown/MarkdownView.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace moai;
using namespace Qt::StringLiterals;

namespace {

QWidget *controls()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setSpacing(spacing::medium);
    auto *tabs = new QTabBar;
    for (const auto &name : {u"Columns"_s, u"Transcript"_s, u"Map"_s})
        tabs->addTab(name);
    column->addWidget(tabs);
    auto *list = new QListWidget;
    list->addItems({u"Why is the sky blue?"_s, u"Tabs or spaces"_s, u"A name for a stone"_s});
    list->setCurrentRow(1);
    list->setFixedHeight(120);
    column->addWidget(list);
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(u"Search"_s);
    column->addWidget(edit);
    auto *combo = new QComboBox;
    combo->addItems({u"Own thread"_s, u"Shared table"_s});
    column->addWidget(combo);
    auto *check = new QCheckBox(u"Anonymous table"_s);
    check->setChecked(true);
    column->addWidget(check);
    column->addWidget(new QCheckBox(u"Keep in the tray"_s));
    auto *radio = new QRadioButton(u"Follow the system"_s);
    radio->setChecked(true);
    column->addWidget(radio);
    auto *buttons = new QHBoxLayout;
    auto *ask = new QPushButton(icon("send", Tint::OnAccent), u"Ask"_s);
    ask->setProperty("primary", true);
    auto *stop = new QPushButton(icon("stop"), u"Stop"_s);
    auto *remove = new QPushButton(u"Delete"_s);
    remove->setProperty("danger", true);
    for (auto *button : {ask, stop, remove})
        buttons->addWidget(button);
    column->addLayout(buttons);
    auto *tools = new QHBoxLayout;
    for (const auto *name : {"retry", "copy", "choose", "eye", "settings", "more"}) {
        auto *tool = new QToolButton;
        tool->setIcon(icon(name));
        tool->setIconSize({20, 20});
        tool->setAutoRaise(true);
        tools->addWidget(tool);
    }
    tools->addStretch();
    column->addLayout(tools);
    for (int seat = 0; seat < 12; ++seat) {
        auto *label = new QLabel(u"@participant %1"_s.arg(seat + 1));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme().seat(seat));
        label->setPalette(palette);
        column->addWidget(label);
    }
    column->addStretch();
    return panel;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application);
    QCommandLineParser parser;
    parser.addOption({u"stream"_s, u"Lets the text arrive in pieces."_s});
    parser.addOption({u"bottom"_s, u"Shows the end."_s});
    parser.addOption({u"column"_s, u"Shows the text alone, PIXELS wide."_s, u"PIXELS"_s});
    parser.addPositionalArgument(u"FILE"_s, u"The Markdown to show."_s);
    parser.addHelpOption();
    parser.process(application);

    const QString path = parser.positionalArguments().value(
        0, QStringLiteral(MOAI_SOURCE_DIR "/tests/ui/markdown/sample.md"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("%s: %s", qPrintable(path), qPrintable(file.errorString()));
        return 1;
    }
    const QString text = QString::fromUtf8(file.readAll());

    QSplitter window;
    const int column = parser.value(u"column"_s).toInt();
    if (column == 0)
        window.addWidget(controls());
    auto *view = new MarkdownView;
    window.addWidget(view);
    window.setStretchFactor(column > 0 ? 0 : 1, 1);
    window.resize(column > 0 ? column : 1180, 980);
    window.show();

    QObject::connect(view, &MarkdownView::linkActivated,
                     [](const QUrl &url) { qInfo("link: %s", url.toEncoded().constData()); });
    QTimer timer;
    qsizetype at = 0;
    if (parser.isSet(u"stream"_s)) {
        QObject::connect(&timer, &QTimer::timeout, view, [&] {
            view->appendMarkdown(text.mid(at, 6));
            at += 6;
        });
        timer.start(10);
    } else {
        if (!parser.isSet(u"bottom"_s))
            view->stopFollowing();
        view->setMarkdown(text);
    }
    return QApplication::exec();
}
