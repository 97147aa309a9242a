#include "postgres/OpenConnection.h"

#include "postgres/ConnectionError.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QTemporaryFile>
#include <QVariant>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// A value of a libpq connection string, quoted.
QString quotedOption(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

/// Certificates as files, which is how libpq takes them; those made for it last as long as this object.
class CertificateFiles
{
public:
    /// The path of `given`, a path or what a PEM file holds. Errors: Usage when it cannot be read.
    Result<QString> pathOf(const char *setting, const QString &given);

private:
    std::vector<std::unique_ptr<QTemporaryFile>> m_files;
};

Result<QString> CertificateFiles::pathOf(const char *setting, const QString &given)
{
    if (!given.contains(QStringLiteral("-----BEGIN"))) {
        // libpq goes on without a client certificate that is not there, and the refusal then has another
        // name.
        if (QFileInfo(given).isReadable())
            return given;
        return failure(
            {ErrorCode::Usage,
             QStringLiteral("the certificate file %1 (%2) cannot be read").arg(given, QLatin1String(setting)),
             base::Location{given},
             QStringLiteral("Correct the path, or take %1 out of the connection settings.")
                 .arg(QLatin1String(setting))});
    }
    auto file = std::make_unique<QTemporaryFile>();
    const QByteArray text = given.toUtf8();
    if (!file->open() || file->write(text) != text.size() || !file->flush())
        return failure({ErrorCode::FileUnwritable, QStringLiteral("cannot write a certificate to %1: %2")
                                                       .arg(file->fileName(), file->errorString())});
    m_files.push_back(std::move(file));
    return m_files.back()->fileName();
}

/// What goes beside host, database, user and password. QPSQL turns every ';' into a space.
Result<QString> connectOptions(const ConnectionSettings &settings, CertificateFiles &files)
{
    // A path that cannot be: libpq would take the files of ~/.postgresql, which node-postgres does not know.
    const QString none = QStringLiteral("/dev/null/none");
    const bool isUnverified = settings.sslMode == QStringLiteral("require");
    std::vector<std::pair<const char *, QString>> pairs = {
        {"application_name",
         settings.applicationName.isEmpty() ? QStringLiteral("raingauge") : settings.applicationName},
        {"sslmode", settings.sslMode},
        {"options", settings.options},
        {"port", settings.ports}};
    for (const auto &[name, given] :
         {std::pair("sslrootcert", isUnverified ? QString() : settings.sslRootCert),
          std::pair("sslcert", settings.sslCert), std::pair("sslkey", settings.sslKey)}) {
        const auto path = given.isEmpty() ? Result<QString>(none) : files.pathOf(name, given);
        if (!path)
            return path.failure();
        pairs.emplace_back(name, *path);
    }
    // Neither PGHOSTADDR nor a Kerberos ticket leads elsewhere than node-postgres goes.
    QString joined =
        QStringLiteral("connect_timeout=%1 hostaddr='' gssencmode=disable").arg(settings.connectTimeout);
    for (const auto &[name, value] : pairs) {
        if (value.contains(u';'))
            return failure(
                {ErrorCode::Usage,
                 QStringLiteral("the connection setting %1 contains ';'").arg(QLatin1String(name)),
                 {},
                 QStringLiteral("Qt's driver for PostgreSQL cannot pass it on; write it without ';'.")});
        if (!value.isEmpty())
            joined += u' ' + QLatin1String(name) + u'=' + quotedOption(value);
    }
    return joined;
}

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // Qt's documentation names the typedef; Qt 6.4 reports the struct behind it.
    const QByteArray type = handle.typeName();
    if (type != "pg_conn*" && type != "PGconn*")
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

} // namespace

Result<PGconn *> openConnection(const ConnectionSettings &settings, const QString &name)
{
    CertificateFiles certificates;
    const auto options = connectOptions(settings, certificates);
    if (!options)
        return options.failure();
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return failure({ErrorCode::Internal,
                        QStringLiteral("Qt's driver for PostgreSQL is not installed"),
                        {},
                        QStringLiteral("Install it (Debian: libqt6sql6-psql).")});
    PGconn *handle = nullptr;
    QString words;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(settings.host);
        database.setPort(settings.port);
        database.setUserName(settings.user);
        database.setPassword(settings.password);
        database.setDatabaseName(settings.database);
        database.setConnectOptions(*options);
        if (database.open())
            handle = handleOf(database);
        words = database.lastError().databaseText();
    }
    if (handle)
        return handle;
    closeConnection(name);
    return failure(connectionError(settings, words));
}

void closeConnection(const QString &name)
{
    QSqlDatabase::removeDatabase(name);
}

} // namespace raingauge::postgres
