// esbuild's source map (version 3): from a place in the bundle to the place in the user's file.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace raingauge::typescript {

/// A place in one of the map's sources. Line and column are 0-based; columns count UTF-16 units.
struct MappedPlace
{
    QString source; ///< as the map names it, e.g. "packages/core/src/auth.ts"
    int line = 0;
    int column = 0;

    bool operator==(const MappedPlace &) const = default;
};

class SourceMap
{
public:
    /// Reads the map's JSON. One that cannot be read maps nothing: places are a convenience of messages.
    explicit SourceMap(const QByteArray &json = {});

    /// The place that the text at `line` and `column` of the bundle (0-based, UTF-16 units) was made from:
    /// that of the last segment at or before it on the line.
    [[nodiscard]] std::optional<MappedPlace> find(int line, int column) const;

private:
    struct Segment
    {
        int column = 0;
        int source = -1;
        int sourceLine = 0;
        int sourceColumn = 0;
    };

    void decode(const std::string &mappings);

    std::vector<QString> m_sources;
    std::vector<std::vector<Segment>> m_lines;
};

} // namespace raingauge::typescript
