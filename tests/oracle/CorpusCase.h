// One schema pair of tests/corpus or tests/oracle/differences: its files, and what our own code makes of
// them.
#pragma once

#include "diff/Diff.h"
#include "typescript/Evaluator.h"

namespace raingauge::oracle {

/// Where the real tool is right, and where it is wrong; relative to the source tree.
inline const QString corpusRoot = QStringLiteral("tests/corpus");
inline const QString differencesRoot = QStringLiteral("tests/oracle/differences");

enum class Side
{
    Before,
    After
};

/// A folder that holds a schema pair.
struct CorpusCase
{
    QString folder;                             ///< absolute
    base::Json settings = base::Json::object(); ///< case.json, or empty

    bool operator==(const CorpusCase &) const = default;
};

/// The names of all cases below `root`, sorted. `root` is relative to the source tree or absolute.
std::vector<std::string> caseNames(const QString &root);

/// Reads case.json. Fails the running test when it is no JSON.
CorpusCase readCase(const QString &root, const std::string &name);

/// The whole file of that name in the case, or nullopt when it is not there.
std::optional<QByteArray> fileOf(const CorpusCase &corpusCase, const QString &name);

/// A string or flag of case.json, e.g. "title".
QString textSetting(const CorpusCase &corpusCase, const char *key);
/// Why the case's SQL cannot be run here, or empty.
QString textOnlyReason(const CorpusCase &corpusCase);

/// What one side's schema code says; an absent side is an empty schema. Evaluated once per program. The ids
/// are zero.
const base::Result<snapshot::Snapshot> &evaluated(const CorpusCase &corpusCase, Side side);

/// answers.json; whatever it does not name is new.
diff::RenameAnswers answersOf(const CorpusCase &corpusCase);

/// The SQL of our migration from one snapshot to another, with the case's breakpoints.
base::Result<QString> ourMigration(const CorpusCase &corpusCase, const snapshot::Snapshot &before,
                                   const snapshot::Snapshot &after, const diff::RenameAnswers &answers);

/// "public.\"a.b\".c" → its parts, unescaped.
std::vector<QString> nameParts(const QString &qualified);

/// Puts a case's name where GoogleTest allows only letters, digits and underscores.
std::string testName(const std::string &caseName);

} // namespace raingauge::oracle
