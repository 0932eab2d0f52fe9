// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/ServiceAdvanced.h"

#include "base/WhenDone.h"
#include "domain/ServiceRules.h"
#include "roundtable/ModelCatalogue.h"
#include "settings/CertificateField.h"
#include "settings/HeaderTable.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"
#include "widgets/WheelGuard.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace moai {
namespace {

double secondsOf(milliseconds time)
{
    return double(time.count()) / 1000;
}

/// What the box says; a time that is finer than it can show stays while nobody changes it.
milliseconds timeOf(const QDoubleSpinBox &box, milliseconds before)
{
    if (std::abs(box.value() - std::max(secondsOf(before), box.minimum())) < 0.051)
        return before;
    return milliseconds(qRound64(box.value() * 1000));
}

QLabel *makeNote(const QString &text, QWidget *parent)
{
    QLabel *note = makeText(text, Voice::Small, parent);
    note->setWordWrap(true);
    return note;
}

} // namespace

ServiceAdvanced::ServiceAdvanced(ModelCatalogue &models, QWidget *parent)
    : QWidget(parent), m_models(models)
{
    setObjectName("service_advanced_fields"_L1);
    build();
    connect(m_headers, &HeaderTable::edited, this, &ServiceAdvanced::edited);
    connect(m_proxy, &QLineEdit::textChanged, this, [this] {
        ++m_asking;
        m_testProxy->setEnabled(true);
        showNeutral(*m_proxyState, {});
        emit edited();
    });
    connect(m_testProxy, &QPushButton::clicked, this, &ServiceAdvanced::proxyTestRequested);
    connect(m_lanes, &QSpinBox::valueChanged, this, &ServiceAdvanced::edited);
    for (QDoubleSpinBox *box : {m_connect, m_firstByte, m_idle})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ServiceAdvanced::edited);
    connect(m_authorities, &CertificateField::edited, this, &ServiceAdvanced::edited);
}

void ServiceAdvanced::build()
{
    m_headers = new HeaderTable(this);
    m_lanes = new QSpinBox(this);
    m_lanes->setObjectName("service_lanes"_L1);
    m_lanes->setRange(0, mostLanes);
    //: In place of the number of models that may be asked at once
    m_lanes->setSpecialValueText(tr("Automatic"));
    m_lanes->setAccessibleName(tr("At once"));
    guardFromWheel(m_lanes);
    m_lanes->setMinimumWidth(m_lanes->sizeHint().width() + spacing::huge);
    m_authorities = new CertificateField(this);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::small);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Headers"), m_headers);
    //: %1 is the way to write an environment variable: ${NAME}
    form->addRow(makeNote(tr("They go with every request. A header that carries a key takes it "
                             "from an environment variable: %1.")
                              .arg(u"$\u2060{NAME}"_s), // stays on one line
                          this));
    form->addRow(tr("Pro&xy"), makeProxy());
    //: How many models of a service may be asked at the same time
    form->addRow(tr("A&t once"), m_lanes);
    form->addRow(makeNote(tr("How many participants may be asked at once. Automatic: one for a "
                             "server on this computer, else as many as there are."),
                          this));
    form->addRow(makeTimeouts());
    //: The file of authorities that a service's certificate may come from
    form->addRow(tr("&Certificates"), m_authorities);
    form->addRow(makeNote(tr("A file in PEM form with your company's own authority: trusted for "
                             "this service besides the system's."),
                          this));
}

QWidget *ServiceAdvanced::makeProxy()
{
    auto *made = new QWidget(this);
    m_proxy = new QLineEdit(made);
    m_proxy->setObjectName("service_proxy"_L1);
    m_proxy->setAccessibleName(tr("Proxy"));
    //: In the empty field for a proxy's address
    m_proxy->setPlaceholderText(tr("The system's, or http://host:port or socks5://host:port"));
    m_proxy->setToolTip(m_proxy->placeholderText());
    //: Tries a proxy
    m_testProxy = new QPushButton(tr("Test"), made);
    m_testProxy->setObjectName("service_proxy_test"_L1);
    m_testProxy->setAccessibleName(tr("Test the proxy"));
    m_testProxy->setAutoDefault(false);
    m_proxyState = makeProblem("service_proxy_state"_L1, made);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::tiny);
    row->addWidget(m_proxy, 1);
    row->addWidget(m_testProxy);
    auto *rows = new QVBoxLayout(made);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addLayout(row);
    rows->addWidget(m_proxyState);
    made->setFocusProxy(m_proxy);
    return made;
}

QDoubleSpinBox *ServiceAdvanced::makeSeconds(QLatin1StringView name, const QString &title)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    guardFromWheel(box);
    box->setDecimals(1);
    box->setRange(0.1, double(longestTimeout.count()));
    //: Seconds, behind a number
    box->setSuffix(tr(" s"));
    box->setMinimumWidth(box->sizeHint().width() + spacing::huge);
    return box;
}

QLayout *ServiceAdvanced::makeTimeouts()
{
    //: How long to wait for a service: to be connected, to its first word, between two words
    const QString connecting = tr("Wait to connect");
    const QString first = tr("Wait for the first word");
    const QString idle = tr("Wait between words");
    m_connect = makeSeconds("service_timeout_connect"_L1, connecting);
    m_firstByte = makeSeconds("service_timeout_first"_L1, first);
    m_idle = makeSeconds("service_timeout_idle"_L1, idle);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing::small);
    form->setHorizontalSpacing(spacing::large);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(connecting, m_connect);
    form->addRow(first, m_firstByte);
    form->addRow(idle, m_idle);
    return form;
}

void ServiceAdvanced::setService(const Service &service)
{
    const QSignalBlocker quiet(this);
    m_before = service.timeouts;
    m_headers->setHeaders(service.headers);
    m_proxy->setText(service.proxy);
    m_lanes->setValue(service.lanes.value_or(0));
    m_connect->setValue(secondsOf(service.timeouts.connect));
    m_firstByte->setValue(secondsOf(service.timeouts.firstByte));
    m_idle->setValue(secondsOf(service.timeouts.idle));
    m_authorities->setPath(service.caFile);
}

void ServiceAdvanced::apply(Service &service) const
{
    service.headers = m_headers->headers();
    service.proxy = m_proxy->text().trimmed();
    service.lanes = m_lanes->value() > 0 ? std::optional(m_lanes->value()) : std::nullopt;
    service.timeouts = {timeOf(*m_connect, m_before.connect),
                        timeOf(*m_firstByte, m_before.firstByte), timeOf(*m_idle, m_before.idle)};
    service.caFile = m_authorities->path();
}

bool ServiceAdvanced::isUsedBy(const Service &service)
{
    return !service.headers.isEmpty() || !service.proxy.isEmpty() || service.lanes ||
           service.timeouts != Timeouts() || !service.caFile.isEmpty();
}

void ServiceAdvanced::testProxy(const Service &service)
{
    const int asking = ++m_asking;
    m_testProxy->setEnabled(false);
    //: While a proxy is tried
    showNeutral(*m_proxyState, tr("Trying the proxy…"));
    whenDone(m_models.testProxy(service), this, [this, asking](const Result<void> &tested) {
        if (asking != m_asking)
            return;
        m_testProxy->setEnabled(true);
        if (tested)
            showSuccess(*m_proxyState, tr("It works: the service answers."));
        else
            showProblem(*m_proxyState, tested.error().sentence);
    });
}

} // namespace moai

#include "moc_ServiceAdvanced.cpp"
