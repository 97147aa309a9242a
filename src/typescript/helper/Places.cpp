#include "typescript/helper/Places.h"

#include <QDir>

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

std::optional<base::Location> Places::innermost(const QByteArray &stack)
{
    if (m_mapText.isEmpty())
        return std::nullopt;
    if (!m_map)
        m_map = std::make_unique<SourceMap>(m_mapText);
    std::optional<MappedPlace> foreign;
    for (const QByteArray &line : stack.split('\n')) {
        const auto frame = bundleFrame(line);
        const auto place = frame ? m_map->find(frame->first - 1, frame->second - 1) : std::nullopt;
        if (!place || place->source == QStringLiteral("<stdin>"))
            continue;
        if (!place->source.contains(QStringLiteral("node_modules/")))
            return m_texts.fromUtf16(QDir::cleanPath(QDir(m_root).filePath(place->source)), place->line,
                                     place->column);
        if (!foreign)
            foreign = place;
    }
    if (!foreign)
        return std::nullopt;
    return m_texts.fromUtf16(QDir::cleanPath(QDir(m_root).filePath(foreign->source)), foreign->line,
                             foreign->column);
}

base::Json toJson(const base::Location &where)
{
    return {{"file", base::toJson(where.file)}, {"line", where.line}, {"column", where.column}};
}

} // namespace raingauge::typescript
