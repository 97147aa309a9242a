#include "base/Error.h"

namespace raingauge::base {

QString toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::ProjectNotFound:
        return QStringLiteral("project-not-found");
    case ErrorCode::ConfigUnreadable:
        return QStringLiteral("config-unreadable");
    case ErrorCode::EnvMissing:
        return QStringLiteral("env-missing");
    case ErrorCode::SchemaUnreadable:
        return QStringLiteral("schema-unreadable");
    case ErrorCode::NotYetSupported:
        return QStringLiteral("not-yet-supported");
    case ErrorCode::JournalUnreadable:
        return QStringLiteral("journal-unreadable");
    case ErrorCode::SnapshotUnreadable:
        return QStringLiteral("snapshot-unreadable");
    case ErrorCode::MissingSql:
        return QStringLiteral("missing-sql");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file-unreadable");
    case ErrorCode::FileUnwritable:
        return QStringLiteral("file-unwritable");
    case ErrorCode::DatabaseUnreachable:
        return QStringLiteral("database-unreachable");
    case ErrorCode::AuthFailed:
        return QStringLiteral("auth-failed");
    case ErrorCode::StatementFailed:
        return QStringLiteral("statement-failed");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::SandboxFailed:
        return QStringLiteral("sandbox-failed");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

QString fullMessage(const Error &error)
{
    return error.cause ? error.message + QStringLiteral(": ") + fullMessage(*error.cause) : error.message;
}

Error withContext(const Error &cause, const QString &message)
{
    Error outer = cause;
    outer.message = message;
    outer.cause = std::make_shared<const Error>(cause);
    return outer;
}

} // namespace raingauge::base
