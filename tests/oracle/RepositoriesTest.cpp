// The projects of tests/projects, made like public repositories: we read of each what the real drizzle-kit
// 0.31.11 read (expected.*, see projectExpectations.mjs), with its packages installed and in a fresh
// checkout.
#include "CorpusCase.h"
#include "OtherProgram.h"
#include "project/FindConfigs.h"
#include "snapshot/SnapshotJson.h"
#include "sql/Render.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <random>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

using base::Json;

QString projectsRoot()
{
    return u"tests/projects"_s;
}

Json jsonOf(const QString &project, const QString &file)
{
    const auto path = QDir(test::sourcePath(projectsRoot())).filePath(project + u'/' + file);
    const auto json = base::parseJson(test::readFile(path), path);
    EXPECT_TRUE(json) << path.toStdString();
    return json ? *json : Json::object();
}

QString textAt(const Json &json, const char *key)
{
    return base::toQString(json.value(key, Json()));
}

/// One laid project, read by us. Paths below are relative to its root.
struct Reading
{
    QString root;
    base::Result<project::Config> config = project::Config();
    base::Result<typescript::SchemaCode> code = typescript::SchemaCode();

    QString shown(QString path) const { return path.remove(root + u'/'); }

    /// The message of what failed, or empty.
    std::string fault() const
    {
        const auto *error = !config ? &config.error() : !code ? &code.error() : nullptr;
        return error ? shown(base::fullMessage(*error)).toStdString() : std::string();
    }

    /// The imports that became stand-ins in the project's own files.
    std::vector<std::string> standIns() const
    {
        std::vector<std::string> names;
        for (const auto &standIn : code->standIns)
            if (!standIn.importedAt.file.contains("/node_modules/"_L1))
                names.push_back(standIn.import.toStdString());
        return names;
    }
};

std::vector<std::string> namesIn(const Json &list)
{
    std::vector<std::string> names;
    for (const auto &name : list)
        names.push_back(name.get<std::string>());
    return names;
}

class Repositories : public ::testing::TestWithParam<std::string>
{
protected:
    static void SetUpTestSuite()
    {
        laid = std::make_unique<QTemporaryDir>();
        const auto run = runOracleScript(
            u"layProject.mjs"_s, {u"--modules"_s, test::oracleModules(), u"--into"_s, laid->path()}, 60'000);
        ASSERT_EQ(run.exitCode, 0) << run.output.toStdString();
    }

    static void TearDownTestSuite() { laid.reset(); }

    QString name() const { return QString::fromStdString(GetParam()); }

    /// `kind` is "installed" or "fresh".
    Reading read(const QString &kind) const
    {
        const auto settings = jsonOf(name(), u"case.json"_s);
        Reading reading;
        reading.root = QFileInfo(laid->filePath(kind + u'/' + name())).canonicalFilePath();
        const auto folder = QDir::cleanPath(reading.root + u'/' + textAt(settings, "folder"));
        const auto given = textAt(settings, "config");
        const auto file = given.isEmpty() ? project::chooseConfig(folder)
                                          : base::Result<QString>(QDir::cleanPath(folder + u'/' + given));
        std::map<QString, QString> environment;
        const auto variables = settings.value("environment", Json::object());
        for (const auto &[key, value] : variables.items())
            environment[QString::fromStdString(key)] = base::toQString(value);
        reading.config = file
                             ? typescript::evaluateConfig(typescript::findEvaluator(), *file, environment, {})
                             : base::Result<project::Config>(file.failure());
        if (reading.config)
            reading.code = typescript::evaluateSchema(typescript::findEvaluator(), *reading.config, {});
        return reading;
    }

    void expectSnapshotAndSql(const Reading &reading) const
    {
        auto snapshot = reading.code->snapshot;
        snapshot.id = QString::fromLatin1(snapshot::zeroId);
        snapshot.prevId = snapshot.id;
        EXPECT_EQ(base::stringify(snapshot::toJson(snapshot)).toStdString(), expected(u"expected.json"_s));
        const auto difference = diff::diff({}, snapshot, {});
        ASSERT_TRUE(difference) << base::fullMessage(difference.error()).toStdString();
        const auto sql =
            sql::renderMigration(difference->statements,
                                 reading.config->breakpoints ? sql::Breakpoints::Yes : sql::Breakpoints::No);
        if (jsonOf(name(), u"case.json"_s).contains("theirSqlIsWrong"))
            EXPECT_NE(sql.toStdString(), expected(u"expected.sql"_s));
        else
            EXPECT_EQ(sql.toStdString(), expected(u"expected.sql"_s));
    }

    /// What drizzle-kit read of the config, and whom it would connect to.
    void expectConfig(const Reading &reading) const
    {
        const auto theirs = jsonOf(name(), u"expected.config.json"_s);
        const auto said = theirs.value("config", Json::object());
        const auto &ours = *reading.config;
        Json schema = Json::array();
        for (const auto &entry : ours.schema)
            schema.push_back(base::toJson(reading.shown(entry)));
        EXPECT_EQ(said["schema"].is_array() ? said["schema"] : Json::array({said["schema"]}), schema);
        EXPECT_EQ(textAt(theirs, "out").toStdString(),
                  reading.shown(project::outDirectory(ours)).toStdString());
        Json files = Json::array();
        for (const auto &file : reading.code->files)
            files.push_back(base::toJson(reading.shown(file)));
        EXPECT_EQ(theirs["files"], files);
        EXPECT_EQ(textAt(said, "casing"), ours.casing.value_or(QString()));
        EXPECT_EQ(said.value("breakpoints", true), ours.breakpoints);
        expectMigrations(said.value("migrations", Json::object()), ours);
        expectConnection(theirs["connection"], ours.credentials);
    }

private:
    std::string expected(const QString &file) const
    {
        return test::readFile(QDir(test::sourcePath(projectsRoot())).filePath(name() + u'/' + file))
            .toStdString();
    }

    static void expectMigrations(const Json &theirs, const project::Config &ours)
    {
        static const std::map<QString, project::MigrationPrefix> prefixes{
            {u""_s, project::MigrationPrefix::Index},
            {u"timestamp"_s, project::MigrationPrefix::Timestamp},
            {u"supabase"_s, project::MigrationPrefix::Supabase},
            {u"unix"_s, project::MigrationPrefix::Unix}};
        EXPECT_EQ(prefixes.at(textAt(theirs, "prefix")), ours.prefix);
        EXPECT_EQ(textAt(theirs, "schema"), ours.historySchema.value_or(QString()));
        EXPECT_EQ(textAt(theirs, "table"), ours.historyTable.value_or(QString()));
    }

    static void expectConnection(const Json &theirs, const project::Credentials &ours)
    {
        Json said = Json::object();
        const auto add = [&](const char *key, const std::optional<QString> &value) {
            if (value)
                said[key] = base::toJson(*value);
        };
        add("connectionString", ours.url);
        add("host", ours.host);
        if (ours.port)
            said["port"] = *ours.port;
        add("user", ours.user);
        add("password", ours.password);
        add("database", ours.database);
        if (ours.ssl == project::SslMode::Disable)
            said["ssl"] = false;
        EXPECT_EQ(theirs.is_null() ? Json::object() : theirs, said);
    }

    static inline std::unique_ptr<QTemporaryDir> laid;
};

TEST_P(Repositories, InstalledAreReadAsByDrizzleKit)
{
    const auto reading = read(u"installed"_s);
    ASSERT_EQ(reading.fault(), "");
    expectConfig(reading);
    expectSnapshotAndSql(reading);
    EXPECT_EQ(reading.code->definitions.size(), reading.code->snapshot.tables.size());
    EXPECT_THAT(reading.standIns(), ::testing::UnorderedElementsAreArray(namesIn(
                                        jsonOf(name(), u"case.json"_s).value("standIns", Json::array()))));
}

/// Without node_modules: the same, packages of the workspace included, or the name of the package that it
/// takes.
TEST_P(Repositories, FreshOnesAreReadAlikeOrNameThePackage)
{
    const auto wanted = jsonOf(name(), u"case.json"_s).value("fresh", Json::object());
    const auto reading = read(u"fresh"_s);
    ASSERT_EQ(reading.fault(), textAt(wanted, "error").toStdString());
    if (wanted.contains("error"))
        return;
    expectConfig(reading);
    expectSnapshotAndSql(reading);
    EXPECT_THAT(reading.standIns(),
                ::testing::UnorderedElementsAreArray(namesIn(wanted.value("standIns", Json::array()))));
}

INSTANTIATE_TEST_SUITE_P(Projects, Repositories, ::testing::ValuesIn(caseNames(u"tests/projects"_s)),
                         [](const auto &project) { return testName(project.param); });

/// Some of them by the real tool now; all of them with RAINGAUGE_NIGHTLY=1.
TEST(LiveRepositoriesTest, StoredExpectationsAreStillTheirs)
{
    auto names = caseNames(projectsRoot());
    const bool isNightly = qEnvironmentVariableIntValue("RAINGAUGE_NIGHTLY") == 1;
    std::shuffle(names.begin(), names.end(),
                 std::mt19937(static_cast<unsigned>(qEnvironmentVariableIntValue("RAINGAUGE_SEED"))));
    if (!isNightly)
        names.resize(4);
    QStringList arguments{u"--modules"_s, test::oracleModules(), u"--check"_s};
    for (const auto &name : names)
        arguments.append(QString::fromStdString(name));
    const auto run = runOracleScript(u"projectExpectations.mjs"_s, arguments, isNightly ? 600'000 : 120'000);
    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
}

} // namespace
} // namespace raingauge::oracle
