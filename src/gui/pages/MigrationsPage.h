// The Migrations page: one row per migration; below it the SQL of the selected one beside what it changes and
// its snapshot. Follows the Workspace and keeps the selection.
#pragma once

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

    /// Marks an error in the SQL of `tag` at a UTF-16 offset of the file, until the file is edited or
    /// applied.
    void showFailure(const QString &tag, int offset, const QString &message);

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
    /// A statement that failed while this page was open, in the file as it was then.
    struct Failure
    {
        QString tag;
        QByteArray sql;
        int offset = -1;
        QString message;
    };

    QString m_shownTag;
    tasks::SplitSql m_shownSql;
    std::optional<Failure> m_failure;
    QString m_shownSnapshot;
    int m_snapshotReading = 0;
};

} // namespace raingauge::gui
