#include "doctor/checks/Checks.h"

#include <QFileInfo>

#include <set>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

/// NAMEDATALEN - 1. PostgreSQL 15 docs, 4.1.1.
constexpr qsizetype longestIdentifier = 63;

void collectName(const base::Json &name, std::set<QString> &tooLong)
{
    const auto text = base::toQString(name);
    if (text.toUtf8().size() > longestIdentifier)
        tooLong.insert(text);
}

/// Whatever becomes an object of the database has a "name" and lies in one of these records; "schemas" maps
/// names to themselves.
void collectNames(const base::Json &object, std::set<QString> &tooLong)
{
    if (!object.is_object())
        return;
    if (const auto name = object.find("name"); name != object.end())
        collectName(*name, tooLong);
    if (const auto identity = object.find("identity"); identity != object.end())
        collectNames(*identity, tooLong);
    for (const auto *record :
         {"tables", "columns", "indexes", "foreignKeys", "compositePrimaryKeys", "uniqueConstraints",
          "checkConstraints", "policies", "enums", "schemas", "sequences", "roles", "views"})
        if (const auto children = object.find(record); children != object.end() && children->is_object())
            for (const auto &child : *children) {
                collectName(child, tooLong);
                collectNames(child, tooLong);
            }
}

/// As PostgreSQL does: no character is cut in two.
QString cutIdentifier(const QString &name)
{
    auto cut = name;
    while (cut.toUtf8().size() > longestIdentifier)
        cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut;
}

} // namespace

std::vector<Finding> checkIdentifierTooLong(const Facts &facts)
{
    if (!facts.folder || facts.folder->newestSnapshotBytes.isEmpty())
        return {};
    const auto snapshot =
        base::parseJson(facts.folder->newestSnapshotBytes, facts.folder->newestSnapshotPath);
    if (!snapshot)
        return {};
    std::set<QString> tooLong;
    collectNames(*snapshot, tooLong);
    std::vector<Finding> findings;
    findings.reserve(tooLong.size());
    for (const auto &name : tooLong)
        findings.push_back(
            {.code = u"identifier-too-long"_s,
             .severity = Severity::Warning,
             .subject = name,
             .message =
                 u"The name %1 has %2 bytes; PostgreSQL cuts it to %3, under which drizzle-kit does not find "
                 "it again."_s.arg(name, QString::number(name.toUtf8().size()), cutIdentifier(name)),
             .where = base::Location{facts.folder->newestSnapshotPath},
             .evidence = {{"bytes", name.toUtf8().size()}, {"becomes", base::toJson(cutIdentifier(name))}}});
    return findings;
}

} // namespace raingauge::doctor
