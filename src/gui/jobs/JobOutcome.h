// How a job ended, read off the value that it gave.
#pragma once

#include "apply/Apply.h"

namespace raingauge::gui {

enum class JobOutcome
{
    Done,
    Failed,
    Cancelled
};

inline JobOutcome outcomeOf(const base::Error &error)
{
    return error.code == base::ErrorCode::Cancelled ? JobOutcome::Cancelled : JobOutcome::Failed;
}

/// A plain value does not tell.
template <class Value>
std::optional<JobOutcome> outcomeOf(const Value &)
{
    return std::nullopt;
}

template <class Value>
JobOutcome outcomeOf(const base::Result<Value> &result)
{
    return result ? JobOutcome::Done : outcomeOf(result.error());
}

/// A run that stopped too late to matter is done: it asks the report, not the wish.
inline JobOutcome outcomeOf(const base::Result<apply::Report> &report)
{
    if (!report)
        return outcomeOf(report.error());
    switch (report->outcome) {
    case apply::Outcome::Applied:
    case apply::Outcome::NothingToDo:
        return JobOutcome::Done;
    case apply::Outcome::Cancelled:
        return JobOutcome::Cancelled;
    case apply::Outcome::Refused:
    case apply::Outcome::Failed:
        break;
    }
    return JobOutcome::Failed;
}

} // namespace raingauge::gui
