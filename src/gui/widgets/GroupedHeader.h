// A table header of two storeys: groups ("Journal entry", "SQL file") above the columns' own titles.
#pragma once

#include <QHeaderView>

#include <vector>

namespace raingauge::gui {

class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        int firstColumn = 0;
        int lastColumn = 0;

        bool operator==(const Group &) const = default;
    };

    explicit GroupedHeader(QWidget *parent = nullptr);

    /// Groups from left to right; every column belongs to one.
    void setGroups(std::vector<Group> groups);
    const std::vector<Group> &groups() const { return m_groups; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGroup(QPainter &painter, const Group &group) const;
    void paintTitle(QPainter &painter, int column) const;
    int storey() const;

    std::vector<Group> m_groups;
};

} // namespace raingauge::gui
