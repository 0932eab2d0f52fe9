// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/KeyState.h"

#include <QFuture>
#include <QPromise>
#include <QUrl>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace moai {

class InlineQuestion;
class KeyChoice;
class KeyEdit;
class Keys;

/// The key of one service: what is known of it in words, a field for another one, and what can be
/// done about it in each state. The key is never shown and never read here; what is typed is wiped
/// once it is kept, when the field is hidden and when it is destroyed.
///
/// How to use it:
///
///     auto *key = new KeyField(keys, this);
///     form->addRow(tr("&Key"), key);                      // focus goes to the field inside
///     key->setService(service.name, preset.keyVariable, preset.keyPage);
///
/// By itself it has a button that keeps what was typed. A page with a Save button of its own hides
/// that one with setKeepsAlone(false), connects submitted() (Return in the field) to its Save, and
/// there, once the service is in the store: `andThen(key->keepPending(), this, …)`. That fails with
/// a sentence that the field shows by itself, with the focus where it must be, and with kind
/// `stopped` when the person did not want to wait for the keyring; nothing that was typed is lost.
/// While the name of a new service is still being typed, renameTo() tells the name without touching
/// what was typed; setService() is for another service and wipes it.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(Keys &keys, QWidget *parent = nullptr);
    ~KeyField() override;

    /// `conventionalVariable` is e.g. `OPENAI_API_KEY`, `keyPage` where the service gives out keys;
    /// each may be empty.
    void setService(const QString &name, const QString &conventionalVariable, const QUrl &keyPage);
    /// The same service, but it will be kept under that name.
    void renameTo(const QString &name);
    /// Whether the field has a button to keep what was typed; else the page has one.
    void setKeepsAlone(bool alone);

    /// As last known; Missing until the keychain has been asked.
    [[nodiscard]] const KeyState &state() const { return m_state; }
    /// Whether something was typed that is not kept yet.
    [[nodiscard]] bool hasPending() const;
    /// Keeps what was typed, where the person chose; a success at once when nothing was.
    [[nodiscard]] QFuture<Result<void>> keepPending();
    /// Wipes what was typed.
    void discardPending();

signals:
    void stateChanged(const moai::KeyState &state);
    void pendingChanged(bool pending);
    /// Return was pressed in the field of a page that has its own Save button.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeStateRow();
    [[nodiscard]] QWidget *makeEditRow();
    void connectParts();
    void readState();
    void takeState(const KeyState &state);
    void showAll();
    void showTyped();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool needsChoice() const;
    void keepAlone();
    [[nodiscard]] QFuture<Result<void>> refuse(const Failure &failure);
    void finishKeeping(const Result<void> &kept);
    void unlock();
    void remove();
    [[nodiscard]] QFuture<Result<void>> wait(const QString &what,
                                             const QFuture<Result<void>> &future);
    void answer(const Result<void> &result);
    void stopWaiting();

    Keys &m_keys;
    QString m_name;
    QString m_variable; ///< the conventional one
    KeyState m_state;
    int m_visit = 0; ///< grows with each service shown; late answers about another are dropped
    bool m_keepsAlone = true;
    bool m_replacing = false;
    bool m_storeFailed = false; ///< the keychain did not take it: let the person choose
    bool m_waiting = false;
    QFuture<Result<void>> m_unlocking;
    std::unique_ptr<QPromise<Result<void>>> m_asker; ///< of whom it was asked, until it is answered
    QLabel *m_mark;
    QLabel *m_sentence;
    QWidget *m_buttons;
    QPushButton *m_unlock;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QWidget *m_editRow;
    KeyEdit *m_edit;
    QPushButton *m_keep;
    KeyChoice *m_choice;
    QLabel *m_note;
    QLabel *m_keyPage;
    InlineQuestion *m_question;
};

} // namespace moai
