// The row of numbered steps at a wizard's top: done ones with a check, the current one strong, lines between.
// Shows what StepWizard gives it; takes no input.
#pragma once

#include <QStringList>
#include <QWidget>

namespace raingauge::gui {

class StepHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(QWidget *parent = nullptr);

    /// `current` counts from 0; steps.size() means that all are done.
    void setSteps(const QStringList &steps, int current);
    const QStringList &steps() const { return m_steps; }
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int circleSide() const;
    int stepWidth(int step) const;
    void paintStep(QPainter &painter, int step, int left) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace raingauge::gui
