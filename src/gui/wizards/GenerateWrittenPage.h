// The last page of the Generate wizard: the files that were written, each with "Open", and the same as
// command line. Shows a GeneratePresenter; tells what is to be opened.
//
// Names for tests: writtenFiles (FileRows), commandLine (read-only field), copyCommandButton.
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class GenerateWrittenPage;
}

namespace raingauge::gui {

class GeneratePresenter;

class GenerateWrittenPage : public QWidget
{
    Q_OBJECT

public:
    explicit GenerateWrittenPage(QWidget *parent = nullptr);
    ~GenerateWrittenPage() override;

    void show(const GeneratePresenter &presenter);

signals:
    void openFileWanted(const QString &file);

private:
    std::unique_ptr<Ui::GenerateWrittenPage> m_ui;
};

} // namespace raingauge::gui
