#include "doctor/checks/Checks.h"

#include <QStringList>

#include <map>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

Finding duplicate(const project::MigrationsFolder &folder, const char *kind, const QString &value,
                  const QStringList &tags, const QString &consequence)
{
    base::Json tagList = base::Json::array();
    for (const auto &tag : tags)
        tagList.push_back(base::toJson(tag));
    return {.code = u"journal-duplicate"_s,
            .severity = Severity::Error,
            .subject = value,
            .message = u"The journal has the %1 %2 %3 times. %4"_s.arg(
                QLatin1StringView(kind), value, QString::number(tags.size()), consequence),
            .where = base::Location{project::journalPath(folder.path)},
            .evidence = {{"kind", kind}, {"tags", tagList}}};
}

} // namespace

std::vector<Finding> checkJournalDuplicate(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::map<int, QStringList> byIdx;
    std::map<QString, QStringList> byTag;
    for (const auto &entry : facts.folder->journal.entries) {
        byIdx[entry.idx] << entry.tag;
        byTag[entry.tag] << entry.tag;
    }
    std::vector<Finding> findings;
    for (const auto &[idx, tags] : byIdx)
        if (tags.size() > 1)
            findings.push_back(duplicate(
                *facts.folder, "idx", QString::number(idx), tags,
                u"Migrations of one idx share their snapshot file, so that one of them lost it: %1."_s.arg(
                    tags.join(u", "_s))));
    for (const auto &[tag, tags] : byTag)
        if (tags.size() > 1)
            findings.push_back(
                duplicate(*facts.folder, "tag", tag, tags,
                          u"Its SQL file runs once for each on an empty database, and then fails."_s));
    return findings;
}

} // namespace raingauge::doctor
