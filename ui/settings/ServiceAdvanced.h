// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Service.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace moai {

class CertificateField;
class HeaderTable;
class ModelCatalogue;

/// What few services need: headers, a proxy, how many at once, time-outs, authorities of its own.
class ServiceAdvanced : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceAdvanced(ModelCatalogue &models, QWidget *parent = nullptr);

    void setService(const Service &service);
    /// Writes the fields into the service.
    void apply(Service &service) const;
    /// Whether the service has something in these fields that a fresh one has not.
    [[nodiscard]] static bool isUsedBy(const Service &service);

    /// Tries its proxy and says below the field how that went.
    void testProxy(const Service &service);

signals:
    void edited();
    /// The proxy is to be tried with the service as it is in the form now.
    void proxyTestRequested();

private:
    void build();
    [[nodiscard]] QWidget *makeProxy();
    [[nodiscard]] QLayout *makeTimeouts();
    [[nodiscard]] QDoubleSpinBox *makeSeconds(QLatin1StringView name, const QString &title);

    ModelCatalogue &m_models;
    int m_asking = 0;  ///< grows with each proxy test; late answers of earlier ones are dropped
    Timeouts m_before; ///< of the service shown
    HeaderTable *m_headers;
    QLineEdit *m_proxy;
    QPushButton *m_testProxy;
    QLabel *m_proxyState;
    QSpinBox *m_lanes;
    QDoubleSpinBox *m_connect;
    QDoubleSpinBox *m_firstByte;
    QDoubleSpinBox *m_idle;
    CertificateField *m_authorities;
};

} // namespace moai
