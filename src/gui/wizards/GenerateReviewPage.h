// The page of the Generate wizard that shows what will be written: SQL left, the changes in words right, tied
// by the selection, above both what would be lost. Shows a GeneratePresenter.
//
// Names for tests: reviewMessage (MessageBar), reviewSql (SqlEditor), reviewList.
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class GenerateReviewPage;
}

namespace raingauge::gui {

class ChangesModel;
class GeneratePresenter;

class GenerateReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit GenerateReviewPage(QWidget *parent = nullptr);
    ~GenerateReviewPage() override;

    void show(const GeneratePresenter &presenter);
    void takeFocus();

private:
    void showLosses();

    std::unique_ptr<Ui::GenerateReviewPage> m_ui;
    ChangesModel *m_changes;
};

} // namespace raingauge::gui
