#include "CorpusCase.h"

#include "sql/Render.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {

namespace {

QString sideName(Side side)
{
    return side == Side::Before ? u"before"_s : u"after"_s;
}

base::Json configSettings(const CorpusCase &corpusCase)
{
    return corpusCase.settings.value("config", base::Json::object());
}

project::Config configOf(const CorpusCase &corpusCase, const QString &source)
{
    project::Config config;
    config.file = QDir(corpusCase.folder).filePath(u"drizzle.config.json"_s);
    config.directory = corpusCase.folder;
    config.dialect = u"postgresql"_s;
    config.schema = {source};
    const auto settings = configSettings(corpusCase);
    if (settings.contains("casing"))
        config.casing = base::toQString(settings["casing"]);
    return config;
}

base::Result<snapshot::Snapshot> evaluate(const CorpusCase &corpusCase, Side side)
{
    const QDir folder(corpusCase.folder);
    QString source;
    if (folder.exists(sideName(side) + u".ts"_s))
        source = sideName(side) + u".ts"_s;
    else if (folder.exists(sideName(side)))
        source = sideName(side) + u"/**/*.ts"_s;
    snapshot::Snapshot schema;
    if (!source.isEmpty()) {
        auto code = typescript::evaluateSchema(typescript::findEvaluator(), configOf(corpusCase, source), {});
        if (!code)
            return code.failure();
        schema = std::move(code->snapshot);
    }
    schema.id = QString::fromLatin1(snapshot::zeroId);
    schema.prevId = schema.id;
    return schema;
}

diff::ObjectName objectName(diff::ObjectKind kind, const QString &qualified)
{
    const auto parts = nameParts(qualified);
    const auto part = [&](size_t index) { return index < parts.size() ? parts[index] : QString(); };
    switch (kind) {
    case diff::ObjectKind::Schema:
        return {.schema = {}, .table = {}, .name = part(0)};
    case diff::ObjectKind::Column:
        return {.schema = part(0), .table = part(1), .name = part(2)};
    case diff::ObjectKind::Enum:
    case diff::ObjectKind::Table:
        break;
    }
    return {.schema = part(0), .table = {}, .name = part(1)};
}

} // namespace

std::vector<std::string> caseNames(const QString &root)
{
    std::vector<std::string> names;
    for (const auto &name :
         QDir(test::sourcePath(root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

CorpusCase readCase(const QString &root, const std::string &name)
{
    CorpusCase corpusCase;
    corpusCase.folder = QDir(test::sourcePath(root)).filePath(QString::fromStdString(name));
    if (const auto text = fileOf(corpusCase, u"case.json"_s)) {
        auto settings = base::parseJson(*text, corpusCase.folder + u"/case.json"_s);
        if (settings)
            corpusCase.settings = *std::move(settings);
        else
            ADD_FAILURE() << base::fullMessage(settings.error()).toStdString();
    }
    return corpusCase;
}

std::optional<QByteArray> fileOf(const CorpusCase &corpusCase, const QString &name)
{
    const auto path = QDir(corpusCase.folder).filePath(name);
    return QFileInfo::exists(path) ? std::optional(test::readFile(path)) : std::nullopt;
}

QString textSetting(const CorpusCase &corpusCase, const char *key)
{
    return base::toQString(corpusCase.settings.value(key, base::Json()));
}

QString textOnlyReason(const CorpusCase &corpusCase)
{
    return textSetting(corpusCase, "textOnly");
}

const base::Result<snapshot::Snapshot> &evaluated(const CorpusCase &corpusCase, Side side)
{
    static std::map<std::pair<QString, Side>, base::Result<snapshot::Snapshot>> known;
    const std::pair key(corpusCase.folder, side);
    const auto found = known.find(key);
    return found != known.end() ? found->second
                                : known.emplace(key, evaluate(corpusCase, side)).first->second;
}

diff::RenameAnswers answersOf(const CorpusCase &corpusCase)
{
    diff::RenameAnswers answers;
    answers.everythingElseIsNew = true;
    const auto text = fileOf(corpusCase, u"answers.json"_s);
    if (!text)
        return answers;
    const auto json = base::parseJson(*text, corpusCase.folder + u"/answers.json"_s);
    if (!json) {
        ADD_FAILURE() << base::fullMessage(json.error()).toStdString();
        return answers;
    }
    for (const auto &rename : (*json)["renames"]) {
        const auto kind = diff::objectKindFromString(base::toQString(rename["kind"]));
        EXPECT_TRUE(kind.has_value()) << rename.dump();
        if (kind)
            answers.renames.push_back({.kind = *kind,
                                       .from = objectName(*kind, base::toQString(rename["from"])),
                                       .to = objectName(*kind, base::toQString(rename["to"]))});
    }
    return answers;
}

base::Result<QString> ourMigration(const CorpusCase &corpusCase, const snapshot::Snapshot &before,
                                   const snapshot::Snapshot &after, const diff::RenameAnswers &answers)
{
    const auto difference = diff::diff(before, after, answers);
    if (!difference)
        return difference.failure();
    EXPECT_TRUE(difference->questions.empty()) << "asks, although everything is answered";
    const bool marked = configSettings(corpusCase).value("breakpoints", true);
    return sql::renderMigration(difference->statements,
                                marked ? sql::Breakpoints::Yes : sql::Breakpoints::No);
}

std::vector<QString> nameParts(const QString &qualified)
{
    std::vector<QString> parts(1);
    bool isQuoted = false;
    for (int i = 0; i < qualified.size(); ++i) {
        const auto character = qualified[i];
        if (character == u'"' && isQuoted && i + 1 < qualified.size() && qualified[i + 1] == u'"')
            parts.back() += qualified[i++];
        else if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u'.' && !isQuoted)
            parts.emplace_back();
        else
            parts.back() += character;
    }
    return parts;
}

std::string testName(const std::string &caseName)
{
    auto name = caseName;
    for (auto &character : name)
        if (character == '-')
            character = '_';
    return name;
}

} // namespace raingauge::oracle
