// What git knows of the files of a project (libgit2). A folder outside git simply has no facts.
#pragma once

#include <QDateTime>
#include <QString>

#include <map>
#include <stop_token>
#include <vector>

namespace raingauge::project {

struct CommitInfo
{
    QString id; ///< full hash
    QString author;
    QString summary;
    QDateTime time;

    bool operator==(const CommitInfo &) const = default;
};

/// For each path (absolute) the commit that last changed it; paths never committed are absent. Walks at most
/// 10,000 commits from HEAD.
std::map<QString, CommitInfo> lastCommits(const std::vector<QString> &paths, const std::stop_token &stop);

} // namespace raingauge::project
