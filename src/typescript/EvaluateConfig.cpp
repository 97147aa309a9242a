#include "project/FindConfigs.h"
#include "typescript/EnvironmentJson.h"
#include "typescript/ExpandSchemaGlobs.h"
#include "typescript/RunEvaluator.h"
#include "typescript/WorkingFolder.h"

#include <QFileInfo>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

std::optional<QString> textIn(const Json &object, const char *key)
{
    return object.contains(key) ? std::optional(base::toQString(object[key])) : std::nullopt;
}

project::MigrationPrefix prefixNamed(const QString &name)
{
    using project::MigrationPrefix;
    static const std::map<QString, MigrationPrefix> prefixes{
        {QStringLiteral("timestamp"), MigrationPrefix::Timestamp},
        {QStringLiteral("supabase"), MigrationPrefix::Supabase},
        {QStringLiteral("unix"), MigrationPrefix::Unix},
        {QStringLiteral("none"), MigrationPrefix::None}};
    const auto found = prefixes.find(name);
    return found == prefixes.end() ? MigrationPrefix::Index : found->second;
}

project::SslMode sslNamed(const QString &name)
{
    using project::SslMode;
    static const std::map<QString, SslMode> modes{{QStringLiteral("disable"), SslMode::Disable},
                                                  {QStringLiteral("require"), SslMode::Require},
                                                  {QStringLiteral("no-verify"), SslMode::NoVerify},
                                                  {QStringLiteral("verify-ca"), SslMode::VerifyCa},
                                                  {QStringLiteral("verify-full"), SslMode::VerifyFull}};
    const auto found = modes.find(name);
    return found == modes.end() ? SslMode::Unset : found->second;
}

project::Credentials readCredentials(const Json &json)
{
    project::Credentials credentials;
    credentials.url = textIn(json, "url");
    credentials.host = textIn(json, "host");
    credentials.user = textIn(json, "user");
    credentials.password = textIn(json, "password");
    credentials.database = textIn(json, "database");
    if (json.contains("port"))
        credentials.port = json.value("port", 0);
    credentials.ssl = sslNamed(textIn(json, "ssl").value_or(QString()));
    credentials.sslCa = textIn(json, "sslCa").value_or(QString());
    credentials.sslCert = textIn(json, "sslCert").value_or(QString());
    credentials.sslKey = textIn(json, "sslKey").value_or(QString());
    return credentials;
}

/// The values of the runtime's answer, whose shape is ours (resources/evaluator/configValues.js).
project::Config readConfig(const Json &answer, const QFileInfo &file, const QString &directory)
{
    const Json values = answer.value("config", Json::object());
    project::Config config;
    config.file = file.absoluteFilePath();
    config.directory = directory;
    config.dialect = textIn(values, "dialect").value_or(QString());
    for (const auto &entry : values.value("schema", Json::array()))
        config.schema.push_back(base::toQString(entry));
    config.out = textIn(values, "out").value_or(config.out);
    config.breakpoints = values.value("breakpoints", true);
    config.casing = textIn(values, "casing");
    config.historySchema = textIn(values, "historySchema");
    config.historyTable = textIn(values, "historyTable");
    config.prefix = prefixNamed(textIn(values, "prefix").value_or(QString()));
    config.credentials = readCredentials(values.value("credentials", Json::object()));
    for (const auto &read : answer.value("envReads", Json::array()))
        config.envReads.push_back(
            {base::toQString(read.value("name", Json())), read.value("hasValue", false)});
    for (const auto &env : answer.value("envFiles", Json::array()))
        config.envFiles.push_back({base::toQString(env.value("path", Json())), env.value("exists", false)});
    for (const auto &standIn : answer.value("standIns", Json::array()))
        config.missingImports.push_back(base::toQString(standIn.value("import", Json())));
    config.environment = environmentFromJson(answer.value("environment", Json::object()));
    return config;
}

QString canonical(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

/// What a config says when drizzle-kit runs in `directory`.
struct ConfigRun
{
    const EvaluatorOptions &options;
    QFileInfo file;
    QString root;
    const std::map<QString, QString> &environment;
    const std::stop_token &stop;

    base::Result<project::Config> in(const QString &directory) const
    {
        const auto answer = runEvaluator(
            options,
            {{"kind", "config"},
             {"root", base::toJson(canonical(root))},
             {"directory", base::toJson(canonical(directory))},
             {"files", {base::toJson(canonical(file.absolutePath()) + QLatin1Char('/') + file.fileName())}},
             {"environment", environmentToJson(environment)}},
            file.absoluteFilePath(), ErrorCode::ConfigUnreadable, stop);
        if (!answer)
            return answer.failure();
        return readConfig(answer->findings, file, directory);
    }
};

bool findsItsSchema(const base::Result<project::Config> &config)
{
    return config && (config->schema.empty() || expandSchemaGlobs(*config));
}

} // namespace

base::Result<project::Config> evaluateConfig(const EvaluatorOptions &options, const QString &configFile,
                                             const std::map<QString, QString> &environment,
                                             const std::stop_token &stop)
{
    const QFileInfo file(configFile);
    if (!file.isFile())
        return failure({ErrorCode::ConfigUnreadable, QStringLiteral("there is no config %1").arg(configFile),
                        base::Location{file.absoluteFilePath(), 0, 0}});
    const QString root = project::repositoryRoot(file.absoluteFilePath());
    const ConfigRun run{options, file, root, environment, stop};
    const QString directory = workingFolder(file.absoluteFilePath(), root);
    auto config = run.in(directory);
    if (directory == file.absolutePath() || findsItsSchema(config))
        return config;
    // Somebody may change into the config's folder to run drizzle-kit; the schema files tell.
    auto beside = run.in(file.absolutePath());
    return findsItsSchema(beside) ? beside : config;
}

} // namespace raingauge::typescript
