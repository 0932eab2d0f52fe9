// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace moai {

/// A PEM file of authorities that a service's certificate may come from: its path, what is in it,
/// and until when it holds.
class CertificateField : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateField(QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Empty: none.
    [[nodiscard]] QString path() const;

signals:
    void edited();

private:
    void choose();
    void showContents();

    QLineEdit *m_path;
    QPushButton *m_choose;
    QLabel *m_state;
};

} // namespace moai
