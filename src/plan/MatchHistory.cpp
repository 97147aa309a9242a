#include "plan/MatchHistory.h"

#include <algorithm>

namespace raingauge::plan {

namespace {

QString hashOf(const project::Migration &migration)
{
    return migration.sql ? migration.sql->hash : QString();
}

class Matcher
{
public:
    Matcher(const project::MigrationsFolder &folder, const History &history)
        : m_folder(folder), m_rows(history.rows), m_isUsed(history.rows.size(), false)
    {
        m_match.rowOfEntry.resize(folder.migrations.size());
    }

    HistoryMatch match()
    {
        forEachOpenEntry([](const project::Migration &migration, const HistoryRow &row) {
            return migration.entry.when && row.createdAt == migration.entry.when &&
                   row.hash == hashOf(migration);
        });
        forEachOpenEntry([](const project::Migration &migration, const HistoryRow &row) {
            return migration.entry.when && row.createdAt == migration.entry.when;
        });
        forEachOpenEntry([](const project::Migration &migration, const HistoryRow &row) {
            return migration.sql && row.hash == migration.sql->hash;
        });
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (!m_isUsed[i] && !repeatsUsedRow(m_rows[i]))
                m_match.unknownRows.push_back(m_rows[i]);
        return m_match;
    }

private:
    template <class Belongs>
    void forEachOpenEntry(const Belongs &belongs)
    {
        for (size_t entry = 0; entry < m_folder.migrations.size(); ++entry) {
            if (m_match.rowOfEntry[entry])
                continue;
            for (size_t row = 0; row < m_rows.size(); ++row) {
                if (m_isUsed[row] || !belongs(m_folder.migrations[entry], m_rows[row]))
                    continue;
                m_isUsed[row] = true;
                m_match.rowOfEntry[entry] = m_rows[row];
                break;
            }
        }
    }

    bool repeatsUsedRow(const HistoryRow &row) const
    {
        return std::any_of(m_match.rowOfEntry.begin(), m_match.rowOfEntry.end(), [&](const auto &used) {
            return used && ((row.createdAt && used->createdAt == row.createdAt) || used->hash == row.hash);
        });
    }

    const project::MigrationsFolder &m_folder;
    const std::vector<HistoryRow> &m_rows;
    std::vector<bool> m_isUsed;
    HistoryMatch m_match;
};

} // namespace

HistoryMatch matchHistory(const project::MigrationsFolder &folder, const History &history)
{
    return Matcher(folder, history).match();
}

std::optional<qint64> newestCreatedAt(const History &history)
{
    if (history.rows.empty())
        return std::nullopt;
    const bool hasNull = std::any_of(history.rows.begin(), history.rows.end(),
                                     [](const HistoryRow &row) { return !row.createdAt; });
    if (hasNull)
        return 0;
    const auto newest = std::max_element(
        history.rows.begin(), history.rows.end(),
        [](const HistoryRow &a, const HistoryRow &b) { return *a.createdAt < *b.createdAt; });
    return newest->createdAt;
}

} // namespace raingauge::plan
