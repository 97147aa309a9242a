// Lines of icon, name and value: what a wizard compares, or where it will write. Shows SourceFacts; values
// can be selected and copied.
#pragma once

#include "gui/wizards/SourceFact.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace raingauge::gui {

class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const std::vector<SourceFact> &facts);
    const std::vector<SourceFact> &facts() const { return m_facts; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    std::vector<SourceFact> m_facts;
    QGridLayout *m_grid;
};

} // namespace raingauge::gui
