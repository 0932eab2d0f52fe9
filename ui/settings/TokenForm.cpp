// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/TokenForm.h"

#include "base/WhenDone.h"
#include "chats/TelegramDoor.h"
#include "settings/KeyEdit.h"
#include "theme/Theme.h"
#include "widgets/InlineQuestion.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QLabel *makeLinks(QLatin1StringView objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::RichText); // only words of our own, see botLink()
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

} // namespace

QString botLink(const QString &name)
{
    static const QRegularExpression possible(u"^[A-Za-z0-9_]{1,64}$"_s);
    if (!possible.match(name).hasMatch())
        return u'@' + name.toHtmlEscaped();
    return u"<a href=\"https://t.me/%1\">@%1</a>"_s.arg(name);
}

TokenForm::TokenForm(TelegramDoor &door, QWidget *parent) : QWidget(parent), m_door(door)
{
    setObjectName("token_form"_L1);
    build();
    connect(m_test, &QPushButton::clicked, this, [this] { tryOut(Then::Tell); });
    connect(m_save, &QPushButton::clicked, this, [this] { tryOut(Then::Keep); });
    connect(m_token, &QLineEdit::returnPressed, this, [this] { tryOut(Then::Keep); });
    connect(m_token, &QLineEdit::textChanged, this, [this] { setBusy(m_busy); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_question->ask(tr("The bot stops, and the token is taken out of the keychain. The chats "
                           "stay paired."),
                        tr("Remove the token"), [this] { remove(); });
    });
    connect(&m_door, &TelegramDoor::healthChanged, this, [this] {
        if (!m_busy)
            readSource(); // a token may have come by the terminal
    });
    setBusy(false);
    readSource();
}

void TokenForm::build()
{
    m_steps = makeLinks("token_steps"_L1, this);
    //: %1 is a link to Telegram's bot that makes bots
    m_steps->setText(u"<p style=\"margin:0\">1. %1</p><p style=\"margin:0\">2. %2</p>"_s.arg(
        tr("Open %1 in Telegram, send it /newbot and answer its questions.")
            .arg(botLink(u"BotFather"_s)),
        tr("Paste the token that it gives you here.")));
    m_steps->setAccessibleName(tr("How to get a token"));
    m_token = new KeyEdit(this);
    m_token->setObjectName("token"_L1);
    m_token->setAccessibleName(tr("Token of the bot"));
    const auto button = [this](const QString &text, QLatin1StringView name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    //: Buttons beside the token of a Telegram bot
    m_test = button(tr("Test"), "token_test"_L1);
    m_save = button(tr("Save"), "token_save"_L1);
    m_save->setProperty("primary", true);
    m_remove = button(tr("Remove…"), "token_remove"_L1);
    m_remove->setProperty("danger", true);
    m_origin = makeText({}, Voice::Small, this);
    m_origin->setObjectName("token_origin"_L1);
    m_origin->setWordWrap(true);
    m_bot = makeLinks("token_bot"_L1, this);
    m_bot->setAccessibleName(tr("Whose token it is"));
    m_bot->hide();
    m_state = makeProblem("token_state"_L1, this);
    m_question = new InlineQuestion(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_token, 1);
    row->addWidget(m_test);
    row->addWidget(m_save);
    auto *kept = new QHBoxLayout;
    kept->setSpacing(spacing::small);
    kept->addWidget(m_origin, 1);
    kept->addWidget(m_remove, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(m_steps);
    rows->addLayout(row);
    rows->addWidget(m_bot);
    rows->addWidget(m_state);
    rows->addLayout(kept);
    rows->addWidget(m_question);
}

void TokenForm::readSource()
{
    whenDone(m_door.tokenSource(), this,
             [this](const Result<KeySource> &source) { showSource(source); });
}

void TokenForm::showSource(const Result<KeySource> &source)
{
    m_source = source.value_or(KeySource::None);
    m_steps->setVisible(m_source == KeySource::None);
    m_remove->setVisible(m_source == KeySource::Keychain);
    m_token->setPlaceholderText(
        m_source == KeySource::Keychain
            ? tr("Another token")
            //: In the empty field for a Telegram bot's token
            : (m_source == KeySource::None ? tr("Token from @BotFather") : QString()));
    if (!source)
        m_origin->setText(source.error().sentence);
    else if (m_source == KeySource::Environment)
        m_origin->setText(tr("The token comes from the environment variable MOAI_TELEGRAM_TOKEN. "
                             "Change it there, then start Moai again."));
    else if (m_source == KeySource::Keychain)
        m_origin->setText(tr("A token is kept in the keychain."));
    else
        m_origin->setText(tr("It will be kept in the keychain. Where there is none, set "
                             "MOAI_TELEGRAM_TOKEN in the environment instead."));
    setBusy(m_busy);
}

void TokenForm::setBusy(bool busy)
{
    m_busy = busy;
    const bool mine = m_source != KeySource::Environment;
    const bool ready = mine && !busy && !m_token->text().trimmed().isEmpty();
    m_token->setEnabled(mine);
    m_token->setReadOnly(busy);
    m_test->setEnabled(ready);
    m_save->setEnabled(ready);
    m_remove->setEnabled(!busy);
}

void TokenForm::tryOut(Then then)
{
    QByteArray token = m_token->text().trimmed().toUtf8();
    if (token.isEmpty() || m_busy)
        return;
    m_bot->hide();
    //: While a token is tried
    showNeutral(*m_state, tr("Asking Telegram whose token this is…"));
    setBusy(true);
    whenDone(m_door.tryToken(token), this, [this, then, token](const Result<QString> &name) {
        if (!name) {
            setBusy(false);
            showProblem(*m_state, name.error().sentence);
        } else if (then == Then::Tell) {
            setBusy(false);
            showBot(*name, tr("It works: this is the token of %1."));
        } else {
            keep(token, *name);
        }
    });
}

void TokenForm::keep(const QByteArray &token, const QString &botName)
{
    whenDone(m_door.storeToken(token), this, [this, botName](const Result<void> &stored) {
        setBusy(false);
        if (!stored) {
            showProblem(*m_state, stored.error().sentence);
            return;
        }
        m_token->wipe();
        showBot(botName, tr("The token of %1 is kept in the keychain."));
        readSource();
        emit kept();
    });
}

void TokenForm::remove()
{
    setBusy(true);
    whenDone(m_door.removeToken(), this, [this](const Result<void> &gone) {
        setBusy(false);
        m_bot->hide();
        if (!gone) {
            showProblem(*m_state, gone.error().sentence);
            return;
        }
        showNeutral(*m_state, tr("The token is removed."));
        readSource();
        emit removed();
    });
}

void TokenForm::showBot(const QString &name, const QString &sentence)
{
    showProblem(*m_state, {});
    m_bot->setText(sentence.toHtmlEscaped().arg(botLink(name)));
    m_bot->setAccessibleName(sentence.arg(u'@' + name));
    m_bot->show();
}

void TokenForm::takeFocus()
{
    m_token->setFocus(Qt::OtherFocusReason);
}

} // namespace moai

#include "moc_TokenForm.cpp"
