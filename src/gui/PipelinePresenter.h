// What the pipeline bar says: three stations and the two links between them, decided from the readings of a
// project. Without widgets, so that every wording is tested without a window.
#pragma once

#include "gui/Theme.h"
#include "gui/Workspace.h"

namespace raingauge::gui {

/// A piece of a station's line; pieces are joined by " · ".
struct StationPart
{
    QString text;
    Tone tone = Tone::Muted;

    bool operator==(const StationPart &) const = default;
};

struct Station
{
    QString title;
    QString iconName;
    std::vector<StationPart> parts;
    QString toolTip;
    bool isStale = false; ///< shown from an older reading while a new one runs

    bool operator==(const Station &) const = default;
};

/// An action on a link between two stations.
struct Link
{
    enum class Look
    {
        Primary, ///< there is something to do
        Plain,   ///< possible, but something stands in its way
        Nothing, ///< done: says so, cannot be pressed
        Blocked, ///< cannot be known or done
    };

    QString text;
    QString iconName;
    QString toolTip;
    Look look = Look::Blocked;

    bool operator==(const Link &) const = default;
};

struct Pipeline
{
    Station code;
    Station migrations;
    Station database;
    Link generate;
    Link apply;

    bool operator==(const Pipeline &) const = default;
};

/// What the pipeline is decided from; references must outlive the call.
struct PipelineFacts
{
    const Reading<tasks::ProjectState> &project;
    const Reading<tasks::GeneratePlan> &changes;
    const Reading<tasks::DatabaseState> &database;
    const std::vector<plan::MigrationStatus> &migrations;
    bool mustChooseConfig = false;
    bool runsInNode = false; ///< Node.js evaluates the code, as the user chose
};

PipelineFacts factsOf(const Workspace &workspace);

Pipeline describePipeline(const PipelineFacts &facts);

/// How many migrations are in a state.
int countState(const std::vector<plan::MigrationStatus> &migrations, plan::State state);

/// "2 pending", "1 would be skipped" … for every state but applied, the gravest first.
std::vector<StationPart> stateCounts(const std::vector<plan::MigrationStatus> &migrations);

} // namespace raingauge::gui
