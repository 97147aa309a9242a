// The page of the Generate wizard that asks: new, or renamed from? Left the questions, right the SQL as it
// stands. Shows a GeneratePresenter; tells what was chosen. Arrows move, Space or Enter chooses, Enter on
// what is chosen goes on.
//
// Names for tests: renameList, renamesMessage (MessageBar), renamesSql (SqlEditor), renamesSqlTitle.
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class GenerateRenamesPage;
}

namespace raingauge::gui {

class GeneratePresenter;
class RenameModel;

class GenerateRenamesPage : public QWidget
{
    Q_OBJECT

public:
    explicit GenerateRenamesPage(QWidget *parent = nullptr);
    ~GenerateRenamesPage() override;

    void show(const GeneratePresenter &presenter);
    /// Puts the focus into the list, on the first question without an answer.
    void takeFocus();

signals:
    void answered(int question, int answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool choose(int row);
    void moveToOpen();

    std::unique_ptr<Ui::GenerateRenamesPage> m_ui;
    RenameModel *m_model;
};

} // namespace raingauge::gui
