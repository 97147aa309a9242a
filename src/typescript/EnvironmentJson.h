// Environment variables on their way to and from the evaluator program: an object of name → value.
#pragma once

#include "base/Json.h"

#include <map>

namespace raingauge::typescript {

inline base::Json environmentToJson(const std::map<QString, QString> &environment)
{
    auto json = base::Json::object();
    auto &entries = json.get_ref<base::Json::object_t &>();
    for (const auto &[name, value] : environment)
        entries.push_back({name.toStdString(), base::toJson(value)});
    return json;
}

inline std::map<QString, QString> environmentFromJson(const base::Json &json)
{
    std::map<QString, QString> environment;
    for (const auto &[name, value] : json.items())
        environment[QString::fromStdString(name)] = base::toQString(value);
    return environment;
}

} // namespace raingauge::typescript
