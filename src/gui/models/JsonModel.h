// A JSON document as a tree of keys and values, in the file's own order: how a snapshot is shown.
#pragma once

#include "base/Json.h"
#include "gui/models/TreeModel.h"

namespace raingauge::gui {

/// The nodes of a document; made off the GUI thread for large ones. Safe from any thread.
std::vector<TreeNode> jsonNodes(const base::Json &document);

class JsonModel : public TreeModel
{
    Q_OBJECT

public:
    explicit JsonModel(QObject *parent = nullptr) : TreeModel({tr("Key"), tr("Value")}, parent) {}
};

} // namespace raingauge::gui
