#include "doctor/checks/Checks.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

/// "undefined" is what a template string makes of an empty variable.
bool isFilled(const std::optional<QString> &value)
{
    return value && !value->trimmed().isEmpty() && !value->contains("undefined"_L1);
}

/// Whether the credentials are whole, so that an empty variable was an optional one.
bool areUsable(const project::Credentials &credentials)
{
    if (credentials.url)
        return isFilled(credentials.url);
    return isFilled(credentials.host) && isFilled(credentials.database) && isFilled(credentials.user) &&
           isFilled(credentials.password);
}

/// `file` as seen from the config's folder; the evaluator names real paths, also where the project is a link.
QString relativeEnvPath(const project::Config &config, const project::EnvFile &file)
{
    const auto real = QFileInfo(config.directory).canonicalFilePath();
    const QDir base(!real.isEmpty() && file.path.startsWith(real + u'/') ? real : config.directory);
    return base.relativeFilePath(file.path);
}

QString envFileSentence(const project::Config &config)
{
    QStringList read;
    QStringList missing;
    for (const auto &file : config.envFiles)
        (file.exists ? read : missing) << relativeEnvPath(config, file);
    QString sentence;
    if (missing.size() == 1)
        sentence += u" The config reads it from %1, which does not exist."_s.arg(missing.front());
    else if (!missing.isEmpty())
        sentence += u" The config reads it from %1, none of which exists."_s.arg(missing.join(u" and "_s));
    if (!read.isEmpty())
        sentence += (read.size() == 1 ? u" %1 has no value for it."_s : u" %1 have no value for it."_s)
                        .arg(read.join(u" and "_s));
    return sentence;
}

} // namespace

std::vector<Finding> checkEnvMissing(const Facts &facts)
{
    if (!facts.config || areUsable(facts.config->credentials))
        return {};
    base::Json files = base::Json::array();
    for (const auto &file : facts.config->envFiles)
        files.push_back(
            {{"path", base::toJson(relativeEnvPath(*facts.config, file))}, {"exists", file.exists}});
    std::vector<Finding> findings;
    for (const auto &read : facts.config->envReads) {
        if (read.hasValue)
            continue;
        findings.push_back(
            {.code = u"env-missing"_s,
             .severity = Severity::Error,
             .subject = read.name,
             .message =
                 u"The variable %1, which %2 reads, is empty; no database can be reached without it.%3"_s.arg(
                     read.name, QFileInfo(facts.config->file).fileName(), envFileSentence(*facts.config)),
             .where = base::Location{facts.config->file},
             .evidence = {{"variable", base::toJson(read.name)}, {"envFiles", files}}});
    }
    return findings;
}

} // namespace raingauge::doctor
