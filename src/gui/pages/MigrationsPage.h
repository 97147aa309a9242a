// The Migrations page: one row per migration; below it the SQL of the selected one beside what it changes and
// its snapshot. Follows the Workspace and keeps the selection.
#pragma once

#include "gui/SqlFailure.h"
#include "gui/Workspace.h"

#include <QWidget>

namespace Ui {
class MigrationsPage;
}

namespace raingauge::gui {

class ChangesModel;
class JsonModel;
class MigrationsModel;

class MigrationsPage : public QWidget
{
    Q_OBJECT

public:
    explicit MigrationsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~MigrationsPage() override;

    /// Selects a migration; one that is not there yet is selected as soon as it is.
    void showMigration(const QString &tag);
    QString currentTag() const;

    /// Marks a statement that failed, until the file is edited or applied.
    void showFailure(const SqlFailure &failure);

signals:
    void generateRequested();

private:
    void setUpViews();
    void connectViews();
    void refresh();
    void showCurrent();
    void markFailure();
    void showStatement(int index);
    void readSnapshot(const project::Migration &migration);
    const project::Migration *migration(const QString &tag) const;

    std::unique_ptr<Ui::MigrationsPage> m_ui;
    Workspace &m_workspace;
    MigrationsModel *m_migrations;
    ChangesModel *m_changes;
    JsonModel *m_snapshot;
    QString m_wantedTag;
    QString m_shownTag;
    tasks::SplitSql m_shownSql;
    std::optional<SqlFailure> m_failure;
    QString m_shownSnapshot;
    int m_snapshotReading = 0;
};

} // namespace raingauge::gui
