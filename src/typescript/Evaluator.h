// Schema code and config → values, by the helper program raingauge-schema: esbuild bundles, SpiderMonkey runs
// it with the real drizzle-orm, no Node.js, no file or network access for the project's code. Only where the
// user chose so for a project, Node.js runs it in SpiderMonkey's place. All functions block: call them off
// the GUI thread. Thread-safe; each call is a process of its own.
#pragma once

#include "base/Result.h"
#include "project/Config.h"
#include "snapshot/Snapshot.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace raingauge::typescript {

class WaitingEvaluator;

/// Where the parts of the evaluator lie and what it may use.
struct EvaluatorOptions
{
    QString program;        ///< raingauge-schema
    QString esbuild;        ///< esbuild's native binary
    int timeoutMs = 10'000; ///< for JavaScript; bundling has the same again, and at least 10 s
    qint64 maxHeapBytes = 512LL << 20;
    std::shared_ptr<WaitingEvaluator> waiting = {}; ///< for a program that evaluates again and again
    /// Whether the code of the project with this config runs in Node.js, with the user's rights and the
    /// project's own drizzle-orm; without it none does. Called on any thread.
    std::function<bool(const QString &configFile)> runsInNode = {};
};

/// Options for an installation or a build tree: beside the running program, or where RAINGAUGE_EVALUATOR_DIR
/// says. That nothing is there is told by the first evaluation.
EvaluatorOptions findEvaluator();

/// An import that could not be bundled and became an inert stand-in.
struct StandIn
{
    QString import; ///< e.g. "node:fs"
    base::Location importedAt;

    bool operator==(const StandIn &) const = default;
};

/// Where an entity is defined in the schema code.
struct Definition
{
    QString qualifiedName; ///< "public.users"
    base::Location where;  ///< file absolute

    bool operator==(const Definition &) const = default;
};

struct SchemaCode
{
    snapshot::Snapshot snapshot; ///< in drizzle-kit's order; id and prevId empty
    std::vector<QString> files;  ///< schema files, absolute, in drizzle-kit's order
    std::vector<QString> inputs; ///< every file that the bundle read, absolute: what to watch
    std::vector<StandIn> standIns;
    std::vector<Definition> definitions; ///< of tables; may lack some
    QString drizzleVersion;              ///< of drizzle-orm that evaluated
    QString projectDrizzleVersion;       ///< of drizzle-orm in the project's node_modules, or empty

    bool operator==(const SchemaCode &) const = default;
};

/// Evaluates a config. `environment` is what process.env starts with. Its `directory` is where the project's
/// scripts run, or its own folder if only from there its `schema` names files. Errors: ConfigUnreadable with
/// the place in the user's file; Cancelled.
base::Result<project::Config> evaluateConfig(const EvaluatorOptions &options, const QString &configFile,
                                             const std::map<QString, QString> &environment,
                                             const std::stop_token &stop);

/// Evaluates the schema files of a config. Errors: SchemaUnreadable with the place in the user's TypeScript
/// (syntax, exception, time or memory limit, no file matches, a stand-in reached what the schema says, or is
/// exported and could be a table), Refused for duplicates that drizzle-kit refuses and for what PostgreSQL
/// can never run, NotYetSupported naming the entity, Cancelled.
base::Result<SchemaCode> evaluateSchema(const EvaluatorOptions &options, const project::Config &config,
                                        const std::stop_token &stop);

} // namespace raingauge::typescript
