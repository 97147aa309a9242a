#include "gui/pages/MigrationsPage.h"

#include "gui/ErrorText.h"
#include "gui/Theme.h"
#include "gui/models/ChangesModel.h"
#include "gui/models/ItemRoles.h"
#include "gui/models/JsonModel.h"
#include "gui/models/MigrationsModel.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/TwoLineDelegate.h"
#include "pages/ui_MigrationsPage.h"
#include "project/ReadFile.h"

#include <QFileInfo>

namespace raingauge::gui {

namespace {

base::Result<std::vector<TreeNode>> readSnapshotNodes(const QString &path)
{
    const auto bytes = project::readFile(path);
    if (!bytes)
        return bytes.failure();
    const auto json = base::parseJson(*bytes, path);
    if (!json)
        return json.failure();
    return jsonNodes(*json);
}

} // namespace

MigrationsPage::MigrationsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::MigrationsPage>()),
      m_workspace(workspace),
      m_migrations(new MigrationsModel(this)),
      m_changes(new ChangesModel(this)),
      m_snapshot(new JsonModel(this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setUpViews();
    connectViews();
    refresh();
}

MigrationsPage::~MigrationsPage() = default;

void MigrationsPage::setUpViews()
{
    const auto distance = unit(font());
    m_ui->migrationsView->setModel(m_migrations);
    m_ui->migrationsView->setItemDelegate(new CellDelegate(this));
    auto *header = m_ui->migrationsView->header();
    header->setStretchLastSection(false);
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(MigrationsModel::Tag, QHeaderView::Stretch);
    header->resizeSection(MigrationsModel::Index, distance * 13);
    header->resizeSection(MigrationsModel::State, distance * 48);
    header->resizeSection(MigrationsModel::Statements, distance * 26);
    header->resizeSection(MigrationsModel::Created, distance * 34);
    header->resizeSection(MigrationsModel::Commit, distance * 24);
    m_ui->changesView->setModel(m_changes);
    m_ui->changesView->setItemDelegate(new TwoLineDelegate(this));
    m_ui->changesView->setUniformItemSizes(true);
    m_ui->changesView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->snapshotView->setModel(m_snapshot);
    m_ui->snapshotView->setItemDelegate(new CellDelegate(this));
    m_ui->snapshotView->header()->resizeSection(0, distance * 60);
    m_ui->splitter->setSizes({distance * 60, distance * 110});
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->detailSplitter->setSizes({distance * 150, distance * 130});
    m_ui->detailSplitter->setStretchFactor(0, 5);
    m_ui->detailSplitter->setStretchFactor(1, 4);
    m_ui->emptyState->setText(QStringLiteral("layers"), tr("This project has no migrations yet."),
                              tr("Generate the first one…"), QStringLiteral("wand-sparkles"));
}

void MigrationsPage::connectViews()
{
    connect(m_ui->migrationsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_wantedTag.clear();
        showCurrent();
    });
    connect(m_ui->changesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_ui->sqlEditor->setCurrentStatement(current.row()); });
    connect(m_ui->sqlEditor, &SqlEditor::currentStatementChanged, this, &MigrationsPage::showStatement);
    connect(m_ui->detailTabs, &QTabWidget::currentChanged, this, &MigrationsPage::showCurrent);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &MigrationsPage::generateRequested);
    connect(&m_workspace, &Workspace::projectChanged, this, &MigrationsPage::refresh);
    connect(&m_workspace, &Workspace::databaseChanged, this, &MigrationsPage::refresh);
    connect(&m_workspace, &Workspace::openChanged, this, &MigrationsPage::refresh);
}

void MigrationsPage::showMigration(const QString &tag)
{
    const auto row = m_migrations->rowOf(tag);
    if (row >= 0)
        m_ui->migrationsView->setCurrentIndex(m_migrations->index(row, 0));
    else
        m_wantedTag = tag;
}

QString MigrationsPage::currentTag() const
{
    return m_ui->migrationsView->currentIndex().data(KeyRole).toString();
}

void MigrationsPage::showFailure(const SqlFailure &failure)
{
    m_failure = failure;
    showMigration(failure.tag);
    markFailure();
}

void MigrationsPage::markFailure()
{
    // An edited file is another one, and one that is in has not failed.
    const auto &states = m_workspace.migrations();
    const bool isApplied = std::any_of(states.begin(), states.end(), [this](const auto &one) {
        return m_failure && one.tag == m_failure->tag && one.state == plan::State::Applied;
    });
    if (isApplied)
        m_failure.reset();
    const bool isShown =
        m_failure && m_failure->tag == m_shownTag && m_failure->sql == QString::fromUtf8(m_shownSql.bytes);
    const int offset = isShown ? m_failure->offset : -1;
    if (m_ui->sqlEditor->errorOffset() != offset) // setting it again would move the caret
        m_ui->sqlEditor->setError(offset, isShown ? m_failure->message : QString());
}

void MigrationsPage::refresh()
{
    const auto *project = m_workspace.project().get();
    const auto *error = m_workspace.project().error();
    if (project && !project->folder)
        error = &project->folder.error();
    const auto distance = error ? unit(font()) * 3 : 0;
    m_ui->messageLayout->setContentsMargins(distance, distance, distance, 0);
    if (error && m_workspace.mustChooseConfig())
        m_ui->messageBar->showMessage(
            Tone::Accent, QStringLiteral("info"),
            tr("This repository has several configs: choose one above the navigator."));
    else if (error)
        m_ui->messageBar->showError(*error);
    else
        m_ui->messageBar->clear();
    const auto before = currentTag();
    m_migrations->setNow(QDateTime::fromMSecsSinceEpoch(m_workspace.context().now()));
    if (project && project->folder)
        m_migrations->setRows(migrationRows(m_workspace.migrations(), *project->folder,
                                            m_workspace.splitSql(), m_workspace.commits()));
    else
        m_migrations->setRows({});
    const auto count = m_migrations->rowCount();
    m_ui->stack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->splitter);
    m_ui->emptyState->setVisible(count == 0 && project && project->folder);
    if (!m_wantedTag.isEmpty() && m_migrations->rowOf(m_wantedTag) >= 0)
        showMigration(m_wantedTag);
    else if (count > 0 && !m_ui->migrationsView->currentIndex().isValid())
        m_ui->migrationsView->setCurrentIndex(
            m_migrations->index(std::max(m_migrations->rowOf(before), count - 1), 0));
    showCurrent();
}

const project::Migration *MigrationsPage::migration(const QString &tag) const
{
    const auto *project = m_workspace.project().get();
    if (!project || !project->folder)
        return nullptr;
    for (const auto &one : project->folder->migrations) {
        if (one.entry.tag == tag)
            return &one;
    }
    return nullptr;
}

void MigrationsPage::showCurrent()
{
    const auto tag = currentTag();
    const auto *shown = migration(tag);
    const auto text = shown && shown->sql ? shown->sql->bytes : QByteArray();
    // What was split from another state of the file does not fit; the fitting one is on its way.
    const auto known = m_workspace.splitSql().find(tag);
    const auto isKnown = known != m_workspace.splitSql().end() && known->second.bytes == text;
    const tasks::SplitSql sql{text,
                              isKnown ? known->second.statements : std::vector<sql::MigrationStatement>()};
    if (tag != m_shownTag || text != m_shownSql.bytes) {
        m_shownSnapshot.clear();
        m_snapshot->setNodes({});
    }
    if (tag != m_shownTag || sql != m_shownSql) {
        m_shownTag = tag;
        m_shownSql = sql;
        m_ui->sqlEditor->setMigration(QString::fromUtf8(text), sql.statements);
        m_changes->setRows(sql.statements);
    }
    markFailure();
    if (shown && m_ui->detailTabs->currentWidget() == m_ui->snapshotView && m_shownSnapshot.isEmpty())
        readSnapshot(*shown);
}

void MigrationsPage::showStatement(int index)
{
    const auto row = m_changes->index(index, 0);
    if (row != m_ui->changesView->currentIndex())
        m_ui->changesView->setCurrentIndex(row);
}

void MigrationsPage::readSnapshot(const project::Migration &migration)
{
    if (!migration.snapshot)
        return;
    m_shownSnapshot = migration.snapshot->path;
    const auto number = ++m_snapshotReading;
    m_workspace.jobs().start(
        tr("Reading snapshot %1").arg(QFileInfo(m_shownSnapshot).fileName()), this,
        [path = m_shownSnapshot](const std::stop_token &) { return readSnapshotNodes(path); },
        [this, number](base::Result<std::vector<TreeNode>> nodes) {
            if (number != m_snapshotReading)
                return;
            if (nodes)
                m_snapshot->setNodes(std::move(*nodes));
            else
                m_ui->messageBar->showError(nodes.error());
            m_ui->snapshotView->expandToDepth(1);
        });
}

} // namespace raingauge::gui
