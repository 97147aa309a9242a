#include "project/FindConfigs.h"
#include "snapshot/SnapshotJson.h"
#include "typescript/EnvironmentJson.h"
#include "typescript/ExpandSchemaGlobs.h"
#include "typescript/RunEvaluator.h"

#include <QFileInfo>

namespace raingauge::typescript {

using base::ErrorCode;
using base::Json;

namespace {

base::Location placeIn(const Json &json)
{
    return {base::toQString(json.value("file", Json())), json.value("line", 0), json.value("column", 0)};
}

Json canonicalPaths(const std::vector<QString> &files)
{
    Json result = Json::array();
    for (const QString &file : files)
        result.push_back(base::toJson(QFileInfo(file).canonicalFilePath()));
    return result;
}

/// The lists of the runtime's answer, whose shape is ours (resources/evaluator/main.js).
void readFindings(const Json &answer, SchemaCode &code)
{
    for (const auto &input : answer.value("inputs", Json::array()))
        code.inputs.push_back(base::toQString(input));
    for (const auto &standIn : answer.value("standIns", Json::array()))
        code.standIns.push_back({base::toQString(standIn.value("import", Json())), placeIn(standIn)});
    for (const auto &definition : answer.value("definitions", Json::array()))
        code.definitions.push_back({base::toQString(definition.value("name", Json())), placeIn(definition)});
    code.drizzleVersion = base::toQString(answer.value("drizzleVersion", Json()));
    code.projectDrizzleVersion = base::toQString(answer.value("projectDrizzleVersion", Json()));
}

} // namespace

base::Result<SchemaCode> evaluateSchema(const EvaluatorOptions &options, const project::Config &config,
                                        const std::stop_token &stop)
{
    auto files = expandSchemaGlobs(config);
    if (!files)
        return files.failure();
    const auto root = QFileInfo(project::repositoryRoot(config.file)).canonicalFilePath();
    const auto answer =
        runEvaluator(options,
                     {{"kind", "schema"},
                      {"root", base::toJson(root)},
                      {"directory", base::toJson(QFileInfo(config.directory).canonicalFilePath())},
                      {"files", canonicalPaths(*files)},
                      {"environment", environmentToJson(config.environment)},
                      {"casing", base::toJson(config.casing.value_or(QString()))}},
                     config.file, ErrorCode::SchemaUnreadable, stop);
    if (!answer)
        return answer.failure();
    auto snapshot = snapshot::readSnapshotOfCode(answer->snapshot, config.file);
    if (!snapshot) {
        // Our runtime writes nothing that cannot be read; code that tampers with JavaScript's own objects
        // might.
        base::Error error = snapshot.error();
        error.code = error.code == ErrorCode::NotYetSupported ? error.code : ErrorCode::SchemaUnreadable;
        return base::failure(
            base::withContext(error, QStringLiteral("the schema code gave no readable snapshot")));
    }
    SchemaCode code;
    code.snapshot = std::move(*snapshot);
    code.files = std::move(*files);
    readFindings(answer->findings, code);
    return code;
}

} // namespace raingauge::typescript
