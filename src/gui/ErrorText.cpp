#include "gui/ErrorText.h"

#include <QCoreApplication>
#include <QDir>

namespace raingauge::gui {

namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(base::ErrorCode code)
    {
        using enum base::ErrorCode;
        switch (code) {
        case Usage:
            return tr("This cannot be done as asked.");
        case ProjectNotFound:
            return tr("No Drizzle project was found here.");
        case ConfigUnreadable:
            return tr("The config cannot be read.");
        case EnvMissing:
            return tr("A variable that the config reads has no value.");
        case SchemaUnreadable:
            return tr("The schema code cannot be read.");
        case NotYetSupported:
            return tr("This project uses something that Raingauge does not handle yet.");
        case JournalUnreadable:
            return tr("The journal cannot be read.");
        case SnapshotUnreadable:
            return tr("The newest snapshot cannot be read.");
        case MissingSql:
            return tr("A migration has lost its SQL file.");
        case FileUnreadable:
            return tr("A file cannot be read.");
        case FileUnwritable:
            return tr("A file cannot be written.");
        case DatabaseUnreachable:
            return tr("The database cannot be reached.");
        case AuthFailed:
            return tr("The server refused the login.");
        case StatementFailed:
            return tr("The server refused a statement.");
        case Refused:
            return tr("This was not done, for a reason.");
        case SandboxFailed:
            return tr("The sandbox server cannot be started.");
        case Cancelled:
            return tr("This was cancelled.");
        case Internal:
            return tr("Raingauge made a mistake of its own.");
        }
        return {};
    }

    static QString brief(base::ErrorCode code)
    {
        using enum base::ErrorCode;
        switch (code) {
        case ConfigUnreadable:
            return tr("config cannot be read");
        case EnvMissing:
            return tr("a variable is missing");
        case SchemaUnreadable:
            return tr("cannot be read");
        case NotYetSupported:
            return tr("not yet supported");
        case JournalUnreadable:
            return tr("journal cannot be read");
        case SnapshotUnreadable:
            return tr("snapshot cannot be read");
        case DatabaseUnreachable:
            return tr("not reachable");
        case AuthFailed:
            return tr("login refused");
        case Cancelled:
            return tr("cancelled");
        default:
            return tr("has an error");
        }
    }
};

} // namespace

ErrorText describeError(const base::Error &error)
{
    QStringList details{base::fullMessage(error)};
    const auto place = placeText(error, {});
    if (!place.isEmpty() && !details.first().contains(place))
        details << place;
    if (!error.hint.isEmpty())
        details << error.hint;
    return {ErrorWords::sentence(error.code), details.join(u'\n')};
}

QString shortErrorText(const base::Error &error)
{
    return ErrorWords::brief(error.code);
}

QString placeText(const base::Error &error, const QString &directory)
{
    if (!error.where || error.where->file.isEmpty())
        return {};
    auto file = error.where->file;
    if (!directory.isEmpty()) {
        const auto relative = QDir(directory).relativeFilePath(file);
        if (!relative.startsWith(QLatin1StringView("../../..")))
            file = relative;
    }
    if (error.where->line <= 0)
        return file;
    if (error.where->column <= 0)
        return QStringLiteral("%1:%2").arg(file).arg(error.where->line);
    return QStringLiteral("%1:%2:%3").arg(file).arg(error.where->line).arg(error.where->column);
}

} // namespace raingauge::gui
