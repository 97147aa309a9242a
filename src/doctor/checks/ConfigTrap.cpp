#include "base/Glob.h"
#include "doctor/checks/Checks.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

Finding trap(const project::Config &config, const char *kind, const QString &message)
{
    return {.code = u"config-trap"_s,
            .severity = Severity::Warning,
            .subject = QFileInfo(config.file).fileName(),
            .message = message,
            .where = base::Location{config.file},
            .evidence = {{"kind", kind}}};
}

/// What the next migration's name begins with; empty for `none`.
QString nextPrefix(const Facts &facts)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(facts.now, Qt::UTC);
    switch (facts.config->prefix) {
    case project::MigrationPrefix::Index:
        return u"%1"_s.arg(project::nextIdx(facts.folder->journal), 4, 10, QChar(u'0'));
    case project::MigrationPrefix::Timestamp:
    case project::MigrationPrefix::Supabase:
        return now.toString(u"yyyyMMddHHmmss"_s);
    case project::MigrationPrefix::Unix:
        return QString::number(now.toSecsSinceEpoch());
    case project::MigrationPrefix::None:
        break;
    }
    return {};
}

/// drizzle-kit resolves no separators of its own: what works on Windows names something else here.
std::vector<Finding> backslashTraps(const project::Config &config)
{
    std::vector<Finding> findings;
    if (config.out.contains(u'\\'))
        findings.push_back(trap(
            config, "backslash",
            u"\"out\" is %1. On Linux and macOS drizzle-kit takes the backslash for a part of the name and "
            "writes into a folder called %1; write %2, which works everywhere."_s.arg(
                config.out, project::withSlashes(config.out))));
    for (const auto &entry : config.schema)
        if (entry.contains(u'\\') && base::expandGlob(config.directory, entry).empty())
            findings.push_back(trap(
                config, "backslash",
                u"\"schema\" is %1. On Linux and macOS drizzle-kit takes the backslash for a part of the "
                "name and finds no schema; write %2, which works everywhere."_s.arg(
                    entry, project::withSlashes(entry))));
    return findings;
}

} // namespace

std::vector<Finding> checkConfigTrap(const Facts &facts)
{
    if (!facts.config)
        return {};
    const auto &config = *facts.config;
    auto findings = backslashTraps(config);
    if (QDir::isAbsolutePath(config.out))
        findings.push_back(
            trap(config, "absolute-out",
                 u"\"out\" is the absolute path %1. drizzle-kit generates once and then looks for its "
                 "snapshots in ./%1; make it relative to the config."_s.arg(config.out)));
    if (config.prefix == project::MigrationPrefix::None)
        findings.push_back(
            trap(config, "prefix-none",
                 u"migrations.prefix is \"none\". drizzle-kit passes over the snapshots that it then "
                 "writes, and every generate repeats the whole schema; use \"index\"."_s));
    if (!facts.folder || facts.folder->newestSnapshotPath.isEmpty())
        return findings;
    const auto newest = QFileInfo(facts.folder->newestSnapshotPath).fileName();
    const auto prefix = nextPrefix(facts);
    if (prefix.isEmpty() || prefix + "_snapshot.json"_L1 > newest)
        return findings;
    auto found =
        trap(config, "prefix-switched",
             u"The next migration would be called %1_…, which sorts before meta/%2. drizzle-kit would take "
             "that one for the newest for ever and repeat changes; set migrations.prefix back."_s.arg(
                 prefix, newest));
    found.evidence["next"] = base::toJson(prefix);
    found.evidence["newest"] = base::toJson(newest);
    findings.push_back(std::move(found));
    return findings;
}

} // namespace raingauge::doctor
