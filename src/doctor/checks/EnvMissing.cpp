#include "doctor/checks/Checks.h"

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

QString envFileSentence(const std::vector<project::EnvFile> &files)
{
    QStringList read;
    QStringList missing;
    for (const auto &file : files)
        (file.exists ? read : missing) << file.path;
    QString sentence;
    if (!missing.isEmpty())
        sentence += u" The config reads it from %1, which does not exist."_s.arg(missing.join(u", "_s));
    if (!read.isEmpty())
        sentence += u" %1 has no value for it."_s.arg(read.join(u", "_s));
    return sentence;
}

} // namespace

std::vector<Finding> checkEnvMissing(const Facts &facts)
{
    if (!facts.config || areUsable(facts.config->credentials))
        return {};
    base::Json files = base::Json::array();
    for (const auto &file : facts.config->envFiles)
        files.push_back({{"path", base::toJson(file.path)}, {"exists", file.exists}});
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
                     read.name, QFileInfo(facts.config->file).fileName(),
                     envFileSentence(facts.config->envFiles)),
             .where = base::Location{facts.config->file},
             .evidence = {{"variable", base::toJson(read.name)}, {"envFiles", files}}});
    }
    return findings;
}

} // namespace raingauge::doctor
