// What is wrong with a project: one value per finding, made by one check per file.
#pragma once

#include "base/Json.h"

#include <optional>
#include <vector>

namespace raingauge::doctor {

enum class Severity
{
    Error,
    Warning,
    Information
};

/// "error", "warning", "info".
QString toString(Severity severity);

struct Finding
{
    QString code; ///< of design.md's table, e.g. "stray-meta-file"
    Severity severity = Severity::Warning;
    QString subject; ///< what it is about, e.g. "meta/.DS_Store"
    QString message; ///< what, why it matters, what to do
    std::optional<base::Location> where = {};
    base::Json evidence = base::Json::object();

    bool operator==(const Finding &) const = default;
};

} // namespace raingauge::doctor
