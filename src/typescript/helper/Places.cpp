#include "typescript/helper/Places.h"

#include <QDir>

#include <algorithm>

namespace raingauge::typescript {

namespace {

/// `line` and `column` of one stack line such as `makeTable@bundle:12:34`, both as the engine counts: from 1.
std::optional<std::pair<int, int>> bundleFrame(const QByteArray &line)
{
    static const QByteArray marker = QByteArrayLiteral("@") + bundleName + ":";
    const qsizetype at = line.lastIndexOf(marker);
    if (at < 0)
        return std::nullopt;
    const QList<QByteArray> numbers = line.mid(at + marker.size()).split(':');
    if (numbers.size() != 2)
        return std::nullopt;
    return std::pair(numbers[0].toInt(), numbers[1].toInt());
}

} // namespace

Places::Places(QString root, SourceText &texts) : m_root(std::move(root)), m_texts(texts) {}

void Places::setSourceMap(const QByteArray &map)
{
    m_mapText = map;
}

std::vector<MappedPlace> Places::framesOf(const QByteArray &stack)
{
    std::vector<MappedPlace> frames;
    if (m_mapText.isEmpty())
        return frames;
    if (!m_map)
        m_map = std::make_unique<SourceMap>(m_mapText);
    for (const QByteArray &line : stack.split('\n')) {
        const auto frame = bundleFrame(line);
        const auto place = frame ? m_map->find(frame->first - 1, frame->second - 1) : std::nullopt;
        if (place && place->source != QStringLiteral("<stdin>"))
            frames.push_back(*place);
    }
    return frames;
}

QString Places::fileOf(const MappedPlace &place) const
{
    return QDir::cleanPath(QDir(m_root).filePath(place.source));
}

std::optional<base::Location> Places::innermost(const QByteArray &stack)
{
    const auto frames = framesOf(stack);
    if (frames.empty())
        return std::nullopt;
    const auto own = std::find_if(frames.begin(), frames.end(), [](const MappedPlace &place) {
        return !place.source.contains(QStringLiteral("node_modules/"));
    });
    const auto &place = own == frames.end() ? frames.front() : *own;
    return m_texts.fromUtf16(fileOf(place), place.line, place.column);
}

QString Places::asking(const QByteArray &stack)
{
    const auto frames = framesOf(stack);
    return frames.empty() ? QString() : fileOf(frames.front());
}

base::Json toJson(const base::Location &where)
{
    return {{"file", base::toJson(where.file)}, {"line", where.line}, {"column", where.column}};
}

} // namespace raingauge::typescript
