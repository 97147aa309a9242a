// The Overview's health report: each check with its one-line reason and its action. Without widgets.
#pragma once

#include "doctor/Finding.h"
#include "gui/PipelinePresenter.h"

namespace raingauge::gui {

/// What a row's button does; the window knows how.
enum class OverviewAction
{
    None,
    ReadAgain,
    OpenConfig,
    OpenFile,
    Generate,
    Apply,
    ShowMigrations,
    ShowJournal,
    StartSandbox,
    AskForNode, ///< the page asks nodeQuestion() and answers with UseNode
    UseNode,
    StopUsingNode
};

/// One line of the report.
struct ReportRow
{
    QString id; ///< "config", "code", …; for findings their code
    QString iconName;
    Tone tone = Tone::Muted;
    QString title;
    QString reason; ///< one line; the rest goes into toolTip
    QString toolTip = {};
    QString actionText = {};
    OverviewAction action = OverviewAction::None;
    base::Location place = {}; ///< for OpenFile

    bool operator==(const ReportRow &) const = default;
};

/// Config, schema code, migrations, generate, connection, apply: in the order in which data flows. Behind the
/// code one more while Node.js evaluates it. `hasSandbox`: a sandbox was used on this machine, so that an
/// unreachable server may be it.
std::vector<ReportRow> overviewRows(const PipelineFacts &facts, bool hasSandbox);

/// What to ask before Node.js runs a project's code, in plain words.
struct NodeQuestion
{
    QString sentence;
    QString detail;
    QString yes;
    QString no;

    bool operator==(const NodeQuestion &) const = default;
};
NodeQuestion nodeQuestion();

/// The doctor's findings, as it ordered them.
std::vector<ReportRow> findingRows(const std::vector<doctor::Finding> &findings);

/// For the status line: "2 errors, 1 warning", or how many checks passed and when.
struct FindingsSummary
{
    QString text;
    QString iconName;
    Tone tone = Tone::Muted;

    bool operator==(const FindingsSummary &) const = default;
};
FindingsSummary summarise(const std::vector<ReportRow> &checks, const std::vector<doctor::Finding> &findings,
                          const QString &ago);

} // namespace raingauge::gui
