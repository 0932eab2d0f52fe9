// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ModelPicker.h"

#include "base/WhenDone.h"
#include "models/ModelList.h"
#include "roundtable/ModelCatalogue.h"
#include "theme/Theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace moai {

ModelPicker::ModelPicker(ModelCatalogue &models, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_models(models)
{
    setObjectName("model_picker"_L1);
    setAccessibleName(tr("Pick a model"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_WindowPropagation);
    m_list = new ModelList(models.favourites(), ModelList::Typing::Free, this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    rows->addWidget(m_list);
    connect(m_list, &ModelList::chosen, this, [this](const KnownModel &model) {
        hide();
        emit picked(model.service, model.id);
    });
    connect(m_list, &ModelList::typed, this, [this](const QString &id) {
        hide();
        emit typed(id);
    });
}

void ModelPicker::openUnder(const QWidget &field, const QString &service, const QString &id)
{
    ask();
    m_list->setCurrent(service, id);
    const QSize wanted(std::max(field.width(), fontMetrics().averageCharWidth() * 48),
                       fontMetrics().height() * 22);
    const QRect screen = field.screen()->availableGeometry();
    QRect area(field.mapToGlobal(QPoint(0, field.height() + 2)), wanted.boundedTo(screen.size()));
    if (layoutDirection() == Qt::RightToLeft)
        area.moveRight(field.mapToGlobal(QPoint(field.width(), 0)).x());
    if (area.bottom() > screen.bottom()) // above, where there is more room
        area.moveBottom(
            std::max(field.mapToGlobal(QPoint(0, -2)).y(), screen.top() + area.height()));
    area.moveLeft(std::clamp(area.left(), screen.left(),
                             std::max(screen.left(), screen.right() - area.width() + 1)));
    setGeometry(area);
    show();
    m_list->startSearch();
}

void ModelPicker::ask()
{
    m_list->clear();
    m_failed.clear();
    m_asking = 1; // the list of services itself
    tell();
    whenDone(m_models.services(), this, [this](const Result<QList<Service>> &services) {
        --m_asking;
        for (const Service &service : services.value_or({})) {
            ++m_asking;
            whenDone(m_models.known(service.name), this,
                     [this, name = service.name](const Result<QList<KnownModel>> &models) {
                         take(name, models);
                     });
        }
        tell();
    });
}

void ModelPicker::take(const QString &service, const Result<QList<KnownModel>> &models)
{
    --m_asking;
    if (models)
        m_list->setModels(service, *models);
    else
        m_failed.append(service);
    tell();
}

void ModelPicker::tell()
{
    if (m_asking > 0)
        //: While services are asked for their models
        m_list->setState(tr("Loading the models…"));
    else if (!m_failed.isEmpty())
        //: %1 are the names of services
        m_list->setState(
            tr("These list no models now: %1.").arg(QLocale().createSeparatedList(m_failed)));
    else
        m_list->setState({});
}

} // namespace moai

#include "moc_ModelPicker.cpp"
