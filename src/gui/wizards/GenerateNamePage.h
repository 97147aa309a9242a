// The page of the Generate wizard that names the migration and shows which files will be written.
// Shows a GeneratePresenter; tells what is typed.
//
// Names for tests: nameEdit, nameProblem, fileNames (FactList), nameMessage (MessageBar).
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class GenerateNamePage;
}

namespace raingauge::gui {

class GeneratePresenter;

class GenerateNamePage : public QWidget
{
    Q_OBJECT

public:
    explicit GenerateNamePage(QWidget *parent = nullptr);
    ~GenerateNamePage() override;

    void show(const GeneratePresenter &presenter);
    void takeFocus();

signals:
    void nameEdited(const QString &name);

private:
    std::unique_ptr<Ui::GenerateNamePage> m_ui;
};

} // namespace raingauge::gui
