// Which schema pair covers which statement kind, column type and option: printed as a table, no row may be
// empty, and every pair is there for something that no other covers.
#include "CorpusCase.h"
#include "support/TestPaths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

/// In the order of diff::Statement.
constexpr std::array statementKinds{"CreateSchema",
                                    "DropSchema",
                                    "RenameSchema",
                                    "CreateEnum",
                                    "DropEnum",
                                    "RenameEnum",
                                    "MoveEnum",
                                    "AddEnumValue",
                                    "RecreateEnum",
                                    "CreateTable",
                                    "DropTable",
                                    "RenameTable",
                                    "MoveTable",
                                    "AddColumn",
                                    "DropColumn",
                                    "RenameColumn",
                                    "SetColumnType",
                                    "SetColumnDefault",
                                    "DropColumnDefault",
                                    "SetNotNull",
                                    "DropNotNull",
                                    "SetIdentity",
                                    "ChangeIdentity",
                                    "DropIdentity",
                                    "AddColumnPrimaryKey",
                                    "DropColumnPrimaryKey",
                                    "AddCompositePrimaryKey",
                                    "DropCompositePrimaryKey",
                                    "AlterCompositePrimaryKey",
                                    "AddUnique",
                                    "DropUnique",
                                    "AddCheck",
                                    "DropCheck",
                                    "AddForeignKey",
                                    "DropForeignKey",
                                    "CreateIndex",
                                    "DropIndex"};
static_assert(statementKinds.size() == std::variant_size_v<diff::Statement>,
              "a new statement kind needs its case");

using Names = std::vector<std::string>;

/// kinds.json: what must be covered.
base::Json kinds()
{
    auto json =
        base::parseJson(test::readFile(test::sourcePath(u"tests/oracle/kinds.json"_s)), u"kinds.json"_s);
    EXPECT_TRUE(json);
    return json.value_or(base::Json::object());
}

Names coversOf(const CorpusCase &corpusCase)
{
    return corpusCase.settings.value("covers", Names());
}

/// What is covered → the cases that say so.
std::map<std::string, Names> coverage()
{
    std::map<std::string, Names> cases;
    for (const auto &root : {corpusRoot, differencesRoot})
        for (const auto &name : caseNames(root))
            for (const auto &kind : coversOf(readCase(root, name)))
                cases[kind].push_back(name);
    return cases;
}

/// The kinds of statement that really lead from the case's before to its after.
std::set<std::string> statementsOf(const CorpusCase &corpusCase)
{
    std::set<std::string> found;
    const auto &before = evaluated(corpusCase, Side::Before);
    const auto &after = evaluated(corpusCase, Side::After);
    if (!before || !after)
        return found;
    const auto difference = diff::diff(*before, *after, answersOf(corpusCase));
    if (!difference)
        return found;
    for (const auto &statement : difference->statements)
        found.insert(statementKinds[statement.index()]);
    return found;
}

TEST(CoverageTest, NoRowIsEmpty)
{
    const auto required = kinds();
    EXPECT_EQ(required.value("statements", Names()), Names(statementKinds.begin(), statementKinds.end()));
    const auto cases = coverage();
    std::set<std::string> known;
    for (const auto *group : {"statements", "columnTypes", "options"}) {
        std::cout << "\n" << group << "\n";
        for (const auto &kind : required.value(group, Names())) {
            known.insert(kind);
            const auto found = cases.find(kind);
            EXPECT_NE(found, cases.end()) << "no case covers " << kind;
            std::cout << "  " << kind << std::string(kind.size() < 44 ? 44 - kind.size() : 1, ' ');
            for (const auto &name : found == cases.end() ? Names() : found->second)
                std::cout << name << ' ';
            std::cout << '\n';
        }
    }
    for (const auto &[kind, names] : cases)
        EXPECT_TRUE(known.contains(kind)) << kind << " of " << names.front() << " is not in kinds.json";
}

TEST(CoverageTest, EveryCaseCoversWhatNoOtherDoes)
{
    const auto cases = coverage();
    EXPECT_GE(caseNames(corpusRoot).size(), 70U);
    for (const auto &name : caseNames(corpusRoot)) {
        const auto covers = coversOf(readCase(corpusRoot, name));
        EXPECT_TRUE(std::any_of(covers.begin(), covers.end(), [&](const std::string &kind) {
            return cases.at(kind).size() == 1;
        })) << name;
    }
}

TEST(CoverageTest, CasesHoldTheStatementsThatTheyName)
{
    for (const auto &name : caseNames(corpusRoot)) {
        const auto corpusCase = readCase(corpusRoot, name);
        const auto found = statementsOf(corpusCase);
        for (const auto &kind : coversOf(corpusCase)) {
            const bool isStatement =
                std::find(statementKinds.begin(), statementKinds.end(), kind) != statementKinds.end();
            EXPECT_TRUE(!isStatement || found.contains(kind)) << name << " makes no " << kind;
        }
    }
}

TEST(CoverageTest, EveryCaseNamesItsMaker)
{
    for (const auto &name : caseNames(corpusRoot))
        EXPECT_EQ(fileOf(readCase(corpusRoot, name), u"made-by"_s),
                  QByteArrayLiteral("drizzle-kit 0.31.11, drizzle-orm 0.45.4\n"))
            << name;
}

} // namespace
} // namespace raingauge::oracle
