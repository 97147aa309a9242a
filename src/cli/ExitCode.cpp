#include "cli/ExitCode.h"

namespace raingauge::cli {

int exitCode(base::ErrorCode code)
{
    using base::ErrorCode;
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::ProjectNotFound:
    case ErrorCode::ConfigUnreadable:
    case ErrorCode::EnvMissing:
    case ErrorCode::SchemaUnreadable:
    case ErrorCode::NotYetSupported:
    case ErrorCode::JournalUnreadable:
    case ErrorCode::SnapshotUnreadable:
    case ErrorCode::MissingSql:
    case ErrorCode::FileUnreadable:
        return exitUnreadable;
    case ErrorCode::DatabaseUnreachable:
    case ErrorCode::AuthFailed:
    case ErrorCode::SandboxFailed:
        return exitNoDatabase;
    case ErrorCode::Cancelled:
        return exitCancelled;
    case ErrorCode::FileUnwritable:
    case ErrorCode::StatementFailed:
    case ErrorCode::Refused:
    case ErrorCode::Internal:
        break;
    }
    return exitProblems;
}

} // namespace raingauge::cli
