#include "gui/models/JsonModel.h"

namespace raingauge::gui {

namespace {

QString valueText(const base::Json &value)
{
    if (value.is_string())
        return base::toQString(value);
    if (value.is_object() || value.is_array())
        return value.empty() ? (value.is_object() ? QStringLiteral("{}") : QStringLiteral("[]")) : QString();
    return QString::fromUtf8(base::stringify(value));
}

void addMembers(std::vector<TreeNode> &nodes, const base::Json &container, int parent)
{
    const auto addOne = [&nodes, parent](const QString &key, const base::Json &value) {
        nodes.push_back({.parent = parent, .text = key, .detail = valueText(value)});
        const auto self = static_cast<int>(nodes.size()) - 1;
        addMembers(nodes, value, self);
    };
    if (container.is_object()) {
        for (const auto &[key, value] : container.items())
            addOne(QString::fromStdString(key), value);
    } else if (container.is_array()) {
        for (size_t at = 0; at < container.size(); ++at)
            addOne(QString::number(at), container[at]);
    }
}

} // namespace

std::vector<TreeNode> jsonNodes(const base::Json &document)
{
    std::vector<TreeNode> nodes;
    addMembers(nodes, document, -1);
    return nodes;
}

} // namespace raingauge::gui
