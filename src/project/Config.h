// What a drizzle.config.* says, as values. Evaluated by typescript/, used by everything below.
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace raingauge::project {

/// `ssl` of dbCredentials, reduced to what libpq can do.
enum class SslMode
{
    Unset,
    Disable,
    Require,
    NoVerify,
    VerifyCa, ///< the certificate, not the host's name
    VerifyFull
};

/// dbCredentials: a URL, or single fields. Empty values are kept: they are a finding, not a default.
struct Credentials
{
    std::optional<QString> url = {};
    std::optional<QString> host = {};
    std::optional<int> port = {};
    std::optional<QString> user = {};
    std::optional<QString> password = {};
    std::optional<QString> database = {};
    SslMode ssl = SslMode::Unset;
    QString sslCa = {}; ///< `ssl.ca`, `ssl.cert` and `ssl.key`: what PEM files hold; empty when not given
    QString sslCert = {};
    QString sslKey = {};

    bool operator==(const Credentials &) const = default;
};

/// A process.env name that the config read, and whether it had a value.
struct EnvRead
{
    QString name = {};
    bool hasValue = false;

    bool operator==(const EnvRead &) const = default;
};

/// A .env file that was asked for (drizzle-kit's own `.env`, or dotenv.config({path})).
struct EnvFile
{
    QString path = {}; ///< absolute
    bool exists = false;

    bool operator==(const EnvFile &) const = default;
};

enum class MigrationPrefix
{
    Index,
    Timestamp,
    Supabase,
    Unix,
    None
};

struct Config
{
    QString file = {};                ///< absolute path of the config itself
    QString directory = {};           ///< absolute; `schema` and `out` are relative to it (drizzle-kit's cwd)
    QString dialect = {};             ///< "postgresql" for what we handle
    std::vector<QString> schema = {}; ///< paths and globs as written
    QString out = QStringLiteral("drizzle");
    bool breakpoints = true;
    std::optional<QString> casing = {}; ///< "camelCase" or "snake_case"
    Credentials credentials = {};
    std::optional<QString> historySchema = {}; ///< migrations.schema; absent means "drizzle"
    std::optional<QString> historyTable = {};  ///< migrations.table; absent means "__drizzle_migrations"
    MigrationPrefix prefix = MigrationPrefix::Index;
    std::vector<EnvRead> envReads = {}; ///< in order of first reading
    std::vector<EnvFile> envFiles = {};
    std::vector<QString> missingImports = {};    ///< that the evaluation had empty stand-ins for, e.g. "fs"
    std::map<QString, QString> environment = {}; ///< process.env as the config left it: what schema code sees

    bool operator==(const Config &) const = default;
};

/// Where migrations go: `out` resolved against the config's directory. Absolute. An `out` as one writes it on
/// Windows (`.\\drizzle`) is meant that way, unless drizzle-kit has made a folder of that very name here.
QString outDirectory(const Config &config);

/// A path with the separators of Windows as one that all systems read.
QString withSlashes(QString path);

/// "drizzle" and "__drizzle_migrations" unless the config says otherwise.
QString historySchema(const Config &config);
QString historyTable(const Config &config);

} // namespace raingauge::project
