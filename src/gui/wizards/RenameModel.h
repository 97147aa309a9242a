// The rename questions as rows: a heading per question, below it "new" and each candidate. Filled with
// RenameChoices.
#pragma once

#include "gui/wizards/RenameChoices.h"

#include <QAbstractListModel>

namespace raingauge::gui {

class RenameModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Question and answer that a row stands for; the answer is absent for a heading.
    struct Row
    {
        int question = 0;
        std::optional<int> answer = {};

        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const std::vector<RenameChoice> &choices);
    const Row &row(int index) const { return m_rows[size_t(index)]; }
    bool isChecked(int row) const;
    /// First row of the first question without an answer that is not a heading; -1 for none.
    int firstOpenRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant headingData(const RenameChoice &choice, int role) const;
    QVariant answerData(const RenameChoice &choice, int answer, int role) const;

    std::vector<RenameChoice> m_choices;
    std::vector<Row> m_rows;
};

} // namespace raingauge::gui
