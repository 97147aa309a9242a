#include "typescript/helper/ImportCircle.h"

#include <queue>

#include <map>

namespace raingauge::typescript {

using base::Json;

namespace {

QStringList importsOf(const Json &metafile, const QString &file)
{
    QStringList result;
    const auto input = metafile["inputs"].find(file.toStdString());
    if (input == metafile["inputs"].end())
        return result;
    for (const auto &import : input->value("imports", Json::array()))
        if (!import.value("external", false))
            result.push_back(base::toQString(import["path"]));
    return result;
}

} // namespace

QStringList importCircle(const Json &metafile, const QString &start)
{
    std::map<QString, QString> importers; // file → the first that was found to import it
    std::queue<QString> open;
    open.push(start);
    while (!open.empty()) {
        const QString file = open.front();
        open.pop();
        for (const QString &imported : importsOf(metafile, file)) {
            if (imported == start) {
                QStringList circle;
                for (QString at = file; at != start; at = importers.at(at))
                    circle.push_front(at);
                circle.push_front(start);
                return circle;
            }
            if (importers.emplace(imported, file).second)
                open.push(imported);
        }
    }
    return {};
}

QString circleHint(const QStringList &circle)
{
    if (circle.empty())
        return {};
    const QString way = (circle + QStringList{circle.front()}).join(QStringLiteral(" → "));
    return QStringLiteral(
               "These files import each other: %1. So one of them runs before the other has made what it "
               "needs; refer to it inside a function, as in .references(() => users.id), or move what both "
               "need into a third file.")
        .arg(way);
}

} // namespace raingauge::typescript
