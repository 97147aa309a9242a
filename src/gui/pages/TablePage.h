// One table: columns, keys and indexes, the SQL that makes it, and its first rows as the server writes them.
// The shape comes from the schema code (or the newest snapshot), the rows from the database.
#pragma once

#include "gui/Workspace.h"
#include "postgres/ReadRows.h"

#include <QWidget>

namespace Ui {
class TablePage;
}

namespace raingauge::gui {

class ColumnsModel;
class ConstraintsModel;
class RowsModel;

class TablePage : public QWidget
{
    Q_OBJECT

public:
    /// `qualifiedName` as snapshots key tables: "public.users".
    TablePage(Workspace &workspace, QString qualifiedName, QWidget *parent = nullptr);
    ~TablePage() override;

    const QString &qualifiedName() const { return m_name; }

signals:
    void fileRequested(const raingauge::base::Location &place);

private:
    void setUpViews();
    void showShape();
    void showDefinition();
    void readRows();
    void showRows(const base::Result<postgres::TableRows> &rows);
    const snapshot::Table *table() const;

    std::unique_ptr<Ui::TablePage> m_ui;
    Workspace &m_workspace;
    QString m_name;
    std::optional<snapshot::Table> m_shown;
    base::Location m_definition;
    ColumnsModel *m_columns;
    ConstraintsModel *m_constraints;
    RowsModel *m_rows;
    int m_reading = 0;
};

} // namespace raingauge::gui
