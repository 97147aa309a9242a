// Names that break naive quoting, on the pages that show them.
#include "gui/WindowBench.h"
#include "gui/editor/SqlEditor.h"
#include "gui/models/ColumnsModel.h"
#include "gui/pages/TablePage.h"
#include "sql/Render.h"
#include "support/OddNames.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

/// Code, migration and database hold every odd name, and each table a row of defaults.
struct OddNamesBench : WindowBench
{
    OddNamesBench()
    {
        project.writeSchema(test::schemaWithOddNames());
        const auto config = project.config();
        const auto plan = tasks::planGenerate(project.context(), config, {}, {});
        EXPECT_TRUE(plan && tasks::writeGenerated(project.context(), *plan, u"odd"_s));
        const auto migrate = tasks::planMigrate(project.context(), config, project.choice(), {}, {});
        EXPECT_TRUE(migrate && tasks::runMigrate(project.context(), *migrate, {}, {}));
        const auto session = test::openSession(database);
        for (const auto &name : test::oddNames)
            test::query(*session, u"insert into %1 default values"_s.arg(sql::quoteIdentifier(name)));
        openInWindow();
    }

    /// As a user finds it: by the navigator's filter.
    TablePage *openTable(const QString &name)
    {
        auto *filter = child<QLineEdit>(window, "navigatorFilter");
        filter->setText(name);
        QTest::keyClick(filter, Qt::Key_Return);
        for (auto *page : window.findChildren<TablePage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
};

TEST(OddNamesPage, showsEachTableWithItsColumnDefaultAndRow)
{
    OddNamesBench bench;
    for (const auto &name : test::oddNames) {
        auto *page = bench.openTable(name);
        ASSERT_TRUE(page) << name.toStdString();
        EXPECT_EQ(child<QLabel>(*page, "nameLabel")->text(), name);
        const auto *columns = child<QTreeView>(*page, "columnsView")->model();
        ASSERT_EQ(columns->rowCount(), 1);
        EXPECT_EQ(columns->index(0, ColumnsModel::Name).data().toString(), name);
        EXPECT_TRUE(columns->index(0, ColumnsModel::Default).data().toString().contains(name));
        EXPECT_TRUE(
            child<SqlEditor>(*page, "ddlEditor")->display().original().contains(sql::quoteIdentifier(name)));
        const auto *rows = child<QTableView>(*page, "rowsView")->model();
        ASSERT_TRUE(WizardBench::waitFor([&] { return rows->rowCount() == 1; })) << name.toStdString();
        EXPECT_EQ(rows->headerData(0, Qt::Horizontal).toString(), name);
        EXPECT_EQ(rows->index(0, 0).data().toString(), name);
    }
    EXPECT_TRUE(bench.settled());
}

TEST(OddNamesPage, showsTheMigrationThatMadeThem)
{
    OddNamesBench bench;
    const auto *sql = child<SqlEditor>(bench.window, "sqlEditor");
    ASSERT_TRUE(WizardBench::waitFor([&] { return !sql->statements().empty(); }));
    ASSERT_EQ(sql->statements().size(), test::oddNames.size());
    for (size_t at = 0; at < test::oddNames.size(); ++at) {
        EXPECT_TRUE(sql->statements()[at].sentence.contains(test::oddNames[at]));
        EXPECT_TRUE(sql->text().contains(sql::quoteIdentifier(test::oddNames[at])));
    }
}

} // namespace
} // namespace raingauge::gui
