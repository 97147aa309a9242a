#include "typescript/helper/Request.h"

namespace raingauge::typescript {

base::Result<Request> readRequest(const QByteArray &text)
{
    const auto parsed = base::parseJson(text, QStringLiteral("the request"));
    if (!parsed)
        return parsed.failure();
    const base::Json &json = *parsed;
    const auto textOf = [&](const char *key) {
        return json.contains(key) ? base::toQString(json[key]) : QString();
    };
    Request request;
    request.kind = textOf("kind") == QStringLiteral("config") ? Request::Kind::Config : Request::Kind::Schema;
    request.runsIn =
        textOf("runsIn") == QStringLiteral("node") ? Request::RunsIn::Node : Request::RunsIn::Engine;
    request.root = textOf("root");
    request.directory = textOf("directory");
    request.casing = textOf("casing");
    for (const auto &file : json.value("files", base::Json::array()))
        request.files.push_back(base::toQString(file));
    request.environment = json.value("environment", base::Json::object());
    request.keepsAllStacks = json.value("keepsAllStacks", false);
    if (request.root.isEmpty() || request.files.empty())
        return base::failure({base::ErrorCode::Internal, QStringLiteral("the request names no files")});
    return request;
}

} // namespace raingauge::typescript
