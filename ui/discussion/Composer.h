// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion/Desk.h"
#include "discussion/Drafts.h"

#include <QWidget>

namespace moai {

class Card;
class ComposerEdit;
class CompletionPopup;
class ConsentStrip;
class EstimateLine;
class IconButton;
class ModeButton;
class NoticeStrip;
class Settings;

/// Where lines are typed: keeps a draft per discussion, completes commands and handles, sends to
/// the desk. A line can be written and sent while answers run.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    void takeFocus();
    /// Writes now what was typed and not yet sent.
    void keepDraft();
    /// Types the text in (in place of what is there) and leaves the sending to the person.
    void propose(const QString &text);
    /// The same below what is there, which is kept.
    void append(const QString &text);
    /// Sends the text where that costs nothing (the practice table), else proposes it.
    void ask(const QString &text);
    /// Says a line that a button stands for, whatever is being typed: at once where it takes
    /// little or costs nothing, else after a yes.
    void offer(const QString &line);
    /// The same for a command of the table; what is typed becomes the text of a `discuss`.
    void offerCommand(const QString &name);
    /// Puts that handle in front of what is typed, and the keyboard behind it.
    void mention(const QString &handle);
    /// The line being typed, without blanks around it.
    [[nodiscard]] QString line() const;
    /// Takes a question back, else stops the answers under way, if there are any.
    void stop();

private:
    void build();
    void submit();
    void showDesk();
    void showState();
    void takeBack(const QString &line);
    void askConsent(const QString &line, const QString &question);
    void takeConsent(const QString &line);
    void sayOffered(const QString &line, Desk::Consent consent);
    void takeRefusal(const QString &line);
    [[nodiscard]] QString draftKey() const;

    Desk &m_desk;
    Settings &m_settings;
    Drafts m_drafts;
    QString m_key;
    bool m_sentToNew = false; ///< what is typed on belongs to the discussion that the line makes
    NoticeStrip *m_notice;
    ConsentStrip *m_consent;
    Card *m_card;
    ComposerEdit *m_edit;
    CompletionPopup *m_completions;
    EstimateLine *m_estimate;
    ModeButton *m_mode;
    IconButton *m_more;
    IconButton *m_stop;
    IconButton *m_send;
};

} // namespace moai
