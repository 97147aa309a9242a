#include "gui/models/NavigatorModel.h"

#include <algorithm>
#include <map>

namespace raingauge::gui {

namespace {

int add(std::vector<TreeNode> &nodes, TreeNode node)
{
    nodes.push_back(std::move(node));
    return static_cast<int>(nodes.size()) - 1;
}

void addTables(std::vector<TreeNode> &nodes, const snapshot::Snapshot &schema)
{
    std::map<QString, std::vector<const snapshot::Table *>> bySchema;
    for (const auto &table : schema.tables)
        bySchema[snapshot::schemaName(table)].push_back(&table);
    for (auto &[name, tables] : bySchema) {
        std::sort(tables.begin(), tables.end(),
                  [](const auto *a, const auto *b) { return a->name < b->name; });
        const auto parent = add(nodes, {.text = name,
                                        .detail = QString::number(tables.size()),
                                        .iconName = QStringLiteral("database"),
                                        .key = QStringLiteral("schema:") + name,
                                        .toolTip = NavigatorModel::tr("Schema %1").arg(name)});
        for (const auto *table : tables) {
            const auto columns = static_cast<int>(table->columns.size());
            add(nodes, {.parent = parent,
                        .text = table->name,
                        .detail = NavigatorModel::tr("%n columns", nullptr, columns),
                        .iconName = QStringLiteral("table-2"),
                        .key = snapshot::qualifiedName(*table),
                        .toolTip = snapshot::qualifiedName(*table),
                        .page = int(Page::Table)});
        }
    }
}

void addEnums(std::vector<TreeNode> &nodes, const snapshot::Snapshot &schema)
{
    if (schema.enums.empty())
        return;
    const auto parent = add(nodes, {.text = NavigatorModel::tr("Enums"),
                                    .detail = QString::number(schema.enums.size()),
                                    .iconName = QStringLiteral("tags"),
                                    .key = QStringLiteral("enums")});
    for (const auto &type : schema.enums) {
        const auto key = snapshot::qualifiedName(type);
        add(nodes, {.parent = parent,
                    .text = type.name,
                    .detail = NavigatorModel::tr("%n values", nullptr, static_cast<int>(type.values.size())),
                    .iconName = QStringLiteral("list-tree"),
                    .key = key,
                    .toolTip = QStringList(type.values.begin(), type.values.end()).join(u'\n')});
    }
}

} // namespace

NavigatorModel::NavigatorModel(QObject *parent) : TreeModel({tr("Project")}, parent) {}

void NavigatorModel::setContents(int migrations, int journalEntries, const snapshot::Snapshot *schema)
{
    std::vector<TreeNode> tree;
    add(tree, {.text = tr("Overview"),
               .iconName = QStringLiteral("layout-dashboard"),
               .page = int(Page::Overview)});
    add(tree, {.text = tr("Migrations"),
               .detail = QString::number(migrations),
               .iconName = QStringLiteral("layers"),
               .page = int(Page::Migrations)});
    add(tree, {.text = tr("Journal"),
               .detail = QString::number(journalEntries),
               .iconName = QStringLiteral("scroll-text"),
               .page = int(Page::Journal)});
    if (schema) {
        addTables(tree, *schema);
        addEnums(tree, *schema);
    }
    setNodes(std::move(tree));
}

} // namespace raingauge::gui
