// The bar on top: Code → Migrations → Database, with the actions on the links between them.
#pragma once

#include "gui/PipelinePresenter.h"

#include <QWidget>

class QPushButton;

namespace raingauge::gui {

class StationView;

class PipelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit PipelineBar(QWidget *parent = nullptr);

    void setPipeline(const Pipeline &pipeline);

signals:
    void codePressed();
    void migrationsPressed();
    void databasePressed();
    void generatePressed();
    void applyPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StationView *m_code;
    StationView *m_migrations;
    StationView *m_database;
    QPushButton *m_generate;
    QPushButton *m_apply;
};

} // namespace raingauge::gui
