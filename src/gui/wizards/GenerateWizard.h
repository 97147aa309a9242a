// The Generate wizard: source, renames if asked, review, name, written. Decides through GeneratePresenter,
// works through tasks/ in the workspace's jobs, shows its pages in StepWizard's frame.
//
// Names for tests: those of StepWizard and of the pages: sourcePage (FactsPage: factsMessage, factList),
// renamesPage (renameList, renamesMessage, renamesSql), reviewPage (reviewSql, reviewList, reviewMessage),
// namePage (nameEdit, nameProblem, fileNames, nameMessage), writtenPage (writtenFiles, openButton0…2,
// commandLine, copyCommandButton).
#pragma once

#include "gui/jobs/JobRunner.h"
#include "gui/wizards/StepWizard.h"

namespace raingauge::diff {
struct RenameAnswers;
}

namespace raingauge::gui {

class FactsPage;
class GenerateNamePage;
class GeneratePresenter;
class GenerateRenamesPage;
class GenerateReviewPage;
class GenerateWrittenPage;
class Workspace;

class GenerateWizard : public StepWizard
{
    Q_OBJECT

public:
    /// `workspace` must have a project open and outlive the wizard. Begins to read at once.
    explicit GenerateWizard(Workspace &workspace, QWidget *parent = nullptr);
    ~GenerateWizard() override;

signals:
    void openMigration(const QString &tag);
    /// "Apply…" after writing; the wizard closes itself.
    void applyRequested();

private:
    void connectPages();
    void plan(int request, const diff::RenameAnswers &answers, const diff::RenameAnswers &previewAnswers);
    void write(const QString &name);
    void openFile(const QString &file);
    void render();
    void renderSource();
    void renderPage();

    Workspace &m_workspace;
    GeneratePresenter *m_presenter;
    FactsPage *m_source;
    GenerateRenamesPage *m_renames;
    GenerateReviewPage *m_review;
    GenerateNamePage *m_name;
    GenerateWrittenPage *m_written;
    Job m_planning;
};

} // namespace raingauge::gui
