// What the Generate wizard decides: which page is next, what may be pressed, what is asked, which words stand
// there. Fed by the wizard with the values of tasks::planGenerate and writeGenerated; tells through signals
// what it wants done. Includes no Widgets. GUI thread only.
#pragma once

#include "gui/wizards/RenameChoices.h"
#include "gui/wizards/SourceFact.h"
#include "sql/MigrationText.h"
#include "tasks/Generate.h"

#include <QObject>

namespace raingauge::gui {

/// What a generate run sees of the project: made by the wizard's job, off the GUI thread.
struct GenerateReading
{
    std::optional<typescript::SchemaCode> code = {}; ///< absent when it cannot be read
    base::Result<tasks::GeneratePlan> plan;          ///< with the answers so far
    std::optional<tasks::GeneratePlan> preview =
        {}; ///< while there are questions: the unanswered taken as new
    std::vector<sql::MigrationStatement> statements = {}; ///< of the preview's SQL, else of the plan's
};

class GeneratePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Page
    {
        Source,
        Renames,
        Review,
        Name,
        Written
    };

    explicit GeneratePresenter(QObject *parent = nullptr);

    /// Begins anew: reads code and folder. Answers given before are kept where they still fit.
    void start();
    /// The answer to planWanted(); one with another number than the last wanted is dropped.
    void setReading(int request, GenerateReading reading);
    /// The answer to writeWanted().
    void setWritten(const base::Result<tasks::Written> &written);

    /// A question's answer, as RenameChoices::answer(); asks for a new plan.
    void answer(int question, int choice);
    void setName(const QString &name);

    /// The primary button, and Back.
    void goOn();
    void goBack();

    Page page() const { return m_page; }
    bool isBusy() const { return m_isPlanning || m_isWriting; }
    bool isWriting() const { return m_isWriting; }
    bool canGoOn() const;
    bool canGoBack() const;

    std::vector<Page> steps() const; ///< Renames only when something is asked
    QString stepName(Page page) const;
    QString title() const;
    QString sentence() const;
    QString primaryText() const;
    bool hasApplyOffer() const { return m_page == Page::Written; }

    std::vector<SourceFact> facts() const;
    /// Of reading or writing; absent when all is well.
    std::optional<base::Error> error() const;
    const RenameChoices &renames() const { return m_renames; }
    /// The SQL as it stands: of the plan, or of the preview while something is unanswered.
    QString sql() const;
    /// Its statements.
    const std::vector<sql::MigrationStatement> &statements() const { return m_statements; }
    /// Absent while nothing was read.
    const tasks::GeneratePlan *plan() const;
    const std::optional<typescript::SchemaCode> &code() const { return m_code; }
    bool hasNoChanges() const;

    QString name() const { return m_name; } ///< editable part of the tag
    QString tagPrefix() const;              ///< "0003_"
    QString tag() const;
    QString nameProblem() const;            ///< empty when the name will do
    std::vector<QString> fileNames() const; ///< what will be written, relative to the config's folder
    const std::optional<tasks::Written> &written() const { return m_written; }
    QString commandLine() const;

signals:
    void changed();
    void planWanted(int request, const raingauge::diff::RenameAnswers &answers,
                    const raingauge::diff::RenameAnswers &previewAnswers);
    void writeWanted(const QString &name);
    void closeWanted();
    void applyWanted();

private:
    void wantPlan();
    void takePlan();

    Page m_page = Page::Source;
    int m_request = 0;
    bool m_isPlanning = false;
    bool m_isWriting = false;
    bool m_goesOnWhenPlanned = false; ///< the user went on while the last answer was being worked in
    std::optional<typescript::SchemaCode> m_code;
    std::optional<base::Result<tasks::GeneratePlan>> m_plan;
    std::optional<tasks::GeneratePlan> m_preview;
    std::vector<sql::MigrationStatement> m_statements;
    RenameChoices m_renames;
    QString m_name;
    bool m_nameIsMine = true; ///< still the suggestion: a new plan may bring another
    std::optional<base::Error> m_writeError;
    std::optional<tasks::Written> m_written;
};

} // namespace raingauge::gui
